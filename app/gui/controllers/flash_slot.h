// SPDX-License-Identifier: GPL-3.0-or-later
/// What the flash controller keeps for one session; for its own files only.
#pragma once

#include "app/gui/controllers/flash_controller.h"

namespace flashwright {

/// Everything that lives as long as one session. Members go in reverse order: the session is joined first.
struct FlashController::Slot {
    quint64 row = 0;
    std::optional<PortSighting> sighting;
    /// A phone may be waited for over a weekend: the oldest lines beyond this go.
    static constexpr std::size_t MostEvidence = 512;
    void keep(const Evidence& line);
    [[nodiscard]] milliseconds elapsed() const { return milliseconds(clock.isValid() ? clock.elapsed() : 0); }

    std::vector<Evidence> evidence;
    QElapsedTimer clock;
    TimeLeft pace;
    bool refused = false; ///< the plan would have needed another yes, and nobody is asked
    SessionBridge bridge;
    std::unique_ptr<RunningSession> session;
};

[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace flashwright
