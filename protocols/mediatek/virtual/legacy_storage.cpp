// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading, writing and erasing by the second stage of an older Download Agent.
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/legacy_second_stage.h"
#include "protocols/mediatek/virtual/legacy_words.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

using namespace legacy;

constexpr std::uint32_t LargestPacket = 0x100000; ///< [peer] techyminati: BootRom/DOWNLOAD.H
constexpr std::uint64_t Sector = 512;
constexpr std::uint8_t EmmcForReads = 2;
constexpr std::uint8_t EmmcForWrites = 1;
constexpr milliseconds ErasePause(20); ///< [inferred] between two reports of progress

} // namespace

bool LegacySecondStage::storageCommand(std::uint8_t code)
{
    switch (code) {
    case 0x60:
        sendByte(Ack);
        want(1, [this](ByteSpan number) { switchPart(std::to_integer<std::uint8_t>(number[0])); });
        return true;
    case 0x61:
        want(20, [this](ByteSpan arguments) { writeImage(arguments); });
        return true;
    case 0x62:
        want(22, [this](ByteSpan arguments) { write(arguments); });
        return true;
    case 0xa5: // a partition table of the older kind, which this phone has not
        if (!fault("read_pmt", {}, [this] { acknowledge(); })) {
            refuse(ReadFailed);
        }
        return true;
    case 0xd4:
        want(20, [this](ByteSpan arguments) { format(arguments); });
        return true;
    case 0xd6:
        if (m_board.profile().singleStage) { // no host system in front. Source: [capture] MT6577
            want(17, [this](ByteSpan arguments) {
                Bytes whole(1);
                whole.insert(whole.end(), arguments.begin(), arguments.end());
                read(whole);
            });
            return true;
        }
        want(18, [this](ByteSpan arguments) { read(arguments); });
        return true;
    default:
        return false;
    }
}

std::optional<Part> LegacySecondStage::partOf(std::uint8_t number)
{
    switch (number) {
    case 1:
        return Part::Boot1;
    case 2:
        return Part::Boot2;
    case 3:
        return Part::Rpmb;
    case 8:
        return Part::User;
    default:
        return std::nullopt;
    }
}

void LegacySecondStage::switchPart(std::uint8_t number)
{
    if (fault("switch_part", {}, [this] { acknowledge(); })) {
        return;
    }
    const auto part = partOf(number);
    if (number != 0 && (!part || !m_board.storage().has(*part))) {
        refuse(InvalidStorage);
        return;
    }
    m_part = number;
    acknowledge();
}

std::optional<LegacySecondStage::Range> LegacySecondStage::rangeAt(
    std::uint8_t number, std::uint64_t offset, std::uint64_t bytes) const
{
    const PhoneStorage& storage = m_board.storage();
    if (bytes == 0 || offset % Sector != 0 || bytes % Sector != 0
        || m_board.profile().storage != DeviceStorage::Emmc) {
        return std::nullopt;
    }
    if (const auto part = partOf(number)) {
        return rangeFits(offset, bytes, storage.size(*part)) ? std::optional(Range{*part, offset, bytes})
                                                             : std::nullopt;
    }
    // The linear view. Source: [capture] MT6577: address 0 of part 0 is the first boot area
    for (const Part part : {Part::Boot1, Part::Boot2, Part::Rpmb, Part::User}) {
        if (offset < storage.size(part)) {
            return rangeFits(offset, bytes, storage.size(part)) ? std::optional(Range{part, offset, bytes})
                                                                : std::nullopt;
        }
        offset -= storage.size(part);
    }
    return std::nullopt;
}

