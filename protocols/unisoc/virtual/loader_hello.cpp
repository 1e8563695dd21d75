// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/loader_hello.h"

#include "core/base/endian.h"

namespace flashwright::unisoc::device {

namespace {

// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: include/dl_cmd_def.h,
// common/cmd_download.c
constexpr std::uint32_t TlvMagic = 0x7477656e;
constexpr std::uint16_t UnknownTlv = 0x0a5a;
constexpr std::size_t ChallengeBytes = 256;
constexpr std::uint32_t ChallengeRsa = 2;

std::uint32_t storageCode(DeviceStorage storage)
{
    switch (storage) {
    case DeviceStorage::Nor:
        break;
    case DeviceStorage::Nand:
        return 0x101;
    case DeviceStorage::Emmc:
        return 0x102;
    case DeviceStorage::Ufs:
        return 0x103;
    }
    return 0;
}

void appendTlv(Bytes& into, std::uint16_t type, const Bytes& value)
{
    appendLittleEndian<std::uint16_t>(into, type);
    appendLittleEndian<std::uint16_t>(into, static_cast<std::uint16_t>(value.size()));
    into.insert(into.end(), value.begin(), value.end());
}

Bytes word(std::uint32_t value)
{
    Bytes bytes;
    appendLittleEndian<std::uint32_t>(bytes, value);
    return bytes;
}

Bytes octet(std::uint8_t value)
{
    return {static_cast<std::byte>(value)};
}

Bytes challenge()
{
    Bytes bytes = word(ChallengeRsa);
    for (std::size_t i = 0; i < ChallengeBytes; ++i) {
        bytes.push_back(static_cast<std::byte>(i * 37 + 11));
    }
    return bytes;
}

Bytes tlvHello(const HelloSpec& hello, DeviceStorage storage)
{
    Bytes bytes = word(TlvMagic);
    appendTlv(bytes, 0, word(hello.transcodeOff ? 1 : 0));
    appendTlv(bytes, 1, octet(0));
    appendTlv(bytes, 2, octet(hello.rawVersion));
    appendTlv(bytes, 3, word(hello.flushKib));
    appendTlv(bytes, 5, Bytes(8, std::byte{0xff}));
    if (hello.unknownTlv) {
        appendTlv(bytes, UnknownTlv, Bytes(6, std::byte{0x42}));
    }
    if (hello.storageKind) {
        appendTlv(bytes, 6, word(storageCode(storage)));
    }
    appendTlv(bytes, 7, word(1));
    if (hello.locked) {
        appendTlv(bytes, 4, challenge());
    }
    return bytes;
}

Bytes structHello(const HelloSpec& hello, DeviceStorage storage)
{
    Bytes bytes = word(hello.structVersion);
    const auto append = [&bytes](const Bytes& more) { bytes.insert(bytes.end(), more.begin(), more.end()); };
    append(word(hello.transcodeOff ? 1 : 0));
    if (hello.structVersion >= 2) {
        append(octet(0));
        append(octet(hello.rawVersion));
        append(Bytes(2));
        append(word(hello.flushKib));
    }
    if (hello.locked) {
        append(challenge());
    } else if (hello.structVersion >= 4) {
        append(word(storageCode(storage)));
    }
    return bytes;
}

} // namespace

Bytes helloPayload(const HelloSpec& hello, DeviceStorage storage)
{
    switch (hello.shape) {
    case HelloSpec::Shape::Ack:
    case HelloSpec::Shape::Empty:
        break;
    case HelloSpec::Shape::Struct:
        return structHello(hello, storage);
    case HelloSpec::Shape::Tlv:
        return tlvHello(hello, storage);
    }
    return {};
}

} // namespace flashwright::unisoc::device
