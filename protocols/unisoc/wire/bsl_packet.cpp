// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/bsl_packet.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "protocols/unisoc/wire/fdl_checksum.h"
#include "protocols/unisoc/wire/hdlc_framing.h"

#include <algorithm>
#include <limits>

namespace flashwright::unisoc {

namespace {

constexpr std::uint64_t Largest32 = std::numeric_limits<std::uint32_t>::max();

/// The sum over header and payload that lie apart. The header is a whole number of words, so the parts add
/// up.
std::uint16_t sumOfParts(ByteSpan header, ByteSpan payload)
{
    const std::uint32_t both = static_cast<std::uint16_t>(~fdlSum(header))
        + std::uint32_t{static_cast<std::uint16_t>(~fdlSum(payload))};
    const auto folded = static_cast<std::uint16_t>((both & 0xffffU) + (both >> 16U));
    const auto sum = static_cast<std::uint16_t>(~folded);
    const bool even = payload.size() % 2 == 0;
    return even ? sum : static_cast<std::uint16_t>((sum << 8U) | (sum >> 8U));
}

void appendName(Bytes& into, std::string_view name)
{
    const std::size_t start = into.size();
    into.resize(start + NameFieldBytes);
    for (std::size_t i = 0; i < std::min(name.size(), LongestName); ++i) {
        into[start + 2 * i] = static_cast<std::byte>(name[i]);
    }
}

void appendHalves(Bytes& into, std::uint64_t value)
{
    appendBigEndian(into, static_cast<std::uint32_t>(value & Largest32));
    appendBigEndian(into, static_cast<std::uint32_t>(value >> 32U));
}

} // namespace

void appendFrame(Bytes& into, BslCommand command, ByteSpan payload, WireMode mode)
{
    std::array<std::byte, FrameHeaderBytes> header{};
    storeBigEndian(MutableByteSpan(header).first(2), static_cast<std::uint16_t>(command));
    storeBigEndian(MutableByteSpan(header).last(2), static_cast<std::uint16_t>(payload.size()));
    const std::uint16_t check = mode.checksum == BslChecksum::Crc16
        ? crc16Xmodem(payload, crc16Xmodem(header))
        : sumOfParts(header, payload);
    std::array<std::byte, FrameChecksumBytes> tail{};
    storeBigEndian(MutableByteSpan(tail), check);

    into.push_back(FrameFlag);
    for (const ByteSpan part : {ByteSpan(header), payload, ByteSpan(tail)}) {
        if (mode.transcode) {
            appendEscaped(part, into);
        } else {
            into.insert(into.end(), part.begin(), part.end());
        }
    }
    into.push_back(FrameFlag);
}

Bytes makeFrame(BslCommand command, ByteSpan payload, WireMode mode)
{
    Bytes frame;
    appendFrame(frame, command, payload, mode);
    return frame;
}

Bytes startByAddress(std::uint32_t address, std::uint32_t bytes, std::optional<std::uint32_t> sum)
{
    Bytes payload;
    appendBigEndian(payload, address);
    appendBigEndian(payload, bytes);
    if (sum) {
        appendBigEndian(payload, *sum);
    }
    return payload;
}

Bytes startByAddress64(std::uint64_t address, std::uint64_t bytes, std::optional<std::uint32_t> sum)
{
    Bytes payload;
    appendHalves(payload, address);
    appendHalves(payload, bytes);
    if (sum) {
        appendBigEndian(payload, *sum);
    }
    return payload;
}

bool isPartitionName(std::string_view name) noexcept
{
    return !name.empty() && name.size() <= LongestName
        && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

Bytes placeByName(std::string_view name, std::uint64_t bytes, std::optional<std::uint32_t> sum)
{
    Bytes payload;
    appendName(payload, name);
    if (bytes > Largest32) {
        appendLittleEndian(payload, bytes);
        appendLittleEndian(payload, std::uint64_t{0});
    } else {
        appendLittleEndian(payload, static_cast<std::uint32_t>(bytes));
    }
    if (sum) {
        appendLittleEndian(payload, *sum);
    }
    return payload;
}

Bytes eraseByName(std::string_view name, std::uint32_t bytes)
{
    return placeByName(name, bytes);
}

Bytes eraseByAddress(std::uint32_t address, std::uint32_t bytes)
{
    return startByAddress(address, bytes);
}

Bytes readFlash(std::uint32_t address, std::uint32_t bytes, std::optional<std::uint32_t> offset)
{
    return startByAddress(address, bytes, offset);
}

Bytes readMidst(std::uint32_t bytes, std::uint64_t offset, bool wide)
{
    Bytes payload;
    appendLittleEndian(payload, bytes);
    if (wide) {
        appendLittleEndian(payload, offset);
    } else {
        appendLittleEndian(payload, static_cast<std::uint32_t>(offset));
    }
    return payload;
}

Bytes changeBaud(std::uint32_t baud)
{
    Bytes payload;
    appendBigEndian(payload, baud);
    return payload;
}

Bytes midstRawStart(std::uint64_t offset, std::uint32_t bytes)
{
    Bytes payload;
    appendLittleEndian(payload, offset);
    appendLittleEndian(payload, bytes);
    appendLittleEndian(payload, std::uint32_t{0});
    return payload;
}

} // namespace flashwright::unisoc