/// Host system, storage, u64 address, u64 length.
void LegacySecondStage::read(ByteSpan arguments)
{
    const auto offset = loadBigEndian<std::uint64_t>(arguments.subspan(2));
    const auto bytes = loadBigEndian<std::uint64_t>(arguments.subspan(10));
    const auto range = rangeAt(m_part, offset, bytes);
    const std::string item = range ? m_board.storage().placeAt(range->part, range->offset) : std::string();
    if (fault("read", item, [this] { acknowledge(); })) {
        return;
    }
    if (arguments[1] != std::byte{EmmcForReads} || !range) {
        refuse(range ? InvalidStorage : ReadFailed);
        return;
    }
    sendByte(Ack);
    want32([this, range = *range](std::uint32_t packet) {
        if (packet == 0 || packet > LargestPacket) {
            m_board.hang(); // [inferred]
            return;
        }
        sendPackets(range, packet);
    });
}

void LegacySecondStage::sendPackets(Range range, std::uint32_t packet)
{
    if (range.bytes == 0) {
        nextCommand();
        return;
    }
    if (fault("read_data", m_board.storage().placeAt(range.part, range.offset), {})) {
        return;
    }
    Bytes data(static_cast<std::size_t>(std::min<std::uint64_t>(range.bytes, packet)));
    static_cast<void>(m_board.storage().read(range.part, range.offset, data));
    const std::uint16_t sum = byteSum(data);
    range.offset += data.size();
    range.bytes -= data.size();
    // [capture]: the first byte of the sum rides with the data, the second comes on its own.
    data.push_back(static_cast<std::byte>(sum >> 8U));
    m_board.send(std::move(data));
    sendByte(static_cast<std::uint8_t>(sum));
    want(1, [this, range, packet](ByteSpan answer) {
        if (answer[0] != std::byte{Ack}) {
            nextCommand(); // [inferred] whoever does not acknowledge has had enough
            return;
        }
        sendPackets(range, packet);
    });
}

/// Storage, part, u64 address, u64 length, u32 packet.
void LegacySecondStage::write(ByteSpan arguments)
{
    const auto offset = loadBigEndian<std::uint64_t>(arguments.subspan(2));
    const auto bytes = loadBigEndian<std::uint64_t>(arguments.subspan(10));
    const auto packet = loadBigEndian<std::uint32_t>(arguments.subspan(18));
    const auto part = partOf(std::to_integer<std::uint8_t>(arguments[1]));
    const auto range =
        part ? rangeAt(std::to_integer<std::uint8_t>(arguments[1]), offset, bytes) : std::nullopt;
    const std::string item = range ? m_board.storage().placeAt(range->part, range->offset) : std::string();
    const auto accept = [this, range, packet](bool keep) {
        sendByte(Ack);
        takeWrite(range.value_or(Range{}), packet, keep);
    };
    if (fault("write", item, [accept] { accept(false); })) {
        return;
    }
    if (arguments[0] != std::byte{EmmcForWrites} || !part) {
        refuse(InvalidStorage);
    } else if (!range || packet == 0 || packet > LargestPacket || packet % Sector != 0) {
        refuse(WriteFailed);
    } else {
        accept(true);
    }
}

void LegacySecondStage::takeWrite(Range range, std::uint32_t packet, bool keep)
{
    if (range.bytes == 0) {
        nextCommand();
        return;
    }
    want(1, [this, range, packet, keep](ByteSpan go) {
        if (go[0] != std::byte{Ack}) {
            nextCommand(); // [inferred]
            return;
        }
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(range.bytes, packet));
        want(
            count + 2, [this, range, packet, keep](ByteSpan data) { packetCame(range, packet, keep, data); });
    });
}

void LegacySecondStage::packetCame(Range range, std::uint32_t packet, bool keep, ByteSpan data)
{
    const ByteSpan bytes = data.first(data.size() - 2);
    const Range next{range.part, range.offset + bytes.size(), range.bytes - bytes.size()};
    const auto goOn = [this, next, packet, keep] {
        sendByte(Continue);
        takeWrite(next, packet, keep);
    };
    if (fault("write_data", m_board.storage().placeAt(range.part, range.offset), goOn)) {
        return;
    }
    if (byteSum(bytes) != loadBigEndian<std::uint16_t>(data.last(2))) {
        refuse(ChecksumError);
        return;
    }
    if (keep && !m_board.storage().write(range.part, range.offset, bytes)) {
        refuse(WriteFailed);
        return;
    }
    goOn();
}

