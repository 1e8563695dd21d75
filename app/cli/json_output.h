// SPDX-License-Identifier: GPL-3.0-or-later
/// One JSON object per event (resources/schema/event.schema.json), or with --json a single one at the end.
#pragma once

#include "app/cli/job_output.h"
#include "core/plan/plan_summary.h"

namespace flashwright {

class JsonOutput final : public JobOutput {
public:
    explicit JsonOutput(Console& console);
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
    Console& m_console;
    std::optional<PhoneFacts> m_facts; ///< as last told
    LinkSpeed m_speed = likelySpeed(UsbSpeed::High, false); ///< of the phone's port, once it is seen
};

/// A diagnosis as part of another object.
[[nodiscard]] QJsonObject diagnosisObject(const Diagnosis& known);
/// The error event: the error, its diagnosis, the exit code, the journal's path.
[[nodiscard]] QJsonObject failureJson(const JobEnd& end);
/// The done event, with the exit code and the journal's path.
[[nodiscard]] QJsonObject endJson(const JobEnd& end);

} // namespace flashwright
