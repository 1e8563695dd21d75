// SPDX-License-Identifier: GPL-3.0-or-later
/// flash.xml of the XML era: which loader and which scatter file belong together. Source: [capture]
/// makjojo/MasterTool-Server: Loaders/mtk/flash.xml
#pragma once

#include "core/base/error.h"

#include <string>

namespace flashwright::mediatek {

struct FlashXml {
    std::string project; ///< "k6985v1_64"
    std::string agent; ///< path of the loader, relative to the file's own folder
    std::string scatter; ///< path of the scatter file, relative likewise; may begin with "../"
    std::string buildVersion;
};

[[nodiscard]] bool looksLikeFlashXml(std::string_view head);

/// PackageCorrupt: xml-malformed (facts file, line, detail), flash-xml-incomplete (file, field). Pure; any
/// thread.
[[nodiscard]] Result<FlashXml> parseFlashXml(std::string_view text, const std::string& fileName);

} // namespace flashwright::mediatek
