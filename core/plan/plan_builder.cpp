// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_builder.h"

#include "core/base/units.h"
#include "core/plan/area_care.h"
#include "core/plan/image_size.h"
#include "core/plan/name_match.h"
#include "core/plan/place_check.h"
#include "core/plan/write_order.h"

#include <algorithm>

namespace flashwright {

PlanBuilder::PlanBuilder(const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone)
    : m_request(request)
    , m_rules(rules)
    , m_phone(phone)
{
}

const PartitionSpec* PlanBuilder::rowAfter(std::string_view partition) const
{
    if (!m_layout) {
        return nullptr;
    }
    const auto it = std::find_if(m_layout->begin(), m_layout->end(),
        [partition](const PartitionSpec& spec) { return sameName(spec.name, partition); });
    return it == m_layout->end() ? nullptr : &*it;
}

std::optional<std::uint64_t> PlanBuilder::roomOf(std::string_view partition) const
{
    if (m_layout) {
        const PartitionSpec* row = rowAfter(partition);
        return row == nullptr || row->takesRest ? std::nullopt : std::optional(row->bytes);
    }
    const PhonePartition* found = m_phone == nullptr ? nullptr : findPartition(*m_phone, partition);
    return found == nullptr ? std::nullopt : std::optional(found->bytes);
}

Result<void> PlanBuilder::checkPlace(const Operation& operation, bool outsideAllowed) const
{
    if (m_phone == nullptr || !m_phone->tableKnown || operation.target.empty() || outsideAllowed) {
        return {};
    }
    const bool comes = rowAfter(operation.target) != nullptr;
    const bool there = !m_layout && findPartition(*m_phone, operation.target) != nullptr;
    if (!comes && !there) {
        return failWithProblem(Fault::WrongPhone, "plan.partition", "no-such-partition")
            .with("name", operation.target)
            .with("entry", operation.label());
    }
    return {};
}

Result<void> PlanBuilder::checkRoom(const Operation& operation, std::uint64_t expandedBytes) const
{
    const auto room = roomOf(operation.target);
    if (operation.target.empty() || !room || rangeFits(operation.offset, expandedBytes, *room)) {
        return {};
    }
    return failWithProblem(Fault::NoRoom, "plan.room", "image-larger-than-partition")
        .with("entry", operation.label())
        .with("name", operation.target)
        .with("image_bytes", std::to_string(expandedBytes))
        .with("partition_bytes", std::to_string(*room));
}

Result<void> PlanBuilder::change(Operation operation, bool outsideAllowed)
{
    TRY(checkPlace(operation, outsideAllowed));
    if (operation.areaClass == EntryClass::Calibration) {
        if (operation.attributes.contains("overlaps")) {
            saveOverlapped(operation);
        } else {
            saveCopy(operation);
        }
    }
    // What is changed again later is not worth comparing in between.
    std::erase_if(
        m_comparisons, [&operation](const Operation& earlier) { return samePlace(earlier, operation); });
    m_changes.push_back(std::move(operation));
    return {};
}

void PlanBuilder::compareAfterwards(const Operation& written, std::uint64_t expandedBytes)
{
    if (!isComparable(written)) {
        return;
    }
    m_comparisons.push_back(comparisonOf(written, expandedBytes));
}

Result<void> PlanBuilder::addEntry(const ChosenEntry& chosen)
{
    if (chosen.entry->action == EntryAction::Erase && chosen.file.empty()) {
        Operation erase = operationFor(chosen, OperationKind::Erase);
        return isPlanned(erase) ? Result<void>() : change(erase, mayBeOutside(erase));
    }
    Operation write = operationFor(chosen, OperationKind::Write);
    if (chosen.entry->action == EntryAction::Keep && chosen.file.empty()) {
        TRY(checkPlace(write, mayBeOutside(write)));
        saveCopy(write);
        return {};
    }
    ImageSize size = sizeOfEntry(*chosen.entry);
    if (!chosen.file.empty()) {
        TRY_LET(size, sizeOfFile(chosen.file));
    }
    write.bytes = size.bytes;
    write.file = chosen.file;
    const bool merged = markMerge(write);
    TRY(change(write, mayBeOutside(write)));
    TRY(checkRoom(write, size.expandedBytes));
    if (m_request.verify) {
        compareAfterwards(write, size.expandedBytes);
        if (merged) { // what is read again must be what was merged
            m_comparisons.push_back(comparisonOf(write, size.expandedBytes));
        }
    }
    return eraseDerived(write);
}

Result<void> PlanBuilder::addComparison(const ChosenEntry& chosen)
{
    if (chosen.entry->action != EntryAction::Write) {
        return {};
    }
    Operation written = operationFor(chosen, OperationKind::Write);
    ImageSize size = sizeOfEntry(*chosen.entry);
    if (!chosen.file.empty()) {
        TRY_LET(size, sizeOfFile(chosen.file));
    }
    written.file = chosen.file;
    TRY(checkPlace(written, mayBeOutside(written)));
    TRY(checkRoom(written, size.expandedBytes));
    compareAfterwards(written, size.expandedBytes);
    return {};
}

Result<void> PlanBuilder::addWrite(const TargetRange& range)
{
    Operation write = operationFor(range, OperationKind::Write, m_rules);
    TRY_LET(const ImageSize size, sizeOfFile(range.file));
    write.bytes = size.bytes;
    write.file = range.file;
    if (m_phone != nullptr) {
        TRY(checkInsideStorage(write, size.expandedBytes, *m_phone));
        adoptOverlaps(write, size.expandedBytes, m_rules, *m_phone);
    }
    TRY(change(write, mayBeOutside(write)));
    TRY(checkRoom(write, size.expandedBytes));
    if (m_request.verify) {
        compareAfterwards(write, size.expandedBytes);
    }
    return {};
}

Result<void> PlanBuilder::addErase(const TargetRange& range)
{
    Operation erase = operationFor(range, OperationKind::Erase, m_rules);
    if (m_phone != nullptr) {
        TRY(checkInsideStorage(erase, erase.bytes, *m_phone));
        adoptOverlaps(erase, erase.bytes, m_rules, *m_phone);
    }
    TRY(checkRoom(erase, erase.bytes));
    return change(erase, mayBeOutside(erase));
}

Result<void> PlanBuilder::addAbandoned(const TargetRange& place, const std::string& name)
{
    Operation erase = operationFor(place, OperationKind::Erase, m_rules);
    TRY(checkInsideStorage(erase, erase.bytes, *m_phone));
    erase.danger = Danger::Layout;
    erase.attributes["partition"] = name;
    m_changes.push_back(std::move(erase));
    return {};
}

void PlanBuilder::addEraseEverything(const std::string& spare)
{
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.danger = Danger::Everything;
    if (!spare.empty()) {
        erase.attributes["spare"] = spare;
    }
    m_layoutChange.push_back(std::move(erase));
}

Result<void> PlanBuilder::addRead(const TargetRange& range, bool twice)
{
    Operation read = operationFor(range, OperationKind::ReadBack, m_rules);
    read.danger = Danger::None;
    read.interruptible = true;
    TRY(checkPlace(read, mayBeOutside(read)));
    TRY(checkRoom(read, read.bytes));
    if (m_phone != nullptr) {
        TRY(checkInsideStorage(read, read.bytes, *m_phone));
    }
    std::optional<std::uint64_t> room = roomOf(read.target);
    if (read.address && m_phone != nullptr) {
        room = regionBytes(*m_phone, read.region);
    }
    const auto begin = checkedAdd(read.address.value_or(0), read.offset);
    if (room && read.bytes == 0 && begin && *begin <= *room) {
        read.bytes = *room - *begin;
    }
    std::string name = safeFileName(read.label());
    if (!read.region.empty() && read.address) {
        const bool whole = *read.address == 0 && range.bytes == 0;
        name = safeFileName(whole ? read.region : read.region + "-" + name);
    }
    if (range.offset != 0) {
        name += "-" + hexNumber(range.offset);
    }
    read.file = m_request.folder / (name + ".bin");
    if (twice) {
        read.attributes["twice"] = "true";
    }
    m_changes.push_back(std::move(read));
    return {};
}

void PlanBuilder::addMemoryTest()
{
    Operation test;
    test.kind = OperationKind::TestMemory;
    test.interruptible = true;
    m_changes.push_back(std::move(test));
}

std::vector<Operation> PlanBuilder::build()
{
    if (changesAnything()) {
        saveVault();
        proveSaved();
    }
    OrderedChanges changes = orderChanges(std::move(m_changes), m_phone);
    std::vector<Operation> all = std::move(m_copies);
    for (auto* part : {&m_layoutChange, &changes.first, &m_putBacks, &changes.bootChain, &m_comparisons}) {
        all.insert(all.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
    }
    return all;
}

} // namespace flashwright
