// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/area_touch.h"

#include "core/base/units.h"
#include "core/plan/name_match.h"
#include "core/plan/operation_making.h"
#include "core/plan/phone_change.h"
#include "core/plan/place_check.h"

#include <algorithm>

namespace flashwright {

namespace {

struct Run {
    std::string region;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

std::string plainRegion(const std::string& region)
{
    return region.empty() || sameName(region, "user") ? std::string() : region;
}

std::uint64_t endOf(std::uint64_t begin, std::uint64_t bytes)
{
    return bytes == 0 ? UINT64_MAX : checkedAdd(begin, bytes).value_or(UINT64_MAX);
}

/// The bytes of the storage that an operation means; nothing where the phone does not tell.
std::optional<Run> runOf(const Operation& operation, const PhoneFacts* phone)
{
    if (operation.target.empty() && operation.address) {
        const auto begin = checkedAdd(*operation.address, operation.offset);
        return begin
            ? std::optional(Run{plainRegion(operation.region), *begin, endOf(*begin, operation.bytes)})
            : std::nullopt;
    }
    const PhonePartition* row = phone == nullptr ? nullptr : findPartition(*phone, operation.target);
    if (row == nullptr || !row->startBytes) {
        return std::nullopt;
    }
    return Run{plainRegion(row->region), *row->startBytes, endOf(*row->startBytes, row->bytes)};
}

bool meet(const Run& a, const Run& b)
{
    return sameName(a.region, b.region) && a.begin < b.end && b.begin < a.end;
}

/// What starts the phone may be written to several regions of the storage at once.
bool startsThePhone(const Operation& change, const std::optional<Run>& run)
{
    return change.areaClass == EntryClass::BootChain && (!run || !run->region.empty());
}

bool spares(const Operation& wipe, const Operation& area)
{
    const auto spared = wipe.attributes.find("spare");
    return spared != wipe.attributes.end() && spared->second.find("boot") != std::string::npos
        && !plainRegion(area.region).empty();
}

bool nameInList(const Operation& change, const Operation& area)
{
    const auto names = change.attributes.find("overlaps");
    if (names == change.attributes.end()) {
        return false;
    }
    const std::vector<std::string> all = listed(names->second);
    return std::any_of(all.begin(), all.end(),
        [&area](const std::string& name) { return sameName(name, area.placeName()); });
}

/// Without slot, copy number and case.
std::string stem(std::string_view name)
{
    for (const std::string_view ending : {"_a", "_b", "_bak"}) {
        if (name.size() > ending.size() && sameName(name.substr(name.size() - ending.size()), ending)) {
            name.remove_suffix(ending.size());
            break;
        }
    }
    if (!name.empty() && (name.back() == '1' || name.back() == '2')) {
        name.remove_suffix(1);
    }
    return std::string(name);
}

} // namespace

bool areTwins(std::string_view a, std::string_view b)
{
    return !a.empty() && !b.empty() && !sameName(a, b) && sameName(stem(a), stem(b));
}

bool reaches(const Operation& change, const Operation& area, const PhoneFacts* phone)
{
    if (!changesPhone(change.kind) || change.kind == OperationKind::Repartition) {
        return false;
    }
    if (change.kind == OperationKind::Erase && change.danger == Danger::Everything) {
        return !spares(change, area);
    }
    if (samePlace(change, area) || nameInList(change, area)
        || (!change.target.empty() && sameName(change.target, area.placeName()))) {
        return true;
    }
    if (change.areaClass == EntryClass::Calibration && areTwins(change.target, area.target)) {
        return true;
    }
    const auto changed = runOf(change, phone);
    const auto saved = runOf(area, phone);
    const bool isRegion = area.target.empty() && !plainRegion(area.region).empty();
    if (isRegion && startsThePhone(change, changed)) {
        return true;
    }
    return changed && saved && meet(*changed, *saved);
}

} // namespace flashwright
