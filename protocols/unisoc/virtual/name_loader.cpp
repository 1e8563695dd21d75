// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/name_loader.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/loader_hello.h"
#include "protocols/unisoc/virtual/table_codec.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc::device {

namespace {

constexpr milliseconds ResetDelay(10); // the answer leaves first
constexpr std::size_t Named32 = NameFieldBytes + 4;
constexpr std::size_t Named64 = NameFieldBytes + 16;

/// Areas that the loader keeps a second copy of by itself.
constexpr std::array<std::string_view, 6> Doubled = {
    "splloader", "uboot", "trustos", "teecfg", "sml", "vbmeta"};

} // namespace

HelloSpec NameLoader::hello() const
{
    HelloSpec spec = m_board.profile().hello;
    if (m_board.scenario().uart) {
        spec.shape = HelloSpec::Shape::Empty; // [peer] ibid.: cmd_download.c, the UART channel tells nothing
    }
    if (spec.shape == HelloSpec::Shape::Empty || spec.shape == HelloSpec::Shape::Ack) {
        spec.transcodeOff = false;
        spec.rawVersion = 0;
    }
    return spec;
}

void NameLoader::started()
{
    const HelloSpec spec = hello();
    m_challenged =
        spec.locked && spec.shape != HelloSpec::Shape::Empty && spec.shape != HelloSpec::Shape::Ack;
    const bool ack = spec.shape == HelloSpec::Shape::Ack;
    m_board.reply(ack ? answer::Ack : answer::Incompatible, helloPayload(spec, m_board.profile().storage),
        m_board.scenario().helloDelay);
    if (m_board.scenario().loaderGoneAfter) {
        m_board.leave(*m_board.scenario().loaderGoneAfter, m_board.scenario().loaderBackAfter);
    }
}

std::string NameLoader::item() const
{
    return m_writer ? m_writer->area().name : std::string();
}

bool NameLoader::completesImage(std::uint16_t type, std::size_t payloadBytes) const
{
    return type == command::MidstData && m_writer && m_writer->left() <= payloadBytes;
}

void NameLoader::request(std::uint16_t type, ByteSpan payload)
{
    if (m_challenged) {
        answerWith(m_board, answer::ChallengeWrong); // only the brand's service tool knows the right answer
        return;
    }
    if (!dataCommand(type, payload) && !tableCommand(type, payload) && !plainCommand(type)) {
        m_board.reply(answer::Unsupported);
    }
}

bool NameLoader::dataCommand(std::uint16_t type, ByteSpan payload)
{
    switch (type) {
    case command::StartData:
        start(payload);
        return true;
    case command::MidstData:
        data(payload);
        return true;
    case command::EndData:
        end();
        return true;
    case command::ReadStart:
        readStart(payload);
        return true;
    case command::ReadMidst:
        readData(payload);
        return true;
    case command::ReadEnd:
        readEnd();
        return true;
    case command::RawBlock:
        rawBlock(payload);
        return true;
    case command::RawFile:
        rawFile();
        return true;
    default:
        return false;
    }
}

bool NameLoader::tableCommand(std::uint16_t type, ByteSpan payload)
{
    switch (type) {
    case command::EraseFlash:
        erase(payload);
        return true;
    case command::Repartition:
        repartition(payload);
        return true;
    case command::ReadPartition:
        if (!m_board.scenario().lists) {
            return false;
        }
        m_board.reply(
            answer::PartitionList, writeList(m_board.storage().table(), m_board.profile().sectorBytes));
        return true;
    case command::EnableWrite:
        m_writeEnabled = true;
        m_board.reply(answer::Ack);
        return true;
    default:
        return false;
    }
}

