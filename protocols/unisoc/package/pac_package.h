// SPDX-License-Identifier: GPL-3.0-or-later
/// A packet, or an unpacked folder, as a FirmwarePackage. Immutable after opening; any thread.
#pragma once

#include "core/image/firmware_package.h"
#include "core/module/chip_profile.h"
#include "protocols/unisoc/package/bma_config.h"
#include "protocols/unisoc/package/pac_reader.h"

#include <functional>

namespace flashwright::unisoc {

/// Where the bytes of one row lie.
struct ImagePlace {
    std::shared_ptr<const ByteSource> source;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

/// Everything that was read, before it is turned into a package.
struct PacContents {
    std::string format; ///< "pac-r1", "pac-r2", "pac-folder"
    std::string name; ///< of the file or folder, for error messages
    PacHeader header;
    std::vector<PacFile> files;
    std::vector<ImagePlace> places; ///< of the files, one each
    std::shared_ptr<const ByteSource> packet; ///< the whole .pac; null for a folder
    BmaConfig config;
    std::uint64_t bytes = 0; ///< of the whole
};

/// PackageCorrupt (two-products, missing-fdl, xml-malformed), HostIo.
[[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> makePacPackage(
    PacContents contents, const ChipCatalog& chips);

} // namespace flashwright::unisoc
