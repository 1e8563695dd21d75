// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/gpt_format.h"

#include "core/base/endian.h"

#include <array>

namespace flashwright::mediatek::gpt {

namespace {

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xedb88320U : 0U);
        }
        table.at(i) = value;
    }
    return table;
}

constexpr auto Table = makeTable();
constexpr char32_t Replacement = 0xfffd;

void appendUtf8(std::string& text, char32_t point)
{
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0U | (point >> 6U));
        put(0x80U | (point & 0x3fU));
    } else if (point < 0x10000) {
        put(0xe0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3fU));
        put(0x80U | (point & 0x3fU));
    } else {
        put(0xf0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3fU));
        put(0x80U | ((point >> 6U) & 0x3fU));
        put(0x80U | (point & 0x3fU));
    }
}

bool isHigh(char32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

bool isLow(char32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

/// How many bytes a UTF-8 character takes by its first byte; 0 when none begins so.
std::size_t lengthByFirst(unsigned char first)
{
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xc2 && first < 0xe0) {
        return 2;
    }
    if (first >= 0xe0 && first < 0xf0) {
        return 3;
    }
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/// The next character of a UTF-8 text; takes what it used from `text`.
char32_t takeUtf8(std::string_view& text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = lengthByFirst(first);
    if (length == 0 || length > text.size()) {
        text.remove_prefix(1);
        return Replacement;
    }
    char32_t point = length == 1 ? first : first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xc0U) != 0x80U) {
            text.remove_prefix(i);
            return Replacement;
        }
        point = (point << 6U) | (next & 0x3fU);
    }
    text.remove_prefix(length);
    return point > 0x10ffff || isHigh(point) || isLow(point) ? Replacement : point;
}

} // namespace

std::uint32_t crc32(ByteSpan bytes, std::uint32_t before) noexcept
{
    std::uint32_t value = ~before;
    for (const std::byte byte : bytes) {
        value = (value >> 8U) ^ Table[(value ^ std::to_integer<std::uint32_t>(byte)) & 0xffU];
    }
    return ~value;
}

std::string nameFromUnits(ByteSpan units)
{
    std::string name;
    for (std::size_t at = 0; at + 2 <= units.size(); at += 2) {
        char32_t point = loadLittleEndian<std::uint16_t>(units.subspan(at));
        if (point == 0) {
            break;
        }
        const char32_t next = at + 4 <= units.size() ? loadLittleEndian<std::uint16_t>(units.subspan(at + 2))
                                                     : std::uint16_t{0};
        if (isHigh(point) && isLow(next)) {
            point = 0x10000 + ((point - 0xd800) << 10U) + (next - 0xdc00);
            at += 2;
        } else if (isHigh(point) || isLow(point)) {
            point = Replacement;
        }
        appendUtf8(name, point);
    }
    return name;
}

std::u16string unitsFromName(std::string_view name)
{
    std::u16string units;
    while (!name.empty()) {
        const char32_t point = takeUtf8(name);
        if (units.size() + (point >= 0x10000 ? 2 : 1) > NameUnits) {
            break;
        }
        if (point < 0x10000) {
            units.push_back(static_cast<char16_t>(point));
        } else {
            units.push_back(static_cast<char16_t>(0xd800 + ((point - 0x10000) >> 10U)));
            units.push_back(static_cast<char16_t>(0xdc00 + ((point - 0x10000) & 0x3ffU)));
        }
    }
    return units;
}

} // namespace flashwright::mediatek::gpt
