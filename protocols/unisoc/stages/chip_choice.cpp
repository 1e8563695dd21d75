// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/chip_choice.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

bool isCalled(const ChipProfile& chip, std::string_view name) noexcept
{
    const auto same = [name](const std::string& candidate) {
        return candidate.size() == name.size() && matchesArea(candidate, name);
    };
    return same(chip.family) || std::any_of(chip.names.begin(), chip.names.end(), same);
}

std::optional<std::uint64_t> baseOf(const ChipProfile& chip, std::size_t index)
{
    const auto find = [&chip](const char* name) -> std::optional<std::uint64_t> {
        const auto found = chip.loaders.find(name);
        return found == chip.loaders.end() ? std::nullopt : std::optional(found->second);
    };
    if (index == 0) {
        const auto host = find("host_fdl");
        return host ? host : find("fdl1");
    }
    return find("fdl2");
}

/// How many of the job's loaders go to addresses of this family; -1 when one goes elsewhere or there is none.
int agreement(const ChipProfile& chip, const std::vector<LoaderImage>& loaders)
{
    int agreed = 0;
    for (std::size_t i = 0; i < loaders.size(); ++i) {
        if (!loaders[i].address) {
            continue;
        }
        if (baseOf(chip, i) != loaders[i].address) {
            return -1;
        }
        ++agreed;
    }
    return agreed == 0 ? -1 : agreed;
}

using Candidates = std::vector<const ChipProfile*>;

Candidates agreeing(const Candidates& from, const std::vector<LoaderImage>& loaders)
{
    Candidates result;
    std::copy_if(from.begin(), from.end(), std::back_inserter(result),
        [&](const ChipProfile* chip) { return agreement(*chip, loaders) > 0; });
    return result;
}

Candidates ofPackage(const ConversationSetup& setup)
{
    Candidates result;
    if (setup.package == nullptr) {
        return result;
    }
    for (const std::string& name : setup.package->facts().chips) {
        const ChipProfile* const chip = findChip(setup.chips, name);
        if (chip != nullptr && std::find(result.begin(), result.end(), chip) == result.end()) {
            result.push_back(chip);
        }
    }
    return result;
}

Result<ChipChoice> byOption(
    const ConversationSetup& setup, const std::string& name, const Candidates& packaged)
{
    const ChipProfile* const chip = findChip(setup.chips, name);
    if (chip == nullptr) {
        return failWithProblem(Fault::Refused, "unisoc.boot_rom.open", "unknown-name").with("name", name);
    }
    if (!packaged.empty() && std::find(packaged.begin(), packaged.end(), chip) == packaged.end()) {
        return failWithProblem(Fault::WrongPhone, "unisoc.boot_rom.open", "chip-mismatch")
            .with("wanted", packaged.front()->family)
            .with("found", chip->family);
    }
    return ChipChoice{chip, "option"};
}

} // namespace

const ChipProfile* findChip(const ChipCatalog& chips, std::string_view name) noexcept
{
    const auto found = std::find_if(
        chips.begin(), chips.end(), [name](const ChipProfile& chip) { return isCalled(chip, name); });
    return found == chips.end() ? nullptr : &*found;
}

std::string displayName(const ChipProfile& chip)
{
    return chip.names.empty() ? chip.family : chip.names.front();
}

Result<ChipChoice> chooseChip(const ConversationSetup& setup)
{
    const Candidates packaged = ofPackage(setup);
    if (const auto option = setup.options.find("chip");
        option != setup.options.end() && !option->second.empty()) {
        return byOption(setup, option->second, packaged);
    }
    if (!packaged.empty()) {
        const Candidates narrowed = agreeing(packaged, setup.loaders);
        return ChipChoice{narrowed.empty() ? packaged.front() : narrowed.front(), "package"};
    }
    Candidates all;
    for (const ChipProfile& chip : setup.chips) {
        all.push_back(&chip);
    }
    const Candidates byAddress = agreeing(all, setup.loaders);
    return byAddress.size() == 1 ? ChipChoice{byAddress.front(), "loader-address"} : ChipChoice{};
}

} // namespace flashwright::unisoc
