// SPDX-License-Identifier: GPL-3.0-or-later
/// A job told to a person: one bar per stage on a terminal, plain lines elsewhere.
#pragma once

#include "app/cli/job_output.h"

namespace flashwright {

class PeopleOutput final : public JobOutput {
public:
    PeopleOutput(const Settings& settings, Console& console);
    void waiting() override;
    void sighted(const PortSighting& sighting) override;
    void identified(const PhoneFacts& phone) override;
    void stage(const StageEvent& event) override;
    void moved(const MovedEvent& event) override;
    void planned(const FlashPlan& plan) override;
    void operation(const OperationEvent& event) override;
    void asked(const Question& question) override;
    void evidence(const Evidence& evidence) override;
    void phoneSaid(std::string_view text) override;
    void done(const Outcome& outcome) override;
    void showPlan(const FlashPlan& plan, PlanUse use) override;
    void ended(const JobEnd& end) override;

private:
    void finishBar();
    [[nodiscard]] QString barLine(const MovedEvent& event) const;
    [[nodiscard]] QString nameOf(Stage stage, const std::string& item) const;

    const Settings& m_settings;
    Console& m_console;
    StageEvent m_stage;
    MovedEvent m_last;
    int m_saidPercent = 0;
    QString m_phone;
    bool m_resultPrinted = false;
};

/// A failure as a person reads it: what happened, why, what to do, where the report is.
[[nodiscard]] QStringList failureLines(const JobEnd& end);
/// Whether the phone still starts after a job that did not come to its end.
[[nodiscard]] QString afterwardsText(const Outcome& outcome);
/// The plan as lines: dangers first, then every operation, then what is left out.
[[nodiscard]] QStringList planLines(const FlashPlan& plan);

} // namespace flashwright
