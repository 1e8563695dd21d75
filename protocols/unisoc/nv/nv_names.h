// SPDX-License-Identifier: GPL-3.0-or-later
/// What numbers of NV items mean. Pure; any thread. Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai:
/// tools/DEBUG_TOOL/ResearchDownload/Source/DLoader/Calibration.h; names that the vendor's XML files give
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace flashwright::unisoc {

constexpr std::uint16_t FirstIdentityId = 0x5;
constexpr std::uint16_t GsmCalibrationId = 0x2;

/// The identities of a phone with up to four radios: kept as they are, never made.
[[nodiscard]] std::span<const std::uint16_t> identityIds() noexcept;
/// A name for people; empty of an id that nobody named.
[[nodiscard]] std::string_view nvItemName(std::uint16_t id) noexcept;
/// The first id of that name; nothing when nobody knows it.
[[nodiscard]] std::optional<std::uint16_t> nvItemId(std::string_view name) noexcept;
/// True when the content tells one unit, its owner or its network apart: not shown unasked.
[[nodiscard]] bool isPrivateItem(std::uint16_t id) noexcept;

} // namespace flashwright::unisoc
