// SPDX-License-Identifier: GPL-3.0-or-later
/// Which file of an unpacked folder is whose image: the XML does not say. Private to this room; pure.
#pragma once

#include "protocols/unisoc/package/bma_config.h"

#include <map>

namespace flashwright::unisoc {

/// The lines "ID=1@path" of the packing script's settings, as id in lower case -> plain file name.
/// Source: [peer] jingpad-bsp/vendor_sprd_release_pac_script: mkpac.pl
[[nodiscard]] std::map<std::string, std::string> parsePackingIni(std::string_view text);

/// The file that is this entry's image, by the names that the vendor's builds give; empty when none or more
/// than one fits equally well.
[[nodiscard]] std::string matchImage(const BmaFile& file, const std::vector<std::string>& fileNames);

} // namespace flashwright::unisoc
