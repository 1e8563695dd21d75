// SPDX-License-Identifier: GPL-3.0-or-later
/// Which family of the catalogue a job is about. The boot ROM does not tell its chip, so this comes from the
/// job.
#pragma once

#include "core/module/conversation.h"

namespace flashwright::unisoc {

struct ChipChoice {
    const ChipProfile* chip = nullptr; ///< null = unknown
    std::string from; ///< "option", "package", "loader-address"; empty = unknown
};

/// In this order: the option "chip"; the package's chips, narrowed by the loaders' addresses when there are
/// several; the loaders' addresses alone when only one family has them. Refused (problem unknown-name) for a
/// chip that the catalogue does not know, WrongPhone (problem chip-mismatch) when option and package
/// contradict each other.
[[nodiscard]] Result<ChipChoice> chooseChip(const ConversationSetup& setup);

/// Families are found by their own name or by a chip's, ignoring case.
[[nodiscard]] const ChipProfile* findChip(const ChipCatalog& chips, std::string_view name) noexcept;

/// The name of a chip for people: the first of the family's.
[[nodiscard]] std::string displayName(const ChipProfile& chip);

} // namespace flashwright::unisoc
