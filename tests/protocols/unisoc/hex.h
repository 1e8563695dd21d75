// SPDX-License-Identifier: GPL-3.0-or-later
/// Bytes written the way the protocol's documents write them.
#pragma once

#include "core/base/bytes.h"

#include <cctype>
#include <stdexcept>

namespace flashwright::unisoc::test {

/// "7e 00 80" -> three bytes. Anything that is no hexadecimal digit separates.
inline Bytes hex(std::string_view text)
{
    Bytes bytes;
    int high = -1;
    for (const char c : text) {
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0) {
            continue;
        }
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<std::byte>(high * 16 + digit));
            high = -1;
        }
    }
    if (high >= 0) {
        throw std::invalid_argument("odd number of hexadecimal digits");
    }
    return bytes;
}

inline Bytes join(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

/// A partition name as UTF-16, filled up to 72 bytes.
inline Bytes name72(std::string_view name)
{
    Bytes field(72);
    for (std::size_t i = 0; i < name.size(); ++i) {
        field[2 * i] = static_cast<std::byte>(name[i]);
    }
    return field;
}

} // namespace flashwright::unisoc::test
