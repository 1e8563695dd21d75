// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/deadlines.h"

#include <array>

namespace flashwright::unisoc {

namespace {

struct Row {
    Wait wait;
    std::string_view name;
    milliseconds standard;
};

// Each value's source is in README.md.
constexpr std::array Rows{
    Row{Wait::RomCheckbaudTry, "rom_checkbaud_try", milliseconds(20)},
    Row{Wait::RomCheckbaudTotal, "rom_checkbaud_total", milliseconds(10'000)},
    Row{Wait::WrongModeTotal, "wrong_mode_total", milliseconds(2'500)},
    Row{Wait::ReattachAfter, "reattach_after", milliseconds(2'500)},
    Row{Wait::Connect, "connect", milliseconds(3'000)},
    Row{Wait::LoaderStart, "loader_start", milliseconds(10'000)},
    Row{Wait::LoaderData, "loader_data", milliseconds(10'000)},
    Row{Wait::LoaderEnd, "loader_end", milliseconds(10'000)},
    Row{Wait::LoaderExec, "loader_exec", milliseconds(3'000)},
    Row{Wait::Fdl1CheckbaudTry, "fdl1_checkbaud_try", milliseconds(500)},
    Row{Wait::Fdl1CheckbaudTotal, "fdl1_checkbaud_total", milliseconds(20'000)},
    Row{Wait::Reenumeration, "reenumeration", milliseconds(60'000)},
    Row{Wait::Baud, "baud", milliseconds(2'000)},
    Row{Wait::Fdl2Exec, "fdl2_exec", milliseconds(60'000)},
    Row{Wait::Transcode, "transcode", milliseconds(3'000)},
    Row{Wait::Partitions, "partitions", milliseconds(3'000)},
    Row{Wait::Start, "start", milliseconds(30'000)},
    Row{Wait::Data, "data", milliseconds(120'000)},
    Row{Wait::LastData, "last_data", milliseconds(500'000)},
    Row{Wait::End, "end", milliseconds(200'000)},
    Row{Wait::Erase, "erase", milliseconds(3'600'000)},
    Row{Wait::Repartition, "repartition", milliseconds(100'000)},
    Row{Wait::Read, "read", milliseconds(20'000)},
    Row{Wait::Reset, "reset", milliseconds(3'000)},
    Row{Wait::PdlConnectTry, "pdl_connect_try", milliseconds(1'000)},
    Row{Wait::PdlConnectTotal, "pdl_connect_total", milliseconds(20'000)},
    Row{Wait::PdlData, "pdl_data", milliseconds(10'000)},
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

} // namespace flashwright::unisoc