bool NameLoader::plainCommand(std::uint16_t type)
{
    static const Bytes uid = {std::byte{'P'}, std::byte{'R'}, std::byte{'A'}, std::byte{'C'}, std::byte{'T'},
        std::byte{'I'}, std::byte{'C'}, std::byte{'E'}};
    switch (type) {
    case command::NormalReset:
        m_board.reply(answer::Ack);
        m_board.leave(ResetDelay, m_board.scenario().backAfterReset);
        return true;
    case command::PowerOff:
        m_board.reply(answer::Ack);
        m_board.hang(); // it waits for the charger to go: still on the bus, saying nothing
        return true;
    case command::DisableTranscode:
        if (hello().transcodeOff) {
            m_board.reply(answer::Ack);
            m_board.setEscapes(false);
        } else {
            m_board.hang(); // [capture] ilyakurdyukov/spreadtrum_flash: issue 22, an old loader never answers
                            // this
        }
        return true;
    case command::ReadFlashInfo:
        return true; // on eMMC the handler returns nothing; the loader lives on
    case command::ReadChipUid:
        m_board.reply(answer::ChipUid, uid);
        return true;
    case command::EnableRawData:
        m_board.reply(hello().rawVersion > 0 ? answer::Ack : answer::Unsupported);
        return true;
    case command::ExtTable:
    case command::WriteDateTime:
    case command::CheckRoot:
    case command::EndProcess:
        m_board.reply(answer::Ack);
        return true;
    default:
        return false;
    }
}

std::optional<NameLoader::NamedSize> NameLoader::parseNamed(ByteSpan payload)
{
    // Told apart by length alone; a sum follows when there is room for one. [peer] ibid.: dl_cmd_proc.c
    if (payload.size() < Named32) {
        return std::nullopt;
    }
    NamedSize wanted;
    wanted.name = readName(payload);
    const bool wide = payload.size() >= Named64;
    const ByteSpan rest = payload.subspan(NameFieldBytes);
    wanted.bytes = wide ? loadLittleEndian<std::uint64_t>(rest) : loadLittleEndian<std::uint32_t>(rest);
    const std::size_t sumAt = wide ? Named64 : Named32;
    if (payload.size() >= sumAt + 4) {
        wanted.sum = loadLittleEndian<std::uint32_t>(payload.subspan(sumAt));
    }
    if (wanted.name.empty()) {
        return std::nullopt;
    }
    return wanted;
}

bool NameLoader::writable() const
{
    return m_writeEnabled || !m_board.scenario().writeProtected;
}

void NameLoader::erase(ByteSpan payload)
{
    const auto wanted = parseNamed(payload);
    m_board.reply(wanted ? eraseCode(*wanted) : answer::Failed);
}

std::uint16_t NameLoader::eraseCode(const NamedSize& wanted)
{
    if (!writable()) {
        return answer::WriteNotEnabled;
    }
    PhoneStorage& storage = m_board.storage();
    if (wanted.name == "erase_all") {
        storage.eraseEverything();
        return answer::Ack;
    }
    const Area* area = storage.find(wanted.name);
    if (area == nullptr) {
        return answer::Failed;
    }
    const std::uint64_t bytes = wanted.bytes == 0 ? area->bytes : std::min(wanted.bytes, area->bytes);
    storage.erase(*area, 0, bytes);
    return answer::Ack;
}

void NameLoader::repartition(ByteSpan payload)
{
    if (!writable()) {
        m_board.reply(answer::WriteNotEnabled);
        return;
    }
    const auto entries = readTable(payload, m_board.profile().sectorBytes);
    if (!entries) {
        m_board.reply(answer::Incompatible);
        return;
    }
    m_board.reply(m_board.storage().repartition(*entries) ? answer::Ack : answer::Failed);
}

void NameLoader::mirror(const Area& area)
{
    // [peer] ibid.: dl_operate.c writes the copies and the other slot by itself.
    PhoneStorage& storage = m_board.storage();
    std::string other;
    if (area.name.ends_with("_a") || area.name.ends_with("_b")) {
        other = area.name.substr(0, area.name.size() - 1) + (area.name.back() == 'a' ? "b" : "a");
    } else if (std::find(Doubled.begin(), Doubled.end(), area.name) != Doubled.end()) {
        other = area.name + "_bak";
    }
    if (const Area* second = other.empty() ? nullptr : storage.find(other); second != nullptr) {
        storage.copy(area, *second);
    }
}

} // namespace flashwright::unisoc::device
