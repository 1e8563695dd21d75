// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/rom_loaders.h"

#include "core/base/letter_case.h"
#include "core/base/units.h"
#include "protocols/mediatek/loader/auth_file.h"
#include "protocols/mediatek/loader/da_container.h"
#include "protocols/mediatek/stages/chip_facts.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t HeadBytes = 0x6C; // of a container, up to its first entry
constexpr std::uint64_t LargestAgent = 64 * MiB; // genuine ones have up to 20 MB
constexpr std::uint64_t LargestAuth = 1 * MiB;

std::string plainName(const std::string& name)
{
    return name.substr(name.rfind('/') + 1);
}

/// By the name first, so that a ROM of a hundred images is not opened for it.
bool mayBeAgent(const FileSetMember& member)
{
    const std::string name = lower(plainName(member.name));
    return name.ends_with(".bin") && name.find("da") != std::string::npos && member.bytes >= HeadBytes
        && member.bytes <= LargestAgent;
}

class LoaderFinder {
public:
    LoaderFinder(const FileSet& files, const ChipCatalog& chips, const std::vector<std::string>& families)
        : m_files(files)
    {
        for (const ChipProfile& chip : chips) {
            if (std::ranges::find(families, chip.family) != families.end()) {
                const auto hardware = chipNumber(&chip, "hw_code");
                m_xmlCodes.push_back(hardware);
                m_classicCodes.push_back(
                    chipNumber(&chip, "da_code").has_value() ? chipNumber(&chip, "da_code") : hardware);
            }
        }
    }

    RomLoaders run(const std::string& named)
    {
        if (!named.empty()) {
            addAgent(named, true);
        }
        for (const FileSetMember& member : m_files.members()) {
            const std::string name = lower(member.name);
            if (member.name == named) {
                continue;
            }
            if (mayBeAgent(member)) {
                addAgent(member.name, false);
            } else if (name.ends_with(".auth") && member.bytes <= LargestAuth) {
                addAuth(member.name);
            } else if (name.ends_with(".cert") && member.bytes <= LargestAuth) {
                add(member.name, "cert");
            }
        }
        return std::move(m_found);
    }

private:
    PackageEntry& add(const std::string& member, std::string role)
    {
        PackageEntry entry;
        entry.id = plainName(member);
        const bool taken = std::ranges::any_of(
            m_found.entries, [&entry](const PackageEntry& other) { return other.id == entry.id; });
        entry.id = taken ? member : entry.id;
        entry.displayName = entry.id;
        entry.fileName = member;
        entry.action = EntryAction::Load;
        entry.kind = EntryClass::Loader;
        entry.attributes = {{"role", std::move(role)}, {"member", member}};
        if (auto file = m_files.open(member)) {
            entry.bytes = (*file)->size();
            entry.hasImage = true;
            entry.selected = true;
            m_found.images[entry.id] = std::move(*file);
        }
        m_found.entries.push_back(std::move(entry));
        return m_found.entries.back();
    }

    void note(Severity severity, std::string code, const std::string& member, std::vector<Fact> more = {})
    {
        std::vector<Fact> facts{{"entry", plainName(member)}, {"name", member}};
        facts.insert(facts.end(), more.begin(), more.end());
        m_found.findings.push_back({severity, std::move(code), std::move(facts)});
    }

    void addAgent(const std::string& member, bool named)
    {
        const auto file = m_files.open(member);
        Bytes head(file ? static_cast<std::size_t>(std::min(HeadBytes, (*file)->size())) : 0);
        const bool looks = file && (*file)->readAt(0, head) && looksLikeDaContainer(head);
        if (!looks && !named) {
            return; // many files have "da" in their names
        }
        const auto container =
            file ? readDaContainer(**file) : Result<DaContainer>(tl::unexpected(file.error()));
        if (!container) {
            note(named ? Severity::Error : Severity::Warning, "loader-unreadable", member,
                {{"detail", std::string(container.error().fact("problem"))}});
            return;
        }
        PackageEntry& entry = add(member, "da");
        entry.attributes["version"] = container->description;
        entry.attributes["generation"] = container->kind == DaFileKind::Xml ? "xml" : "classic";
        checkCodes(member, *container);
    }

    void checkCodes(const std::string& member, const DaContainer& container)
    {
        const auto& codes = container.kind == DaFileKind::Xml ? m_xmlCodes : m_classicCodes;
        const bool fits = std::ranges::any_of(container.entries, [&codes](const DaEntry& entry) {
            return std::ranges::find(codes, std::optional<std::uint32_t>(entry.code)) != codes.end();
        });
        if (codes.empty() || fits) {
            return;
        }
        std::string found;
        for (const DaEntry& entry : container.entries) {
            found += (found.empty() ? "" : ", ") + hexNumber(entry.code);
        }
        note(Severity::Warning, "loader-not-for-package", member, {{"found", found}});
    }

    void addAuth(const std::string& member)
    {
        const auto file = m_files.open(member);
        if (!file) {
            return;
        }
        const auto auth = readAuthFile(**file);
        if (!auth) {
            note(Severity::Warning, std::string(auth.error().fact("problem")), member);
            return;
        }
        add(member, "auth");
    }

    const FileSet& m_files;
    std::vector<std::optional<std::uint32_t>> m_classicCodes; ///< as classic containers list the families
    std::vector<std::optional<std::uint32_t>> m_xmlCodes;
    RomLoaders m_found;
};

} // namespace

RomLoaders findLoaders(const FileSet& files, const std::string& named, const ChipCatalog& chips,
    const std::vector<std::string>& families)
{
    return LoaderFinder(files, chips, families).run(named);
}

} // namespace flashwright::mediatek
