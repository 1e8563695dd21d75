// SPDX-License-Identifier: GPL-3.0-or-later
/// The XFlash agent that works on the storage.
#pragma once

#include "protocols/mediatek/virtual/agent_storage.h"
#include "protocols/mediatek/virtual/xflash_stage.h"

namespace flashwright::mediatek::device {

class XflashSecondStage final : public XflashStage {
public:
    XflashSecondStage(Board& board, bool highSpeed, std::uint32_t checksumLevel);
    [[nodiscard]] std::string_view stage() const override { return "da2"; }
    void started() override;

protected:
    [[nodiscard]] bool command(std::uint32_t id) override;
    [[nodiscard]] std::uint32_t set(const xflash::Control& control, ByteSpan parameter) override;
    [[nodiscard]] bool isFirst() const override { return false; }

private:
    /// A range under way, in the order of its bytes.
    struct Transfer {
        StorageRange range;
        std::uint64_t done = 0;
        bool discarded = false; ///< a fault rule lets the phone lie about it
        [[nodiscard]] std::uint64_t left() const { return range.bytes - done; }
    };

    /// Takes the first parameter of a command.
    using Handler = void (XflashSecondStage::*)(ByteSpan);

    // xflash_second_stage.cpp
    [[nodiscard]] static Handler handlerOf(std::uint32_t id);
    void shutDown(ByteSpan parameter);
    void leaveFor(ByteSpan options);
    void switchSpeed(ByteSpan parameter);
    [[nodiscard]] std::optional<StorageRange> rangeOf(ByteSpan parameter) const;
    [[nodiscard]] std::uint32_t rangeStatus(const std::optional<StorageRange>& range) const;

    // xflash_writes.cpp
    void writeParameter(ByteSpan parameter);
    void beginWrite(const StorageRange& range, bool discarded);
    void awaitDataPacket();
    void checksumPacket(ByteSpan payload);
    void dataPacket(ByteSpan data, std::uint32_t checksum);
    [[nodiscard]] std::uint32_t dataStatus(ByteSpan data, std::uint32_t checksum);
    void packetDone(std::size_t bytes);
    void packetFailed(std::uint32_t code);
    void downloadName(ByteSpan name);
    void downloadSize(const std::string& name, ByteSpan size);

    // xflash_reads.cpp
    void readParameter(ByteSpan parameter);
    void beginRead(const StorageRange& range, bool discarded);
    void sendChunk();
    void chunkTaken(ByteSpan payload);
    void uploadName(ByteSpan name);

    // xflash_formats.cpp
    void formatParameter(ByteSpan parameter);
    void formatName(ByteSpan name);
    void beginFormat(const StorageRange& range, bool discarded);
    void formatSlice();
    void progressTaken(ByteSpan payload);

    Transfer m_transfer;
    std::uint32_t m_checksumLevel;
};

} // namespace flashwright::mediatek::device
