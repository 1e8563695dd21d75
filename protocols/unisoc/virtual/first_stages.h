// SPDX-License-Identifier: GPL-3.0-or-later
/// Boot ROM and first loader.
#pragma once

#include "protocols/unisoc/virtual/ram_download.h"

namespace flashwright::unisoc::device {

/// Speaks CRC16, answers a lone 0x7E with its version, loads the first loader into its window and runs it.
/// Source: [spec] the vendor's download document as quoted in [peer] ilyakurdyukov/spreadtrum_flash:
/// README.md; answers to malformed requests are [inferred]: no ROM source is public.
class BootRom final : public DeviceProgram {
public:
    using DeviceProgram::DeviceProgram;
    [[nodiscard]] std::string_view stage() const override { return "boot_rom"; }
    [[nodiscard]] DeviceCheck check() const override { return DeviceCheck::Crc; }
    [[nodiscard]] bool waitsForEntry() const override { return !m_spoken; }
    [[nodiscard]] bool deafToFrames() const override { return !m_entered; }
    void entered() override;
    void request(std::uint16_t type, ByteSpan payload) override;
    void damaged() override;
    [[nodiscard]] std::string item() const override { return "fdl1"; }
    [[nodiscard]] bool completesImage(std::uint16_t type, std::size_t payloadBytes) const override;

private:
    void start(ByteSpan payload);
    void execute();

    RamDownload m_download;
    bool m_entered = false;
    bool m_spoken = false; ///< a good frame has come; the version is not repeated any more
};

/// Brings up DRAM, says its version, loads the second loader and runs it. Dies of any command it does not
/// register. Source: [peer] yonglongliu/chipram: nand_fdl/fdl-1/src/fdl_main.c, fdl_command.c
class FirstLoader final : public DeviceProgram {
public:
    using DeviceProgram::DeviceProgram;
    [[nodiscard]] std::string_view stage() const override { return "fdl1"; }
    void started() override;
    [[nodiscard]] bool waitsForEntry() const override { return !m_spoken; }
    [[nodiscard]] bool deafToFrames() const override { return !m_entered; }
    void entered() override;
    void request(std::uint16_t type, ByteSpan payload) override;
    [[nodiscard]] std::string item() const override { return "fdl2"; }
    [[nodiscard]] bool completesImage(std::uint16_t type, std::size_t payloadBytes) const override;

private:
    void start(ByteSpan payload);
    void execute();
    void changeBaud(ByteSpan payload);

    RamDownload m_download;
    std::uint32_t m_toMiss = 0;
    bool m_entered = false;
    bool m_spoken = false;
};

/// The version every first loader sends, with its closing zero.
[[nodiscard]] Bytes loaderVersion();

} // namespace flashwright::unisoc::device
