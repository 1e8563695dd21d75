// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xml_second_stage.h"

#include "protocols/mediatek/virtual/xml_first_stage.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t ProtocolError = 0xc0010005;
constexpr std::uint16_t SwitchedProduct = 0x2001;
constexpr milliseconds LeaveDelay(10); // the answer leaves first
constexpr milliseconds SwitchTakes(400);
constexpr milliseconds SpeaksAfter(100);
constexpr std::uint64_t PolicyPacketBytes = 0x1000;
constexpr std::uint32_t LoginWanted = 0xc002004a;

/// What waits for the maker's answer.
bool touchesStorage(std::string_view command)
{
    return command.starts_with("CMD:WRITE-") || command.starts_with("CMD:READ-")
        || command.starts_with("CMD:ERASE-");
}

} // namespace

using namespace xml;

XmlSecondStage::XmlSecondStage(Board& board, bool highSpeed)
    : XmlStage(board, highSpeed)
{
}

const std::vector<XmlSecondStage::Entry>& XmlSecondStage::entries()
{
    using Self = XmlSecondStage;
    // Not here, so unsupported: FLASH-ALL, FLASH-UPDATE, DRAM-REPAIR, SET-RSC, registers, efuses, keys.
    static const std::vector<Entry> all = {
        {"CMD:SET-RUNTIME-PARAMETER", &Self::setRuntime},
        {"CMD:HOST-SUPPORTED-COMMANDS", &Self::plain},
        {"CMD:SET-HOST-INFO", &Self::plain},
        {"CMD:NOTIFY-INIT-HW", &Self::notifyHardware},
        {"CMD:GET-DA-INFO", &Self::daInfo},
        {"CMD:GET-HW-INFO", &Self::hardwareInfo},
        {"CMD:GET-SYS-PROPERTY", &Self::property},
        {"CMD:SECURITY-GET-DEV-FW-INFO", &Self::firmwareInfo},
        {"CMD:SECURITY-SET-FLASH-POLICY", &Self::takePolicy},
        {"CMD:SECURITY-SET-ALLINONE-SIGNATURE", &Self::takePolicy},
        {"CMD:READ-PARTITION-TABLE", &Self::partitionTable},
        {"CMD:EMMC-CONTROL", &Self::storageControl},
        {"CMD:WRITE-FLASH", &Self::writeFlash},
        {"CMD:WRITE-PARTITION", &Self::writePartition},
        {"CMD:WRITE-PARTITIONS", &Self::writePartitions},
        {"CMD:READ-FLASH", &Self::readFlash},
        {"CMD:READ-PARTITION", &Self::readPartition},
        {"CMD:ERASE-FLASH", &Self::eraseFlash},
        {"CMD:ERASE-PARTITION", &Self::erasePartition},
        {"CMD:SET-BOOT-MODE", &Self::setBootMode},
        {"CMD:REBOOT", &Self::reboot},
        {"CMD:RAM-TEST", &Self::testMemory},
        {"CMD:CAN-HIGHER-USB-SPEED", &Self::tellSpeed},
        {"CMD:SWITCH-HIGHER-USB-SPEED", &Self::switchSpeed},
    };
    return all;
}

XmlStage::Run XmlSecondStage::find(std::string_view command)
{
    const bool speed = command.ends_with("-HIGHER-USB-SPEED");
    if (speed && (highSpeed() || !m_board.scenario().offersSpeedSwitch)) {
        return {}; // nothing to gain
    }
    const auto entry = std::find_if(
        entries().begin(), entries().end(), [command](const Entry& one) { return one.command == command; });
    if (entry == entries().end()) {
        return {};
    }
    if (m_board.scenario().wantsLogin && touchesStorage(command)) {
        return [this](const std::string&) { fail(LoginWanted, "DA SLA is enabled"); };
    }
    return [this, method = entry->method](const std::string& document) { (this->*method)(document); };
}

void XmlSecondStage::plain(const std::string& /*document*/)
{
    finish();
}

void XmlSecondStage::setRuntime(const std::string& document)
{
    if (runtimeFits(document)) {
        finish();
    } else {
        fail(ProtocolError, "invalid runtime parameter");
    }
}

void XmlSecondStage::notifyHardware(const std::string& /*document*/)
{
    report("init-hw", [this] { finish(); });
}

void XmlSecondStage::daInfo(const std::string& document)
{
    pushText(document, agentInfo());
}

void XmlSecondStage::setBootMode(const std::string& document)
{
    const auto mode = element(document, "mode").value_or("");
    const auto connect = element(document, "connect_type").value_or("");
    const auto isSwitch = [&document](std::string_view name) {
        const auto value = element(document, name).value_or("");
        return value == "ON" || value == "OFF";
    };
    const bool known =
        mode == "FASTBOOT" || mode == "META" || mode == "ANDROID-TEST-MODE" || mode == "NORMAL";
    if (known && (connect == "USB" || connect == "UART") && isSwitch("mobile_log") && isSwitch("adb")) {
        finish();
    } else {
        fail(ProtocolError, "invalid argument");
    }
}

void XmlSecondStage::reboot(const std::string& document)
{
    const auto action = element(document, "action").value_or("");
    if (action != "IMMEDIATE" && action != "DISCONNECT") {
        fail(ProtocolError, "invalid argument");
        return;
    }
    if (lying()) {
        finish();
        return;
    }
    const bool restarts = action == "IMMEDIATE";
    finish(Verdict{}, [this, restarts] {
        stopListening();
        m_board.leave(LeaveDelay, restarts ? m_board.scenario().backAfterReset : std::nullopt);
    });
}

void XmlSecondStage::testMemory(const std::string& document)
{
    const bool numbers = numberOf(element(document, "start_address").value_or("")).has_value()
        && numberOf(element(document, "length").value_or("")).value_or(0) != 0
        && numberOf(element(document, "repeat").value_or("")).value_or(0) != 0;
    if (element(document, "function").value_or("") != "FLIP" || !numbers) {
        fail(ProtocolError, "invalid argument");
        return;
    }
    report("RAM test.", [this] { finish(); });
}

void XmlSecondStage::tellSpeed(const std::string& /*document*/)
{
    // A good END is the yes. [peer] bkerler/mtkclient: xml_lib.py (change_usb_speed) names a file for the
    // answer and cannot take one
    finish();
}

void XmlSecondStage::switchSpeed(const std::string& /*document*/)
{
    // [inferred] END comes before it leaves; back on the bus it is idle again
    finish(Verdict{}, [this] {
        setHighSpeed();
        if (m_board.scenario().speedSwitchFails) {
            stopListening();
            m_board.leave(LeaveDelay, std::nullopt);
        } else {
            m_board.leaveAndGoOn(SwitchedProduct, LeaveDelay, SwitchTakes);
            idleIn(LeaveDelay + SwitchTakes + SpeaksAfter);
        }
    });
}

void XmlSecondStage::takePolicy(const std::string& document)
{
    // With DA.SLA disabled any answer of the maker's is taken and nothing depends on it; with it enabled only
    // the maker's service knows the right one.
    const auto source = element(document, "source_file");
    if (!source) {
        fail(ProtocolError, "invalid argument");
        return;
    }
    pull({"policy", std::string(*source), PolicyPacketBytes, {}, [](ByteSpan, std::uint64_t) { return 0U; },
        [this] {
            if (m_board.scenario().wantsLogin) {
                fail(LoginWanted, "wrong answer");
            } else {
                finish();
            }
        }});
}

} // namespace flashwright::mediatek::device
