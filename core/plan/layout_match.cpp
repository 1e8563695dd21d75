// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/plan/area_care.h"
#include "core/plan/name_match.h"
#include "core/plan/planner.h"

#include <algorithm>

namespace flashwright {

namespace {

bool isUserArea(const std::string& region)
{
    return region.empty() || sameName(region, "user");
}

bool sameRegion(const std::string& a, const std::string& b)
{
    return (isUserArea(a) && isUserArea(b)) || sameName(a, b);
}

/// A row that the file places by its distance from the end of the storage.
bool countsFromEnd(const PartitionSpec& spec)
{
    const auto it = spec.attributes.find("from_end_bytes");
    return it != spec.attributes.end() && !it->second.empty();
}

std::string regionText(const std::string& region)
{
    return isUserArea(region) ? "user" : region;
}

std::optional<LayoutDifference> differenceOf(const PartitionSpec& wanted, const PhonePartition& found)
{
    if (!sameName(wanted.name, found.name)) {
        return LayoutDifference{wanted.name, "name", wanted.name, found.name};
    }
    if (!sameRegion(wanted.region, found.region)) {
        return LayoutDifference{wanted.name, "region", regionText(wanted.region), regionText(found.region)};
    }
    const bool startTold = wanted.startKnown && found.startBytes && !countsFromEnd(wanted);
    if (startTold && wanted.startBytes != *found.startBytes) {
        return LayoutDifference{
            wanted.name, "start", hexNumber(wanted.startBytes), hexNumber(*found.startBytes)};
    }
    if (!wanted.takesRest && wanted.bytes != found.bytes) {
        return LayoutDifference{wanted.name, "length", hexNumber(wanted.bytes), hexNumber(found.bytes)};
    }
    return std::nullopt;
}

/// The phone's rows that a declared layout speaks of, where all tell their start in that order.
std::vector<PhonePartition> tableRows(const PhoneFacts& phone, bool otherRegions)
{
    std::vector<PhonePartition> rows;
    std::copy_if(phone.partitions.begin(), phone.partitions.end(), std::back_inserter(rows),
        [otherRegions](
            const PhonePartition& row) { return row.inTable && (otherRegions || isUserArea(row.region)); });
    if (std::all_of(
            rows.begin(), rows.end(), [](const PhonePartition& row) { return row.startBytes.has_value(); })) {
        std::stable_sort(rows.begin(), rows.end(), [](const PhonePartition& a, const PhonePartition& b) {
            return sameRegion(a.region, b.region) && *a.startBytes < *b.startBytes;
        });
    }
    return rows;
}

} // namespace

std::vector<PartitionSpec> layoutFor(const std::vector<PartitionSpec>& specs, StorageKind storage)
{
    std::vector<PartitionSpec> rows;
    std::copy_if(specs.begin(), specs.end(), std::back_inserter(rows), [storage](const PartitionSpec& spec) {
        return spec.storage == StorageKind::Unknown || storage == StorageKind::Unknown
            || spec.storage == storage;
    });
    return rows;
}

LayoutComparison relateLayout(const std::vector<PartitionSpec>& declared, const PhoneFacts& phone)
{
    std::vector<PartitionSpec> wanted = layoutFor(declared, phone.storage);
    std::erase_if(wanted, [](const PartitionSpec& spec) { return !spec.inTable; });
    if (!phone.tableKnown || wanted.empty()) {
        return {LayoutMatch::Unknown, std::nullopt};
    }
    // Boot regions of the storage are not part of a table that a package declares for the user area only.
    const bool otherRegions = std::any_of(
        wanted.begin(), wanted.end(), [](const PartitionSpec& spec) { return !isUserArea(spec.region); });
    const std::vector<PhonePartition> found = tableRows(phone, otherRegions);
    for (std::size_t i = 0; i < std::min(wanted.size(), found.size()); ++i) {
        if (auto difference = differenceOf(wanted[i], found[i])) {
            return {LayoutMatch::Differs, std::move(difference)};
        }
    }
    if (wanted.size() > found.size()) {
        const PartitionSpec& missing = wanted[found.size()];
        return {LayoutMatch::Differs,
            LayoutDifference{missing.name, "missing", hexNumber(missing.bytes), "none"}};
    }
    if (found.size() > wanted.size()) {
        const PhonePartition& extra = found[wanted.size()];
        return {LayoutMatch::Differs, LayoutDifference{extra.name, "extra", "none", hexNumber(extra.bytes)}};
    }
    return {LayoutMatch::Identical, std::nullopt};
}

LayoutMatch compareLayout(const std::vector<PartitionSpec>& wanted, const PhoneFacts& phone)
{
    return relateLayout(wanted, phone).match;
}

} // namespace flashwright
