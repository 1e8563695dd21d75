// SPDX-License-Identifier: GPL-3.0-or-later
/// How long each step may take. Defaults of this module; a chip's facts may say otherwise.
#pragma once

#include "core/module/chip_profile.h"

namespace flashwright::mediatek {

/// Names are those of "deadlines_ms" in resources/chips/mediatek/*.json.
enum class Wait : std::uint8_t {
    ClassRequest,
    HandshakeTry,
    HandshakeTotal,
    CommandModeTry,
    Identify,
    Identity,
    Watchdog,
    Cert,
    Auth,
    Sla,
    SendDa,
    SendDaData,
    SendDaChecksum,
    JumpDa,
    Sync,
    Environment,
    Dram,
    Second,
    SecondStart,
    Report,
    SpeedSwitch,
    Reenumeration,
    ReadTable,
    WriteStart,
    WriteData,
    ReadStart,
    ReadData,
    Format,
    MemoryTest,
    Finish,
};

/// Immutable; any thread.
class Deadlines {
public:
    explicit Deadlines(const ChipProfile* chip = nullptr) { use(chip); }
    /// Takes over what `chip` says; null = the defaults.
    void use(const ChipProfile* chip);
    [[nodiscard]] milliseconds operator[](Wait wait) const;
    /// "handshake_total"
    [[nodiscard]] static std::string_view name(Wait wait) noexcept;

private:
    std::map<std::string, milliseconds> m_own;
};

} // namespace flashwright::mediatek
