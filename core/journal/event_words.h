// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of enums in journals and --jsonl: lower case, stable.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/session/session_events.h"

namespace flashwright {

[[nodiscard]] std::string_view wordOf(UsbSpeed speed) noexcept;
[[nodiscard]] std::string_view wordOf(Danger danger) noexcept;
[[nodiscard]] std::string_view wordOf(EntryClass kind) noexcept;
[[nodiscard]] std::string_view wordOf(LeftOut why) noexcept;
[[nodiscard]] std::string_view wordOf(Severity severity) noexcept;
[[nodiscard]] std::string_view wordOf(Risk risk) noexcept;
[[nodiscard]] std::string_view wordOf(OperationEvent::What what) noexcept;
[[nodiscard]] std::string_view wordOf(Outcome::Kind kind) noexcept;
[[nodiscard]] std::string_view wordOf(StallEvent::Step step) noexcept;
[[nodiscard]] std::string_view wordOf(AreaProof::State state) noexcept;

} // namespace flashwright
