// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_opener.h"

#include "core/base/units.h"
#include "protocols/mediatek/package/rom_folder.h"
#include "protocols/mediatek/package/scatter_package.h"

namespace flashwright::mediatek {

bool looksLikeScatter(const FirmwareInput& input)
{
    return hasScatter(input);
}

Result<std::unique_ptr<FirmwarePackage>> openScatter(const FirmwareInput& input, const ChipCatalog& chips)
{
    constexpr std::size_t HeadBytes = 16 * KiB;
    TRY_LET(RomFolder rom, locateRom(input));
    TRY_LET(const std::string text, readText(*rom.scatter));
    TRY_LET(Scatter scatter,
        looksLikeScatterXml(std::string_view(text).substr(0, HeadBytes))
            ? parseScatterXml(text, rom.scatterName)
            : parseScatterText(text, rom.scatterName));
    return makeScatterPackage(std::move(scatter), std::move(rom), chips);
}

} // namespace flashwright::mediatek
