// SPDX-License-Identifier: GPL-3.0-or-later
/// How long each step may take. Defaults of this module; a chip's facts may say otherwise.
#pragma once

#include "core/module/chip_profile.h"

namespace flashwright::unisoc {

/// Names are those of "deadlines_ms" in resources/chips/unisoc/*.json; README.md explains each.
enum class Wait : std::uint8_t {
    RomCheckbaudTry,
    RomCheckbaudTotal,
    WrongModeTotal,
    ReattachAfter,
    Connect,
    LoaderStart,
    LoaderData,
    LoaderEnd,
    LoaderExec,
    Fdl1CheckbaudTry,
    Fdl1CheckbaudTotal,
    Reenumeration,
    Baud,
    Fdl2Exec,
    Transcode,
    Partitions,
    Start,
    Data,
    LastData,
    End,
    Erase,
    Repartition,
    Read,
    Reset,
    PdlConnectTry,
    PdlConnectTotal,
    PdlData,
};

/// Immutable; any thread.
class Deadlines {
public:
    explicit Deadlines(const ChipProfile* chip = nullptr) { use(chip); }
    /// Takes over what `chip` says; null = the defaults.
    void use(const ChipProfile* chip);
    [[nodiscard]] milliseconds operator[](Wait wait) const;
    /// "rom_checkbaud_total"
    [[nodiscard]] static std::string_view name(Wait wait) noexcept;

private:
    std::map<std::string, milliseconds> m_own;
};

} // namespace flashwright::unisoc
