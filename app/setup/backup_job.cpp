// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/backup_job.h"

#include <array>

namespace flashwright {

namespace {

// In the order of the enumerators; the planner's words.
constexpr std::array Words{"identity", "all", "everything"};

SavedArea areaOf(const BackupFile& file)
{
    SavedArea area;
    area.place.target = file.partition;
    if (file.partition.empty()) {
        area.place.address = file.offset;
    }
    area.place.region = file.region;
    area.place.areaClass = file.kind;
    area.file = file.file;
    area.name = file.partition.empty() ? std::filesystem::path(file.file).stem().string() : file.partition;
    area.bytes = file.bytes;
    area.sha256 = file.sha256;
    return area;
}

Result<void> copyInto(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::error_code why;
    std::filesystem::copy_file(from, to, why);
    if (!why) {
        return {};
    }
    const bool full = why == std::errc::no_space_on_device;
    return failWithProblem(
        full ? Fault::NoRoom : Fault::HostIo, "setup.backup.vault", full ? "disk-full" : "unreadable")
        .with("file", to.string());
}

Result<std::filesystem::path> fillEntry(Vault& vault, const std::filesystem::path& entry,
    const PhoneFacts& phone, const BackupManifest& manifest, const std::filesystem::path& from)
{
    std::vector<SavedArea> areas;
    for (const BackupFile& file : manifest.files) {
        TRY(copyInto(from / file.file, entry / file.file));
        areas.push_back(areaOf(file));
    }
    return vault.seal(entry, phone, areas, nullptr);
}

/// Copies what was read into the vault as an entry of its own.
Result<std::filesystem::path> keepInVault(
    Vault& vault, const PhoneFacts& phone, const BackupManifest& manifest, const std::filesystem::path& from)
{
    TRY_LET(const std::filesystem::path entry, vault.begin(phone));
    auto sealed = fillEntry(vault, entry, phone, manifest, from);
    if (!sealed) {
        vault.discard(entry);
    }
    return sealed;
}

} // namespace

void askForBackup(JobRequest& request, BackupScope scope, const std::filesystem::path& folder)
{
    request.kind = JobKind::Read;
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.targets.clear();
    request.targets.emplace_back().name = Words.at(static_cast<std::size_t>(scope));
    request.folder = folder;
}

std::optional<BackupScope> backupScopeOf(const JobRequest& request)
{
    if (request.kind != JobKind::Read || request.targets.size() != 1) {
        return std::nullopt;
    }
    for (std::size_t at = 0; at < Words.size(); ++at) {
        if (request.targets.front().name == Words.at(at)) {
            return static_cast<BackupScope>(at);
        }
    }
    return std::nullopt;
}

Result<BackupMade> finishBackup(const std::vector<Operation>& operations, const Outcome& outcome,
    const std::filesystem::path& folder, const BackupWish& wish, const std::stop_token& stop)
{
    TRY_LET(const BackupManifest manifest, describeBackup(operations, outcome, folder, stop));
    if (wish.manifest) {
        TRY(writeBackupManifest(manifest, folder));
    }
    BackupMade made{wish.scope, folder, manifest.files.size(), 0, {}};
    for (const BackupFile& file : manifest.files) {
        made.bytes += file.bytes;
    }
    if (wish.vault != nullptr) {
        TRY_LET(made.vaultEntry, keepInVault(*wish.vault, outcome.phone, manifest, folder));
    }
    return made;
}

std::optional<std::uint64_t> freeBytesAt(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::path there = std::filesystem::absolute(folder, failed);
    while (!failed && !std::filesystem::exists(there, failed) && there.has_relative_path()) {
        there = there.parent_path();
    }
    const std::filesystem::space_info space = std::filesystem::space(there, failed);
    return failed ? std::nullopt : std::optional<std::uint64_t>(space.available);
}

} // namespace flashwright
