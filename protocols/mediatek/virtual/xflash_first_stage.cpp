// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xflash_first_stage.h"

#include "core/base/endian.h"
#include "protocols/mediatek/virtual/xflash_second_stage.h"

#include <algorithm>
#include <charconv>

namespace flashwright::mediatek::device {

namespace {

constexpr std::byte SyncByte{0xc0};
constexpr std::size_t EnvironmentBytes = 20;
constexpr std::uint32_t QuietestLog = 5;
constexpr std::string_view SettingsName = "MTK_BLOADER_INFO_v";

/// The number behind the name of the settings block; nothing when it does not begin like one.
std::optional<std::uint32_t> settingsVersion(ByteSpan blob)
{
    const std::string_view head = asText(blob).substr(0, SettingsName.size() + 2);
    if (!head.starts_with(SettingsName) || head.size() != SettingsName.size() + 2) {
        return std::nullopt;
    }
    std::uint32_t version = 0;
    const auto parsed =
        std::from_chars(head.data() + SettingsName.size(), head.data() + head.size(), version);
    return parsed.ec == std::errc() ? std::optional(version) : std::nullopt;
}

} // namespace

using namespace xflash;

XflashFirstStage::XflashFirstStage(Board& board)
    : XflashStage(board, !board.handed().fromBootRom)
    , m_dramUp(!board.handed().fromBootRom)
{
}

void XflashFirstStage::started()
{
    if (m_board.scenario().agentSilent || !mayRun(m_board.handed().da1, m_board.profile(), "DA1")) {
        stopListening();
        m_board.hang();
        return;
    }
    m_board.send({SyncByte});
    await([this](ByteSpan payload) { sync(payload); });
}

void XflashFirstStage::sync(ByteSpan payload)
{
    if (payload.size() != 4 || loadLittleEndian<std::uint32_t>(payload) != Sync) {
        outOfStep();
        return;
    }
    await([this](ByteSpan next) { setUp(next); }); // no answer yet
}

void XflashFirstStage::setUp(ByteSpan payload)
{
    // Each of the two comes with its parameter right behind it and has one status for both.
    const auto id = payload.size() == 4 ? loadLittleEndian<std::uint32_t>(payload) : 0;
    if (id == command::SetupEnvironment && !m_environmentSet) {
        await([this](ByteSpan parameter) { environment(parameter); });
    } else if (id == command::SetupHardware && m_environmentSet) {
        await([this](ByteSpan parameter) { hardware(parameter); });
    } else {
        outOfStep();
    }
}

void XflashFirstStage::environment(ByteSpan parameter)
{
    const auto word = [parameter](std::size_t at) {
        return loadLittleEndian<std::uint32_t>(parameter.subspan(4 * at));
    };
    const bool fits = parameter.size() == EnvironmentBytes && word(0) <= QuietestLog && word(1) >= 1
        && word(1) <= 3 && word(2) <= 1;
    m_environmentSet = fits;
    await([this](ByteSpan next) { setUp(next); });
    if (!faulty("setup_environment", {}, {})) {
        status(fits ? status::Ok : status::Protocol);
    }
}

void XflashFirstStage::hardware(ByteSpan parameter)
{
    if (parameter.size() != 4) {
        await([this](ByteSpan next) { setUp(next); });
        status(status::Protocol);
        return;
    }
    if (!faulty("setup_hw_init", {}, {})) {
        status(status::Ok);
        status(Sync);
    }
}

bool XflashFirstStage::command(std::uint32_t id)
{
    if (id == command::InitExtRam) {
        await([this](ByteSpan payload) { dramBytes(payload); });
    } else if (id == command::BootTo) {
        await([this](ByteSpan payload) { bootTarget(payload); });
    } else {
        return false;
    }
    status(status::Ok);
    return true;
}

std::uint32_t XflashFirstStage::set(const Control& control, ByteSpan parameter)
{
    if (control.word == "set_checksum_level") {
        m_checksumLevel = loadLittleEndian<std::uint32_t>(parameter);
    }
    return status::Ok;
}

void XflashFirstStage::dramBytes(ByteSpan payload)
{
    if (payload.size() != 4) {
        outOfStep();
        return;
    }
    const auto announced = loadLittleEndian<std::uint32_t>(payload);
    await([this, announced](ByteSpan blob) { dramSettings(blob, announced); });
}

void XflashFirstStage::dramSettings(ByteSpan blob, std::uint32_t announced)
{
    if (faulty("init_ext_ram", {}, {})) {
        return;
    }
    const std::uint32_t verdict = blob.size() == announced ? dramStatus(blob) : status::Protocol;
    m_dramUp = m_dramUp || verdict == status::Ok;
    status(verdict);
}

std::uint32_t XflashFirstStage::dramStatus(ByteSpan blob) const
{
    // Source: [peer] bkerler/mtkclient: issues 341 and 257 for both refusals
    const auto version = settingsVersion(blob);
    if (!version) {
        return status::ExternalRam;
    }
    if (*version != m_board.profile().emiVersion) {
        return status::EmiVersion;
    }
    return m_board.scenario().dramStatus.value_or(status::Ok);
}

void XflashFirstStage::bootTarget(ByteSpan payload)
{
    if (payload.size() != 16) {
        outOfStep();
        return;
    }
    const auto address = loadLittleEndian<std::uint64_t>(payload);
    const auto announced = loadLittleEndian<std::uint64_t>(payload.subspan(8));
    await([this, address, announced](ByteSpan image) { secondStage(image, address, announced); });
}

void XflashFirstStage::secondStage(ByteSpan image, std::uint64_t address, std::uint64_t announced)
{
    if (faulty("boot_to", {}, {})) {
        return;
    }
    if (!m_dramUp) { // it writes to memory that is not there
        stopListening();
        m_board.hang();
        return;
    }
    const std::uint32_t verdict = imageStatus(image, address, announced);
    status(verdict);
    if (verdict == status::Ok) {
        start(image);
    }
}

std::uint32_t XflashFirstStage::imageStatus(
    ByteSpan image, std::uint64_t address, std::uint64_t announced) const
{
    if (image.size() != announced || image.empty()) {
        return status::Protocol;
    }
    if (address != m_board.profile().da2Address) {
        return status::Error; // [inferred] which code a genuine one answers is not known
    }
    return carriesDigestOf(m_board.handed().da1, image) ? status::Ok : status::HashMismatch;
}

void XflashFirstStage::start(ByteSpan image)
{
    stopListening();
    if (m_board.scenario().secondSilent || !mayRun(image, m_board.profile(), "DA2")) {
        m_board.hang();
        return;
    }
    m_board.jump(std::make_unique<XflashSecondStage>(m_board, highSpeed(), m_checksumLevel));
}

std::unique_ptr<DeviceProgram> makeXflashFirstStage(Board& board)
{
    return std::make_unique<XflashFirstStage>(board);
}

} // namespace flashwright::mediatek::device
