// SPDX-License-Identifier: GPL-3.0-or-later
/// What this module reads out of a chip's facts. Pure; any thread.
#pragma once

#include "protocols/mediatek/loader/da_choice.h"
#include "protocols/mediatek/stages/brom_stage.h"

namespace flashwright::mediatek {

/// "0x0766": four digits at least, as in the chips' own facts.
[[nodiscard]] std::string hexCode(std::uint32_t code);

/// The chip that reports this hardware code; null when the catalogue has none.
[[nodiscard]] const ChipProfile* findByHardwareCode(const ChipCatalog& chips, std::uint16_t hwCode);

[[nodiscard]] std::string chipAttribute(const ChipProfile* chip, const std::string& name);
/// An attribute as a number, read as hexadecimal with or without "0x"; nothing when it is missing.
[[nodiscard]] std::optional<std::uint32_t> chipNumber(const ChipProfile* chip, const std::string& name);

/// Where its watchdog is; nothing when that is not known.
[[nodiscard]] std::optional<WatchdogWrite> watchdogOf(const ChipProfile* chip);

/// What decides over loaders. The hardware code stands in where the container's own number is not known.
[[nodiscard]] ChipNumbers chipNumbers(const ChipWords& words, const ChipProfile* chip);

} // namespace flashwright::mediatek
