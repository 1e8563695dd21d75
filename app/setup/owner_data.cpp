// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/owner_data.h"

#include "core/plan/name_match.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

constexpr std::string_view Owner = "userdata";
constexpr std::array<std::string_view, 2> Beside{"metadata", "cache"};

std::vector<TargetRange> rowsCalled(const FirmwarePackage& package, std::string_view name)
{
    std::vector<TargetRange> rows;
    for (const PartitionSpec& row : package.partitions()) {
        const bool known = std::any_of(rows.begin(), rows.end(),
            [&row](const TargetRange& range) { return sameName(range.name, row.name); });
        if (sameName(row.name, name) && !known) {
            rows.emplace_back().name = row.name;
        }
    }
    return rows;
}

} // namespace

std::vector<TargetRange> ownerDataTargets(const FirmwarePackage* package)
{
    if (package == nullptr) {
        return {};
    }
    std::vector<TargetRange> all = rowsCalled(*package, Owner);
    for (const std::string_view name : Beside) {
        const auto more = all.empty() ? std::vector<TargetRange>() : rowsCalled(*package, name);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace flashwright
