// SPDX-License-Identifier: GPL-3.0-or-later
/// Names as people type them: without regard to case, and without wildcards, so that nobody names an area of
/// calibration by accident. Pure; any thread.
#pragma once

#include "core/image/firmware_package.h"

#include <set>

namespace flashwright {

[[nodiscard]] bool sameName(std::string_view a, std::string_view b) noexcept;

/// True when the entry is called so by its id or by its partition.
[[nodiscard]] bool isCalled(const PackageEntry& entry, std::string_view name) noexcept;

/// True when one of the names calls the entry.
[[nodiscard]] bool isNamed(const PackageEntry& entry, const std::set<std::string>& names) noexcept;

/// A name from a phone or a person as a file name that stays in its folder.
[[nodiscard]] std::string safeFileName(std::string_view name);

} // namespace flashwright
