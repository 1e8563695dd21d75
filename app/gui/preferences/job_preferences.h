// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user chose once and for all about the work on phones, and how it enters a request.
#pragma once

#include "app/gui/preferences/preferences.h"
#include "core/plan/job_request.h"

#include <optional>

namespace flashwright {

namespace preference {

/// VerifyDepth; counts only while preference::Verify holds.
inline constexpr Preference<int> VerifyDepth{"verifyDepth", 0};
/// Seconds to look at a phone after its restart; 0 = not at all.
inline constexpr Preference<int> WatchAfter{"watchAfter", 0};
/// "none", "usb", "storage", "both"; empty = as the loader usually does.
inline const Preference<QString> Checksum{"checksum", {}};
/// Minutes to wait for the first phone; 0 = until stopped.
inline constexpr Preference<int> WaitMinutes{"waitMinutes", 0};
/// "high", "full"; empty = as the loader usually does.
inline const Preference<QString> UsbSpeed{"usbSpeed", {}};
/// Bits a second of a serial line; 0 = as the loader usually does.
inline constexpr Preference<int> Baud{"baud", 0};
/// "with", "without"; empty = found out.
inline const Preference<QString> Battery{"battery", {}};
inline constexpr Preference<bool> FastTransfer{"fastTransfer", false};
/// Every byte of the link is recorded.
inline constexpr Preference<bool> Trace{"trace", false};
/// Empty = beside the journals.
inline const Preference<QString> TraceFolder{"traceFolder", {}};
/// Days that journals and traces are kept; 0 = for ever.
inline constexpr Preference<int> KeepJournalsDays{"keepJournalsDays", 0};

} // namespace preference

/// Options are those of the command line: "baud", "battery", "usb_speed", "raw_mode", "checksum".
void applyHabits(const Preferences& preferences, JobRequest& request);

/// How long to wait for the first phone; nothing = until stopped.
[[nodiscard]] std::optional<seconds> waitWished(const Preferences& preferences);

} // namespace flashwright
