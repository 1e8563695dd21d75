// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/read_set.h"

#include "core/plan/name_match.h"
#include "core/plan/place_check.h"
#include "core/plan/planner.h"

#include <algorithm>

namespace flashwright {

namespace {

// Large, and rebuilt by the phone: read only when somebody names them.
constexpr std::array<std::string_view, 3> NotReadUnasked{"userdata", "cache", "blackbox"};
constexpr std::array<std::string_view, 4> BootRegions{"boot1", "boot2", "lu0", "lu1"};

bool isLeft(const PhonePartition& row, const AreaRules& rules)
{
    TargetRange range;
    range.name = row.name;
    return rules.classOf(range) == EntryClass::UserData
        || std::any_of(NotReadUnasked.begin(), NotReadUnasked.end(),
            [&row](std::string_view name) { return sameName(name, row.name); });
}

void addBootRegions(std::vector<TargetRange>& set, const PhoneFacts& phone)
{
    for (const std::string_view region : BootRegions) {
        if (regionBytes(phone, region).value_or(0) == 0) {
            continue;
        }
        TargetRange range;
        range.address = 0;
        range.region = region;
        set.push_back(std::move(range));
    }
}

} // namespace

Result<std::optional<std::vector<TargetRange>>> readSet(
    const TargetRange& range, const AreaRules& rules, const PhoneFacts* phone)
{
    const bool everything = sameName(range.name, "everything");
    const bool all = everything || sameName(range.name, "all");
    const bool identity = sameName(range.name, "identity");
    if (!all && !identity) {
        return std::optional<std::vector<TargetRange>>();
    }
    std::vector<TargetRange> set;
    if (phone == nullptr) {
        return std::optional(std::move(set));
    }
    if (!phone->tableKnown) {
        return failWithProblem(Fault::WrongPhone, "plan.read", "layout-unknown");
    }
    for (const PhonePartition& row : phone->partitions) {
        const bool wanted =
            identity ? rules.isCalibration(row.name) : row.inTable && (everything || !isLeft(row, rules));
        if (wanted && row.bytes != 0) {
            TargetRange whole;
            whole.name = row.name;
            set.push_back(std::move(whole));
        }
    }
    if (all) {
        addBootRegions(set, *phone);
    }
    return std::optional(std::move(set));
}

ReadEstimate estimateRead(std::string_view word, const FirmwarePackage& package, const ChipProfile* chip)
{
    ReadEstimate estimate;
    PhoneFacts declared;
    declared.tableKnown = true;
    for (const PartitionSpec& row : layoutFor(package.partitions(), package.facts().storage)) {
        // A length that is not told must not hide that the place is wanted.
        const std::uint64_t bytes = row.takesRest ? 0 : row.bytes;
        declared.partitions.push_back(
            {row.name, std::max<std::uint64_t>(bytes, 1), std::nullopt, row.region, row.inTable});
    }
    TargetRange range;
    range.name = word;
    const auto set = readSet(range, AreaRules(chip, &package), &declared);
    if (!set || !*set) {
        return estimate;
    }
    for (const TargetRange& place : **set) {
        const PhonePartition* row = findPartition(declared, place.name);
        const bool told = row != nullptr && row->bytes > 1;
        estimate.bytes += told ? row->bytes : 0;
        estimate.isLeast = estimate.isLeast || !told;
    }
    return estimate;
}

} // namespace flashwright
