// SPDX-License-Identifier: GPL-3.0-or-later
/// First stage of an older Download Agent: reports what storage it sees, takes its configuration, brings up
/// DRAM with the host's settings when the boot ROM started it, and takes the second stage. Source: [peer]
/// bkerler/mtkclient: mtkclient/Library/DA/legacy/dalegacy_lib.py; [peer] saleemrashid/mediatek_flash_tool:
/// src/mtk_da.c; [capture] MT6577
#pragma once

#include "protocols/mediatek/virtual/byte_program.h"

namespace flashwright::mediatek::device {

class LegacyFirstStage final : public ByteProgram {
public:
    using ByteProgram::ByteProgram;
    [[nodiscard]] std::string_view stage() const override { return "da1"; }
    [[nodiscard]] std::uint16_t product() const override;
    void started() override;
    void answerStatus(std::uint32_t code) override;
    void answerSuccess() override;

private:
    /// How a fault rule's answer looks where the program stands, and what comes after success.
    [[nodiscard]] bool fault(std::string_view command, std::function<void(std::uint32_t)> refuse,
        std::function<void()> succeed = {});
    void configure(ByteSpan block);
    void askForDram();
    void takeDramCommand();
    void judgeEmiVersion(std::uint32_t version);
    void takeSettings();
    void settle(const Bytes& settings);
    void sendDramResult(std::uint32_t result);
    void takeSecondStage();
    void takePackets(std::uint32_t left, std::uint32_t packet);
    void startSecondStage();
    [[nodiscard]] bool secondStageFits() const;
    void stop(std::uint8_t last);

    Bytes m_second;
    std::function<void(std::uint32_t)> m_refuse;
    std::function<void()> m_succeed;
};

} // namespace flashwright::mediatek::device
