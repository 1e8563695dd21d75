// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/name_match.h"
#include "core/plan/planner.h"

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

bool samePlace(const PartitionSpec& wanted, const PhonePartition& found)
{
    return sameName(wanted.name, found.name) && sameRegion(wanted.region, found.region)
        && (wanted.takesRest || wanted.bytes == found.bytes);
}

} // namespace

LayoutMatch compareLayout(const std::vector<PartitionSpec>& wanted, const PhoneFacts& phone)
{
    if (!phone.tableKnown || wanted.empty()) {
        return LayoutMatch::Unknown;
    }
    // Boot regions of the storage are not part of a table that a package declares for the user area only.
    bool wantsOtherRegions = false;
    for (const PartitionSpec& spec : wanted) {
        wantsOtherRegions = wantsOtherRegions || !isUserArea(spec.region);
    }
    std::size_t next = 0;
    for (const PhonePartition& found : phone.partitions) {
        if (!wantsOtherRegions && !isUserArea(found.region)) {
            continue;
        }
        if (next == wanted.size() || !samePlace(wanted[next], found)) {
            return LayoutMatch::Differs;
        }
        ++next;
    }
    return next == wanted.size() ? LayoutMatch::Identical : LayoutMatch::Differs;
}

} // namespace flashwright
