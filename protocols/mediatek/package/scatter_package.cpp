// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_package.h"

#include "core/base/bytes.h"
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "core/module/chip_profile.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

namespace fs = std::filesystem;

EntryClass classOf(const ScatterRow& row)
{
    if (row.operation == "BOOTLOADERS" || row.type == "SV5_BL_BIN") {
        return EntryClass::BootChain;
    }
    if (row.operation == "PROTECTED" || row.operation == "BINREGION" || row.operation == "RESERVED"
        || row.operation == "KEEPVISIBLE") {
        return EntryClass::Calibration;
    }
    return matchesArea("userdata", row.name) || matchesArea("usrdata", row.name) ? EntryClass::UserData
                                                                                 : EntryClass::System;
}

/// The image of a row below the folder; nothing when the name leads elsewhere.
std::optional<fs::path> imagePath(const fs::path& folder, const std::string& fileName)
{
    std::string name = fileName;
    std::ranges::replace(name, '\\', '/');
    const fs::path relative = fs::path(name).lexically_normal();
    if (folder.empty() || relative.empty() || relative.is_absolute() || *relative.begin() == ".."
        || name.find(':') != std::string::npos) {
        return std::nullopt;
    }
    return folder / relative;
}

PartitionSpec specOf(const ScatterRow& row)
{
    PartitionSpec spec;
    spec.name = row.name;
    spec.bytes = row.bytes.value_or(0);
    spec.startKnown = row.physicalStart.has_value() && !row.fromEnd;
    spec.startBytes = spec.startKnown ? *row.physicalStart : 0;
    spec.region = row.region;
    spec.storage = row.storage;
    spec.attributes = row.keys;
    if (row.fromEnd) {
        spec.attributes["from_end_bytes"] = hexNumber(*row.fromEnd);
    }
    return spec;
}

class ScatterPackage final : public FirmwarePackage {
public:
    ScatterPackage(Scatter scatter, std::string name, std::uint64_t bytes, fs::path folder)
        : m_name(std::move(name))
        , m_folder(std::move(folder))
        , m_findings(std::move(scatter.findings))
    {
        m_facts.family = "mediatek";
        m_facts.format = scatter.format;
        m_facts.product = scatter.project;
        m_facts.version = scatter.version;
        if (!scatter.platform.empty()) {
            m_facts.chips.push_back(scatter.platform);
        }
        m_facts.bytes = bytes;
        m_facts.storage = scatter.storages.size() == 1 ? scatter.storages.front().kind : StorageKind::Unknown;
        for (const ScatterStorage& storage : scatter.storages) {
            addStorage(storage, scatter.storages.size() > 1);
        }
    }

    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_partitions; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }

    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override
    {
        const auto path = imagePath(m_folder, entry.fileName);
        if (!path) {
            return failWithProblem(Fault::PackageUnsupported, "mediatek.scatter.image", "unsafe-name")
                .with("file", m_name)
                .with("entry", entry.id)
                .with("name", entry.fileName);
        }
        TRY_LET(const auto file, openFile(*path));
        return std::make_unique<SliceSource>(file, 0, file->size());
    }

    /// A scatter file has no checksums: what can be checked is that every ticked image can be read.
    Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const override
    {
        progress.enter(Stage::CheckingPackage, {}, 0);
        for (const PackageEntry& entry : m_entries) {
            if (stop.stop_requested()) {
                return fail(Fault::Cancelled, "mediatek.scatter.verify");
            }
            if (entry.selected) {
                TRY(open(entry));
            }
        }
        return {};
    }

private:
    void addStorage(const ScatterStorage& storage, bool several)
    {
        for (const ScatterRow& row : storage.rows) {
            m_partitions.push_back(specOf(row));
            if (!row.fileName.empty()) {
                addEntry(row, several ? row.name + "@" + std::string(storageName(storage.kind)) : row.name,
                    several ? storage.kind : StorageKind::Unknown);
            }
        }
    }

    void addEntry(const ScatterRow& row, std::string id, StorageKind onlyFor)
    {
        if (findEntry(*this, id) != nullptr) {
            id += "@" + row.index;
        }
        PackageEntry entry;
        entry.id = std::move(id);
        entry.displayName = row.name;
        entry.fileName = row.fileName;
        entry.target = row.name;
        entry.targetBytes = row.bytes.value_or(0);
        entry.action = EntryAction::Write;
        entry.kind = classOf(row);
        entry.onlyFor = onlyFor;
        entry.selected = row.download && entry.kind != EntryClass::Calibration;
        entry.attributes = row.keys;
        const auto path = imagePath(m_folder, row.fileName);
        std::error_code missing;
        const auto size = path ? fs::file_size(*path, missing) : 0;
        entry.hasImage = path && !missing;
        entry.bytes = entry.hasImage ? size : 0;
        noteImage(entry, row, path.has_value());
        m_entries.push_back(std::move(entry));
    }

    void noteImage(const PackageEntry& entry, const ScatterRow& row, bool inside)
    {
        const std::vector<Fact> facts{
            {"entry", entry.id}, {"name", entry.fileName}, {"line", std::to_string(row.line)}};
        if (!inside && !m_folder.empty()) {
            m_findings.push_back({Severity::Error, "unsafe-name", facts});
        } else if (!entry.hasImage && row.download) {
            m_findings.push_back({Severity::Error, "image-missing", facts});
        } else if (row.bytes && *row.bytes != 0 && entry.bytes > *row.bytes) {
            m_findings.push_back({Severity::Error, "image-larger-than-partition", facts});
        }
    }

    std::string m_name;
    fs::path m_folder;
    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries;
    std::vector<PartitionSpec> m_partitions;
    std::vector<Finding> m_findings;
};

} // namespace

std::unique_ptr<FirmwarePackage> makeScatterPackage(
    Scatter scatter, std::string name, std::uint64_t bytes, fs::path folder)
{
    return std::make_unique<ScatterPackage>(std::move(scatter), std::move(name), bytes, std::move(folder));
}

} // namespace flashwright::mediatek
