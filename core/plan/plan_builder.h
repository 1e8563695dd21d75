// SPDX-License-Identifier: GPL-3.0-or-later
/// Collects operations and puts them in the one safe order: copies first, then the layout, then changes in
/// the package's order, then comparisons. For the planner only.
#pragma once

#include "core/plan/entry_selection.h"

namespace flashwright {

class PlanBuilder {
public:
    /// All references outlive the builder; `phone` null = not known yet.
    PlanBuilder(const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone);

    /// The partition table will be `layout`; saves and puts back every area of calibration.
    Result<void> addRepartition(const std::vector<PartitionSpec>& layout);
    /// What the package wants of an entry: write, erase or keep. NoRoom, WrongPhone, HostIo, PackageCorrupt.
    Result<void> addEntry(const ChosenEntry& chosen);
    /// Only compares the phone with the entry's image.
    Result<void> addComparison(const ChosenEntry& chosen);
    Result<void> addWrite(const TargetRange& range);
    Result<void> addErase(const TargetRange& range);
    Result<void> addEraseEverything();
    Result<void> addRead(const TargetRange& range);
    Result<void> addReadAll();
    void addMemoryTest();

    [[nodiscard]] FlashPlan build(std::vector<LeftOutEntry> leftOut);

private:
    [[nodiscard]] std::optional<std::uint64_t> roomOf(std::string_view partition) const;
    [[nodiscard]] Result<void> checkPlace(const Operation& operation, bool mayBeOutside) const;
    [[nodiscard]] Result<void> checkRoom(const Operation& operation, std::uint64_t expandedBytes) const;
    Result<void> change(Operation operation, bool mayBeOutside);
    void saveCopy(const Operation& of);
    void saveAllCalibration();
    void compareAfterwards(const Operation& written, std::uint64_t expandedBytes);

    const JobRequest& m_request;
    const AreaRules& m_rules;
    const PhoneFacts* m_phone;
    const std::vector<PartitionSpec>* m_layout = nullptr; // of the phone after the job; null = as it is
    std::vector<Operation> m_copies;
    std::vector<Operation> m_layoutChange;
    std::vector<Operation> m_changes;
    std::vector<Operation> m_comparisons;
};

} // namespace flashwright
