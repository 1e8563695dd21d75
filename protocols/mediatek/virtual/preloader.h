// SPDX-License-Identifier: GPL-3.0-or-later
/// The boot loader on the flash: for a short while after power-up it listens for a tool.
#pragma once

#include "protocols/mediatek/virtual/boot_commands.h"

namespace flashwright::mediatek::device {

class Preloader final : public BootCommands {
public:
    using BootCommands::BootCommands;
    [[nodiscard]] std::string_view stage() const override { return "preloader"; }
    [[nodiscard]] std::uint16_t product() const override { return 0x2000; }
    void started() override;
    void tick() override;
    void lineCodingSet() override;
    void lineOpened() override;

private:
    [[nodiscard]] bool isRom() const override { return false; }
    [[nodiscard]] bool ownCommand(std::uint8_t code) override;
    void heard() override;
    void openWindow();
    void handshake(std::size_t step);
    void takeStart(std::uint8_t value, std::size_t step);
    void accepted(std::uint8_t value, std::size_t step);
    void sayReady();

    std::optional<TimePoint> m_leaveAt; ///< the phone boots then
    std::optional<TimePoint> m_nextReady;
    std::optional<TimePoint> m_nextStartBy; ///< the next of the four bytes must have come
    std::size_t m_step = 0;
    bool m_swallow = false;
};

} // namespace flashwright::mediatek::device
