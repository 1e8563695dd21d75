// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xml_first_stage.h"

#include "core/base/units.h"
#include "protocols/mediatek/virtual/xml_second_stage.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t ProtocolError = 0xc0010005;
constexpr std::uint32_t TooLarge = 0xc0040004;
constexpr std::uint32_t HashMismatch = 0xc0070004;
constexpr std::uint32_t ExternalRam = 0xc0050005;
constexpr std::uint64_t ImagePacketBytes =
    0x1000; // Source: [peer] mtkclient: xml_lib.py, an example of BOOT-TO
constexpr std::uint64_t LargestImage = 16 * MiB;
constexpr milliseconds ResetDelay(10);

template <std::size_t Count>
bool oneOf(
    const std::string& document, std::string_view name, const std::array<std::string_view, Count>& words)
{
    const auto value = xml::element(document, name);
    return value && std::find(words.begin(), words.end(), *value) != words.end();
}

} // namespace

using namespace xml;

std::string agentInfo()
{
    return R"(<?xml version="1.0" encoding="utf-8"?><da_info><version>1.0</version><da_version>2021</da_version>)"
           "<build>May 24 2022:19:03:56</build></da_info>";
}

bool runtimeFits(const std::string& document)
{
    static constexpr std::array<std::string_view, 4> Checksums = {"NONE", "USB", "STORAGE", "USB-STORAGE"};
    static constexpr std::array<std::string_view, 3> Batteries = {"YES", "NO", "AUTO-DETECT"};
    static constexpr std::array<std::string_view, 5> Levels = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR"};
    static constexpr std::array<std::string_view, 2> Channels = {"UART", "USB"};
    static constexpr std::array<std::string_view, 2> Systems = {"WINDOWS", "LINUX"};
    return oneOf(document, "checksum_level", Checksums) && oneOf(document, "battery_exist", Batteries)
        && oneOf(document, "da_log_level", Levels) && oneOf(document, "log_channel", Channels)
        && oneOf(document, "system_os", Systems);
}

XmlFirstStage::XmlFirstStage(Board& board)
    : XmlStage(board, !board.handed().fromBootRom)
    , m_dramUp(!board.handed().fromBootRom)
{
}

void XmlFirstStage::started()
{
    if (m_board.scenario().agentSilent || !mayRun(m_board.handed().da1, m_board.profile(), "DA1")) {
        stopListening();
        m_board.hang();
        return;
    }
    idle();
}

XmlStage::Run XmlFirstStage::find(std::string_view command)
{
    if (command == "CMD:SET-RUNTIME-PARAMETER") {
        return [this](const std::string& document) { setRuntime(document); };
    }
    if (command == "CMD:HOST-SUPPORTED-COMMANDS" || command == "CMD:SET-HOST-INFO") {
        return [this](const std::string&) { finish(); };
    }
    if (command == "CMD:NOTIFY-INIT-HW") {
        return [this](const std::string&) { report("init-hw", [this] { initHardware(); }); };
    }
    if (command == "CMD:BOOT-TO") {
        return [this](const std::string& document) { bootTo(document); };
    }
    if (command == "CMD:GET-DA-INFO") {
        return [this](const std::string& document) { pushText(document, agentInfo()); };
    }
    return {};
}

void XmlFirstStage::setRuntime(const std::string& document)
{
    if (!runtimeFits(document)) {
        fail(ProtocolError, "invalid runtime parameter");
        return;
    }
    m_dramWanted = element(document, "initialize_dram").value_or("YES") == "YES";
    finish();
}

void XmlFirstStage::initHardware()
{
    if (m_dramUp || lying()) {
        finish();
        return;
    }
    // The agent of the boot ROM carries its DRAM settings itself. [inferred] from its size and from hosts
    // that send none. Where that fails, it says so at the end of this command.
    const std::uint32_t code = m_board.scenario().dramStatus.value_or(0);
    m_dramUp = m_dramWanted && code == 0;
    if (code != 0) {
        fail(code, "DRAM setting or chip failed");
        return;
    }
    finish();
}

void XmlFirstStage::bootTo(const std::string& document)
{
    const auto address = numberOf(element(document, "at_address").value_or(""));
    const auto jump = numberOf(element(document, "jmp_address").value_or(""));
    const auto source = element(document, "source_file");
    if (!address || !jump || !source) {
        fail(ProtocolError, "invalid argument");
        return;
    }
    if (!m_dramUp) {
        fail(ExternalRam, "no memory for it");
        return;
    }
    m_address = *address == *jump ? *address : 0;
    m_image.clear();
    pull({"2nd-DA", std::string(*source), ImagePacketBytes,
        [](std::uint64_t total) { return total == 0 || total > LargestImage ? TooLarge : 0; },
        [this](ByteSpan piece, std::uint64_t) {
            m_image.insert(m_image.end(), piece.begin(), piece.end());
            return 0U;
        },
        [this] { bootImage(); }});
}

void XmlFirstStage::bootImage()
{
    if (m_address != m_board.profile().da2Address) {
        // Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_lib.py, the words of an agent
        // that then resets
        finish({ProtocolError, "2nd DA address is invalid. reset.\r\n"}, [this] {
            stopListening();
            m_board.leave(ResetDelay, m_board.scenario().backAfterReset);
        });
        return;
    }
    if (!carriesDigestOf(m_board.handed().da1, m_image)) {
        fail(HashMismatch, "2nd DA hash mismatch");
        return;
    }
    finish(Verdict{}, [this] { startSecond(); });
}

void XmlFirstStage::startSecond()
{
    stopListening();
    const bool runs =
        !lying() && !m_board.scenario().secondSilent && mayRun(m_image, m_board.profile(), "DA2");
    if (runs) {
        m_board.jump(std::make_unique<XmlSecondStage>(m_board, highSpeed()));
    } else {
        m_board.hang();
    }
}

std::unique_ptr<DeviceProgram> makeXmlFirstStage(Board& board)
{
    return std::make_unique<XmlFirstStage>(board);
}

} // namespace flashwright::mediatek::device
