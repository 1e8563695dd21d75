// SPDX-License-Identifier: GPL-3.0-or-later
/// What the places on a phone mean to its owner. Pure; any thread.
#pragma once

#include "core/plan/job_request.h"

namespace flashwright {

/// Refers to what it was made from.
class AreaRules {
public:
    /// `chip` and `package` may be null.
    AreaRules(const ChipProfile* chip, const FirmwarePackage* package);

    /// Identity and calibration of the unit: by the family's list or by the package.
    [[nodiscard]] bool isCalibration(std::string_view partition) const;
    [[nodiscard]] bool isCalibration(const PackageEntry& entry) const;
    /// Saved before anything of the phone is changed: by the family's list; where that says nothing of a
    /// place, all calibration.
    [[nodiscard]] bool isVaulted(std::string_view partition) const;
    [[nodiscard]] bool isVaulted(const PackageEntry& entry) const;
    /// Storage regions that are saved as a whole ("boot1").
    [[nodiscard]] std::vector<std::string> vaultRegions() const;
    /// What phones of the family have, and this one's table does not list; each by one of its names.
    [[nodiscard]] std::vector<std::string> missingAreas(const PhoneFacts& phone) const;
    [[nodiscard]] EntryClass classOf(const PackageEntry& entry) const;
    [[nodiscard]] EntryClass classOf(const TargetRange& range) const;
    /// The package's entry for a place; null when it has none.
    [[nodiscard]] const PackageEntry* entryFor(const TargetRange& range) const;

private:
    /// Families whose phones know places by number list those as "0x…".
    [[nodiscard]] bool isCalibration(std::optional<std::uint64_t> number) const;
    [[nodiscard]] bool isKeptByPackage(std::string_view partition) const;
    [[nodiscard]] bool isInVault(std::string_view name) const;
    [[nodiscard]] bool isNeverErased(std::string_view name) const;

    const ChipProfile* m_chip;
    const FirmwarePackage* m_package;
};

/// What changing a place of this class may cost.
[[nodiscard]] Danger dangerOf(EntryClass areaClass) noexcept;

/// A partition of the phone's table by name; null when it is not there.
[[nodiscard]] const PhonePartition* findPartition(const PhoneFacts& phone, std::string_view name) noexcept;

} // namespace flashwright
