// SPDX-License-Identifier: GPL-3.0-or-later
/// Downloads and read-backs of the name-era loader.
#include "core/base/endian.h"
#include "protocols/unisoc/virtual/name_loader.h"
#include "protocols/unisoc/virtual/table_codec.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr std::size_t Read32 = 8;
constexpr std::size_t Read64 = 12;
constexpr std::size_t LargestRead = 0xffff; // the length field of a reply is 16 bits wide
constexpr std::size_t FileSystemMagicAt = 0x438;
constexpr std::uint16_t FileSystemMagic = 0xef53;

bool holdsFileSystem(const PhoneStorage& storage, const Area& area)
{
    Bytes magic(2);
    if (!rangeFits(FileSystemMagicAt, magic.size(), area.bytes)) {
        return false;
    }
    storage.read(area, FileSystemMagicAt, magic);
    return loadLittleEndian<std::uint16_t>(magic) == FileSystemMagic;
}

} // namespace

void NameLoader::start(ByteSpan payload)
{
    const auto wanted = parseNamed(payload);
    if (!wanted) {
        m_board.reply(answer::Incompatible);
        return;
    }
    answerWith(m_board, startCode(*wanted));
}

std::uint16_t NameLoader::startCode(const NamedSize& wanted)
{
    if (m_writer) {
        return answer::StartTwice;
    }
    if (!writable()) {
        return answer::WriteNotEnabled;
    }
    const Area* area = m_board.storage().find(wanted.name);
    if (area == nullptr) {
        return answer::Incompatible;
    }
    if (area->calibration) {
        if (wanted.sum.value_or(0) == 0) {
            return answer::CalibrationSumZero;
        }
        if (wanted.bytes > m_board.profile().calibrationLimit) {
            return answer::BadSize;
        }
    }
    if (wanted.bytes > area->bytes) {
        return answer::BadSize;
    }
    m_rawFile = false;
    m_writer.emplace(m_board.storage(), *area, wanted.bytes, wanted.sum, true);
    return answer::Ack;
}

void NameLoader::data(ByteSpan payload)
{
    answerWith(m_board, m_writer ? m_writer->push(payload) : answer::DataBeforeStart);
}

void NameLoader::end()
{
    if (!m_writer) {
        m_board.reply(answer::DataBeforeStart);
        return;
    }
    const std::uint16_t code = m_writer->finish();
    if (code == answer::Ack) {
        mirror(m_writer->area());
    }
    m_writer.reset();
    m_rawFile = false;
    answerWith(m_board, code);
}

void NameLoader::readStart(ByteSpan payload)
{
    const auto wanted = parseNamed(payload);
    PhoneStorage& storage = m_board.storage();
    const Area* area = wanted ? storage.find(wanted->name) : nullptr;
    if (area == nullptr || (area->name == "prodnv" && !holdsFileSystem(storage, *area))) {
        m_board.reply(answer::Failed);
        return;
    }
    Reading reading{*area, std::nullopt, area->bytes};
    if (area->calibration) {
        reading.data = storage.readCalibration(*area);
        if (!reading.data) {
            m_board.reply(answer::Failed);
            return;
        }
        reading.bytes = reading.data->size();
    }
    if (m_board.scenario().strictReadSize && wanted->bytes > reading.bytes) {
        Bytes size;
        appendLittleEndian<std::uint64_t>(size, reading.bytes);
        m_board.reply(answer::BadSize, size);
        return;
    }
    // Without that rule larger sizes pass here and fail at READ_MIDST: public tools find an area's size that
    // way. [peer] ilyakurdyukov/spreadtrum_flash: spd_dump.c
    m_reading = std::move(reading);
    m_board.reply(answer::Ack);
}

void NameLoader::readData(ByteSpan payload)
{
    if (!m_reading || payload.size() < Read32) {
        m_board.reply(answer::Failed);
        return;
    }
    const std::size_t length = loadLittleEndian<std::uint32_t>(payload);
    const bool wide = payload.size() >= Read64;
    const std::uint64_t offset = wide ? loadLittleEndian<std::uint64_t>(payload.subspan(4))
                                      : loadLittleEndian<std::uint32_t>(payload.subspan(4));
    if (length > LargestRead) {
        m_board.reply(answer::BadSize);
        return;
    }
    if (!rangeFits(offset, length, m_reading->bytes)) {
        m_board.reply(answer::Failed);
        return;
    }
    Bytes data(length);
    if (m_reading->data) {
        std::copy_n(m_reading->data->begin() + static_cast<std::ptrdiff_t>(offset), length, data.begin());
    } else {
        m_board.storage().read(m_reading->area, offset, data);
    }
    m_board.reply(answer::FlashData, data);
}

void NameLoader::readEnd()
{
    m_board.reply(m_reading ? answer::Ack : answer::Failed);
    m_reading.reset();
}

void NameLoader::rawBlock(ByteSpan payload)
{
    constexpr std::size_t OffsetBytes = 8;
    if (hello().rawVersion != 1 || payload.size() < OffsetBytes + 4) {
        m_board.reply(hello().rawVersion == 1 ? answer::InvalidCommand : answer::Unsupported);
        return;
    }
    const std::uint64_t bytes = loadLittleEndian<std::uint32_t>(payload.subspan(OffsetBytes));
    if (!m_writer || loadLittleEndian<std::uint64_t>(payload) != m_writer->received() || bytes == 0
        || bytes > m_writer->left() + m_writer->left() % 2) {
        m_board.reply(m_writer ? answer::BadSize : answer::DataBeforeStart);
        return;
    }
    m_blockLeft = bytes;
    m_rawCode = answer::Ack;
    m_board.reply(answer::Ack);
}

void NameLoader::rawFile()
{
    if (hello().rawVersion != 2) {
        m_board.reply(answer::Unsupported);
        return;
    }
    if (!m_writer) {
        m_board.reply(answer::DataBeforeStart);
        return;
    }
    m_rawFile = true;
    m_rawCode = answer::Ack;
    nextRawBlock();
    m_board.reply(answer::Ack);
}

void NameLoader::nextRawBlock()
{
    const std::uint64_t left = m_writer ? m_writer->left() : 0;
    m_blockLeft = std::min(left + left % 2, hello().flushKib * KiB); // an odd end is padded with one byte
}

std::size_t NameLoader::takeBytes(ByteSpan bytes)
{
    const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(m_blockLeft, bytes.size()));
    m_blockLeft -= part;
    if (m_writer && m_rawCode == answer::Ack) {
        const auto useful = static_cast<std::size_t>(std::min<std::uint64_t>(part, m_writer->left()));
        m_rawCode = m_writer->push(bytes.first(useful));
    }
    if (m_blockLeft == 0) {
        const std::uint16_t code = m_rawCode;
        if (m_rawFile && code == answer::Ack) {
            nextRawBlock();
        }
        answerWith(m_board, code);
    }
    return part;
}

} // namespace flashwright::unisoc::device
