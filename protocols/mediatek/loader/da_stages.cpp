// SPDX-License-Identifier: GPL-3.0-or-later
// Which stored parts of an entry are its stages. Region 0 is a stub (or, in the XML era, a copy of the first
// stage) that no host sends.
#include "core/base/digest.h"
#include "core/base/units.h"
#include "protocols/mediatek/loader/da_container.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::size_t FirstIndex = 1;
constexpr std::size_t SecondIndex = 2;
/// Marks an entry whose one stage is followed by a table of NAND chips.
constexpr std::uint16_t SingleStage = 1;
/// Real stages are below 1 MiB.
constexpr std::uint64_t LargestStage = 64 * MiB;

const DaRegion* regionAt(const DaEntry& entry, std::size_t index) noexcept
{
    return index < entry.regions.size() && entry.regions[index].bytes != 0 ? &entry.regions[index] : nullptr;
}

Result<Bytes> readRegionBytes(const ByteSource& file, const DaRegion& region, std::uint32_t bytes)
{
    if (bytes > LargestStage || !rangeFits(region.fileOffset, bytes, file.size())) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.da_file.stages", "entry-beyond-end")
            .with("file", file.name())
            .with("offset_bytes", hexNumber(region.fileOffset));
    }
    Bytes data(bytes);
    TRY(file.readAt(region.fileOffset, data));
    return data;
}

bool holds(ByteSpan bytes, ByteSpan wanted)
{
    return std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end()) != bytes.end();
}

} // namespace

const DaRegion* DaEntry::firstStage() const noexcept
{
    return regionAt(*this, std::max<std::size_t>(FirstIndex, firstRegion));
}

const DaRegion* DaEntry::secondStage() const noexcept
{
    return firstRegion == 0 ? regionAt(*this, SecondIndex) : nullptr;
}

const DaRegion* DaEntry::nandTable() const noexcept
{
    return firstRegion == SingleStage ? regionAt(*this, SecondIndex) : nullptr;
}

Result<bool> stagesBelongTogether(const ByteSource& file, const DaEntry& entry)
{
    const DaRegion* first = entry.firstStage();
    const DaRegion* second = entry.secondStage();
    if (first == nullptr || second == nullptr) {
        return true;
    }
    TRY_LET(const Bytes head, readRegionBytes(file, *first, first->bytes));
    TRY_LET(const Bytes tail, readRegionBytes(file, *second, second->bareBytes()));
    return holds(head, sha256(tail)) || holds(head, sha1(tail));
}

} // namespace flashwright::mediatek
