// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps what the rules need after a failure.
#pragma once

#include "core/session/session_events.h"

#include <vector>

namespace flashwright {

/// Filled on the session's thread; read by its owner after the session was joined.
class EvidenceCollector final : public SessionEvents {
public:
    void waiting() override { }
    void sighted(const PortSighting& sighting) override { m_sighting = sighting; }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent&) override { }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan&) override { }
    void operation(const OperationEvent&) override { }
    void asked(const Question&) override { }
    void evidence(const Evidence& evidence) override { m_evidence.push_back(evidence); }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome&) override { }

    [[nodiscard]] const std::vector<Evidence>& collected() const noexcept { return m_evidence; }
    [[nodiscard]] const std::optional<PortSighting>& sighting() const noexcept { return m_sighting; }

private:
    std::vector<Evidence> m_evidence;
    std::optional<PortSighting> m_sighting;
};

} // namespace flashwright
