// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/package_opener.h"

#include "core/firmware/backup_package.h"
#include "core/firmware/folder_file_set.h"
#include "core/firmware/zip_file_set.h"
#include "core/image/file_source.h"
#include "core/image/read_ahead.h"

#include <QCryptographicHash>

#include <system_error>

namespace flashwright {

namespace {

using Package = std::shared_ptr<const FirmwarePackage>;

Failure unknownFormat(const std::filesystem::path& path)
{
    return failWithProblem(Fault::PackageUnsupported, "firmware.open", "unknown-format")
        .with("file", path.string());
}

/// A package, nothing when no module takes the input, or the error of the module that did.
Result<Package> askModules(const ModuleRegistry& modules, const FirmwareInput& input)
{
    for (const auto& module : modules.all()) {
        if (!module->recognises(input)) {
            continue;
        }
        TRY_LET(std::unique_ptr<FirmwarePackage> package, module->openPackage(input));
        if (package != nullptr) {
            return Package(std::move(package));
        }
    }
    return Package();
}

bool anyRecognises(const ModuleRegistry& modules, const FirmwareInput& input)
{
    for (const auto& module : modules.all()) {
        if (module->recognises(input)) {
            return true;
        }
    }
    return false;
}

std::string plainName(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

/// A folder, or an archive of a whole folder: one of our own backups, or what a module makes of it.
Result<Package> openWhole(const ModuleRegistry& modules, const FirmwareInput& input)
{
    if (looksLikeBackup(input)) {
        TRY_LET(std::unique_ptr<FirmwarePackage> package, openBackup(input));
        return Package(std::move(package));
    }
    return askModules(modules, input);
}

/// The one member that a module takes; an archive with several is not ours to choose from.
Result<Package> openMember(const ModuleRegistry& modules, const std::filesystem::path& path,
    const std::vector<ZipMember>& members, const std::shared_ptr<const FileSet>& all)
{
    std::vector<FirmwareInput> found;
    for (const ZipMember& member : members) {
        Result<std::shared_ptr<const ByteSource>> file = openZipMember(path, member);
        if (!file) {
            if (member.encrypted) {
                return tl::unexpected(std::move(file).error());
            }
            continue;
        }
        FirmwareInput input{path, std::move(*file), plainName(member.name), all, member.name};
        if (anyRecognises(modules, input)) {
            found.push_back(std::move(input));
        }
    }
    if (found.size() > 1) {
        return failWithProblem(Fault::PackageUnsupported, "firmware.open", "two-products")
            .with("file", path.string())
            .with("found", found[0].fileName + ", " + found[1].fileName);
    }
    return found.empty() ? Result<Package>(Package()) : askModules(modules, found.front());
}

Result<Package> openArchive(const ModuleRegistry& modules, const std::filesystem::path& path)
{
    TRY_LET(const std::vector<ZipMember> members, listZip(path));
    const std::shared_ptr<const FileSet> all = openZipSet(path, members);
    TRY_LET(Package package, openWhole(modules, {path, nullptr, path.filename().string(), all, {}}));
    if (package != nullptr) {
        return package;
    }
    return openMember(modules, path, members, all);
}

Result<Package> openPlainFile(const ModuleRegistry& modules, const std::filesystem::path& path)
{
    TRY_LET(std::shared_ptr<const ByteSource> file, openFile(path));
    const bool archive = looksLikeZip(*file);
    const std::string name = path.filename().string();
    const FirmwareInput input{
        path, std::move(file), name, openFolder(std::filesystem::absolute(path).parent_path()), name};
    TRY_LET(Package package, openWhole(modules, input));
    if (package == nullptr && archive) {
        return openArchive(modules, path);
    }
    return package;
}

} // namespace

Result<Package> openFirmware(const ModuleRegistry& modules, const std::filesystem::path& path)
{
    std::error_code failed;
    const bool folder = std::filesystem::is_directory(path, failed);
    TRY_LET(Package package,
        folder ? openWhole(modules, {path, nullptr, path.filename().string(), openFolder(path), {}})
               : openPlainFile(modules, path));
    if (package == nullptr) {
        return unknownFormat(path);
    }
    return package;
}

Result<std::string> imageSha256(
    const FirmwarePackage& package, const PackageEntry& entry, const std::stop_token& stop)
{
    TRY_LET(const std::unique_ptr<ImageSource> image, package.open(entry));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    TRY(readAhead(
        *image,
        [&hash](ByteSpan block) -> Result<void> {
            hash.addData(QByteArrayView(
                reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(block.size())));
            return {};
        },
        stop));
    return hash.result().toHex().toStdString();
}

} // namespace flashwright
