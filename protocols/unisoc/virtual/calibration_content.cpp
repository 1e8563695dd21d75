// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/calibration_content.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"

#include <array>

namespace flashwright::unisoc::device {

namespace {

constexpr std::uint16_t FactoryDate = 0x2024;
constexpr std::uint16_t CalibrationVersion = 0xFF0A;

struct Shape {
    std::uint16_t id;
    std::uint16_t bytes;
    bool ofTheUnit; ///< made of the pattern; the others are the same in every phone
};

constexpr std::array Shapes{Shape{0x2, 1024, true}, Shape{0x4, 20, true}, Shape{0x5, 8, true},
    Shape{0xD, 4, false}, Shape{0x12D, 64, true}, Shape{0x179, 8, true}, Shape{0x191, 8, true},
    Shape{0x199, 6, true}, Shape{0x19A, 16, true}, Shape{0x300, 12, false}, Shape{0x301, 2000, false},
    Shape{0xA05, 256, true}};

} // namespace

void shapeCalibration(Bytes& bytes)
{
    Bytes image(2);
    appendLittleEndian<std::uint16_t>(image, FactoryDate);
    std::size_t used = 0;
    for (const Shape& shape : Shapes) {
        if (used + shape.bytes > bytes.size()) {
            return;
        }
        appendLittleEndian<std::uint16_t>(image, shape.id);
        appendLittleEndian<std::uint16_t>(image, shape.bytes);
        for (std::size_t i = 0; i < shape.bytes; ++i) {
            image.push_back(shape.ofTheUnit ? bytes[used + i] : static_cast<std::byte>(shape.id + i));
        }
        if (shape.id == Shapes.front().id) {
            storeLittleEndian(MutableByteSpan(image).last(shape.bytes), CalibrationVersion);
        }
        image.resize((image.size() + 3) / 4 * 4);
        used += shape.bytes;
    }
    if (image.size() > bytes.size()) {
        return;
    }
    image.resize(bytes.size(), std::byte{0xff});
    storeBigEndian(MutableByteSpan(image), crc16Arc(ByteSpan(image).subspan(2)));
    bytes = std::move(image);
}

} // namespace flashwright::unisoc::device
