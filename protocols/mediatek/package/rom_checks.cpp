// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/rom_checks.h"

#include "core/base/letter_case.h"
#include "protocols/mediatek/package/platform_match.h"

#include <algorithm>
#include <set>

namespace flashwright::mediatek {

namespace {

// Source: [peer] techyminati/mediatek_spflashtool_source: Lib/v1.dll, its list of versions
constexpr std::array KnownVersions{std::string_view("V0.0.0"), std::string_view("V1.1.0"),
    std::string_view("V1.1.1"), std::string_view("V1.1.2"), std::string_view("V1.1.3"),
    std::string_view("V1.1.4"), std::string_view("V1.1.5"), std::string_view("V1.1.6"),
    std::string_view("V1.1.7"), std::string_view("V1.1.8"), std::string_view("V1.1.9"),
    std::string_view("V1.2.0"), std::string_view("V2.1.0"), std::string_view("V2.2.0")};

bool isPreloader(const PackageEntry& entry)
{
    const auto type = entry.attributes.find("type");
    return type != entry.attributes.end() && lower(type->second) == "sv5_bl_bin";
}

bool isUfs(const PackageEntry& entry)
{
    return entry.attributes.at("region").starts_with("lu");
}

Finding about(const PackageEntry& entry, Severity severity, std::string code, std::vector<Fact> more = {})
{
    std::vector<Fact> facts{
        {"entry", entry.id}, {"name", entry.fileName}, {"line", entry.attributes.at("line")}};
    facts.insert(facts.end(), more.begin(), more.end());
    return {severity, std::move(code), std::move(facts)};
}

bool overlap(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    return std::ranges::any_of(
        a, [&b](const std::string& family) { return std::ranges::find(b, family) != b.end(); });
}

void comparePlatforms(const PackageEntry& entry, const PreloaderImage& image, const Scatter& scatter,
    const ChipCatalog& chips, std::vector<Finding>& findings)
{
    const auto wanted = familiesOf(chips, scatter.platform);
    const auto found = familiesOf(chips, image.platform);
    const bool known = !wanted.empty() && !found.empty();
    if (known ? !overlap(wanted, found)
              : !image.platform.empty() && !scatter.platform.empty()
                && lower(image.platform) != lower(scatter.platform)) {
        findings.push_back(about(entry, Severity::Error, "preloader-other-platform",
            {{"wanted", scatter.platform}, {"found", image.platform}}));
    }
    if (!image.project.empty() && !scatter.project.empty()
        && lower(image.project) != lower(scatter.project)) {
        findings.push_back(about(entry, Severity::Warning, "preloader-other-project",
            {{"wanted", scatter.project}, {"found", image.project}}));
    }
}

/// A header that is already there must be that of the region's storage. [peer] svoboda18/preloader:
/// tools/gen-preloader-img.py
void compareStorage(const PackageEntry& entry, const PreloaderImage& image, std::vector<Finding>& findings)
{
    const bool ufs = image.header == BootHeaderKind::Ufs;
    const bool other = ufs ? !isUfs(entry) : image.header != BootHeaderKind::None && isUfs(entry);
    if (other) {
        findings.push_back(about(entry, Severity::Warning, "preloader-other-storage",
            {{"wanted", isUfs(entry) ? "ufs" : "emmc"}, {"found", ufs ? "ufs" : "emmc"}}));
    }
}

void checkTogether(const RomParts& parts, std::vector<Finding>& findings)
{
    bool any = false;
    for (const PackageEntry& entry : parts.entries) {
        any = any || (entry.attributes.contains("together") && entry.selected);
    }
    for (const PackageEntry& entry : parts.entries) {
        const auto ticked = entry.attributes.find("is_download");
        const bool wanted = ticked != entry.attributes.end() && lower(ticked->second) == "true";
        if (any && entry.attributes.contains("together") && wanted && !entry.selected) {
            findings.push_back(about(entry, Severity::Error, "boot-set-incomplete"));
        }
    }
}

void checkPreloaderRows(const Scatter& scatter, std::vector<Finding>& findings)
{
    for (const ScatterStorage& storage : scatter.storages) {
        std::set<std::string> regions;
        for (const ScatterRow& row : storage.rows) {
            if (row.type == "SV5_BL_BIN" && !regions.insert(row.region).second) {
                findings.push_back({Severity::Error, "scatter-two-preloaders",
                    {{"line", std::to_string(row.line)}, {"row", row.name}}});
            }
        }
    }
}

} // namespace

RomBoot checkBoot(const Scatter& scatter, const RomParts& parts, const ChipCatalog& chips)
{
    RomBoot boot;
    std::set<std::string> looked;
    for (const PackageEntry& entry : parts.entries) {
        const auto file = parts.images.find(entry.id);
        if (!isPreloader(entry) || file == parts.images.end()) {
            continue;
        }
        const auto image = readPreloader(*file->second, 0, file->second->size());
        if (!image) {
            boot.findings.push_back(about(entry, Severity::Error, "preloader-bad",
                {{"detail", std::string(image.error().fact("problem"))}}));
            continue;
        }
        compareStorage(entry, *image, boot.findings);
        if (!looked.insert(entry.fileName).second) {
            continue;
        }
        comparePlatforms(entry, *image, scatter, chips, boot.findings);
        if (boot.board.empty()) {
            boot.board = image->project;
            boot.platform = image->platform;
        }
    }
    return boot;
}

std::vector<Finding> checkRom(
    const Scatter& scatter, const RomParts& parts, const std::vector<std::string>& families)
{
    std::vector<Finding> findings;
    if (std::ranges::find(KnownVersions, scatter.version) == KnownVersions.end()) {
        const bool newer = scatter.version > KnownVersions.back();
        findings.push_back({newer ? Severity::Error : Severity::Warning, "scatter-unknown-version",
            {{"found", scatter.version}, {"wanted", std::string(KnownVersions.back())}}});
    }
    if (scatter.platform.empty() && scatter.format != "scatter-list") {
        findings.push_back({Severity::Error, "scatter-without-platform", {}});
    } else if (families.empty() && !scatter.platform.empty()) {
        findings.push_back({Severity::Warning, "scatter-unknown-platform", {{"value", scatter.platform}}});
    }
    checkTogether(parts, findings);
    checkPreloaderRows(scatter, findings);
    return findings;
}

} // namespace flashwright::mediatek
