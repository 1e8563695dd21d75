// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/read_back_folder.h"

#include "core/image/file_source.h"
#include "core/image/slice_source.h"

#include <algorithm>

namespace flashwright {

namespace {

class ReadBackFolder final : public FirmwarePackage {
public:
    ReadBackFolder(PackageFacts facts, std::vector<PackageEntry> entries, std::filesystem::path folder)
        : m_facts(std::move(facts))
        , m_entries(std::move(entries))
        , m_folder(std::move(folder))
    {
    }

    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_partitions; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }

    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override
    {
        return openFileImage(m_folder / entry.fileName);
    }

    Result<void> verify(ProgressSink&, const std::stop_token&) const override { return {}; }

private:
    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries;
    std::filesystem::path m_folder;
    std::vector<PartitionSpec> m_partitions;
    std::vector<Finding> m_findings;
};

/// All of a firmware, and one more image that is a file.
class BesidePackage final : public FirmwarePackage {
public:
    BesidePackage(
        std::shared_ptr<const FirmwarePackage> lender, PackageEntry entry, std::filesystem::path file)
        : m_lender(std::move(lender))
        , m_entries(m_lender->entries())
        , m_file(std::move(file))
    {
        m_entries.push_back(std::move(entry));
    }

    [[nodiscard]] const PackageFacts& facts() const override { return m_lender->facts(); }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override
    {
        return m_lender->partitions();
    }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_lender->findings(); }

    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override
    {
        return entry.id == m_entries.back().id ? openFileImage(m_file) : m_lender->open(entry);
    }

    Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const override
    {
        return m_lender->verify(progress, stop);
    }

private:
    std::shared_ptr<const FirmwarePackage> m_lender;
    std::vector<PackageEntry> m_entries;
    std::filesystem::path m_file;
};

std::optional<PackageEntry> entryOf(const std::filesystem::directory_entry& file)
{
    const std::string extension = file.path().extension().string();
    std::error_code failed;
    const std::uint64_t bytes = file.is_regular_file(failed) ? file.file_size(failed) : 0;
    if (failed || bytes == 0 || (extension != ".bin" && extension != ".img")) {
        return std::nullopt;
    }
    PackageEntry entry;
    entry.id = file.path().stem().string();
    entry.target = entry.id;
    entry.fileName = file.path().filename().string();
    entry.bytes = bytes;
    entry.action = EntryAction::Write;
    entry.selected = true;
    entry.hasImage = true;
    return entry;
}

} // namespace

Result<std::shared_ptr<const FirmwarePackage>> openReadBackFolder(
    const std::filesystem::path& folder, std::string family, std::vector<std::string> chips)
{
    PackageFacts facts;
    facts.family = std::move(family);
    facts.chips = std::move(chips);
    facts.format = "read-back";
    std::vector<PackageEntry> entries;
    std::error_code failed;
    for (const auto& file : std::filesystem::directory_iterator(folder, failed)) {
        if (auto entry = entryOf(file)) {
            facts.bytes += entry->bytes;
            entries.push_back(std::move(*entry));
        }
    }
    if (entries.empty()) {
        return failWithProblem(Fault::HostIo, "cli.verify", "no-images").with("file", folder.string());
    }
    std::sort(entries.begin(), entries.end(),
        [](const PackageEntry& a, const PackageEntry& b) { return a.id < b.id; });
    return std::make_shared<ReadBackFolder>(std::move(facts), std::move(entries), folder);
}

Result<std::shared_ptr<const FirmwarePackage>> openBesidePackage(
    const TargetRange& place, std::shared_ptr<const FirmwarePackage> lender)
{
    std::error_code failed;
    const std::uint64_t bytes = std::filesystem::file_size(place.file, failed);
    if (failed || bytes == 0) {
        return failWithProblem(Fault::HostIo, "setup.verify", "not-found").with("file", place.file.string());
    }
    PackageEntry entry;
    entry.id = "file:" + place.file.filename().string();
    entry.target = place.name;
    entry.address = place.address;
    entry.fileName = place.file.filename().string();
    entry.bytes = bytes;
    entry.action = EntryAction::Write;
    entry.hasImage = true;
    entry.attributes["from_backup"] = "1"; // also what belongs to the phone is compared
    if (!place.region.empty()) {
        entry.attributes["region"] = place.region;
    }
    return std::make_shared<BesidePackage>(std::move(lender), std::move(entry), place.file);
}

} // namespace flashwright
