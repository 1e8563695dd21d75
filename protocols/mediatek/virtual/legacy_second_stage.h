// SPDX-License-Identifier: GPL-3.0-or-later
/// Second stage of an older Download Agent: the one that reaches the storage. Source: [peer]
/// bkerler/mtkclient: mtkclient/Library/DA/legacy/dalegacy_lib.py, dalegacy_flash_param.py; [peer]
/// saleemrashid/mediatek_flash_tool: src/mtk_da.c; [capture] MT6577. What none of them settles is marked
/// [inferred] where it is decided.
#pragma once

#include "protocols/mediatek/virtual/byte_program.h"

namespace flashwright::mediatek::device {

class LegacySecondStage final : public ByteProgram {
public:
    using ByteProgram::ByteProgram;
    [[nodiscard]] std::string_view stage() const override { return "da2"; }
    [[nodiscard]] std::uint16_t product() const override;
    void started() override;
    void answerStatus(std::uint32_t code) override;
    void answerSuccess() override;

private:
    /// A run of bytes of one part, as a command names it.
    struct Range {
        Part part = Part::User;
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
    };

    void nextCommand();
    void command(std::uint8_t code);
    [[nodiscard]] bool storageCommand(std::uint8_t code);
    [[nodiscard]] bool boardCommand(std::uint8_t code);
    /// How a fault rule's answer looks where the program stands, and what comes after success.
    [[nodiscard]] bool fault(std::string_view command, std::string_view item, std::function<void()> succeed);
    void acknowledge();
    /// A5; the reason follows when the host answers with A5, too.
    void refuse(std::uint32_t code);
    void waitForQuestion(std::uint32_t code);

    void usbStatus();
    void speedSwitch(std::uint8_t speed);
    void finish();
    void resetByWatchdog(ByteSpan arguments);
    void leave(milliseconds after);
    void readRegister(std::uint32_t address);
    void testMemory();

    void switchPart(std::uint8_t number);
    [[nodiscard]] static std::optional<Part> partOf(std::uint8_t number);
    /// In the part that number 0x60 chose; 0 counts through all parts, the boot ones first.
    [[nodiscard]] std::optional<Range> rangeAt(
        std::uint8_t number, std::uint64_t offset, std::uint64_t bytes) const;
    void read(ByteSpan arguments);
    void sendPackets(Range range, std::uint32_t packet);
    void write(ByteSpan arguments);
    void takeWrite(Range range, std::uint32_t packet, bool keep);
    void packetCame(Range range, std::uint32_t packet, bool keep, ByteSpan data);
    void writeImage(ByteSpan arguments);
    void takeImage(Range range, std::uint16_t sum);
    void format(ByteSpan arguments);
    void showFormat(unsigned percent);

    std::uint8_t m_part = 8;
    std::function<void()> m_succeed;
};

/// What the second stage says of the board before anything is asked: 235 bytes and its verdict.
[[nodiscard]] std::pair<Bytes, Bytes> makeLegacyReport(Board& board);

} // namespace flashwright::mediatek::device
