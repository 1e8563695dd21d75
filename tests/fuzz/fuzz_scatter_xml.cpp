// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_entries.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static_cast<void>(looksLikeScatterXml(text));
    const auto scatter = parseScatterXml(text, "scatter.xml");
    if (!scatter) {
        if (scatter.error().fact("problem").empty()) {
            std::abort();
        }
        return 0;
    }
    RomImages images(nullptr);
    const RomParts parts = partsOf(*scatter, images, {});
    for (const PackageEntry& entry : parts.entries) {
        if (entry.id.empty() || entry.hasImage) {
            std::abort();
        }
    }
    return 0;
}
