// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading and writing registers from outside: the watchdog and the chip's own numbers are the ones that
/// matter.
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/boot_commands.h"

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t ReadAuth = 1U << 5U;
constexpr std::uint32_t WriteAuth = 1U << 6U;
constexpr std::uint64_t DramStart = 0x40000000;
constexpr std::uint32_t ChipNumbers = 0x08000000; ///< code, sub-code, hardware and software version
constexpr std::uint32_t WatchdogKey = 0x22; ///< top byte (of a 16-bit register: upper byte) of a valid write

} // namespace

void BootCommands::registers(std::uint8_t code)
{
    echo32([this, code](std::uint32_t address) {
        echo32([this, code, address](std::uint32_t count) {
            const bool writes = code >= 0xd2;
            const unsigned width = code == 0xd1 || code == 0xd4 ? 4 : 2;
            const std::string name = std::string(writes ? "write" : "read") + (width == 4 ? "32" : "16");
            if (m_board.fault(name, {})) {
                return;
            }
            const std::uint16_t verdict = judgeRegisters(address, count, width, writes);
            if (verdict != status::Ok) {
                finish(verdict); // one status word only
            } else if (writes) {
                // Some boot ROMs say 1 for writes. Source: [peer] bkerler/mtkclient: mtk_preloader.py
                send16(
                    isRom() && m_board.profile().dialect != Dialect::Legacy ? status::Accepted : status::Ok);
                writeRegisters(address, count, width, code != 0xd3);
            } else {
                send16(status::Ok);
                readRegisters(address, count, width);
            }
        });
    });
}

std::uint16_t BootCommands::judgeRegisters(
    std::uint64_t address, std::uint64_t count, unsigned width, bool writes) const
{
    const bool old = !isRom() && m_board.profile().dialect == Dialect::Legacy;
    if (address % width != 0) {
        return old ? status::OldMisaligned : status::Misaligned;
    }
    if (count == 0) {
        return old ? status::OldNoCount : status::NoLength;
    }
    const std::uint64_t end = address + count * width;
    if (end > std::uint64_t{UINT32_MAX} + 1) {
        return old ? status::OldOverflow : status::BadRange;
    }
    if (isRom() && fused(writes ? WriteAuth : ReadAuth)) {
        return status::AuthNeeded;
    }
    // A newer preloader keeps strangers out of memory: registers only. Source: [peer] svoboda18/preloader:
    // platform/mt6768/src/core/inc/pl_cmd_error.h
    if (!isRom() && !old && end > DramStart) {
        return writes ? status::WriteRefused : status::ReadRefused;
    }
    return status::Ok;
}

void BootCommands::readRegisters(std::uint32_t address, std::uint32_t count, unsigned width)
{
    constexpr std::uint32_t Largest = 0x4000;
    Bytes values;
    for (std::uint32_t i = 0; i < count && i < Largest; ++i) {
        const std::uint32_t at = address + i * width;
        const std::uint32_t whole = registerAt(at & ~3U);
        if (width == 4) {
            appendBigEndian<std::uint32_t>(values, whole);
        } else {
            appendBigEndian<std::uint16_t>(
                values, static_cast<std::uint16_t>((at & 2U) != 0 ? whole >> 16U : whole));
        }
    }
    m_board.send(std::move(values));
    finish(status::Ok);
}

void BootCommands::writeRegisters(std::uint32_t address, std::uint32_t count, unsigned width, bool echoes)
{
    if (count == 0) {
        finish(isRom() && m_board.profile().dialect != Dialect::Legacy ? status::Accepted : status::Ok);
        return;
    }
    want(width, [=, this](ByteSpan value) {
        if (echoes) {
            m_board.send(Bytes(value.begin(), value.end()));
        }
        setRegister(
            address, width == 4 ? loadBigEndian<std::uint32_t>(value) : loadBigEndian<std::uint16_t>(value));
        writeRegisters(address + width, count - 1, width, echoes);
    });
}

void BootCommands::setRegister(std::uint32_t address, std::uint32_t value)
{
    const PhoneProfile& phone = m_board.profile();
    if (address == phone.watchdogBase) {
        const bool wide = value > 0xffff;
        if (value >> (wide ? 24U : 8U) != WatchdogKey) {
            return; // without the key nothing is taken
        }
        m_board.watchdogOff((value & 1U) == 0);
    }
    m_registers[address & ~3U] = value;
}

std::uint32_t BootCommands::registerAt(std::uint32_t address) const
{
    const PhoneProfile& phone = m_board.profile();
    switch (address) {
    case ChipNumbers:
        return phone.hwCode;
    case ChipNumbers + 4:
        return phone.hwSubCode;
    case ChipNumbers + 8:
        return phone.hwVersion;
    case ChipNumbers + 12:
        return phone.swVersion;
    default:
        break;
    }
    const auto found = m_registers.find(address);
    if (found != m_registers.end()) {
        return found->second;
    }
    const auto preset = phone.registers.find(address);
    return preset == phone.registers.end() ? 0 : preset->second;
}

} // namespace flashwright::mediatek::device
