// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/bma_config.h"
#include "protocols/unisoc/package/pac_entries.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::unisoc;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto config = parseBmaConfig(std::as_bytes(std::span(data, size)));
    if (!config) {
        if (config.error().fact("line").empty()) {
            std::abort();
        }
        return 0;
    }
    for (const BmaProduct& product : config->products) {
        if (makePartitions(product.partitions).size() != product.partitions.items.size()) {
            std::abort();
        }
        const auto scheme = pickScheme(*config, product);
        if (!scheme) {
            continue;
        }
        std::vector<Finding> findings;
        const Era era = eraOf(product, **scheme);
        for (const PackageEntry& entry : makeEntries(**scheme, {}, era, findings)) {
            if (entry.id.empty() || entry.hasImage) {
                std::abort();
            }
        }
    }
    return 0;
}
