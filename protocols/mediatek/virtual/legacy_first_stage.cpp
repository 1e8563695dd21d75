// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/legacy_first_stage.h"

#include "core/base/endian.h"
#include "protocols/mediatek/virtual/legacy_second_stage.h"
#include "protocols/mediatek/virtual/legacy_single_stage.h"
#include "protocols/mediatek/virtual/legacy_words.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

using namespace legacy;

constexpr milliseconds JumpTakes(8); ///< [capture] status of JUMP_DA until the first byte
constexpr milliseconds DramTakes(100); ///< [inferred]
/// This chip's block: see mtkclient for those of other chips, which are shorter or longer.
constexpr std::size_t ConfigurationBytes = 42;
constexpr std::size_t ClockAt = 16;
constexpr std::uint8_t Clock26MHz = 2;
constexpr std::uint32_t DramRecordBytes = 0xbc; ///< [capture] by mtkclient's comment
constexpr std::uint32_t LargestSettings = 0x4000;
constexpr std::uint32_t LargestSecondStage = 0x400000;
constexpr std::uint32_t LargestRamPacket = 0x2000; ///< [peer] techyminati: BootRom/DOWNLOAD.H
constexpr std::uint64_t DramBytes = 0x40000000;
constexpr std::size_t SignatureBytes = 0x100;
constexpr std::size_t IdBytesCompared = 9;

bool contains(ByteSpan haystack, ByteSpan needle)
{
    return std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end()) != haystack.end();
}

} // namespace

std::uint16_t legacy::byteSum(ByteSpan bytes) noexcept
{
    std::uint16_t sum = 0;
    for (const std::byte byte : bytes) {
        sum = static_cast<std::uint16_t>(sum + std::to_integer<unsigned>(byte));
    }
    return sum;
}

Bytes legacy::idWords(const Bytes& id)
{
    Bytes words = id;
    words.resize(16);
    for (std::size_t at = 0; at < words.size(); at += 4) {
        std::reverse(words.begin() + static_cast<std::ptrdiff_t>(at),
            words.begin() + static_cast<std::ptrdiff_t>(at + 4));
    }
    return words;
}

std::uint16_t LegacyFirstStage::product() const
{
    return m_board.handed().fromBootRom ? 0x0003 : 0x2000;
}

bool LegacyFirstStage::fault(
    std::string_view command, std::function<void(std::uint32_t)> refuse, std::function<void()> succeed)
{
    m_refuse = std::move(refuse);
    m_succeed = std::move(succeed);
    return m_board.fault(command, {});
}

void LegacyFirstStage::answerStatus(std::uint32_t code)
{
    m_refuse(code);
}

void LegacyFirstStage::answerSuccess()
{
    if (m_succeed) {
        m_succeed();
    }
}

void LegacyFirstStage::started()
{
    if (fault("sync", [this](std::uint32_t) { stop(Nack); })) {
        return;
    }
    Bytes hello{std::byte{Sync}};
    appendBigEndian<std::uint32_t>(hello, NandNotFound);
    appendBigEndian<std::uint16_t>(hello, 0);
    const bool emmc = m_board.profile().storage == DeviceStorage::Emmc;
    appendBigEndian<std::uint32_t>(hello, emmc ? 0 : EmmcNotFound);
    const Bytes id = idWords(emmc ? m_board.profile().storageId : Bytes(16));
    hello.insert(hello.end(), id.begin(), id.end());
    m_board.send(std::move(hello), JumpTakes);
    want(1, [this](ByteSpan answer) {
        if (answer[0] != std::byte{Ack}) {
            m_board.hang();
            return;
        }
        m_board.send({std::byte{0x03}, std::byte{0x02}, std::byte{0x84}});
        want(ConfigurationBytes, [this](ByteSpan block) { configure(block); });
    });
}

/// Field by field: two versions, chip selects, access control, bad block table, charging, reset keys, clock,
/// channel, and what this chip wants besides. Only the clock can be told to be wrong from here.
void LegacyFirstStage::configure(ByteSpan block)
{
    const auto result = [this](std::uint32_t code) {
        send32(code);
        m_board.hang();
    };
    if (fault("config", result)) {
        return;
    }
    if (block[ClockAt] != std::byte{Clock26MHz}) {
        result(InternalRamError);
        return;
    }
    if (m_board.handed().fromBootRom) {
        askForDram();
        return;
    }
    send32(0); // the preloader has brought it up
    takeSecondStage();
}

void LegacyFirstStage::askForDram()
{
    Bytes wish;
    appendBigEndian<std::uint32_t>(wish, NeedsDramSettings);
    appendBigEndian<std::uint32_t>(wish, 0);
    const Bytes id = idWords(m_board.profile().storageId);
    wish.insert(wish.end(), id.begin(), id.end());
    appendBigEndian<std::uint32_t>(wish, NandNotFound);
    appendBigEndian<std::uint16_t>(wish, 0);
    m_board.send(std::move(wish));
    takeDramCommand();
}

