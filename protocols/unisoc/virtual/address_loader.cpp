// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/address_loader.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/first_stages.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr milliseconds ResetDelay(10); // the answer leaves first
constexpr std::uint32_t WholeFlash = 0xffffffff;
constexpr std::size_t LargestRead = 0xffff; // the length field of a reply is 16 bits wide

void appendWords(Bytes& into, std::initializer_list<std::uint32_t> words)
{
    for (const std::uint32_t word : words) {
        appendBigEndian<std::uint32_t>(into, word);
    }
}

} // namespace

AddressLoader::AddressLoader(Board& board)
    : DeviceProgram(board)
    , m_only(board.profile().era == LoaderEra::Nor)
{
}

void AddressLoader::started()
{
    m_toMiss = m_board.scenario().missedEntries;
    if (m_only) {
        return; // waits for a CheckBaud of its own
    }
    const bool ready = m_board.profile().hello.shape == HelloSpec::Shape::Ack;
    m_board.reply(ready ? answer::Ack : answer::Incompatible, {}, m_board.scenario().helloDelay);
    if (m_board.scenario().loaderGoneAfter) {
        m_board.leave(*m_board.scenario().loaderGoneAfter, m_board.scenario().loaderBackAfter);
    }
}

void AddressLoader::entered()
{
    if (m_toMiss > 0) {
        --m_toMiss;
        return;
    }
    m_entered = true;
    m_board.reply(answer::Version, loaderVersion());
}

bool AddressLoader::isNor() const
{
    return m_board.profile().storage == DeviceStorage::Nor;
}

std::string AddressLoader::item() const
{
    return m_writer ? m_writer->area().name : std::string();
}

bool AddressLoader::completesImage(std::uint16_t type, std::size_t payloadBytes) const
{
    return type == command::MidstData && m_writer && m_writer->left() <= payloadBytes;
}

void AddressLoader::request(std::uint16_t type, ByteSpan payload)
{
    m_spoken = true;
    if (!dataCommand(type, payload) && !plainCommand(type, payload) && !factCommand(type)) {
        m_board.hang();
    }
}

bool AddressLoader::dataCommand(std::uint16_t type, ByteSpan payload)
{
    switch (type) {
    case command::StartData:
        start(payload);
        return true;
    case command::MidstData:
        answerWith(m_board, m_writer ? m_writer->push(payload) : answer::DataBeforeStart);
        return true;
    case command::EndData:
        end();
        return true;
    case command::ReadFlash:
        readFlash(payload);
        return true;
    case command::EraseFlash:
        erase(payload);
        return true;
    default:
        return false;
    }
}

bool AddressLoader::plainCommand(std::uint16_t type, ByteSpan payload)
{
    switch (type) {
    case command::Connect:
        m_board.reply(answer::Ack);
        return true;
    case command::ChangeBaud:
        if (payload.size() == 4) {
            m_board.reply(answer::Ack);
            m_board.setBaudRate(loadBigEndian<std::uint32_t>(payload));
        } else {
            m_board.reply(answer::InvalidCommand);
        }
        return true;
    case command::Repartition:
        // Rewrites the built-in table; where a line stays where it was, its data stays. [peer] ibid.
        m_board.reply(payload.empty() ? answer::Ack : answer::Incompatible);
        return true;
    case command::NormalReset:
        m_board.reply(answer::Ack);
        m_board.leave(ResetDelay, m_board.scenario().backAfterReset);
        return true;
    case command::PowerOff:
        m_board.reply(answer::Ack);
        m_board.hang();
        return true;
    default:
        return false;
    }
}

bool AddressLoader::factCommand(std::uint16_t type)
{
    Bytes facts;
    switch (type) {
    case command::ReadChipType:
        appendWords(facts, {m_board.profile().chipType});
        m_board.reply(answer::ChipType, facts);
        return true;
    case command::ReadFlashType:
        if (!isNor()) {
            return false;
        }
        appendWords(facts, {0xef, 0x4018, 0, 1}); // maker, device, extension, supported
        m_board.reply(answer::FlashType, facts);
        return true;
    case command::ReadSectorSize:
        if (!isNor()) {
            return false;
        }
        appendWords(facts, {0x10000});
        m_board.reply(answer::SectorSize, facts);
        return true;
    default:
        return false;
    }
}

