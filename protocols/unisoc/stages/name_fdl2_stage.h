// SPDX-License-Identifier: GPL-3.0-or-later
/// FDL2 of the name era: partitions are addressed by their names.
#pragma once

#include "protocols/unisoc/stages/storage_stage.h"

namespace flashwright::unisoc {

/// Source of everything here: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3:
/// common/dloader/dl_cmd_proc.c, common/dloader/dl_operate.c
class NameFdl2Stage final : public StorageStage {
public:
    explicit NameFdl2Stage(StorageSetup setup)
        : m_setup(std::move(setup))
    {
    }

    /// DISABLE_TRANSCODE and the raw modes, each only if the loader's greeting offers it: an old one never
    /// answers.
    Result<void> prepare(Attention attention);
    /// The same for a loader that was found running, so that its greeting is not known: one that lists its
    /// partitions is new enough to be asked. [inferred]; the request itself: [peer]
    /// TomKing062/spreadtrum_flash: spd_dump.c
    Result<void> prepareUnknown(Attention attention);

    Result<void> readTable(Attention attention) override;
    Result<void> write(const Operation& operation, ImageSource& image, Attention attention) override;
    Result<void> read(const Operation& operation, ImageSink& into, Attention attention) override;
    Result<void> erase(const Operation& operation, Attention attention) override;
    Result<void> repartition(const Operation& operation, Attention attention) override;

private:
    struct ReadRange {
        std::uint64_t offset = 0;
        std::uint64_t end = 0;
    };
    [[nodiscard]] bool isUsb() const { return m_setup.link.transport().traits().kind == LinkKind::Usb; }
    [[nodiscard]] Result<void> checkTarget(const Operation& operation, std::string_view step) const;
    [[nodiscard]] std::size_t blockBytes(const Operation& operation, bool wide) const;
    [[nodiscard]] bool usesRawMode(const Operation& operation, const Announced& announced) const;
    [[nodiscard]] std::uint64_t partitionBytes(const std::string& name) const;
    Result<void> disableTranscode(Attention attention);
    Result<ReadRange> openForReading(const Operation& operation, Attention attention);
    Result<void> readBlocks(
        const Operation& operation, ReadRange range, ImageSink& into, Attention attention);
    Result<BslReply> readBlock(ByteSpan payload, Attention attention);
    void takeList(ByteSpan payload);

    StorageSetup m_setup;
    unsigned m_rawMode = 0; // 0: not switched on
};

} // namespace flashwright::unisoc
