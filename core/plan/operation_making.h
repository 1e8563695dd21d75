// SPDX-License-Identifier: GPL-3.0-or-later
/// Operations from what a package or a person names. For the planner only. Pure; any thread.
#pragma once

#include "core/plan/entry_selection.h"

namespace flashwright {

/// A package addresses a place by number only where it has no name.
[[nodiscard]] Operation operationFor(const ChosenEntry& chosen, OperationKind kind);
[[nodiscard]] Operation operationFor(const TargetRange& range, OperationKind kind, const AreaRules& rules);

[[nodiscard]] bool samePlace(const Operation& a, const Operation& b) noexcept;

/// The boot chain and what the package marks so need not be listed in the phone's table.
[[nodiscard]] bool mayBeOutside(const Operation& operation);

/// False of what the phone keeps with a header of its own or changes by itself.
[[nodiscard]] bool isComparable(const Operation& written);

/// A read of the written place for a comparison, `bytes` long.
[[nodiscard]] Operation comparisonOf(const Operation& written, std::uint64_t bytes);

} // namespace flashwright
