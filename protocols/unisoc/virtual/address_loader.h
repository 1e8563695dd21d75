// SPDX-License-Identifier: GPL-3.0-or-later
/// The last loader of phones whose areas have 32-bit ids: after a first loader, or as the only one (NOR).
#pragma once

#include "protocols/unisoc/virtual/image_writer.h"

namespace flashwright::unisoc::device {

/// Dies of any command it does not register, as its engine calls a null handler.
/// Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/fdl-2/src/fdl_emmc_command.c, flash_command.c,
/// nand_fdl/common/src/dl_engine.c. What no source settles is marked [inferred] where it is decided.
class AddressLoader final : public DeviceProgram {
public:
    explicit AddressLoader(Board& board);
    [[nodiscard]] std::string_view stage() const override { return m_only ? "nor" : "fdl2"; }
    void started() override;
    [[nodiscard]] bool waitsForEntry() const override { return m_only && !m_spoken; }
    [[nodiscard]] bool deafToFrames() const override { return m_only && !m_entered; }
    void entered() override;
    void request(std::uint16_t type, ByteSpan payload) override;
    [[nodiscard]] std::string item() const override;
    [[nodiscard]] bool completesImage(std::uint16_t type, std::size_t payloadBytes) const override;

private:
    [[nodiscard]] bool dataCommand(std::uint16_t type, ByteSpan payload);
    [[nodiscard]] bool plainCommand(std::uint16_t type, ByteSpan payload);
    [[nodiscard]] bool factCommand(std::uint16_t type);
    void start(ByteSpan payload);
    [[nodiscard]] std::uint16_t startCode(ByteSpan payload);
    void end();
    void erase(ByteSpan payload);
    void readFlash(ByteSpan payload);
    [[nodiscard]] const Area* areaAt(std::uint32_t base) const;
    [[nodiscard]] bool isNor() const;

    bool m_only;
    std::optional<ImageWriter> m_writer;
    std::uint32_t m_toMiss = 0;
    bool m_entered = false;
    bool m_spoken = false;
};

} // namespace flashwright::unisoc::device
