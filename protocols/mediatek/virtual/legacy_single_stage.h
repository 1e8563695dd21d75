// SPDX-License-Identifier: GPL-3.0-or-later
/// The start of a loader that is one piece: no second stage follows, but a table of NAND chips.
/// Source: [capture] MT6577
#pragma once

#include "protocols/mediatek/virtual/byte_program.h"

namespace flashwright::mediatek::device {

class LegacySingleStage final : public ByteProgram {
public:
    using ByteProgram::ByteProgram;
    [[nodiscard]] std::string_view stage() const override { return "da1"; }
    [[nodiscard]] std::uint16_t product() const override;
    void started() override;
    void answerStatus(std::uint32_t code) override;
    void answerSuccess() override { }

private:
    void takeRecords(std::uint32_t left);
};

} // namespace flashwright::mediatek::device
