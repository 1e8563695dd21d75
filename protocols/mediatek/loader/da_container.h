// SPDX-License-Identifier: GPL-3.0-or-later
/// Download Agent containers ("MTK_AllInOne_DA.bin" and the XML era's): which loaders are in one, for which
/// chips. Source: [capture] genuine containers of gautamits/sp_flash_tool_linux, makjojo/MasterTool-Server,
/// bkerler/mtkclient; [peer] bkerler/mtkclient: mtkclient/Library/DA/daconfig.py
#pragma once

#include "core/image/byte_source.h"
#include "core/image/firmware_package.h"

#include <optional>
#include <string>
#include <vector>

namespace flashwright::mediatek {

/// One stored part of an entry.
struct DaRegion {
    std::uint64_t fileOffset = 0;
    std::uint32_t bytes = 0; ///< with the signature
    std::uint32_t loadAddress = 0;
    std::uint32_t signatureBytes = 0;
    [[nodiscard]] std::uint32_t bareBytes() const noexcept { return bytes - signatureBytes; }
};

/// The loaders for one chip and version.
struct DaEntry {
    std::uint16_t code = 0; ///< the container's own chip number; of the XML era the hardware code
    std::uint16_t hwSubCode = 0;
    std::uint16_t hwVersion = 0;
    std::uint16_t swVersion = 0;
    std::uint16_t firstRegion =
        0; ///< entry_region_index: 1 marks a single-stage loader with a table of NAND chips
    std::vector<DaRegion> regions; ///< every region lies inside the file
    std::uint64_t headerOffset = 0; ///< of the entry in the file, for error messages

    /// Null where the entry has none.
    [[nodiscard]] const DaRegion* firstStage() const noexcept;
    [[nodiscard]] const DaRegion* secondStage() const noexcept; ///< null for single-stage loaders
    [[nodiscard]] const DaRegion* nandTable() const noexcept; ///< of single-stage loaders only
};

enum class DaFileKind : std::uint8_t {
    Classic, ///< legacy and XFlash loaders; the chip decides which
    Xml, ///< the XML era
};

struct DaContainer {
    std::string description; ///< "MTK_AllInOne_DA_v3.3001.2018/08/21.13:52_448808"
    std::uint32_t headerVersion = 0;
    DaFileKind kind = DaFileKind::Classic;
    std::vector<DaEntry> entries;
    std::vector<Finding> findings; ///< quirks and entries left out, each with offset_bytes
};

/// True when the first bytes are those of a container.
[[nodiscard]] bool looksLikeDaContainer(ByteSpan head) noexcept;

/// Reads headers and tables only; bounds of every entry and region are checked against the file.
/// PackageCorrupt (problem da-bad-magic, da-no-entries, truncated, entry-beyond-end, too-many-entries; facts
/// file, offset_bytes), PackageUnsupported (odd-version), HostIo. Pure; any thread.
[[nodiscard]] Result<DaContainer> readDaContainer(const ByteSource& file);

/// True when the first stage carries the digest (SHA-1 or SHA-256) of the bare second stage, or the entry has
/// one stage only. Every genuine two-stage entry does but MT6571's. Reads both stages. HostIo,
/// PackageCorrupt.
[[nodiscard]] Result<bool> stagesBelongTogether(const ByteSource& file, const DaEntry& entry);

} // namespace flashwright::mediatek
