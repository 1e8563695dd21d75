// SPDX-License-Identifier: GPL-3.0-or-later
/// What the loader that owns the storage can do, whatever its era.
#pragma once

#include "core/module/conversation.h"
#include "protocols/unisoc/stages/bsl_link.h"
#include "protocols/unisoc/stages/deadlines.h"
#include "protocols/unisoc/wire/loader_hello.h"

#include <algorithm>

namespace flashwright::unisoc {

/// What a storage stage works with. References outlive it.
struct StorageSetup {
    BslLink& link;
    const Deadlines& deadlines;
    PhoneFacts& facts;
    LoaderHello hello; ///< empty for loaders that give none
    const FirmwarePackage* package = nullptr;
    std::optional<std::size_t> blockBytes; ///< the user's wish for MIDST_DATA
    bool rawMode = false; ///< the user asked for it and the link can carry it
};

/// Session thread only; errors as in BslLink.
class StorageStage {
public:
    virtual ~StorageStage() = default;
    /// Fills partitions and tableKnown of the facts; a loader that has no list is not an error.
    virtual Result<void> readTable(Attention attention) = 0;
    virtual Result<void> write(const Operation& operation, ImageSource& image, Attention attention) = 0;
    virtual Result<void> read(const Operation& operation, ImageSink& into, Attention attention) = 0;
    virtual Result<void> erase(const Operation& operation, Attention attention) = 0;
    virtual Result<void> repartition(const Operation& operation, Attention attention) = 0;
    /// Blocks of the last write or read; 0 before the first.
    [[nodiscard]] std::size_t lastBlockBytes() const noexcept { return m_lastBlockBytes; }
    /// From now on blocks are at most this long. Files whose blocks are pages of the storage keep theirs.
    void useBlockBytes(std::size_t most) noexcept { m_mostBlockBytes = most - most % 2; }

protected:
    /// The size to take where `usual` would be taken; remembered as the last one.
    [[nodiscard]] std::size_t chosenBlockBytes(std::size_t usual) noexcept
    {
        const bool fixedByPages = usual % NandPageBytes == 0;
        m_lastBlockBytes = fixedByPages ? usual : std::min(usual, m_mostBlockBytes);
        return m_lastBlockBytes;
    }
    [[nodiscard]] bool wantsSmallBlocks() const noexcept { return m_mostBlockBytes != SIZE_MAX; }

    static constexpr std::size_t NandPageBytes = 2112;

private:
    std::size_t m_lastBlockBytes = 0;
    std::size_t m_mostBlockBytes = SIZE_MAX;
};

/// Largest MIDST_DATA payload that every USB controller of these phones takes in one transfer.
/// Source: [peer] TomKing062/spreadtrum_flash: common.c; [peer] yonglongliu/chipram:
/// nand_fdl/common/sprd_usb2_driver.c
constexpr std::size_t LargestSafeBlock = 0xf800;

/// The vendor's block size for a file type of the firmware ("CODE2", "YAFFS_IMG2", …); 64-bit types are
/// larger. Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload Bin/BMFileType.ini [Max Length]
[[nodiscard]] std::size_t vendorBlockBytes(std::string_view type, bool wide) noexcept;

/// An image and what START_DATA has to say of it.
struct Announced {
    std::uint64_t bytes = 0; ///< even
    std::optional<std::uint32_t> sum; ///< of NV images
    std::unique_ptr<ImageSource> sealed; ///< replaces the caller's image when it had to be changed (NV)
};

/// True for images that carry calibration and go out with a checksum: package ids that begin with "NV", or
/// partitions that hold such an image. Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai:
/// BMPlatform/BootModeIntegOpr.cpp
[[nodiscard]] bool isNvImage(const Operation& operation) noexcept;

/// Rounds the size, and for an NV image reads it whole (it is small), repairs its CRC and sums it up.
/// PackageCorrupt for an empty image: loaders take no size 0.
[[nodiscard]] Result<Announced> announce(
    const Operation& operation, ImageSource& image, const std::string& where);

/// START_DATA or REPARTITION for loaders that refuse with 0xAC until writing is allowed: allows it and asks
/// again.
Result<void> requestWriting(
    BslLink& link, BslCommand command, ByteSpan payload, Step step, Attention attention);

} // namespace flashwright::unisoc