/// Checksum level, part, u64 address, u64 length, index, kind. Source: [peer] bkerler/mtkclient:
/// dalegacy_lib.py; that the sum is of all bytes is [inferred].
void LegacySecondStage::writeImage(ByteSpan arguments)
{
    const auto part = std::to_integer<std::uint8_t>(arguments[1]);
    const auto offset = loadBigEndian<std::uint64_t>(arguments.subspan(2));
    const auto bytes = loadBigEndian<std::uint64_t>(arguments.subspan(10));
    const auto range = partOf(part) ? rangeAt(part, offset, bytes) : std::nullopt;
    const std::string item = range ? m_board.storage().placeAt(range->part, range->offset) : std::string();
    if (fault("write_image", item, [this] { acknowledge(); })) {
        return;
    }
    if (!range) {
        refuse(WriteFailed);
        return;
    }
    send32(LargestPacket);
    sendByte(Ack);
    want(1, [this, range = *range](ByteSpan go) {
        if (go[0] == std::byte{Ack}) {
            takeImage(range, 0);
        } else {
            nextCommand();
        }
    });
}

void LegacySecondStage::takeImage(Range range, std::uint16_t sum)
{
    if (range.bytes == 0) {
        want(2, [this, sum](ByteSpan wanted) {
            if (loadBigEndian<std::uint16_t>(wanted) == sum) {
                acknowledge();
            } else {
                refuse(ChecksumError);
            }
        });
        return;
    }
    want(static_cast<std::size_t>(std::min<std::uint64_t>(range.bytes, LargestPacket)),
        [this, range, sum](ByteSpan data) {
            const Range next{range.part, range.offset + data.size(), range.bytes - data.size()};
            const auto total = static_cast<std::uint16_t>(sum + byteSum(data));
            if (fault("write_data", m_board.storage().placeAt(range.part, range.offset), {})) {
                return;
            }
            if (!m_board.storage().write(range.part, range.offset, data)) {
                refuse(WriteFailed);
                return;
            }
            sendByte(Continue);
            takeImage(next, total);
        });
}

/// Storage, kind of erase, validation, kind of address, u64 address, u64 length.
void LegacySecondStage::format(ByteSpan arguments)
{
    const auto offset = loadBigEndian<std::uint64_t>(arguments.subspan(4));
    const auto bytes = loadBigEndian<std::uint64_t>(arguments.subspan(12));
    const auto range = rangeAt(m_part, offset, bytes);
    const std::string item = range ? m_board.storage().placeAt(range->part, range->offset) : std::string();
    if (fault("format", item, [this] { showFormat(0); })) {
        return;
    }
    if (arguments[0] != std::byte{EmmcForReads} || !range) {
        refuse(range ? InvalidStorage : WriteFailed);
        return;
    }
    if (!m_board.storage().erase(range->part, range->offset, range->bytes)) {
        refuse(WriteFailed);
        return;
    }
    showFormat(0);
}

void LegacySecondStage::showFormat(unsigned percent)
{
    constexpr unsigned StepPercent = 25;
    Bytes progress{std::byte{Ack}, std::byte{Ack}};
    appendBigEndian<std::uint32_t>(progress, 0);
    progress.push_back(static_cast<std::byte>(percent));
    m_board.send(std::move(progress), ErasePause);
    want(1, [this, percent](ByteSpan go) {
        if (go[0] != std::byte{Ack}) {
            nextCommand();
        } else if (percent >= 100) {
            m_board.send({std::byte{Ack}, std::byte{Ack}});
            nextCommand();
        } else {
            showFormat(percent + StepPercent);
        }
    });
}

} // namespace flashwright::mediatek::device
