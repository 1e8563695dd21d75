// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/firmware_package.h"

#include <algorithm>

namespace flashwright {

namespace {

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameIgnoringCase(std::string_view a, std::string_view b) noexcept
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view storageName(StorageKind kind) noexcept
{
    switch (kind) {
    case StorageKind::Emmc:
        return "emmc";
    case StorageKind::Ufs:
        return "ufs";
    case StorageKind::Nand:
        return "nand";
    case StorageKind::Nor:
        return "nor";
    case StorageKind::Unknown:
        break;
    }
    return "unknown";
}

const PackageEntry* findEntry(const FirmwarePackage& package, std::string_view id)
{
    const auto& entries = package.entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
        [id](const PackageEntry& entry) { return sameIgnoringCase(entry.id, id); });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace flashwright
