// SPDX-License-Identifier: GPL-3.0-or-later
/// The last loader of phones whose areas have names.
#pragma once

#include "protocols/unisoc/virtual/image_writer.h"

namespace flashwright::unisoc::device {

/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/cmd_download.c,
/// common/dloader/dl_cmd_proc.c, dl_operate.c. What no source settles is marked [inferred] where it is
/// decided.
class NameLoader final : public DeviceProgram {
public:
    using DeviceProgram::DeviceProgram;
    [[nodiscard]] std::string_view stage() const override { return "fdl2"; }
    void started() override;
    void request(std::uint16_t type, ByteSpan payload) override;
    [[nodiscard]] bool wantsBytes() const override { return m_blockLeft > 0; }
    std::size_t takeBytes(ByteSpan bytes) override;
    [[nodiscard]] std::string item() const override;
    [[nodiscard]] bool completesImage(std::uint16_t type, std::size_t payloadBytes) const override;

private:
    struct NamedSize {
        std::string name;
        std::uint64_t bytes = 0;
        std::optional<std::uint32_t> sum;
    };
    struct Reading {
        Area area;
        std::optional<Bytes> data; ///< calibration areas are read from their good copy
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] static std::optional<NamedSize> parseNamed(ByteSpan payload);
    [[nodiscard]] bool dataCommand(std::uint16_t type, ByteSpan payload);
    [[nodiscard]] bool tableCommand(std::uint16_t type, ByteSpan payload);
    [[nodiscard]] bool plainCommand(std::uint16_t type);
    void start(ByteSpan payload);
    [[nodiscard]] std::uint16_t startCode(const NamedSize& wanted);
    void data(ByteSpan payload);
    void end();
    void mirror(const Area& area);
    void erase(ByteSpan payload);
    [[nodiscard]] std::uint16_t eraseCode(const NamedSize& wanted);
    void repartition(ByteSpan payload);
    void readStart(ByteSpan payload);
    void readData(ByteSpan payload);
    void readEnd();
    void rawBlock(ByteSpan payload);
    void rawFile();
    void nextRawBlock();
    [[nodiscard]] bool writable() const;
    [[nodiscard]] HelloSpec hello() const;

    std::optional<ImageWriter> m_writer;
    std::optional<Reading> m_reading;
    bool m_writeEnabled = false;
    bool m_challenged = false;
    bool m_rawFile = false;
    std::uint64_t m_blockLeft = 0; ///< bytes of the raw block on its way
    std::uint16_t m_rawCode = answer::Ack;
};

} // namespace flashwright::unisoc::device
