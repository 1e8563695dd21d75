// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds the scatter file that an input means, and the files around it.
#pragma once

#include "core/module/protocol_module.h"
#include "protocols/mediatek/package/flash_xml.h"

namespace flashwright::mediatek {

/// A scatter file among its images.
struct RomFolder {
    std::shared_ptr<const FileSet>
        files; ///< names begin in the folder of the scatter file; null when out of reach
    std::shared_ptr<const ByteSource> scatter;
    std::string scatterName; ///< plain file name
    std::optional<FlashXml> flash; ///< what led to the scatter file, when it was one
    std::string agent; ///< member of `files` that flash.xml names as the loader; empty when there is none
    std::vector<Finding> findings;
};

/// True when locateRom() should be asked. Reads the beginnings of candidates only.
[[nodiscard]] bool hasScatter(const FirmwareInput& input);

/// PackageUnsupported (several-scatters with "files"), PackageCorrupt (scatter-missing: flash.xml names one
/// that is not there, xml-malformed, flash-xml-incomplete), HostIo.
[[nodiscard]] Result<RomFolder> locateRom(const FirmwareInput& input);

/// The largest scatter file that is read at all; genuine ones have up to 60 KB.
constexpr std::uint64_t LargestScatter = 4ULL * 1024 * 1024;

/// The whole file as text. PackageCorrupt (scatter-too-large), HostIo.
[[nodiscard]] Result<std::string> readText(const ByteSource& file);

} // namespace flashwright::mediatek
