// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/loader/da_choice.h"

#include <algorithm>
#include <tuple>

namespace flashwright::mediatek {

namespace {

/// The one chip whose genuine loaders carry no digest of their second stage.
constexpr std::uint16_t WithoutDigest = 0x6571;

/// "0x6765 sub 0x8a00 hw 0xca00 sw 0x0"
std::string numbersText(std::uint32_t code, std::uint32_t sub, std::uint32_t hardware, std::uint32_t software)
{
    return hexNumber(code) + " sub " + hexNumber(sub) + " hw " + hexNumber(hardware) + " sw "
        + hexNumber(software);
}

std::string numbersText(const DaEntry& entry)
{
    return numbersText(entry.code, entry.hwSubCode, entry.hwVersion, entry.swVersion);
}

/// Under which number a container lists the chip.
std::uint16_t listedCode(const ChipNumbers& chip)
{
    return chip.daCode == 0 ? chip.hwCode : chip.daCode;
}

std::string wantedText(const ChipNumbers& chip)
{
    return numbersText(listedCode(chip), chip.hwSubCode, chip.hwVersion, chip.swVersion);
}

std::string codesText(const std::vector<DaEntry>& entries)
{
    std::vector<std::uint16_t> codes;
    for (const DaEntry& entry : entries) {
        codes.push_back(entry.code);
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    std::string text;
    for (const std::uint16_t code : codes) {
        text += (text.empty() ? "" : ", ") + hexNumber(code);
    }
    return text;
}

bool codeFits(const DaContainer& container, const DaEntry& entry, const ChipNumbers& chip)
{
    return entry.code == listedCode(chip) || (container.kind == DaFileKind::Xml && entry.code == chip.hwCode);
}

bool generationFits(DaFileKind kind, const std::string& protocol)
{
    return protocol.empty() || (kind == DaFileKind::Xml) == (protocol == "xml");
}

/// A phone that tells no versions takes any.
bool versionFits(const DaEntry& entry, const ChipNumbers& chip)
{
    return (chip.hwVersion == 0 || entry.hwVersion <= chip.hwVersion)
        && (chip.swVersion == 0 || chip.hwVersion == 0 || entry.swVersion <= chip.swVersion);
}

auto versionOf(const DaEntry& entry)
{
    return std::make_tuple(entry.hwVersion, entry.swVersion);
}

std::string reasonFor(const DaEntry& entry, const ChipNumbers& chip)
{
    if (chip.hwVersion == 0) {
        return "loader-only-entry";
    }
    const bool exact = entry.hwVersion == chip.hwVersion && entry.swVersion == chip.swVersion;
    return exact ? "loader-exact-match" : "loader-older-version";
}

DaRejection reject(const DaCandidate& candidate, std::string reason, std::vector<Fact> facts)
{
    facts.insert(facts.begin(), {"file", candidate.name});
    return {candidate.name, std::move(reason), std::move(facts)};
}

std::vector<Fact> factsOf(const Error& error)
{
    std::vector<Fact> facts;
    for (const char* name : {"problem", "offset_bytes", "found", "wanted"}) {
        if (const auto value = error.fact(name); !value.empty()) {
            facts.push_back({name, std::string(value)});
        }
    }
    return facts;
}

/// The chip's entry with the highest versions that are not above the phone's; null when there is none.
/// `hasCode` tells whether any entry is for the chip at all.
const DaEntry* bestEntry(const DaContainer& container, const ChipNumbers& chip, bool& hasCode)
{
    const DaEntry* best = nullptr;
    for (const DaEntry& entry : container.entries) {
        if (!codeFits(container, entry, chip)) {
            continue;
        }
        hasCode = true;
        if (versionFits(entry, chip) && (best == nullptr || versionOf(entry) > versionOf(*best))) {
            best = &entry;
        }
    }
    return best;
}

using Judged = tl::expected<DaChoice, DaRejection>;

Judged refuse(DaRejection rejection)
{
    return tl::unexpected(std::move(rejection));
}

/// Whether the stages fit together. A file that somebody named is taken all the same, with a fact that says
/// so: the phone itself will refuse it.
Judged checkStages(const DaCandidate& candidate, DaChoice choice)
{
    if (choice.entry.code == WithoutDigest) {
        return choice;
    }
    const auto together = stagesBelongTogether(*candidate.file, choice.entry);
    if (!together) {
        return refuse(reject(candidate, "loader-unreadable", factsOf(together.error())));
    }
    if (!*together && !candidate.named) {
        return refuse(reject(candidate, "loader-inconsistent", {{"entry", numbersText(choice.entry)}}));
    }
    if (!*together) {
        choice.facts.push_back({"warning", "loader-inconsistent"});
    }
    return choice;
}

Judged judge(const DaCandidate& candidate, const ChipNumbers& chip)
{
    const auto container = readDaContainer(*candidate.file);
    if (!container) {
        return refuse(reject(candidate, "loader-unreadable", factsOf(container.error())));
    }
    bool hasCode = false;
    const DaEntry* entry = bestEntry(*container, chip, hasCode);
    if (entry == nullptr) {
        const std::string wanted = hasCode ? wantedText(chip) : hexNumber(listedCode(chip));
        return refuse(reject(candidate, hasCode ? "loader-newer-version" : "loader-wrong-chip",
            {{"wanted", wanted}, {"found", codesText(container->entries)}}));
    }
    if (!generationFits(container->kind, chip.protocol)) {
        return refuse(reject(candidate, "loader-wrong-generation",
            {{"wanted", chip.protocol}, {"found", container->kind == DaFileKind::Xml ? "xml" : "classic"}}));
    }
    return checkStages(candidate,
        DaChoice{candidate.file, candidate.name, *entry, container->kind, reasonFor(*entry, chip),
            {{"file", candidate.name}, {"entry", numbersText(*entry)}, {"wanted", wantedText(chip)},
                {"found", container->description}}});
}

/// Named before found, higher versions before lower, then by name.
bool isBetter(const DaCandidate& a, const DaChoice& first, const DaCandidate& b, const DaChoice& second)
{
    if (a.named != b.named) {
        return a.named;
    }
    if (versionOf(first.entry) != versionOf(second.entry)) {
        return versionOf(first.entry) > versionOf(second.entry);
    }
    return a.name < b.name;
}

} // namespace

DaSelection chooseDa(const std::vector<DaCandidate>& candidates, const ChipNumbers& chip)
{
    DaSelection selection;
    const DaCandidate* from = nullptr;
    for (const DaCandidate& candidate : candidates) {
        auto judged = judge(candidate, chip);
        if (!judged) {
            selection.rejected.push_back(std::move(judged).error());
        } else if (!selection.choice || isBetter(candidate, *judged, *from, *selection.choice)) {
            selection.choice = std::move(*judged);
            from = &candidate;
        }
    }
    return selection;
}

} // namespace flashwright::mediatek
