// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/loader_shelf.h"

#include "core/base/letter_case.h"
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/auth_file.h"
#include "protocols/mediatek/loader/preloader_image.h"
#include "protocols/mediatek/stages/chip_facts.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::size_t HeadBytes = 0x1000;
constexpr std::uint64_t LargestCertificate = 1024 * 1024;

Result<Bytes> headOf(const ByteSource& file)
{
    Bytes head(static_cast<std::size_t>(std::min<std::uint64_t>(HeadBytes, file.size())));
    TRY(file.readAt(0, head));
    return head;
}

void addFamily(std::vector<std::string>& families, const std::string& family)
{
    if (std::ranges::find(families, family) == families.end()) {
        families.push_back(family);
    }
}

bool servedBy(const ChipProfile& chip, const DaEntry& entry, DaFileKind kind)
{
    const bool xml = kind == DaFileKind::Xml;
    return (chip.protocol == "xml") == xml
        && chipNumber(&chip, xml ? "hw_code" : "da_code") == std::uint32_t{entry.code};
}

std::string lineOf(const DaEntry& entry)
{
    std::string line =
        hexCode(entry.code) + " hw " + hexCode(entry.hwVersion) + " sw " + hexCode(entry.swVersion);
    const std::array<std::pair<const char*, const DaRegion*>, 2> parts{
        {{"DA1", entry.firstStage()}, {"DA2", entry.secondStage()}}};
    for (const auto& [name, region] : parts) {
        if (region != nullptr) {
            line += std::string(", ") + name + " " + std::to_string(region->bytes / 1024) + " KiB at "
                + hexNumber(region->loadAddress);
        }
    }
    return line;
}

LoaderFacts factsOf(const DaContainer& container, const ChipCatalog& chips)
{
    LoaderFacts facts;
    facts.role = "da";
    facts.version = container.description;
    facts.generation = container.kind == DaFileKind::Xml ? "xml" : std::string();
    facts.findings = container.findings;
    for (const DaEntry& entry : container.entries) {
        for (const ChipProfile& chip : chips) {
            if (servedBy(chip, entry, container.kind)) {
                addFamily(facts.families, chip.family);
            }
        }
        facts.isSigned = facts.isSigned || std::ranges::any_of(entry.regions, [](const DaRegion& region) {
            return region.signatureBytes != 0;
        });
        facts.details.push_back(lineOf(entry));
    }
    return facts;
}

LoaderFacts factsOf(const PreloaderImage& image, const ChipCatalog& chips)
{
    LoaderFacts facts;
    facts.role = "preloader";
    facts.version = image.project;
    facts.isSigned = image.signatureBytes != 0;
    facts.findings = image.findings;
    for (const ChipProfile& chip : chips) {
        const auto same = [&image](const std::string& name) { return lower(name) == lower(image.platform); };
        if (!image.platform.empty() && (same(chip.family) || std::ranges::any_of(chip.names, same))) {
            addFamily(facts.families, chip.family);
        }
    }
    if (image.emi) {
        facts.details.push_back(image.emi->name + ", " + std::to_string(image.emi->recordCount)
            + " memory chips, " + image.emi->preloaderName);
    }
    return facts;
}

LoaderVerdict verdictOf(
    const std::filesystem::path& path, const DaCandidate& candidate, const ChipNumbers& chip)
{
    LoaderVerdict verdict;
    verdict.file = path;
    DaSelection alone = chooseDa({candidate}, chip);
    if (alone.choice) {
        verdict.fits = true;
        verdict.reason = alone.choice->reason;
        verdict.facts = std::move(alone.choice->facts);
    } else if (!alone.rejected.empty()) {
        verdict.reason = alone.rejected.front().reason;
        verdict.facts = std::move(alone.rejected.front().facts);
    }
    return verdict;
}

LoaderVerdict unreadable(const std::filesystem::path& path)
{
    LoaderVerdict verdict;
    verdict.file = path;
    verdict.reason = "loader-unreadable";
    verdict.facts = {{"file", path.string()}};
    return verdict;
}

/// What such a phone would say of itself, as far as its facts tell: of unknown versions the highest.
ChipNumbers numbersOf(const ChipProfile& chip)
{
    ChipWords words;
    words.hwCode = static_cast<std::uint16_t>(chipNumber(&chip, "hw_code").value_or(0));
    words.hwVersion = UINT16_MAX;
    words.swVersion = UINT16_MAX;
    return chipNumbers(words, &chip);
}

} // namespace

Result<std::optional<LoaderFacts>> describeLoader(const std::filesystem::path& path, const ChipCatalog& chips)
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, openFile(path));
    TRY_LET(const Bytes head, headOf(*file));
    const std::string suffix = lower(path.extension().string());
    if (looksLikeDaContainer(head)) {
        TRY_LET(const DaContainer container, readDaContainer(*file));
        return std::optional(factsOf(container, chips));
    }
    if (suffix == ".auth") {
        TRY_LET(const AuthFile auth, readAuthFile(*file));
        LoaderFacts facts;
        facts.role = "auth";
        facts.isSigned = auth.signatureBytes != 0;
        facts.details.push_back(std::to_string(auth.bytes) + " bytes");
        return std::optional(std::move(facts));
    }
    if (suffix == ".cert" && file->size() <= LargestCertificate) {
        LoaderFacts facts;
        facts.role = "cert";
        facts.details.push_back(std::to_string(file->size()) + " bytes");
        return std::optional(std::move(facts));
    }
    if (looksLikePreloader(head)) {
        TRY_LET(const PreloaderImage image, readPreloader(*file, 0, file->size()));
        return std::optional(factsOf(image, chips));
    }
    return std::optional<LoaderFacts>();
}

std::vector<LoaderVerdict> rankLoaders(
    const std::vector<std::filesystem::path>& files, std::string_view family, const ChipCatalog& chips)
{
    const auto chip = std::ranges::find(chips, family, &ChipProfile::family);
    if (chip == chips.end()) {
        return {};
    }
    const ChipNumbers numbers = numbersOf(*chip);
    std::vector<LoaderVerdict> verdicts;
    std::vector<DaCandidate> readable;
    for (const auto& path : files) {
        auto file = openFile(path);
        if (!file) {
            verdicts.push_back(unreadable(path));
            continue;
        }
        readable.push_back({path.string(), std::move(*file), false});
        verdicts.push_back(verdictOf(path, readable.back(), numbers));
    }
    if (const DaSelection all = chooseDa(readable, numbers); all.choice) {
        for (LoaderVerdict& verdict : verdicts) {
            verdict.chosen = verdict.file.string() == all.choice->name;
        }
    }
    std::ranges::stable_sort(verdicts, [](const LoaderVerdict& a, const LoaderVerdict& b) {
        return std::pair(a.chosen, a.fits) > std::pair(b.chosen, b.fits);
    });
    return verdicts;
}

} // namespace flashwright::mediatek
