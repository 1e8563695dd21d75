// SPDX-License-Identifier: GPL-3.0-or-later
/// The images of a firmware as bytes, for comparison with what a virtual phone holds.
#pragma once

#include "core/image/image_source.h"

#include <array>

namespace flashwright::scenarios {

/// All bytes of an image, up to its end or its first error.
inline Bytes contentsOf(ImageSource& image)
{
    Bytes all;
    std::array<std::byte, 65536> block{};
    while (true) {
        const auto got = image.read(block);
        if (!got || *got == 0) {
            return all;
        }
        all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*got));
    }
}

/// True of an Android sparse image.
inline bool isSparse(const Bytes& data)
{
    // Source: [spec] AOSP system/core: libsparse/sparse_format.h
    return data.size() > 28 && data[0] == std::byte{0x3a} && data[1] == std::byte{0xff}
    && data[2] == std::byte{0x26} && data[3] == std::byte{0xed};
}

} // namespace flashwright::scenarios
