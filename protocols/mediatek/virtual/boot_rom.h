// SPDX-License-Identifier: GPL-3.0-or-later
/// The boot ROM: what answers when the flash is empty or the download key is held.
#pragma once

#include "protocols/mediatek/virtual/boot_commands.h"

namespace flashwright::mediatek::device {

class BootRom final : public BootCommands {
public:
    using BootCommands::BootCommands;
    [[nodiscard]] std::string_view stage() const override { return "boot_rom"; }
    [[nodiscard]] std::uint16_t product() const override { return 0x0003; }
    void started() override;
    void tick() override;

private:
    [[nodiscard]] bool isRom() const override { return true; }
    [[nodiscard]] bool ownCommand(std::uint8_t code) override;
    void heard() override { m_heard = true; }
    void handshake(std::size_t step);

    std::optional<TimePoint> m_giveUp;
    bool m_heard = false;
};

} // namespace flashwright::mediatek::device
