// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/loader_hello.h"

#include "core/base/endian.h"
#include "core/base/units.h"

namespace flashwright::unisoc {

namespace {

constexpr std::uint32_t TlvMagic = 0x7477656e;
constexpr std::uint32_t LargestFlushKib = 64 * 1024;

enum TlvType : std::uint16_t {
    DisableTranscode = 0,
    RawMode = 2,
    FlushKib = 3,
    Challenge = 4,
    StorageType = 6,
    LogDump = 7,
    OldMemory = 1,
    Timestamp = 5,
};

StorageKind storageOf(std::uint32_t type) noexcept
{
    switch (type) {
    case 0x101:
        return StorageKind::Nand;
    case 0x102:
        return StorageKind::Emmc;
    case 0x103:
        return StorageKind::Ufs;
    default:
        return StorageKind::Unknown;
    }
}

/// Little-endian number of whatever length the loader chose.
std::uint32_t number(ByteSpan value) noexcept
{
    std::uint32_t result = 0;
    for (std::size_t i = 0; i < value.size() && i < sizeof(result); ++i) {
        result |= std::to_integer<std::uint32_t>(value[i]) << (8U * i);
    }
    return result;
}

std::uint32_t flushBytes(std::uint32_t kib) noexcept
{
    return kib <= LargestFlushKib ? kib * static_cast<std::uint32_t>(KiB) : 0;
}

void take(LoaderHello& hello, std::uint16_t type, ByteSpan value)
{
    switch (type) {
    case DisableTranscode:
        hello.canDisableTranscode = number(value) != 0;
        return;
    case RawMode:
        hello.rawMode = static_cast<std::uint8_t>(number(value));
        return;
    case FlushKib:
        hello.flushBytes = flushBytes(number(value));
        return;
    case Challenge:
        // [inferred] kind 0 means "none" as in the struct form.
        hello.locked = number(value) != 0;
        return;
    case StorageType:
        hello.storage = storageOf(number(value));
        return;
    case LogDump:
        hello.canDumpLog = number(value) != 0;
        return;
    case OldMemory:
    case Timestamp:
        return;
    default:
        ++hello.unknownItems;
    }
}

Result<LoaderHello> parseTlv(ByteSpan payload)
{
    LoaderHello hello{.shape = HelloShape::Tlv};
    std::size_t at = 4;
    while (payload.size() - at >= 4) {
        const auto type = loadLittleEndian<std::uint16_t>(payload.subspan(at));
        const std::size_t bytes = loadLittleEndian<std::uint16_t>(payload.subspan(at + 2));
        at += 4;
        if (!rangeFits(at, bytes, payload.size())) {
            return fail(Fault::BadReply, "unisoc.wire.hello")
                .with("tlv_type", std::to_string(type))
                .with("tlv_bytes", std::to_string(bytes));
        }
        take(hello, type, payload.subspan(at, bytes));
        at += bytes;
    }
    return hello;
}

LoaderHello parseStruct(ByteSpan payload, std::uint32_t version)
{
    LoaderHello hello{.shape = HelloShape::Struct};
    hello.canDisableTranscode =
        payload.size() >= 8 && loadLittleEndian<std::uint32_t>(payload.subspan(4)) != 0;
    if (version >= 2 && payload.size() >= 16) {
        hello.rawMode = std::to_integer<std::uint8_t>(payload[9]);
        hello.flushBytes = flushBytes(loadLittleEndian<std::uint32_t>(payload.subspan(12)));
    }
    if (version >= 4 && payload.size() >= 20) {
        // Two builds put different things here: the kind of a challenge, or the storage type.
        const auto either = loadLittleEndian<std::uint32_t>(payload.subspan(16));
        hello.locked = either == 1 || either == 2;
        hello.storage = storageOf(either);
    }
    return hello;
}

} // namespace

Result<LoaderHello> parseLoaderHello(ByteSpan payload)
{
    if (payload.size() < 4) {
        return LoaderHello{};
    }
    const auto first = loadLittleEndian<std::uint32_t>(payload);
    if (first == TlvMagic) {
        return parseTlv(payload);
    }
    if (first >= 1 && first <= 4) {
        return parseStruct(payload, first);
    }
    return LoaderHello{};
}

} // namespace flashwright::unisoc
