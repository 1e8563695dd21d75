// SPDX-License-Identifier: GPL-3.0-or-later
/// Lenient words of the BMAConfig XML. Private to this room.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace flashwright::unisoc {

/// Ids are compared without regard to case.
[[nodiscard]] bool sameId(std::string_view a, std::string_view b) noexcept;

/// Decimal or 0x hexadecimal in any case, blanks around it allowed; nothing when it is no number or too
/// large.
[[nodiscard]] std::optional<std::uint64_t> parseNumber(std::string_view text) noexcept;

} // namespace flashwright::unisoc
