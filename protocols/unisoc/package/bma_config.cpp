// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/bma_config.h"

#include "core/base/units.h"
#include "protocols/unisoc/package/bma_reader.h"

namespace flashwright::unisoc {

namespace {

bool same(std::string_view a, std::string_view b)
{
    return sameId(a, b);
}

Failure malformed(std::string field, std::string found)
{
    return failWithProblem(Fault::PackageCorrupt, "unisoc.pac.xml", "xml-malformed")
        .with("field", std::move(field))
        .with("found", std::move(found));
}

} // namespace

Result<const BmaProduct*> pickProduct(const BmaConfig& config, std::string_view name)
{
    const BmaProduct* found = nullptr;
    for (const BmaProduct& product : config.products) {
        if (!same(product.name, name)) {
            continue;
        }
        if (found != nullptr) {
            return failWithProblem(Fault::PackageCorrupt, "unisoc.pac.xml", "two-products")
                .with("field", "Product")
                .with("name", product.name);
        }
        found = &product;
    }
    if (found != nullptr) {
        return found;
    }
    if (config.products.size() == 1) {
        return &config.products.front();
    }
    if (config.products.empty()) {
        return malformed("Product", "0");
    }
    return failWithProblem(Fault::PackageCorrupt, "unisoc.pac.xml", "two-products")
        .with("field", "Product")
        .with("found", std::to_string(config.products.size()))
        .with("wanted", std::string(name));
}

Result<const BmaScheme*> pickScheme(const BmaConfig& config, const BmaProduct& product)
{
    const BmaScheme* found = nullptr;
    for (const BmaScheme& scheme : config.schemes) {
        if (!same(scheme.name, product.schemeName)) {
            continue;
        }
        if (found != nullptr) {
            return failWithProblem(Fault::PackageCorrupt, "unisoc.pac.xml", "two-products")
                .with("field", "Scheme")
                .with("name", scheme.name);
        }
        found = &scheme;
    }
    if (found == nullptr && config.schemes.size() == 1) {
        found = &config.schemes.front();
    }
    if (found == nullptr) {
        return malformed("SchemeName", product.schemeName);
    }
    return found;
}

// unit 4 counts sectors; 512 bytes is what the partition tables of eMMC count in [inferred].
std::optional<std::uint64_t> bytesPerUnit(const BmaPartitions& partitions) noexcept
{
    switch (partitions.unit.value_or(0)) {
    case 0:
        return MiB;
    case 1:
        return 512 * KiB;
    case 2:
        return KiB;
    case 3:
        return 1;
    case 4:
        return 512;
    default:
        return std::nullopt;
    }
}

} // namespace flashwright::unisoc
