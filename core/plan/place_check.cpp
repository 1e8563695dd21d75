// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/place_check.h"

#include "core/base/units.h"
#include "core/plan/name_match.h"

#include <algorithm>
#include <charconv>

namespace flashwright {

namespace {

std::string plainRegion(std::string_view region)
{
    return region.empty() ? std::string("user") : std::string(region);
}

struct Span {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    [[nodiscard]] bool meets(const Span& other) const { return begin < other.end && other.begin < end; }
};

Span spanOf(std::uint64_t begin, std::uint64_t bytes)
{
    return {begin, bytes == 0 ? UINT64_MAX : checkedAdd(begin, bytes).value_or(UINT64_MAX)};
}

Span spanOf(const Operation& operation, std::uint64_t bytes)
{
    return spanOf(checkedAdd(*operation.address, operation.offset).value_or(UINT64_MAX), bytes);
}

void worsen(Operation& operation, EntryClass areaClass)
{
    if (dangerOf(areaClass) > dangerOf(operation.areaClass)) {
        operation.areaClass = areaClass;
    }
    operation.danger = std::max(operation.danger, dangerOf(areaClass));
}

} // namespace

std::optional<std::uint64_t> regionBytes(const PhoneFacts& phone, std::string_view region)
{
    const auto it = phone.attributes.find("region." + plainRegion(region) + "_bytes");
    if (it == phone.attributes.end()) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const std::string& text = it->second;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

bool tellsRegions(const PhoneFacts& phone)
{
    return std::any_of(phone.attributes.begin(), phone.attributes.end(), [](const auto& attribute) {
        return attribute.first.starts_with("region.") && attribute.first.ends_with("_bytes");
    });
}

Result<void> checkInsideStorage(const Operation& operation, std::uint64_t bytes, const PhoneFacts& phone)
{
    if (!operation.address || !tellsRegions(phone)) {
        return {};
    }
    const auto room = regionBytes(phone, operation.region);
    if (!room) {
        return failWithProblem(Fault::WrongPhone, "plan.region", "no-such-partition")
            .with("name", plainRegion(operation.region));
    }
    const auto begin = checkedAdd(*operation.address, operation.offset);
    const std::uint64_t wanted = std::max<std::uint64_t>(bytes, 1);
    if (begin && rangeFits(*begin, wanted, *room)) {
        return {};
    }
    return failWithProblem(Fault::NoRoom, "plan.region", "beyond-storage")
        .with("name", plainRegion(operation.region))
        .with("offset_bytes", hexNumber(*operation.address))
        .with("bytes", std::to_string(bytes))
        .with("storage_bytes", std::to_string(*room));
}

void adoptOverlaps(Operation& operation, std::uint64_t bytes, const AreaRules& rules, const PhoneFacts& phone)
{
    if (!operation.address || !tellsRegions(phone)) {
        return;
    }
    const std::string region = plainRegion(operation.region);
    const Span touched = spanOf(operation, bytes);
    std::uint64_t first = UINT64_MAX;
    for (const PhonePartition& row : phone.partitions) {
        if (!row.startBytes || !sameName(plainRegion(row.region), region)) {
            continue;
        }
        first = row.inTable ? std::min(first, *row.startBytes) : first;
        if (!touched.meets(spanOf(*row.startBytes, row.bytes))) {
            continue;
        }
        TargetRange range;
        range.name = row.name;
        const EntryClass areaClass = rules.classOf(range);
        worsen(operation, areaClass);
        if (areaClass == EntryClass::Calibration) {
            std::string& names = operation.attributes["overlaps"];
            names += (names.empty() ? "" : ",") + row.name;
        }
    }
    // In front of the first partition stands the table itself.
    if (first != UINT64_MAX && touched.begin < first) {
        operation.danger = std::max(operation.danger, Danger::Layout);
    }
}

std::vector<std::string> listed(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

} // namespace flashwright
