// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_entry.h"

#include "core/base/digest.h"
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t MostManifestBytes = 16 * MiB;
constexpr std::size_t LongestFolderName = 100; // file systems end at 255
constexpr std::size_t NamingDigits = 16;

std::string hashOf(std::string_view text)
{
    return toHex(sha256(asBytes(text))).substr(0, NamingDigits);
}

std::string folderName(const std::string& name)
{
    const std::string safe = safeFileName(name);
    return safe.size() <= LongestFolderName ? safe : safe.substr(0, LongestFolderName) + "-" + hashOf(name);
}

std::string firmwareName(const FirmwarePackage* package)
{
    if (package == nullptr) {
        return {};
    }
    const PackageFacts& facts = package->facts();
    const bool both = !facts.product.empty() && !facts.version.empty();
    return facts.product + (both ? " " : "") + facts.version;
}

Result<BackupFile> checkedFile(const fs::path& folder, const SavedArea& area)
{
    if (area.file != safeFileName(area.file) || area.file == BackupManifestName) {
        return fail(Fault::Bug, "vault.seal.name").with("file", area.file);
    }
    BackupFile file;
    file.file = area.file;
    file.partition = area.place.target;
    file.region = area.place.region;
    file.offset = area.place.target.empty() ? area.place.address.value_or(0) : area.place.offset;
    file.kind = area.place.areaClass;
    file.name = area.name == area.place.target ? std::string() : area.name;
    TRY_LET(file.sha256, fileSha256(folder / area.file, file.bytes, {}));
    if (file.bytes != area.bytes || file.sha256 != area.sha256) {
        return failWithProblem(Fault::PackageCorrupt, "vault.seal.hash", "checksum-differs")
            .with("file", (folder / area.file).string())
            .with("entry", area.name)
            .with("wanted", area.sha256)
            .with("found", file.sha256);
    }
    return file;
}

VaultArea areaOf(const BackupFile& file)
{
    VaultArea area;
    area.name = !file.name.empty() ? file.name : file.partition.empty() ? file.file : file.partition;
    area.file = file.file;
    area.region = file.region;
    if (file.partition.empty()) {
        area.address = file.offset;
    }
    area.bytes = file.bytes;
    area.sha256 = file.sha256;
    return area;
}

Result<BackupManifest> readManifest(const fs::path& path)
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, openFile(path));
    if (file->size() > MostManifestBytes) {
        return failWithProblem(Fault::PackageCorrupt, "vault.manifest", "backup-bad")
            .with("file", path.string());
    }
    Bytes json(static_cast<std::size_t>(file->size()));
    TRY(file->readAt(0, json));
    return parseBackupManifest(json, path.string());
}

} // namespace

Result<BackupManifest> manifestOfCopies(const fs::path& folder, const PhoneFacts& phone,
    const std::vector<SavedArea>& areas, const FirmwarePackage* package)
{
    BackupManifest manifest = manifestOf(phone);
    manifest.firmware = firmwareName(package);
    for (const SavedArea& area : areas) {
        if (area.state == SavedArea::State::Saved) {
            TRY_LET(BackupFile file, checkedFile(folder, area));
            manifest.files.push_back(std::move(file));
        } else {
            manifest.gaps.push_back({area.name, area.state == SavedArea::State::Blank});
        }
    }
    return manifest;
}

fs::path unitFolder(const BackupManifest& manifest)
{
    const fs::path maker = folderName(manifest.maker.empty() ? "unknown" : manifest.maker);
    if (!manifest.unit.empty()) {
        return maker / folderName(manifest.unit);
    }
    std::vector<std::string> hashes;
    std::ranges::transform(
        manifest.files, std::back_inserter(hashes), [](const BackupFile& file) { return file.sha256; });
    std::ranges::sort(hashes);
    std::string all;
    std::ranges::for_each(hashes, [&all](const std::string& hash) { all += hash; });
    return maker / folderName((manifest.family.empty() ? "phone" : manifest.family) + "-" + hashOf(all));
}

Result<VaultEntry> readEntry(const fs::path& root, const fs::path& folder)
{
    TRY_LET(const BackupManifest manifest, readManifest(folder / BackupManifestName));
    VaultEntry entry;
    entry.id = folder.lexically_relative(root).generic_string();
    entry.folder = folder;
    entry.maker = manifest.maker;
    entry.family = manifest.family;
    entry.chip = manifest.chip;
    entry.unit = manifest.unit;
    entry.made = manifest.made;
    entry.firmware = manifest.firmware;
    entry.storage = manifest.storage;
    entry.storageBytes = manifest.storageBytes;
    entry.layout = manifest.layout;
    std::ranges::transform(manifest.files, std::back_inserter(entry.areas), areaOf);
    for (const BackupGap& gap : manifest.gaps) {
        VaultArea area;
        area.name = gap.name;
        area.state = gap.blank ? SavedArea::State::Blank : SavedArea::State::Absent;
        entry.areas.push_back(std::move(area));
    }
    return entry;
}

} // namespace flashwright
