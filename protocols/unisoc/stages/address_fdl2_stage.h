// SPDX-License-Identifier: GPL-3.0-or-later
/// FDL2 of the address era, and the only loader of a one-stage NOR phone: places have 32-bit ids or
/// addresses.
#pragma once

#include "protocols/unisoc/stages/storage_stage.h"

namespace flashwright::unisoc {

/// Its error places say "fdl2" or "nor", after the link's stage.
/// Source of everything here: [peer] himeno-hamster/sprd-u-boot: nand_fdl/fdl-2/src/fdl_emmc_command.c,
/// nand_fdl/fdl-2/src/flash_command.c
class AddressFdl2Stage final : public StorageStage {
public:
    explicit AddressFdl2Stage(StorageSetup setup)
        : m_setup(std::move(setup))
    {
    }

    /// This loader has no list.
    Result<void> readTable(Attention attention) override;
    Result<void> write(const Operation& operation, ImageSource& image, Attention attention) override;
    Result<void> read(const Operation& operation, ImageSink& into, Attention attention) override;
    Result<void> erase(const Operation& operation, Attention attention) override;
    /// Rebuilds the loader's own table; the layout of the firmware is not sent.
    Result<void> repartition(const Operation& operation, Attention attention) override;

private:
    [[nodiscard]] std::string where(std::string_view step) const;
    [[nodiscard]] Result<std::uint32_t> placeOf(const Operation& operation, std::string_view step) const;
    Result<Bytes> readBlock(std::uint32_t place, std::uint64_t at, std::uint32_t wanted, Attention attention);

    StorageSetup m_setup;
};

} // namespace flashwright::unisoc
