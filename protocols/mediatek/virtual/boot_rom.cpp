// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/boot_rom.h"

#include "protocols/mediatek/virtual/start_bytes.h"

namespace flashwright::mediatek::device {

namespace {

constexpr milliseconds BootTakes(300);

} // namespace

void BootRom::started()
{
    if (const auto stays = m_board.scenario().bootRomStays) {
        m_giveUp = m_board.now() + *stays;
        m_board.wake(*stays);
    }
    handshake(0);
}

/// Nobody came: the boot loader on the flash gets its turn.
void BootRom::tick()
{
    if (m_giveUp && !m_heard && m_board.now() >= *m_giveUp) {
        m_giveUp.reset();
        m_board.leaveInto(Entry::Preloader, milliseconds(0), BootTakes);
    }
}

void BootRom::handshake(std::size_t step)
{
    want(1, [this, step](ByteSpan byte) {
        const auto value = std::to_integer<std::uint8_t>(byte[0]);
        const std::size_t now = value == StartBytes[step] ? step : 0;
        if (value != StartBytes[now]) {
            handshake(0); // anything else begins it anew, without a word
            return;
        }
        if (now == 0 && m_board.fault("handshake", {})) {
            handshake(0);
            return;
        }
        sendByte(static_cast<std::uint8_t>(~value));
        if (now + 1 == StartBytes.size()) {
            nextCommand();
        } else {
            handshake(now + 1);
        }
    });
}

bool BootRom::ownCommand(std::uint8_t code)
{
    constexpr std::uint8_t RomVersion = 0x05;
    switch (code) {
    case 0xff: // GET_VERSION: no echo
        if (!m_board.fault("get_version", {})) {
            plain({std::byte{RomVersion}});
        }
        return true;
    case 0xe1:
        sendByte(code);
        identity("get_me_id", m_board.profile().meId);
        return true;
    case 0xe7:
        sendByte(code);
        identity("get_soc_id", m_board.profile().socId);
        return true;
    default:
        return false; // also 0xfe: no version of a boot loader here, a plain echo
    }
}

std::unique_ptr<DeviceProgram> makeBootRom(Board& board)
{
    return std::make_unique<BootRom>(board);
}

} // namespace flashwright::mediatek::device
