// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for raw memory. Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace flashwright {

using Bytes = std::vector<std::byte>;
using ByteSpan = std::span<const std::byte>;
using MutableByteSpan = std::span<std::byte>;

/// The bytes of a text, without a terminator; valid as long as the text is.
[[nodiscard]] inline ByteSpan asBytes(std::string_view text) noexcept
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// Bytes seen as text, without any decoding.
[[nodiscard]] inline std::string_view asText(ByteSpan bytes) noexcept
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hexadecimal, two digits a byte; after `limit` bytes the text ends in "…+N" (N = bytes left
/// out).
[[nodiscard]] std::string toHex(ByteSpan bytes, std::size_t limit = SIZE_MAX);

/// "0x1f", the way addresses and codes are shown everywhere.
[[nodiscard]] std::string hexNumber(std::uint64_t value);

} // namespace flashwright
