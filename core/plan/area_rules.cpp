// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/area_rules.h"

#include "core/base/bytes.h"
#include "core/plan/area_care.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::string_view RegionMark = "region:";

/// The spellings of one area: a line of ChipProfile::vault.
std::vector<std::string_view> spellings(std::string_view line)
{
    if (line.starts_with('?')) {
        line.remove_prefix(1);
    }
    std::vector<std::string_view> names;
    while (!line.empty()) {
        const std::size_t bar = std::min(line.find('|'), line.size());
        names.push_back(line.substr(0, bar));
        line.remove_prefix(std::min(bar + 1, line.size()));
    }
    return names;
}

bool names(std::string_view line, std::string_view place)
{
    const auto all = spellings(line);
    return std::any_of(
        all.begin(), all.end(), [place](std::string_view pattern) { return matchesArea(pattern, place); });
}

/// What to call an area that is not there.
std::string plainName(std::string_view line)
{
    const auto all = spellings(line);
    std::string name(all.empty() ? line : all.front());
    std::erase(name, '*');
    return name;
}

} // namespace

AreaRules::AreaRules(const ChipProfile* chip, const FirmwarePackage* package)
    : m_chip(chip)
    , m_package(package)
{
}

bool AreaRules::isCalibration(std::string_view partition) const
{
    if (partition.empty()) {
        return false;
    }
    return isNeverErased(partition) || (m_package != nullptr && isKeptByPackage(partition));
}

bool AreaRules::isNeverErased(std::string_view name) const
{
    return m_chip != nullptr
        && std::any_of(m_chip->neverErase.begin(), m_chip->neverErase.end(),
            [name](const std::string& pattern) { return matchesArea(pattern, name); });
}

bool AreaRules::isInVault(std::string_view name) const
{
    return m_chip != nullptr
        && std::any_of(m_chip->vault.begin(), m_chip->vault.end(),
            [name](const std::string& line) { return names(line, name); });
}

bool AreaRules::isVaulted(std::string_view partition) const
{
    if (partition.empty()) {
        return false;
    }
    const bool listed = m_chip != nullptr && !m_chip->vault.empty() && isNeverErased(partition);
    return listed ? isInVault(partition) : isInVault(partition) || isCalibration(partition);
}

bool AreaRules::isVaulted(const PackageEntry& entry) const
{
    const std::string number =
        entry.target.empty() && entry.address ? hexNumber(*entry.address) : std::string();
    if (isInVault(entry.target) || isInVault(entry.id) || isInVault(number)) {
        return entry.kind != EntryClass::Loader;
    }
    const bool listed = m_chip != nullptr && !m_chip->vault.empty()
        && (isNeverErased(entry.target) || isNeverErased(entry.id) || isNeverErased(number));
    return !listed && isCalibration(entry);
}

std::vector<std::string> AreaRules::vaultRegions() const
{
    std::vector<std::string> regions;
    for (const std::string& line : m_chip == nullptr ? std::vector<std::string>() : m_chip->vault) {
        for (const std::string_view name : spellings(line)) {
            if (name.starts_with(RegionMark)) {
                regions.emplace_back(name.substr(RegionMark.size()));
            }
        }
    }
    return regions;
}

std::vector<std::string> AreaRules::missingAreas(const PhoneFacts& phone) const
{
    std::vector<std::string> missing;
    for (const std::string& line : m_chip == nullptr ? std::vector<std::string>() : m_chip->vault) {
        const bool there = std::any_of(phone.partitions.begin(), phone.partitions.end(),
            [&line](const PhonePartition& row) { return names(line, row.name); });
        if (!line.starts_with('?') && !there && phone.tableKnown) {
            missing.push_back(plainName(line));
        }
    }
    return missing;
}

bool AreaRules::isKeptByPackage(std::string_view partition) const
{
    const auto& entries = m_package->entries();
    const bool byEntry = std::any_of(entries.begin(), entries.end(), [partition](const PackageEntry& entry) {
        return sameName(entry.target, partition)
            && (entry.kind == EntryClass::Calibration || careOf(entry.attributes) == Care::Keep);
    });
    const auto& rows = m_package->partitions();
    return byEntry || std::any_of(rows.begin(), rows.end(), [partition](const PartitionSpec& row) {
        return sameName(row.name, partition) && careOf(row.attributes) == Care::Keep;
    });
}

bool AreaRules::isCalibration(std::optional<std::uint64_t> number) const
{
    return number && isCalibration(hexNumber(*number));
}

bool AreaRules::isCalibration(const PackageEntry& entry) const
{
    return entry.kind == EntryClass::Calibration || isCalibration(entry.target) || isCalibration(entry.id)
        || (entry.kind != EntryClass::Loader && entry.target.empty() && isCalibration(entry.address));
}

EntryClass AreaRules::classOf(const PackageEntry& entry) const
{
    return isCalibration(entry) ? EntryClass::Calibration : entry.kind;
}

EntryClass AreaRules::classOf(const TargetRange& range) const
{
    if (isCalibration(range.name) || isCalibration(range.address)) {
        return EntryClass::Calibration;
    }
    const PackageEntry* entry = entryFor(range);
    if (entry != nullptr && entry->kind != EntryClass::Loader) {
        return classOf(*entry);
    }
    if (range.name.empty() && !range.region.empty() && !sameName(range.region, "user")) {
        return EntryClass::BootChain;
    }
    // Without the keys in "metadata" an encrypted "userdata" cannot be read any more.
    const bool ofOwner = sameName(range.name, "userdata") || sameName(range.name, "metadata");
    return ofOwner ? EntryClass::UserData : EntryClass::System;
}

const PackageEntry* AreaRules::entryFor(const TargetRange& range) const
{
    if (m_package == nullptr) {
        return nullptr;
    }
    const auto& entries = m_package->entries();
    const auto it = std::find_if(entries.begin(), entries.end(), [&range](const PackageEntry& entry) {
        if (entry.kind == EntryClass::Loader) {
            return false;
        }
        return range.address ? entry.target.empty() && entry.address == range.address
                             : isCalled(entry, range.name);
    });
    return it == entries.end() ? nullptr : &*it;
}

Danger dangerOf(EntryClass areaClass) noexcept
{
    switch (areaClass) {
    case EntryClass::Loader:
        return Danger::None;
    case EntryClass::BootChain:
        return Danger::BootChain;
    case EntryClass::System:
        return Danger::System;
    case EntryClass::UserData:
        return Danger::UserData;
    case EntryClass::Calibration:
        return Danger::Calibration;
    }
    return Danger::Everything;
}

const PhonePartition* findPartition(const PhoneFacts& phone, std::string_view name) noexcept
{
    const auto it = std::find_if(phone.partitions.begin(), phone.partitions.end(),
        [name](const PhonePartition& partition) { return sameName(partition.name, name); });
    return it == phone.partitions.end() ? nullptr : &*it;
}

} // namespace flashwright
