// SPDX-License-Identifier: GPL-3.0-or-later
/// What the flash controller keeps for one session; for its own files only.
#pragma once

#include "app/gui/controllers/flash_controller.h"

#include <thread>

namespace flashwright {

/// Everything that lives as long as one session. Members go in reverse order: the session is joined first.
struct FlashController::Slot {
    quint64 row = 0;
    std::optional<PortSighting> sighting;
    std::vector<Evidence> evidence;
    QElapsedTimer clock;
    SessionBridge bridge;
    std::jthread diagnosing;
    std::unique_ptr<RunningSession> session;
};

[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace flashwright
