// SPDX-License-Identifier: GPL-3.0-or-later
/// Collects operations and puts them in the one safe order: copies of identity and calibration first, then
/// the layout, then changes as write_order.h says, with what is put back in front of the boot chain, then
/// comparisons, those of what must have stayed the same last. For the planner only.
#pragma once

#include "core/plan/operation_making.h"

namespace flashwright {

/// What happens to saved areas when the layout changes.
enum class PutBackWhen : std::uint8_t {
    AtOnce, ///< all of them, right after the change
    Moved, ///< at the end, those that do not lie where they lay; a changed length is refused
    Always, ///< at the end, all of them
    Never,
};

class PlanBuilder {
public:
    /// All references outlive the builder; `phone` null = not known yet.
    PlanBuilder(const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone);

    /// Saves every area of calibration that the phone has, or that the package declares.
    void saveAllCalibration();
    /// The partition table will be `layout`. NoRoom, Refused (data-would-be-lost).
    Result<void> addRepartition(std::vector<PartitionSpec> layout, PutBackWhen when);
    /// What was saved goes back to the place of the same name in the layout after the job.
    Result<void> addPutBacks(PutBackWhen when);
    /// What the package wants of an entry: write, erase or keep. NoRoom, WrongPhone, HostIo, PackageCorrupt.
    Result<void> addEntry(const ChosenEntry& chosen);
    /// Only compares the phone with the entry's image.
    Result<void> addComparison(const ChosenEntry& chosen);
    Result<void> addWrite(const TargetRange& range);
    Result<void> addErase(const TargetRange& range);
    /// The place of a partition that the new layout does not have.
    Result<void> addAbandoned(const TargetRange& place, const std::string& name);
    /// `spare` as in Operation::attributes.
    void addEraseEverything(const std::string& spare);
    /// `twice`: read once more, and both must be the same.
    Result<void> addRead(const TargetRange& range, bool twice = false);
    void addMemoryTest();

    [[nodiscard]] bool changesLayout() const noexcept { return m_layout.has_value(); }
    [[nodiscard]] std::vector<Operation> build();

private:
    [[nodiscard]] const PartitionSpec* rowAfter(std::string_view partition) const;
    [[nodiscard]] std::optional<std::uint64_t> roomOf(std::string_view partition) const;
    [[nodiscard]] Result<void> checkPlace(const Operation& operation, bool mayBeOutside) const;
    [[nodiscard]] Result<void> checkRoom(const Operation& operation, std::uint64_t expandedBytes) const;
    [[nodiscard]] Result<void> checkKept(const Operation& copy) const;
    [[nodiscard]] bool staysInPlace(const Operation& copy) const;
    [[nodiscard]] bool keepsUserData() const;
    [[nodiscard]] bool markMerge(Operation& write) const;
    [[nodiscard]] bool isPlanned(const Operation& erase) const;
    [[nodiscard]] bool isRenewed(const Operation& copy) const;
    Result<void> eraseDerived(const Operation& write);
    Result<void> change(Operation operation, bool mayBeOutside);
    void saveCopy(const Operation& of);
    [[nodiscard]] std::string fileForCopy(const std::string& name) const;
    void saveOverlapped(const Operation& of);
    void saveVault();
    void saveRegions();
    enum class Wanted : std::uint8_t { Vault, Calibration };
    [[nodiscard]] bool isWanted(std::string_view partition, Wanted wanted) const;
    void saveRows(Wanted wanted);
    void saveDeclared(Wanted wanted);
    [[nodiscard]] bool changesAnything() const;
    [[nodiscard]] const Operation* putBackOf(const Operation& copy) const;
    [[nodiscard]] bool isChangedOnPurpose(const Operation& copy) const;
    void proveSaved();
    Result<void> putBack(const Operation& copy, std::vector<Operation>& into, Danger danger);
    void compareAfterwards(const Operation& written, std::uint64_t expandedBytes);

    const JobRequest& m_request;
    const AreaRules& m_rules;
    const PhoneFacts* m_phone;
    std::optional<std::vector<PartitionSpec>> m_layout; // of the phone after the job; nothing = as it is
    std::vector<Operation> m_copies;
    std::vector<Operation> m_layoutChange;
    std::vector<Operation> m_changes;
    std::vector<Operation> m_putBacks;
    std::vector<Operation> m_comparisons;
};

} // namespace flashwright
