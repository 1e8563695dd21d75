// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/operation_making.h"

#include "core/plan/area_care.h"
#include "core/plan/name_match.h"

namespace flashwright {

Operation operationFor(const ChosenEntry& chosen, OperationKind kind)
{
    const PackageEntry& entry = *chosen.entry;
    Operation operation;
    operation.kind = kind;
    operation.target = entry.target;
    if (entry.target.empty()) {
        operation.address = entry.address;
        if (const auto region = entry.attributes.find("region"); region != entry.attributes.end()) {
            operation.region = region->second;
        }
    }
    operation.bytes = entry.targetBytes;
    operation.entryId = entry.id;
    operation.areaClass = chosen.areaClass;
    operation.danger = dangerOf(chosen.areaClass);
    operation.attributes = entry.attributes;
    return operation;
}

Operation operationFor(const TargetRange& range, OperationKind kind, const AreaRules& rules)
{
    Operation operation;
    operation.kind = kind;
    operation.target = range.name;
    operation.address = range.address;
    operation.region = range.region;
    operation.offset = range.offset;
    operation.bytes = range.bytes;
    operation.areaClass = rules.classOf(range);
    operation.danger = dangerOf(operation.areaClass);
    if (const PackageEntry* entry = rules.entryFor(range)) {
        operation.attributes = entry->attributes;
    }
    return operation;
}

bool samePlace(const Operation& a, const Operation& b) noexcept
{
    return a.address == b.address && sameName(a.region, b.region) && sameName(a.target, b.target);
}

bool mayBeOutside(const Operation& operation)
{
    return operation.areaClass == EntryClass::BootChain || hasMark(operation.attributes, "outside_table");
}

bool isComparable(const Operation& written)
{
    // What was read from the phone reads back the same once it is there again.
    const bool own = hasMark(written.attributes, "from_backup");
    return written.areaClass != EntryClass::UserData && (own || written.areaClass != EntryClass::Calibration)
        && !hasMark(written.attributes, "not_comparable");
}

Operation comparisonOf(const Operation& written, std::uint64_t bytes)
{
    Operation comparison = written;
    comparison.kind = OperationKind::Verify;
    comparison.bytes = bytes;
    comparison.danger = Danger::None;
    comparison.interruptible = true;
    return comparison;
}

} // namespace flashwright
