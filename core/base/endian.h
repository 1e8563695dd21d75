// SPDX-License-Identifier: GPL-3.0-or-later
/// Integers in wire order. The caller has checked that the span is long enough. Pure; any thread.
#pragma once

#include "core/base/bytes.h"

#include <concepts>

namespace flashwright {

template <std::unsigned_integral T> [[nodiscard]] constexpr T loadLittleEndian(ByteSpan from) noexcept
{
    T value = 0;
    for (std::size_t i = sizeof(T); i-- > 0;) {
        value = static_cast<T>(
            (static_cast<std::uint64_t>(value) << 8U) | std::to_integer<std::uint8_t>(from[i]));
    }
    return value;
}

template <std::unsigned_integral T> [[nodiscard]] constexpr T loadBigEndian(ByteSpan from) noexcept
{
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        value = static_cast<T>(
            (static_cast<std::uint64_t>(value) << 8U) | std::to_integer<std::uint8_t>(from[i]));
    }
    return value;
}

template <std::unsigned_integral T> constexpr void storeLittleEndian(MutableByteSpan into, T value) noexcept
{
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        into[i] = static_cast<std::byte>(static_cast<std::uint64_t>(value) >> (8U * i));
    }
}

template <std::unsigned_integral T> constexpr void storeBigEndian(MutableByteSpan into, T value) noexcept
{
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        into[sizeof(T) - 1 - i] = static_cast<std::byte>(static_cast<std::uint64_t>(value) >> (8U * i));
    }
}

template <std::unsigned_integral T> void appendLittleEndian(Bytes& into, T value)
{
    into.resize(into.size() + sizeof(T));
    storeLittleEndian(MutableByteSpan(into).last(sizeof(T)), value);
}

template <std::unsigned_integral T> void appendBigEndian(Bytes& into, T value)
{
    into.resize(into.size() + sizeof(T));
    storeBigEndian(MutableByteSpan(into).last(sizeof(T)), value);
}

} // namespace flashwright
