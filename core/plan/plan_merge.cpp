// SPDX-License-Identifier: GPL-3.0-or-later
// Images for areas of calibration that hold values of the unit: the entry says so by "unit_values". They are
// written merged, unless the user wants them as they are; what the phone has made of the old ones goes.
#include "core/plan/area_touch.h"
#include "core/plan/name_match.h"
#include "core/plan/place_check.h"
#include "core/plan/plan_builder.h"

#include <algorithm>

namespace flashwright {

namespace {

bool hasUnitValues(const Operation& operation)
{
    return operation.kind == OperationKind::Write && operation.attributes.contains("unit_values");
}

} // namespace

/// @returns true when the session has to merge.
bool PlanBuilder::markMerge(Operation& write) const
{
    if (!hasUnitValues(write) || m_request.calibrationImage != CalibrationImage::Merge) {
        return false;
    }
    write.attributes["merge"] = "true";
    return true;
}

/// Attribute "derived": entries that erase what the phone builds from this image.
Result<void> PlanBuilder::eraseDerived(const Operation& write)
{
    const auto names = write.attributes.find("derived");
    if (!hasUnitValues(write) || names == write.attributes.end()) {
        return {};
    }
    for (const std::string& name : listed(names->second)) {
        const PackageEntry* entry = findEntry(*m_request.package, name);
        const bool there = std::any_of(m_changes.begin(), m_changes.end(),
            [&name](const Operation& change) { return sameName(change.entryId, name); });
        if (entry == nullptr || entry->action != EntryAction::Erase || there) {
            continue;
        }
        Operation erase = operationFor({entry, EntryClass::Calibration, {}}, OperationKind::Erase);
        erase.attributes["because_of"] = write.entryId;
        if (checkPlace(erase, mayBeOutside(erase))) {
            TRY(change(std::move(erase), true));
        }
    }
    return {};
}

/// The same entry's erase is in the plan already, since it follows from another one.
bool PlanBuilder::isPlanned(const Operation& erase) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&erase](const Operation& change) {
        return change.kind == OperationKind::Erase && change.entryId == erase.entryId
            && change.attributes.contains("because_of");
    });
}

/// A copy of a place that gets a new image with the unit's values does not go back over that.
bool PlanBuilder::isRenewed(const Operation& copy) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&copy](const Operation& change) {
        return hasUnitValues(change) && (samePlace(change, copy) || areTwins(change.target, copy.target));
    });
}

} // namespace flashwright
