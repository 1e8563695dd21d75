// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_builder.h"

#include "core/base/units.h"
#include "core/plan/image_size.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

// Large, and rebuilt by the phone: read only when somebody names them.
constexpr std::array<std::string_view, 3> NotReadUnasked{"userdata", "cache", "blackbox"};

bool hasMark(const std::map<std::string, std::string>& attributes, const char* name)
{
    const auto it = attributes.find(name);
    return it != attributes.end() && (it->second == "true" || it->second == "1");
}

bool samePlace(const Operation& a, const Operation& b)
{
    return a.address == b.address && sameName(a.region, b.region) && sameName(a.target, b.target);
}

/// A package addresses a place by number only where it has no name.
Operation operationFor(const ChosenEntry& chosen, OperationKind kind)
{
    const PackageEntry& entry = *chosen.entry;
    Operation operation;
    operation.kind = kind;
    operation.target = entry.target;
    if (entry.target.empty()) {
        operation.address = entry.address;
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

bool mayBeOutside(const Operation& operation)
{
    return operation.areaClass == EntryClass::BootChain || hasMark(operation.attributes, "outside_table");
}

/// The phone keeps these with a header of its own or changes them by itself.
bool isComparable(const Operation& written)
{
    return written.areaClass != EntryClass::UserData && written.areaClass != EntryClass::Calibration
        && !hasMark(written.attributes, "not_comparable");
}

} // namespace

PlanBuilder::PlanBuilder(const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone)
    : m_request(request)
    , m_rules(rules)
    , m_phone(phone)
{
}

std::optional<std::uint64_t> PlanBuilder::roomOf(std::string_view partition) const
{
    if (m_layout != nullptr) {
        for (const PartitionSpec& spec : *m_layout) {
            if (sameName(spec.name, partition)) {
                return spec.takesRest ? std::nullopt : std::optional(spec.bytes);
            }
        }
        return std::nullopt;
    }
    const PhonePartition* found = m_phone == nullptr ? nullptr : findPartition(*m_phone, partition);
    return found == nullptr ? std::nullopt : std::optional(found->bytes);
}

Result<void> PlanBuilder::checkPlace(const Operation& operation, bool outsideAllowed) const
{
    if (m_phone == nullptr || !m_phone->tableKnown || operation.target.empty() || outsideAllowed) {
        return {};
    }
    const bool comes = m_layout != nullptr
        && std::any_of(m_layout->begin(), m_layout->end(),
            [&operation](const PartitionSpec& spec) { return sameName(spec.name, operation.target); });
    const bool there = m_layout == nullptr && findPartition(*m_phone, operation.target) != nullptr;
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
    copy.bytes = found != nullptr ? found->bytes : (of.kind == OperationKind::Erase ? of.bytes : 0);
    copy.file = safeFileName(of.target.empty() ? of.label() : of.target) + ".bin";
    m_copies.push_back(std::move(copy));
}

void PlanBuilder::saveAllCalibration()
{
    const auto saveNamed = [this](const std::string& name, std::uint64_t bytes) {
        if (m_rules.isCalibration(name)) {
            saveCopy(operationFor(TargetRange{name, {}, 0, bytes, {}, {}}, OperationKind::SaveCopy, m_rules));
        }
    };
    if (m_phone != nullptr && m_phone->tableKnown) {
        for (const PhonePartition& partition : m_phone->partitions) {
            saveNamed(partition.name, partition.bytes);
        }
        return;
    }
    if (m_request.package == nullptr) {
        return;
    }
    for (const PartitionSpec& spec : m_request.package->partitions()) {
        saveNamed(spec.name, spec.bytes);
    }
    for (const PackageEntry& entry : m_request.package->entries()) {
        if (m_rules.isCalibration(entry) && (!entry.target.empty() || entry.address)) {
            saveCopy(operationFor({&entry, EntryClass::Calibration, {}}, OperationKind::Erase));
        }
    }
}

Result<void> PlanBuilder::addRepartition(const std::vector<PartitionSpec>& layout)
{
    saveAllCalibration();
    m_layout = &layout;
    Operation operation;
    operation.kind = OperationKind::Repartition;
    operation.danger = Danger::Layout;
    operation.layout = layout;
    m_layoutChange.push_back(std::move(operation));
    for (const Operation& copy : m_copies) {
        const bool comes = std::any_of(layout.begin(), layout.end(),
            [&copy](const PartitionSpec& spec) { return sameName(spec.name, copy.target); });
        if (!comes && !copy.address) {
            continue; // the new layout has no place for it; the copy stays on disk
        }
        Operation back = copy;
        back.kind = OperationKind::PutBack;
        back.danger = Danger::Layout;
        back.interruptible = false;
        TRY(checkRoom(back, back.bytes));
        m_layoutChange.push_back(std::move(back));
    }
    return {};
}

Result<void> PlanBuilder::change(Operation operation, bool outsideAllowed)
{
    TRY(checkPlace(operation, outsideAllowed));
    if (operation.areaClass == EntryClass::Calibration) {
        saveCopy(operation);
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
    Operation comparison = written;
    comparison.kind = OperationKind::Verify;
    comparison.bytes = expandedBytes;
    comparison.danger = Danger::None;
    comparison.interruptible = true;
    m_comparisons.push_back(std::move(comparison));
}

Result<void> PlanBuilder::addEntry(const ChosenEntry& chosen)
{
    if (chosen.entry->action == EntryAction::Erase && chosen.file.empty()) {
        Operation erase = operationFor(chosen, OperationKind::Erase);
        return change(erase, mayBeOutside(erase));
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
    TRY(change(write, mayBeOutside(write)));
    TRY(checkRoom(write, size.expandedBytes));
    if (m_request.verify) {
        compareAfterwards(write, size.expandedBytes);
    }
    return {};
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
    TRY(checkRoom(erase, erase.bytes));
    return change(erase, mayBeOutside(erase));
}

Result<void> PlanBuilder::addEraseEverything()
{
    saveAllCalibration();
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.danger = Danger::Everything;
    m_changes.push_back(std::move(erase));
    return {};
}

Result<void> PlanBuilder::addRead(const TargetRange& range)
{
    Operation read = operationFor(range, OperationKind::ReadBack, m_rules);
    read.danger = Danger::None;
    read.interruptible = true;
    TRY(checkPlace(read, mayBeOutside(read)));
    TRY(checkRoom(read, read.bytes));
    if (const auto room = roomOf(read.target); room && read.bytes == 0) {
        read.bytes = *room - read.offset;
    }
    std::string name = safeFileName(read.label());
    if (range.offset != 0) {
        name += "-" + hexNumber(range.offset);
    }
    read.file = m_request.folder / (name + ".bin");
    m_changes.push_back(std::move(read));
    return {};
}

Result<void> PlanBuilder::addReadAll()
{
    if (m_phone == nullptr) {
        return {};
    }
    if (!m_phone->tableKnown) {
        return failWithProblem(Fault::WrongPhone, "plan.read", "layout-unknown");
    }
    for (const PhonePartition& partition : m_phone->partitions) {
        const TargetRange range{partition.name, {}, 0, 0, {}, {}};
        const bool left = std::any_of(NotReadUnasked.begin(), NotReadUnasked.end(),
            [&partition](std::string_view name) { return sameName(name, partition.name); });
        if (!left && partition.bytes != 0 && m_rules.classOf(range) != EntryClass::UserData) {
            TRY(addRead(range));
        }
    }
    return {};
}

void PlanBuilder::addMemoryTest()
{
    Operation test;
    test.kind = OperationKind::TestMemory;
    test.interruptible = true;
    m_changes.push_back(std::move(test));
}

FlashPlan PlanBuilder::build(std::vector<LeftOutEntry> leftOut)
{
    std::vector<Operation> all = std::move(m_copies);
    for (auto* part : {&m_layoutChange, &m_changes, &m_comparisons}) {
        all.insert(all.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
    }
    return {std::move(all), std::move(leftOut), {}};
}

} // namespace flashwright