const Area* AddressLoader::areaAt(std::uint32_t base) const
{
    return m_board.storage().findId(base);
}

void AddressLoader::start(ByteSpan payload)
{
    const std::uint16_t code = startCode(payload);
    answerWith(m_board, code);
    if (code == answer::Incompatible) {
        m_board.hang(); // [peer] ibid.: an unknown id is one of the replies this loader does not survive
    }
}

std::uint16_t AddressLoader::startCode(ByteSpan payload)
{
    if (payload.size() != 8 && payload.size() != 12) {
        return answer::InvalidCommand;
    }
    if (m_writer) {
        return answer::StartTwice;
    }
    const PhoneProfile& phone = m_board.profile();
    const Area* area = areaAt(loadBigEndian<std::uint32_t>(payload));
    const std::uint64_t bytes = loadBigEndian<std::uint32_t>(payload.subspan(4));
    if (area == nullptr) {
        return answer::Incompatible;
    }
    std::optional<std::uint32_t> sum;
    if (payload.size() == 12) {
        sum = loadBigEndian<std::uint32_t>(payload.subspan(8));
    }
    if (area->calibration && sum.value_or(0) == 0) {
        return answer::CalibrationSumZero;
    }
    if (bytes > area->bytes || (area->calibration && bytes > phone.calibrationLimit)) {
        return answer::BadSize;
    }
    m_writer.emplace(m_board.storage(), *area, bytes, sum, !isNor());
    m_writer->limitPlain(phone.ramBufferBytes);
    return answer::Ack;
}

void AddressLoader::end()
{
    if (!m_writer) {
        m_board.reply(answer::DataBeforeStart);
        return;
    }
    const std::uint16_t code = m_writer->finish();
    PhoneStorage& storage = m_board.storage();
    const Area& area = m_writer->area();
    const Area* second = area.copy.empty() || area.calibration ? nullptr : storage.find(area.copy);
    if (code == answer::Ack && second != nullptr) {
        storage.copy(area, *second);
    }
    m_writer.reset();
    answerWith(m_board, code);
}

void AddressLoader::erase(ByteSpan payload)
{
    if (payload.size() != 8) {
        m_board.reply(answer::InvalidCommand);
        return;
    }
    const auto base = loadBigEndian<std::uint32_t>(payload);
    const auto bytes = loadBigEndian<std::uint32_t>(payload.subspan(4));
    PhoneStorage& storage = m_board.storage();
    if (base == 0 && bytes == WholeFlash) {
        storage.eraseEverything();
        m_board.reply(answer::Ack);
        return;
    }
    const Area* area = areaAt(base);
    if (area == nullptr) {
        m_board.reply(answer::Incompatible);
        m_board.hang();
        return;
    }
    storage.erase(*area, 0, bytes == 0 ? area->bytes : std::min<std::uint64_t>(bytes, area->bytes));
    m_board.reply(answer::Ack);
}

void AddressLoader::readFlash(ByteSpan payload)
{
    if (payload.size() != 8 && payload.size() != 12) {
        m_board.reply(answer::InvalidCommand);
        return;
    }
    const Area* area = areaAt(loadBigEndian<std::uint32_t>(payload));
    const std::size_t length = loadBigEndian<std::uint32_t>(payload.subspan(4));
    const std::uint64_t offset = payload.size() == 12 ? loadBigEndian<std::uint32_t>(payload.subspan(8)) : 0;
    if (area == nullptr) {
        m_board.reply(answer::Incompatible);
        m_board.hang();
        return;
    }
    PhoneStorage& storage = m_board.storage();
    const auto bare = area->calibration ? storage.readCalibration(*area) : std::nullopt;
    const std::uint64_t limit = bare ? bare->size() : area->bytes;
    if (length > LargestRead || !rangeFits(offset, length, limit)) {
        m_board.reply(answer::BadSize);
        return;
    }
    Bytes data(length);
    if (bare) {
        std::copy_n(bare->begin() + static_cast<std::ptrdiff_t>(offset), length, data.begin());
    } else {
        storage.read(*area, offset, data);
    }
    m_board.reply(answer::FlashData, data);
}

} // namespace flashwright::unisoc::device
