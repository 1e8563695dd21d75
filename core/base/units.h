// SPDX-License-Identifier: GPL-3.0-or-later
/// Sizes are std::uint64_t bytes everywhere; sums of sizes that come from a file or a phone go through here.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace flashwright {

constexpr std::uint64_t KiB = 1024;
constexpr std::uint64_t MiB = 1024 * KiB;
constexpr std::uint64_t GiB = 1024 * MiB;

/// a + b, or nothing when it does not fit.
[[nodiscard]] constexpr std::optional<std::uint64_t> checkedAdd(std::uint64_t a, std::uint64_t b) noexcept
{
    if (a > std::numeric_limits<std::uint64_t>::max() - b) {
        return std::nullopt;
    }
    return a + b;
}

/// a * b, or nothing when it does not fit.
[[nodiscard]] constexpr std::optional<std::uint64_t> checkedMultiply(
    std::uint64_t a, std::uint64_t b) noexcept
{
    if (b != 0 && a > std::numeric_limits<std::uint64_t>::max() / b) {
        return std::nullopt;
    }
    return a * b;
}

/// True when [offset, offset + length) lies inside [0, size).
[[nodiscard]] constexpr bool rangeFits(
    std::uint64_t offset, std::uint64_t length, std::uint64_t size) noexcept
{
    return offset <= size && length <= size - offset;
}

} // namespace flashwright
