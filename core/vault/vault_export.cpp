// SPDX-License-Identifier: GPL-3.0-or-later
// An entry as a folder or an archive to carry away.
#include "core/base/units.h"
#include "core/firmware/backup_manifest.h"
#include "core/image/file_source.h"
#include "core/image/read_ahead.h"
#include "core/image/slice_source.h"
#include "core/vault/vault.h"
#include "core/vault/vault_files.h"

#include <QString>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>
#include <cctype>
#include <functional>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

Failure taken(const fs::path& to)
{
    return failWithProblem(Fault::HostIo, "vault.export", "file-exists").with("file", to.string());
}

bool isZipName(const fs::path& path)
{
    std::string suffix = path.extension().string();
    std::ranges::transform(
        suffix, suffix.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return suffix == ".zip";
}

std::vector<std::string> filesOf(const VaultEntry& entry)
{
    std::vector<std::string> files{std::string(BackupManifestName)};
    for (const VaultArea& area : entry.areas) {
        if (area.state == SavedArea::State::Saved) {
            files.push_back(area.file);
        }
    }
    return files;
}

Result<void> feed(const fs::path& file, const BlockConsumer& into, const std::stop_token& stop)
{
    TRY_LET(const std::shared_ptr<const ByteSource> source, openFile(file));
    SliceSource image(source, 0, source->size());
    return readAhead(image, into, stop);
}

Result<void> copyAll(const VaultEntry& entry, const fs::path& into, const std::stop_token& stop)
{
    for (const std::string& name : filesOf(entry)) {
        TRY_LET(const std::unique_ptr<ImageSink> out, createFile(into / name));
        TRY(feed(
            entry.folder / name, [&out](ByteSpan block) { return out->write(block); }, stop));
        TRY(out->finish());
    }
    return syncToDisk(into);
}

Failure unwritten(const fs::path& archive)
{
    std::error_code ignored;
    const fs::space_info room =
        fs::space(archive.parent_path().empty() ? "." : archive.parent_path(), ignored);
    const bool full = !ignored && room.available < MiB;
    return failWithProblem(
        full ? Fault::NoRoom : Fault::HostIo, "vault.export", full ? "disk-full" : "unreadable")
        .with("file", archive.string());
}

Result<void> packFile(QuaZip& zip, const fs::path& file, const fs::path& archive, const std::stop_token& stop)
{
    QuaZipFile member(&zip);
    QuaZipNewInfo info(QString::fromStdString(file.filename().string()));
    if (!member.open(QIODevice::WriteOnly, info)) {
        return unwritten(archive);
    }
    TRY(feed(
        file,
        [&](ByteSpan block) -> Result<void> {
            const auto size = static_cast<qint64>(block.size());
            if (member.write(reinterpret_cast<const char*>(block.data()), size) != size) {
                return unwritten(archive);
            }
            return {};
        },
        stop));
    member.close();
    if (member.getZipError() != ZIP_OK) {
        return unwritten(archive);
    }
    return {};
}

Result<void> packAll(const VaultEntry& entry, const fs::path& archive, const std::stop_token& stop)
{
    QuaZip zip(QString::fromStdString(archive.string()));
    zip.setZip64Enabled(true);
    if (!zip.open(QuaZip::mdCreate)) {
        return unwritten(archive);
    }
    for (const std::string& name : filesOf(entry)) {
        TRY(packFile(zip, entry.folder / name, archive, stop));
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK) {
        return unwritten(archive);
    }
    return syncToDisk(archive);
}

} // namespace

Result<void> Vault::exportTo(const VaultEntry& entry, const fs::path& to, const std::stop_token& stop) const
{
    TRY(verify(entry, stop)); // a damaged copy is not multiplied
    std::error_code why;
    if (fs::exists(fs::symlink_status(to, why))) {
        return taken(to);
    }
    fs::path part = to;
    part += ".part";
    fs::remove_all(part, why); // of an export that was cut off
    Result<void> made;
    if (isZipName(to)) {
        made = packAll(entry, part, stop);
    } else {
        made = makePrivateFolders(part);
        if (made) {
            made = copyAll(entry, part, stop);
        }
    }
    if (made) {
        fs::rename(part, to, why);
        if (!why) {
            return {};
        }
        made = hostFailure("vault.export", to, why);
    }
    fs::remove_all(part, why);
    return made;
}

} // namespace flashwright
