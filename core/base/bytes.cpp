// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

namespace flashwright {

namespace {
constexpr std::string_view Digits = "0123456789abcdef";
}

std::string toHex(ByteSpan bytes, std::size_t limit)
{
    const auto shown = bytes.first(std::min(limit, bytes.size()));
    std::string text;
    text.reserve(shown.size() * 2);
    for (const std::byte b : shown) {
        text += Digits[std::to_integer<unsigned>(b) >> 4U];
        text += Digits[std::to_integer<unsigned>(b) & 15U];
    }
    if (shown.size() < bytes.size()) {
        text += "…+" + std::to_string(bytes.size() - shown.size());
    }
    return text;
}

std::string hexNumber(std::uint64_t value)
{
    std::string text;
    do {
        text.insert(text.begin(), Digits[value & 15U]);
        value >>= 4U;
    } while (value != 0);
    return "0x" + text;
}

} // namespace flashwright
