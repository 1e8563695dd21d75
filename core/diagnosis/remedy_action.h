// SPDX-License-Identifier: GPL-3.0-or-later
/// What the program can do about a cause by itself: the words of Remedy::action, a closed list.
#pragma once

#include <span>
#include <string_view>

namespace flashwright {

/// Every action a rule may name, sorted. The ones that change this computer are ids of hostFix().
[[nodiscard]] std::span<const std::string_view> remedyActions() noexcept;

[[nodiscard]] bool isRemedyAction(std::string_view word) noexcept;

} // namespace flashwright
