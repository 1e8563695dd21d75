// SPDX-License-Identifier: GPL-3.0-or-later
// Config and list files, and what the package makes of their rows.
#include "protocols/mediatek/package/checksum_ini.h"
#include "protocols/mediatek/package/scatter_entries.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static_cast<void>(looksLikeScatterText(text));
    static_cast<void>(parseChecksumIni(text).find("boot", "boot.img"));
    const auto scatter = parseScatterText(text, "MT6765_Android_scatter_emmc.txt");
    if (!scatter) {
        if (scatter.error().fact("problem").empty() || scatter.error().fact("file").empty()) {
            std::abort();
        }
        return 0;
    }
    RomImages images(nullptr);
    const RomParts parts = partsOf(*scatter, images, {"nvram", "protect*"});
    for (const PackageEntry& entry : parts.entries) {
        if (entry.id.empty() || entry.hasImage || entry.selected) {
            std::abort();
        }
    }
    for (const ScatterStorage& storage : scatter->storages) {
        for (const ScatterRow& row : storage.rows) {
            if (row.name.empty() || (row.fromEnd && row.start)) {
                std::abort();
            }
        }
    }
    return 0;
}
