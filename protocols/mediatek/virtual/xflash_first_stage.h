// SPDX-License-Identifier: GPL-3.0-or-later
/// The XFlash agent that the boot ROM or preloader starts: DRAM, then the second stage.
#pragma once

#include "protocols/mediatek/virtual/xflash_stage.h"

namespace flashwright::mediatek::device {

class XflashFirstStage final : public XflashStage {
public:
    explicit XflashFirstStage(Board& board);
    [[nodiscard]] std::string_view stage() const override { return "da1"; }
    void started() override;

protected:
    [[nodiscard]] bool command(std::uint32_t id) override;
    [[nodiscard]] std::uint32_t set(const xflash::Control& control, ByteSpan parameter) override;
    [[nodiscard]] bool isFirst() const override { return true; }

private:
    void sync(ByteSpan payload);
    void setUp(ByteSpan payload);
    void environment(ByteSpan parameter);
    void hardware(ByteSpan parameter);
    void dramBytes(ByteSpan payload);
    void dramSettings(ByteSpan blob, std::uint32_t announced);
    [[nodiscard]] std::uint32_t dramStatus(ByteSpan blob) const;
    void bootTarget(ByteSpan payload);
    void secondStage(ByteSpan image, std::uint64_t address, std::uint64_t announced);
    [[nodiscard]] std::uint32_t imageStatus(
        ByteSpan image, std::uint64_t address, std::uint64_t announced) const;
    void start(ByteSpan image);

    bool m_environmentSet = false;
    bool m_dramUp;
    std::uint32_t m_checksumLevel = 1;
};

} // namespace flashwright::mediatek::device
