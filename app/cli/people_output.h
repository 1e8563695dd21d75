// SPDX-License-Identifier: GPL-3.0-or-later
/// A job told to a person: one bar per stage on a terminal, plain lines elsewhere.
#pragma once

#include "app/cli/job_output.h"
#include "core/plan/plan_summary.h"

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
    void stalled(const StallEvent& event) override;
    void done(const Outcome& outcome) override;
    void showPlan(const FlashPlan& plan, PlanUse use) override;
    void ended(const JobEnd& end) override;

private:
    void finishBar();
    [[nodiscard]] QString barLine(const MovedEvent& event) const;
    [[nodiscard]] QStringList linesOf(const FlashPlan& plan) const;
    [[nodiscard]] QString nameOf(Stage stage, const std::string& item) const;

    const Settings& m_settings;
    Console& m_console;
    StageEvent m_stage;
    MovedEvent m_last;
    int m_saidPercent = 0;
    QString m_phone;
    std::optional<PhoneFacts> m_facts; ///< as last told
    LinkSpeed m_speed = likelySpeed(UsbSpeed::High, false); ///< of the phone's port, once it is seen
    bool m_resultPrinted = false;
};

/// A failure as a person reads it: what happened, why, what to do, where the report is.
[[nodiscard]] QStringList failureLines(const JobEnd& end);
/// Why it happened and what to do about it.
[[nodiscard]] QStringList remedyLines(const Diagnosis& diagnosis);
/// What a phone does after a job that went well, where that is not as it should be.
[[nodiscard]] QStringList afterRestartLines(const Diagnosis& diagnosis);
/// Whether the phone still starts after a job that did not come to its end.
[[nodiscard]] QString afterwardsText(const Outcome& outcome);
/// The plan as lines: every operation, what is left out, and what it means to the owner.
[[nodiscard]] QStringList planLines(const FlashPlan& plan, const PlanSummary& summary);

} // namespace flashwright
