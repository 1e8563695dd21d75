// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/legacy_second_stage.h"

#include "core/base/endian.h"
#include "protocols/mediatek/virtual/legacy_words.h"

namespace flashwright::mediatek::device {

namespace {

using namespace legacy;

/// Source: [capture] MT6577: the last block comes that much later, while the storage is mounted
constexpr milliseconds MountTakes(750);
constexpr milliseconds GoneAfterFinish(1); ///< [capture] 0.3 ms
/// Source: [capture] MT6577: gone 0.41 s after the answer, back 0.63 s later
constexpr milliseconds GoneForSwitch(410);
constexpr milliseconds BackFromSwitch(630);
constexpr std::uint32_t NoFat = 0x0bfa; ///< [capture]
constexpr std::uint16_t HighSpeedProduct = 0x2001;
constexpr std::uint8_t SmallestCommand = 0x51;

} // namespace

std::uint16_t LegacySecondStage::product() const
{
    return m_board.handed().fromBootRom ? 0x0003 : 0x2000;
}

void LegacySecondStage::started()
{
    m_succeed = [this] { nextCommand(); };
    if (m_board.fault("report", {})) {
        return;
    }
    auto [report, verdict] = makeLegacyReport(m_board);
    m_board.send(std::move(report));
    m_board.send(std::move(verdict), MountTakes);
    nextCommand();
}

void LegacySecondStage::nextCommand()
{
    want(1, [this](ByteSpan code) { command(std::to_integer<std::uint8_t>(code[0])); });
}

bool LegacySecondStage::fault(std::string_view command, std::string_view item, std::function<void()> succeed)
{
    m_succeed = std::move(succeed);
    return m_board.fault(command, item);
}

void LegacySecondStage::answerStatus(std::uint32_t code)
{
    refuse(code);
}

void LegacySecondStage::answerSuccess()
{
    if (m_succeed) {
        m_succeed();
    }
}

void LegacySecondStage::acknowledge()
{
    sendByte(Ack);
    nextCommand();
}

void LegacySecondStage::refuse(std::uint32_t code)
{
    sendByte(Nack);
    waitForQuestion(code);
}

/// Little endian, unlike everything else. Source: [peer] bkerler/mtkclient: dalegacy_lib.py, for reads; that
/// other refusals look the same is [inferred]. A host may have sent its packet length before it looked.
void LegacySecondStage::waitForQuestion(std::uint32_t code)
{
    want(1, [this, code](ByteSpan answer) {
        const auto value = std::to_integer<std::uint8_t>(answer[0]);
        if (value == Nack) {
            Bytes status;
            appendLittleEndian<std::uint32_t>(status, code);
            m_board.send(std::move(status));
            nextCommand();
        } else if (value < SmallestCommand) {
            waitForQuestion(code);
        } else {
            command(value);
        }
    });
}

void LegacySecondStage::command(std::uint8_t code)
{
    if (!storageCommand(code) && !boardCommand(code)) {
        sendByte(Unknown);
        nextCommand();
    }
}

bool LegacySecondStage::boardCommand(std::uint8_t code)
{
    switch (code) {
    case 0x72:
        usbStatus();
        return true;
    case 0x70:
        want(1, [this](ByteSpan speed) { speedSwitch(std::to_integer<std::uint8_t>(speed[0])); });
        return true;
    case 0x7a:
        want32([this](std::uint32_t address) { readRegister(address); });
        return true;
    case 0xd0:
        if (!fault("battery", {}, [this] { send32(0), nextCommand(); })) {
            send32(m_board.profile().batteryMillivolts);
            nextCommand();
        }
        return true;
    case 0xd9:
        finish();
        return true;
    case 0xdb:
        want(8, [this](ByteSpan arguments) { resetByWatchdog(arguments); });
        return true;
    case 0xf0: // Source: [capture] MT6577
        send32(NoFat);
        nextCommand();
        return true;
    case 0xfe:
        testMemory();
        return true;
    default:
        return false;
    }
}

void LegacySecondStage::usbStatus()
{
    if (fault("usb_status", {}, [this] { acknowledge(); })) {
        return;
    }
    const bool high = !m_board.handed().fromBootRom || m_board.currentProduct() == HighSpeedProduct;
    m_board.send({std::byte{Ack}, std::byte{high ? std::uint8_t{1} : std::uint8_t{0}}});
    nextCommand();
}

void LegacySecondStage::speedSwitch(std::uint8_t speed)
{
    if (fault("speed_switch", {}, [this] { acknowledge(); })) {
        return;
    }
    if (speed != 1 || !m_board.scenario().offersSpeedSwitch) {
        refuse(InvalidStorage);
        return;
    }
    acknowledge();
    if (m_board.scenario().speedSwitchFails) {
        m_board.leave(GoneForSwitch, std::nullopt);
    } else {
        m_board.leaveAndGoOn(HighSpeedProduct, GoneForSwitch, BackFromSwitch);
    }
}

void LegacySecondStage::readRegister(std::uint32_t address)
{
    static_cast<void>(address); // nothing behind it that anybody asks for
    send32(0);
    acknowledge();
}

void LegacySecondStage::leave(milliseconds after)
{
    m_board.leave(after, m_board.scenario().backAfterReset);
}

/// Twice: the byte itself, then how to start again. Source: [peer] bkerler/mtkclient: dalegacy_lib.py; the
/// capture of an older one leaves after the first answer.
void LegacySecondStage::finish()
{
    if (fault("finish", {}, [this] { acknowledge(); })) {
        return;
    }
    sendByte(Ack);
    if (m_board.profile().singleStage) {
        leave(GoneAfterFinish);
        return;
    }
    want32([this](std::uint32_t) {
        sendByte(Ack);
        leave(GoneAfterFinish);
    });
}

/// u32 milliseconds, then four switches.
void LegacySecondStage::resetByWatchdog(ByteSpan arguments)
{
    const auto timeout = loadBigEndian<std::uint32_t>(arguments);
    if (fault("watchdog", {}, [this] { acknowledge(); })) {
        return;
    }
    constexpr std::uint32_t Longest = 60000;
    if (timeout > Longest) {
        refuse(InvalidStorage);
        return;
    }
    sendByte(Ack);
    leave(GoneAfterFinish + milliseconds(timeout));
}

/// [inferred] Data bus, address bus, pattern, increment: each a status; no public source has the bytes.
void LegacySecondStage::testMemory()
{
    if (fault("memory_test", {}, [this] { acknowledge(); })) {
        return;
    }
    sendByte(Ack);
    for (int test = 0; test < 4; ++test) {
        send32(0, milliseconds(50));
    }
    acknowledge();
}

} // namespace flashwright::mediatek::device