void LegacyFirstStage::takeDramCommand()
{
    constexpr std::uint8_t EnableDram = 0xe8;
    want(1, [this](ByteSpan command) {
        if (command[0] != std::byte{EnableDram}) {
            sendByte(Unknown);
            takeDramCommand();
            return;
        }
        want32([this](std::uint32_t version) { judgeEmiVersion(version); });
    });
}

void LegacyFirstStage::judgeEmiVersion(std::uint32_t version)
{
    const auto refuse = [this](std::uint32_t) {
        sendByte(Nack);
        takeDramCommand();
    };
    if (fault("enable_dram", refuse)) {
        return;
    }
    if (version != m_board.profile().emiVersion) {
        refuse(0);
        return;
    }
    sendByte(Ack);
    send32(DramRecordBytes);
    takeSettings();
}

void LegacyFirstStage::takeSettings()
{
    want(1, [this](ByteSpan answer) {
        if (answer[0] != std::byte{Ack}) {
            m_board.hang();
            return;
        }
        want32([this](std::uint32_t bytes) {
            if (bytes == 0 || bytes > LargestSettings) {
                m_board.hang();
                return;
            }
            want(bytes, [this](ByteSpan table) { settle(Bytes(table.begin(), table.end())); });
        });
    });
}

void LegacyFirstStage::settle(const Bytes& settings)
{
    send16(byteSum(settings));
    want(5, [this, settings](ByteSpan go) {
        constexpr std::uint32_t Calibrate = 1;
        if (go[0] != std::byte{Ack} || (loadBigEndian<std::uint32_t>(go.subspan(1)) & Calibrate) == 0) {
            m_board.hang();
            return;
        }
        const auto result = [this](std::uint32_t code) { sendDramResult(code); };
        if (fault("dram_settings", result)) {
            return;
        }
        const Bytes& id = m_board.profile().storageId;
        const bool known = contains(settings, ByteSpan(id).first(std::min(id.size(), IdBytesCompared)));
        result(m_board.scenario().dramStatus.value_or(known ? 0 : DramNotSupported));
    });
}

void LegacyFirstStage::sendDramResult(std::uint32_t result)
{
    send32(result, DramTakes);
    if (result != 0) {
        m_board.hang();
        return;
    }
    Bytes facts{std::byte{0x02}, std::byte{0x00}};
    appendBigEndian<std::uint64_t>(facts, DramBytes);
    m_board.send(std::move(facts));
    takeSecondStage();
}

void LegacyFirstStage::stop(std::uint8_t last)
{
    sendByte(last);
    m_board.hang();
}

void LegacyFirstStage::takeSecondStage()
{
    want(12, [this](ByteSpan header) {
        if (fault("second_stage", [this](std::uint32_t) { stop(Nack); })) {
            return;
        }
        const auto address = loadBigEndian<std::uint32_t>(header);
        const auto bytes = loadBigEndian<std::uint32_t>(header.subspan(4));
        const auto packet = loadBigEndian<std::uint32_t>(header.subspan(8));
        const bool good = address == m_board.profile().da2Address && bytes > 0 && bytes <= LargestSecondStage
            && packet > 0 && packet <= LargestRamPacket;
        if (!good) {
            stop(Nack);
            return;
        }
        sendByte(Ack);
        m_second.clear();
        takePackets(bytes, packet);
    });
}

void LegacyFirstStage::takePackets(std::uint32_t left, std::uint32_t packet)
{
    if (left == 0) {
        startSecondStage();
        return;
    }
    const std::uint32_t count = std::min(left, packet);
    want(count, [this, left, packet, count](ByteSpan data) {
        if (fault("second_stage_data", [this](std::uint32_t) { stop(Nack); })) {
            return;
        }
        m_second.insert(m_second.end(), data.begin(), data.end());
        if (count == left && !secondStageFits()) {
            stop(Nack); // [inferred] its hash is not the one in the first stage
            return;
        }
        sendByte(Ack);
        takePackets(left - count, packet);
    });
}

/// The digest in the first stage is of the second without its signature, which travels along here.
/// Source: [capture] genuine containers
bool LegacyFirstStage::secondStageFits() const
{
    const ByteSpan whole(m_second);
    const ByteSpan first(m_board.handed().da1);
    const bool digest = carriesDigestOf(first, whole)
        || (whole.size() > SignatureBytes
            && carriesDigestOf(first, whole.first(whole.size() - SignatureBytes)));
    return digest && mayRun(whole, m_board.profile(), "DA2");
}

void LegacyFirstStage::startSecondStage()
{
    if (m_board.scenario().secondSilent) {
        m_board.hang();
        return;
    }
    sendByte(Ack, JumpTakes);
    want(1, [this](ByteSpan answer) {
        if (answer[0] != std::byte{Ack}) {
            m_board.hang();
            return;
        }
        m_board.jump(std::make_unique<LegacySecondStage>(m_board));
    });
}

std::unique_ptr<DeviceProgram> makeLegacyFirstStage(Board& board)
{
    if (board.profile().singleStage) {
        return std::make_unique<LegacySingleStage>(board);
    }
    return std::make_unique<LegacyFirstStage>(board);
}

} // namespace flashwright::mediatek::device
