// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the unit is saved before anything changes, and proved to be the same afterwards.
#include "core/plan/area_touch.h"
#include "core/plan/name_match.h"
#include "core/plan/phone_change.h"
#include "core/plan/place_check.h"
#include "core/plan/plan_builder.h"
#include "core/plan/planner.h"

#include <algorithm>

namespace flashwright {

namespace {

TargetRange rowOf(const std::string& name, std::uint64_t bytes)
{
    TargetRange range;
    range.name = name;
    range.bytes = bytes;
    return range;
}

bool anyChanges(const std::vector<Operation>& operations)
{
    return std::any_of(operations.begin(), operations.end(),
        [](const Operation& operation) { return changesPhone(operation.kind); });
}

} // namespace

bool PlanBuilder::changesAnything() const
{
    return anyChanges(m_layoutChange) || anyChanges(m_changes) || anyChanges(m_putBacks);
}

void PlanBuilder::saveVault()
{
    saveRows(Wanted::Vault);
    saveRegions();
}

bool PlanBuilder::isWanted(std::string_view partition, Wanted wanted) const
{
    return wanted == Wanted::Vault ? m_rules.isVaulted(partition) : m_rules.isCalibration(partition);
}

void PlanBuilder::saveRows(Wanted wanted)
{
    if (m_phone == nullptr || !m_phone->tableKnown) {
        saveDeclared(wanted);
        return;
    }
    for (const PhonePartition& row : m_phone->partitions) {
        if (isWanted(row.name, wanted)) {
            saveCopy(operationFor(rowOf(row.name, row.bytes), OperationKind::SaveCopy, m_rules));
        }
    }
}

void PlanBuilder::saveRegions()
{
    for (const std::string& region : m_rules.vaultRegions()) {
        const auto bytes = m_phone == nullptr ? std::nullopt : regionBytes(*m_phone, region);
        if (bytes.value_or(0) == 0) {
            continue;
        }
        Operation copy;
        copy.kind = OperationKind::SaveCopy;
        copy.address = 0;
        copy.region = region;
        copy.bytes = *bytes;
        copy.areaClass = EntryClass::BootChain;
        copy.attributes["partition"] = region;
        saveCopy(copy);
    }
}

/// Without a table only the firmware says where calibration lies. A phone that is addressed by byte is read
/// at those places, since it knows no names then.
void PlanBuilder::saveDeclared(Wanted wanted)
{
    if (m_request.package == nullptr) {
        return;
    }
    const bool byAddress = m_phone != nullptr && tellsRegions(*m_phone);
    const StorageKind storage = m_phone == nullptr ? StorageKind::Unknown : m_phone->storage;
    for (const PartitionSpec& row : layoutFor(m_request.package->partitions(), storage)) {
        if (!isWanted(row.name, wanted)) {
            continue;
        }
        Operation copy = operationFor(rowOf(row.name, row.bytes), OperationKind::SaveCopy, m_rules);
        if (byAddress && row.startKnown) {
            copy.target.clear();
            copy.address = row.startBytes;
            copy.region = row.region;
            copy.attributes["partition"] = row.name;
        }
        if (!byAddress || row.startKnown) {
            saveCopy(copy);
        }
    }
    for (const PackageEntry& entry : m_request.package->entries()) {
        const bool declared = std::any_of(m_copies.begin(), m_copies.end(), [&entry](const Operation& copy) {
            return !entry.target.empty() && sameName(copy.placeName(), entry.target);
        });
        const bool placed = byAddress ? entry.address.has_value() : !entry.target.empty() || entry.address;
        const bool asked = wanted == Wanted::Vault ? m_rules.isVaulted(entry) : m_rules.isCalibration(entry);
        if (asked && placed && !declared) {
            saveCopy(operationFor({&entry, EntryClass::Calibration, {}}, OperationKind::Erase));
        }
    }
}

const Operation* PlanBuilder::putBackOf(const Operation& copy) const
{
    for (const auto* part : {&m_putBacks, &m_layoutChange}) {
        const auto it = std::find_if(part->begin(), part->end(), [&copy](const Operation& operation) {
            return operation.kind == OperationKind::PutBack
                && sameName(operation.placeName(), copy.placeName());
        });
        if (it != part->end()) {
            return &*it;
        }
    }
    return nullptr;
}

/// By the firmware's or the user's wish; what is put back afterwards is not.
bool PlanBuilder::isChangedOnPurpose(const Operation& copy) const
{
    const bool moves = m_layout && copy.region.empty() && !staysInPlace(copy);
    const bool wiped = std::any_of(m_layoutChange.begin(), m_layoutChange.end(),
        [&](const Operation& change) { return reaches(change, copy, m_phone); });
    const bool renewed = std::any_of(m_changes.begin(), m_changes.end(),
        [&](const Operation& change) { return reaches(change, copy, m_phone); });
    return renewed || ((moves || wiped) && putBackOf(copy) == nullptr);
}

/// After the job every saved area is read once more, unless it was changed on purpose.
void PlanBuilder::proveSaved()
{
    for (const Operation& copy : m_copies) {
        if (isChangedOnPurpose(copy)) {
            continue;
        }
        const Operation* back = putBackOf(copy);
        Operation comparison = comparisonOf(back == nullptr ? copy : *back, copy.bytes);
        comparison.attributes["saved_copy"] = "true";
        m_comparisons.push_back(std::move(comparison));
    }
}

} // namespace flashwright
