// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/da_builder.h"

#include <algorithm>

namespace flashwright::test {

namespace {

void put(Bytes& into, std::uint64_t value, int width)
{
    for (int i = 0; i < width; ++i) {
        into.push_back(static_cast<std::byte>(value >> (8 * i)));
    }
}

void text(Bytes& into, const std::string& value, std::size_t field)
{
    for (std::size_t i = 0; i < field; ++i) {
        into.push_back(i < value.size() ? static_cast<std::byte>(value[i]) : std::byte{0});
    }
}

void append(Bytes& into, const Bytes& bytes)
{
    into.insert(into.end(), bytes.begin(), bytes.end());
}

std::size_t headBytes(const DaRow& row, DaShape shape)
{
    switch (shape) {
    case DaShape::Usual:
        return 220;
    case DaShape::Older:
        return 216;
    case DaShape::Packed:
        break;
    }
    return 20 + row.parts.size() * 20;
}

} // namespace

Bytes DaBuilder::build() const
{
    Bytes head;
    text(head, identifier, 32);
    text(head, description, 64);
    put(head, version, 4);
    put(head, magic, 4);
    put(head, claimedCount.value_or(static_cast<std::uint32_t>(rows.size())), 4);
    std::size_t dataAt = head.size();
    for (const DaRow& row : rows) {
        dataAt += headBytes(row, shape);
    }
    Bytes data;
    for (const DaRow& row : rows) {
        const std::size_t end = head.size() + headBytes(row, shape);
        put(head, row.mark, 2);
        put(head, row.code, 2);
        put(head, row.sub, 2);
        put(head, row.hardware, 2);
        if (shape != DaShape::Older) {
            put(head, row.software, 2);
            put(head, 0, 2);
        }
        put(head, shape == DaShape::Packed ? 0 : 0x1000, 2);
        put(head, 0, 2);
        put(head, row.firstRegion, 2);
        put(head, row.claimedParts.value_or(static_cast<std::uint16_t>(row.parts.size())), 2);
        for (const DaPart& part : row.parts) {
            const std::size_t at = dataAt + data.size();
            const std::size_t bare = part.data.size() - part.signature;
            put(head, part.claimedOffset.value_or(static_cast<std::uint32_t>(at)), 4);
            put(head, part.claimedBytes.value_or(static_cast<std::uint32_t>(part.data.size())), 4);
            put(head, part.loadAddress, 4);
            put(head,
                part.claimedSignatureAt.value_or(
                    static_cast<std::uint32_t>(shape == DaShape::Packed ? at + bare : bare)),
                4);
            put(head, part.signature, 4);
            append(data, part.data);
        }
        head.resize(std::max(head.size(), end));
    }
    append(head, data);
    return head;
}

DaRow twoStages(std::uint16_t code, ByteSpan digest, const Bytes& secondBare)
{
    DaRow row;
    row.code = code;
    Bytes first(0x300, std::byte{0x11});
    std::copy(digest.begin(), digest.end(), first.begin() + 0x123);
    first.resize(0x400, std::byte{0x22});
    Bytes second = secondBare;
    second.resize(secondBare.size() + 0x100, std::byte{0x33});
    row.parts = {{Bytes(0x270, std::byte{0x4d}), 0x50000000, 0, {}, {}, 0},
        {first, 0x200000, 0x100, {}, {}, {}}, {second, 0x40000000, 0x100, {}, {}, {}}};
    return row;
}

Bytes EmiBuilder::build() const
{
    Bytes block;
    text(block, name, 0x1b);
    text(block, preloader, 61);
    text(block, "V116", 4);
    put(block, 0x33448822, 4);
    put(block, 0x00700090, 4);
    text(block, "MTK_BIN", 8);
    put(block, claimedCount.value_or(count), 4);
    for (std::uint32_t i = 0; i < count * stride; ++i) {
        block.push_back(static_cast<std::byte>(i));
    }
    put(block, block.size(), 4);
    return block;
}

Bytes PreloaderBuilder::build() const
{
    Bytes tail;
    append(tail, emi ? emi->build() : Bytes(4));
    if (trailing) {
        tail.resize(tail.size() + 0x800);
    }
    const auto content = static_cast<std::uint32_t>(0x300 + code.size());
    const auto whole = static_cast<std::uint32_t>(content + tail.size() + signature);
    Bytes file;
    if (!bootHeader.empty()) {
        text(file, bootHeader, 12);
        file.resize(bodyAt, std::byte{0xff});
    }
    text(file, "MMM\x01", 4);
    put(file, 0x38, 2);
    put(file, 0, 2);
    text(file, "FILE_INFO", 12);
    put(file, 1, 4);
    put(file, 1, 2);
    put(file, flashDevice, 1);
    put(file, 1, 1);
    put(file, loadAddress, 4);
    put(file, claimedBytes.value_or(whole), 4);
    put(file, maxBytes, 4);
    put(file, 0x300, 4);
    put(file, claimedSignature.value_or(signature), 4);
    put(file, 0x300, 4);
    put(file, 0, 4);
    file.resize(file.size() - 0x38 + 0x300);
    text(file, code, code.size());
    append(file, tail);
    file.resize(file.size() + signature, std::byte{0x5a});
    file.resize(file.size() + padding, std::byte{0xff});
    return file;
}

} // namespace flashwright::test
