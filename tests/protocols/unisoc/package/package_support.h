// SPDX-License-Identifier: GPL-3.0-or-later
/// Short words for the tests of this room.
#pragma once

#include "core/image/file_source.h"
#include "protocols/unisoc/package/pac_opener.h"
#include "tests/support/pac_builder.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

inline Result<std::unique_ptr<FirmwarePackage>> openBytes(Bytes bytes, const ChipCatalog& chips = {})
{
    return openPac({"x.pac", bytesAsSource("x.pac", std::move(bytes)), "x.pac"}, chips);
}

inline Result<std::unique_ptr<FirmwarePackage>> openBuilt(
    const test::PacBuilder& pac, const ChipCatalog& chips = {})
{
    return openBytes(pac.build(), chips);
}

inline std::filesystem::path fixture(const std::string& name)
{
    return std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "tests/fixtures/pac-xml" / name;
}

/// The whole image of an entry.
inline Bytes imageOf(const FirmwarePackage& package, std::string_view id)
{
    const PackageEntry* entry = findEntry(package, id);
    if (entry == nullptr) {
        ADD_FAILURE() << "no entry " << id;
        return {};
    }
    auto image = package.open(*entry);
    if (!image) {
        ADD_FAILURE() << image.error().toLogLine();
        return {};
    }
    Bytes bytes(static_cast<std::size_t>((*image)->size()));
    const auto got = (*image)->read(bytes);
    EXPECT_TRUE(got && *got == bytes.size());
    return bytes;
}

inline bool hasFinding(const FirmwarePackage& package, std::string_view code, std::string_view entry = {})
{
    for (const Finding& finding : package.findings()) {
        if (finding.code != code) {
            continue;
        }
        for (const Fact& fact : finding.facts) {
            if (entry.empty() || (fact.name == "entry" && fact.value == entry)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace flashwright::unisoc
