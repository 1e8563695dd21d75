// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storage_check.h"

#include "core/base/units.h"
#include "core/image/sparse_source.h"

#include <algorithm>

namespace flashwright::test {

namespace {

bool sameBytes(ImageSource& image, const Bytes& area)
{
    Bytes block(MiB);
    for (std::uint64_t at = 0; at < image.size();) {
        const auto got = image.read(block);
        if (!got || *got == 0 || !rangeFits(at, *got, area.size())) {
            return false;
        }
        const auto there = area.begin() + static_cast<std::ptrdiff_t>(at);
        if (!std::equal(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*got), there)) {
            return false;
        }
        at += *got;
    }
    return true;
}

bool sameExpanded(SparseSource& image, const Bytes& area)
{
    for (const Extent& run : image.extents()) {
        Bytes bytes(run.bytes);
        const auto got = image.read(bytes);
        if (!got || *got != run.bytes || (!run.dontCare && !rangeFits(run.offset, run.bytes, area.size()))) {
            return false;
        }
        if (!run.dontCare
            && !std::equal(
                bytes.begin(), bytes.end(), area.begin() + static_cast<std::ptrdiff_t>(run.offset))) {
            return false;
        }
    }
    return true;
}

bool holds(const FirmwarePackage& package, const PackageEntry& entry, const Bytes& area)
{
    auto image = package.open(entry);
    if (!image) {
        return false;
    }
    const auto range = (*image)->range();
    if (range && looksSparse(*range->source, range->offset, range->bytes).value_or(false)) {
        auto expanded = SparseSource::open(range->source, range->offset, range->bytes);
        return expanded && sameExpanded(**expanded, area);
    }
    return sameBytes(**image, area);
}

} // namespace

StorageCheck checkStorage(const FirmwarePackage& package, const std::map<std::string, Bytes>& storage)
{
    StorageCheck result;
    for (const PackageEntry& entry : package.entries()) {
        const bool written = entry.action == EntryAction::Write && entry.hasImage && entry.selected
            && entry.kind != EntryClass::Calibration;
        if (!written) {
            continue;
        }
        const auto area = storage.find(entry.target);
        if (area != storage.end() && holds(package, entry, area->second)) {
            ++result.equal;
        } else {
            result.different.push_back(entry.target);
        }
    }
    return result;
}

} // namespace flashwright::test
