// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan saves of a phone before it changes it, and where that goes afterwards.
#include "core/base/bytes.h"
#include "core/plan/name_match.h"
#include "core/plan/place_check.h"
#include "core/plan/plan_builder.h"
#include "core/plan/planner.h"

#include <algorithm>

namespace flashwright {

namespace {

TargetRange placeCalled(const std::string& name, std::uint64_t bytes)
{
    TargetRange range;
    range.name = name;
    range.bytes = bytes;
    return range;
}

Failure wouldBeLost(const std::string& name, const std::string& wanted, std::uint64_t found)
{
    return failWithProblem(Fault::Refused, "plan.layout", "data-would-be-lost")
        .with("name", name)
        .with("wanted", wanted)
        .with("found", hexNumber(found));
}

} // namespace

void PlanBuilder::saveCopy(const Operation& of)
{
    const bool known = std::any_of(
        m_copies.begin(), m_copies.end(), [&of](const Operation& copy) { return samePlace(copy, of); });
    if (known) {
        return;
    }
    Operation copy = of;
    copy.kind = OperationKind::SaveCopy;
    copy.offset = 0;
    copy.danger = Danger::None;
    copy.interruptible = true;
    copy.layout.clear();
    const PhonePartition* found = m_phone == nullptr ? nullptr : findPartition(*m_phone, of.target);
    const bool lengthTold = of.kind == OperationKind::Erase || of.kind == OperationKind::SaveCopy;
    copy.bytes = found != nullptr ? found->bytes : (lengthTold ? of.bytes : 0);
    copy.file = fileForCopy(copy.placeName());
    m_copies.push_back(std::move(copy));
}

/// Two places never share a file.
std::string PlanBuilder::fileForCopy(const std::string& name) const
{
    const std::string stem = safeFileName(name);
    std::string file = stem + ".bin";
    const auto taken = [this, &file] {
        return std::any_of(m_copies.begin(), m_copies.end(),
            [&file](const Operation& copy) { return sameName(copy.file.string(), file); });
    };
    for (int number = 2; taken(); ++number) {
        file = stem + "-" + std::to_string(number) + ".bin";
    }
    return file;
}

/// An addressed change in the middle of partitions: those are saved whole, by name.
void PlanBuilder::saveOverlapped(const Operation& of)
{
    for (const std::string& name : listed(of.attributes.at("overlaps"))) {
        saveCopy(operationFor(placeCalled(name, 0), OperationKind::SaveCopy, m_rules));
    }
}

void PlanBuilder::saveAllCalibration()
{
    saveRows(Wanted::Calibration);
}

/// An upgrade moves what it keeps, and never cuts or stretches it.
Result<void> PlanBuilder::checkKept(const Operation& copy) const
{
    const std::string name = copy.placeName();
    const PartitionSpec* row = rowAfter(name);
    const bool told = m_phone != nullptr && m_phone->tableKnown;
    if (!told || name.empty()) {
        return {};
    }
    if (row == nullptr) {
        return wouldBeLost(name, "none", copy.bytes);
    }
    if (!row->takesRest && row->bytes != copy.bytes) {
        return wouldBeLost(name, hexNumber(row->bytes), copy.bytes);
    }
    return {};
}

bool PlanBuilder::staysInPlace(const Operation& copy) const
{
    const PartitionSpec* row = rowAfter(copy.placeName());
    const PhonePartition* found = m_phone == nullptr ? nullptr : findPartition(*m_phone, copy.target);
    return row != nullptr && found != nullptr && row->startKnown && found->startBytes
        && row->startBytes == *found->startBytes;
}

bool PlanBuilder::keepsUserData() const
{
    const PartitionSpec* row = rowAfter("userdata");
    const PhonePartition* found = m_phone == nullptr ? nullptr : findPartition(*m_phone, "userdata");
    return row != nullptr && found != nullptr && row->startKnown && found->startBytes
        && row->startBytes == *found->startBytes && (row->takesRest || row->bytes == found->bytes);
}

Result<void> PlanBuilder::addRepartition(std::vector<PartitionSpec> layout, PutBackWhen when)
{
    m_layout = std::move(layout);
    Operation operation;
    operation.kind = OperationKind::Repartition;
    operation.danger = Danger::Layout;
    operation.layout = *m_layout;
    if (keepsUserData()) {
        operation.attributes["keeps_user_data"] = "true";
    }
    m_layoutChange.push_back(std::move(operation));
    if (when == PutBackWhen::AtOnce) {
        return addPutBacks(when);
    }
    for (const Operation& copy : m_copies) {
        if (when == PutBackWhen::Moved) {
            TRY(checkKept(copy));
        }
    }
    return {};
}

Result<void> PlanBuilder::addPutBacks(PutBackWhen when)
{
    auto& order = when == PutBackWhen::AtOnce ? m_layoutChange : m_putBacks;
    for (const Operation& copy : m_copies) {
        if (when == PutBackWhen::Never || isRenewed(copy)
            || (when == PutBackWhen::Moved && staysInPlace(copy))) {
            continue;
        }
        TRY(putBack(copy, order, m_layout ? Danger::Layout : Danger::Calibration));
    }
    return {};
}

Result<void> PlanBuilder::putBack(const Operation& copy, std::vector<Operation>& into, Danger danger)
{
    Operation back = copy;
    const PartitionSpec* row = rowAfter(copy.placeName());
    if (m_layout && row == nullptr && (!copy.address || copy.attributes.contains("partition"))) {
        return {}; // the new layout has no place for it; the copy stays on disk
    }
    if (row != nullptr && copy.target.empty()) {
        back.target = row->name;
        back.address.reset();
        back.region.clear();
    }
    back.kind = OperationKind::PutBack;
    back.danger = danger;
    back.interruptible = false;
    TRY(checkRoom(back, back.bytes));
    into.push_back(std::move(back));
    return {};
}

} // namespace flashwright
