// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/backup_package.h"

#include "core/base/units.h"
#include "core/firmware/backup_manifest.h"
#include "core/firmware/package_opener.h"
#include "core/image/file_set.h"
#include "core/image/slice_source.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::uint64_t HeadBytes = 64 * KiB;
constexpr std::uint64_t MostManifestBytes = 16 * MiB;

class BackupPackage final : public FirmwarePackage {
public:
    BackupPackage(BackupManifest manifest, std::shared_ptr<const FileSet> files);
    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_manifest.layout; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override;
    Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const override;

private:
    void addFacts();
    void addEntry(const BackupFile& file);
    [[nodiscard]] std::string freeId(const std::string& wanted) const;

    BackupManifest m_manifest;
    std::shared_ptr<const FileSet> m_files;
    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries;
    std::vector<Finding> m_findings;
};

BackupPackage::BackupPackage(BackupManifest manifest, std::shared_ptr<const FileSet> files)
    : m_manifest(std::move(manifest))
    , m_files(std::move(files))
{
    addFacts();
    for (PartitionSpec& spec : m_manifest.layout) {
        spec.storage = m_manifest.storage;
    }
    for (const BackupFile& file : m_manifest.files) {
        addEntry(file);
    }
}

void BackupPackage::addFacts()
{
    m_facts.family = m_manifest.maker;
    m_facts.format = "backup";
    m_facts.version = m_manifest.program;
    m_facts.storage = m_manifest.storage;
    if (!m_manifest.family.empty()) {
        m_facts.chips.push_back(m_manifest.family);
    }
    m_facts.attributes = {
        {"chip", m_manifest.chip}, {"made", m_manifest.made}, {"program", m_manifest.program}};
    if (!m_manifest.unit.empty()) {
        m_facts.attributes["unit"] = m_manifest.unit;
    }
}

std::string BackupPackage::freeId(const std::string& wanted) const
{
    std::string id = wanted;
    for (int number = 2; findEntry(*this, id) != nullptr; ++number) {
        id = wanted + "-" + std::to_string(number);
    }
    return id;
}

/// All of it goes back by default, calibration too: it belongs to that one phone.
void BackupPackage::addEntry(const BackupFile& file)
{
    PackageEntry entry;
    entry.id = freeId(!file.name.empty() ? file.name : file.partition.empty() ? file.file : file.partition);
    entry.displayName = entry.id;
    entry.fileName = file.file;
    entry.target = file.partition;
    if (file.partition.empty()) {
        entry.address = file.offset;
    }
    entry.bytes = file.bytes;
    entry.action = EntryAction::Write;
    entry.kind = file.kind;
    entry.selected = true;
    entry.attributes = {{"sha256", file.sha256}, {"from_backup", "1"}};
    if (!file.region.empty()) {
        entry.attributes["region"] = file.region;
    }
    if (!file.partition.empty() && file.offset != 0) {
        entry.attributes["offset"] = hexNumber(file.offset);
    }
    const FileSetMember* member = findMember(*m_files, file.file);
    entry.hasImage = member != nullptr && member->bytes == file.bytes;
    m_facts.bytes += file.bytes;
    if (member == nullptr) {
        m_findings.push_back({Severity::Error, "image-missing", {{"entry", entry.id}, {"name", file.file}}});
    } else if (member->bytes != file.bytes) {
        m_findings.push_back({Severity::Error, "size-differs",
            {{"entry", entry.id}, {"name", file.file}, {"found_bytes", std::to_string(member->bytes)},
                {"wanted_bytes", std::to_string(file.bytes)}}});
    }
    entry.selected = entry.hasImage;
    m_entries.push_back(std::move(entry));
}

Result<std::unique_ptr<ImageSource>> BackupPackage::open(const PackageEntry& entry) const
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, m_files->open(entry.fileName));
    if (file->size() != entry.bytes) {
        return failWithProblem(Fault::PackageCorrupt, "firmware.backup.open", "size-differs")
            .with("file", file->name())
            .with("entry", entry.id)
            .with("found_bytes", std::to_string(file->size()))
            .with("wanted_bytes", std::to_string(entry.bytes));
    }
    return std::make_unique<SliceSource>(file, 0, file->size());
}

Result<void> BackupPackage::verify(ProgressSink& progress, const std::stop_token& stop) const
{
    for (const PackageEntry& entry : m_entries) {
        progress.enter(Stage::CheckingPackage, entry.id, entry.bytes);
        TRY_LET(const std::string found, imageSha256(*this, entry, stop));
        if (found != entry.attributes.at("sha256")) {
            return failWithProblem(Fault::PackageCorrupt, "firmware.backup.verify", "checksum-differs")
                .with("file", m_files->name() + "/" + entry.fileName)
                .with("entry", entry.id)
                .with("wanted", entry.attributes.at("sha256"))
                .with("found", found);
        }
        progress.moved(entry.bytes);
    }
    return {};
}

/// The manifest of the input in its set; empty when there is none.
std::string manifestName(const FirmwareInput& input)
{
    if (input.siblings == nullptr) {
        return {};
    }
    if (!input.place.empty()) {
        const bool named = input.fileName == BackupManifestName;
        return named ? input.place : std::string();
    }
    const FileSetMember* here = findMember(*input.siblings, BackupManifestName);
    if (here != nullptr) {
        return here->name;
    }
    // An archive of the folder has it one level down.
    const auto& members = input.siblings->members();
    const auto below = std::ranges::find_if(members, [](const FileSetMember& member) {
        return member.name.ends_with("/" + std::string(BackupManifestName))
            && std::ranges::count(member.name, '/') == 1;
    });
    return below == members.end() ? std::string() : below->name;
}

Result<Bytes> firstBytes(const FileSet& files, const std::string& name, std::uint64_t most)
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, files.open(name));
    Bytes head(static_cast<std::size_t>(std::min(file->size(), most)));
    TRY(file->readAt(0, head));
    return head;
}

} // namespace

bool looksLikeBackup(const FirmwareInput& input)
{
    const std::string name = manifestName(input);
    const auto head = name.empty() ? Result<Bytes>(Bytes()) : firstBytes(*input.siblings, name, HeadBytes);
    return head && looksLikeBackupManifest(*head);
}

Result<std::unique_ptr<FirmwarePackage>> openBackup(const FirmwareInput& input)
{
    const std::string name = manifestName(input);
    TRY_LET(const Bytes json, firstBytes(*input.siblings, name, MostManifestBytes));
    TRY_LET(BackupManifest manifest, parseBackupManifest(json, input.siblings->name() + "/" + name));
    return std::make_unique<BackupPackage>(std::move(manifest), filesBelow(input.siblings, folderOf(name)));
}

} // namespace flashwright
