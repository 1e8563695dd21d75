// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/deadlines.h"

#include <array>

namespace flashwright::mediatek {

namespace {

struct Row {
    Wait wait;
    std::string_view name;
    milliseconds standard;
};

// Sources: the handshake's steps [capture] luckasfb/mediatek-utils (READY every 20 ms, second A0 after 35
// ms); the report, which waits for the storage to be mounted, and the return after a speed switch likewise;
// the rest [inferred], generous where a phone erases or checks a signature meanwhile.
constexpr std::array Rows{
    Row{Wait::ClassRequest, "class_request", milliseconds(100)},
    Row{Wait::HandshakeTry, "handshake_try", milliseconds(40)},
    Row{Wait::HandshakeTotal, "handshake_total", milliseconds(10'000)},
    Row{Wait::CommandModeTry, "command_mode_try", milliseconds(200)},
    Row{Wait::Identify, "identify", milliseconds(2'000)},
    Row{Wait::Identity, "identity", milliseconds(500)},
    Row{Wait::Watchdog, "watchdog", milliseconds(1'000)},
    Row{Wait::Cert, "cert", milliseconds(5'000)},
    Row{Wait::Auth, "auth", milliseconds(5'000)},
    Row{Wait::Sla, "sla", milliseconds(10'000)},
    Row{Wait::SendDa, "send_da", milliseconds(5'000)},
    Row{Wait::SendDaData, "send_da_data", milliseconds(5'000)},
    Row{Wait::SendDaChecksum, "send_da_checksum", milliseconds(10'000)},
    Row{Wait::JumpDa, "jump_da", milliseconds(5'000)},
    Row{Wait::Sync, "sync", milliseconds(10'000)},
    Row{Wait::Environment, "environment", milliseconds(10'000)},
    Row{Wait::Dram, "dram", milliseconds(20'000)},
    Row{Wait::Second, "second", milliseconds(10'000)},
    Row{Wait::SecondStart, "second_start", milliseconds(20'000)},
    Row{Wait::Report, "report", milliseconds(20'000)},
    Row{Wait::SpeedSwitch, "speed_switch", milliseconds(5'000)},
    Row{Wait::Reenumeration, "reenumeration", milliseconds(20'000)},
    Row{Wait::ReadTable, "read_table", milliseconds(10'000)},
    Row{Wait::WriteStart, "write_start", milliseconds(20'000)},
    Row{Wait::WriteData, "write_data", milliseconds(60'000)},
    Row{Wait::ReadStart, "read_start", milliseconds(20'000)},
    Row{Wait::ReadData, "read_data", milliseconds(20'000)},
    Row{Wait::Format, "format", milliseconds(600'000)},
    Row{Wait::MemoryTest, "memory_test", milliseconds(600'000)},
    Row{Wait::Finish, "finish", milliseconds(5'000)},
};

constexpr const Row& row(Wait wait) noexcept
{
    return Rows[static_cast<std::size_t>(wait)];
}

} // namespace

void Deadlines::use(const ChipProfile* chip)
{
    m_own = chip == nullptr ? std::map<std::string, milliseconds>() : chip->deadlines;
}

milliseconds Deadlines::operator[](Wait wait) const
{
    const auto own = m_own.find(std::string(row(wait).name));
    return own == m_own.end() ? row(wait).standard : own->second;
}

std::string_view Deadlines::name(Wait wait) noexcept
{
    return row(wait).name;
}

} // namespace flashwright::mediatek
