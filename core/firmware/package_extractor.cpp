// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letter_case.h"
#include "core/firmware/package_opener.h"
#include "core/image/file_source.h"
#include "core/image/read_ahead.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace flashwright {

namespace {

constexpr std::size_t MostNameBytes = 200; // room for "(1)" and ".part" below what file systems take

/// What is left of a name from a firmware when it may not lead anywhere; empty when nothing is.
std::string plainFileName(std::string_view name)
{
    const auto separator = name.find_last_of("/\\:");
    std::string plain(separator == std::string_view::npos ? name : name.substr(separator + 1));
    std::erase_if(plain, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (plain.size() > MostNameBytes) {
        plain.erase(0, plain.size() - MostNameBytes);
    }
    return plain == "." || plain == ".." ? std::string() : plain;
}

/// "boot.img", then "boot(1).img": two entries may share a name, and some file systems do not tell case
/// apart.
std::string freshName(const std::string& wanted, std::set<std::string>& taken)
{
    const auto dot = wanted.find_last_of('.');
    const std::string stem = wanted.substr(0, dot);
    const std::string ending = dot == std::string::npos ? std::string() : wanted.substr(dot);
    std::string name = wanted;
    for (int n = 1; !taken.insert(lower(name)).second; ++n) {
        name = stem + "(" + std::to_string(n) + ")" + ending;
    }
    return name;
}

Result<std::string> targetName(const PackageEntry& entry, std::set<std::string>& taken)
{
    const std::string plain = plainFileName(entry.fileName.empty() ? entry.id : entry.fileName);
    if (plain.empty()) {
        return failWithProblem(Fault::PackageCorrupt, "firmware.extract.name", "unsafe-name")
            .with("entry", entry.id)
            .with("name", entry.fileName);
    }
    return freshName(plain, taken);
}

/// Entries with images, then the extras, and the names they get; all settled before the first byte is
/// written.
Result<std::vector<std::pair<PackageEntry, std::string>>> nameAll(const FirmwarePackage& package)
{
    std::vector<PackageEntry> entries = package.entries();
    for (PackageEntry& extra : package.extras()) {
        entries.push_back(std::move(extra));
    }
    std::vector<std::pair<PackageEntry, std::string>> all;
    std::set<std::string> taken;
    for (PackageEntry& entry : entries) {
        if (entry.hasImage) {
            TRY_LET(std::string name, targetName(entry, taken));
            all.emplace_back(std::move(entry), std::move(name));
        }
    }
    return all;
}

Result<void> extractOne(const FirmwarePackage& package, const PackageEntry& entry,
    const std::filesystem::path& file, ProgressSink& progress, const std::stop_token& stop)
{
    TRY_LET(const std::unique_ptr<ImageSource> image, package.open(entry));
    TRY_LET(const std::unique_ptr<ImageSink> out, createFile(file));
    progress.enter(Stage::CheckingPackage, entry.id, image->size());
    std::uint64_t done = 0;
    const auto store = [&](ByteSpan block) -> Result<void> {
        TRY(out->write(block));
        done += block.size();
        progress.moved(done);
        return {};
    };
    TRY(readAhead(*image, store, stop));
    return out->finish();
}

} // namespace

Result<std::vector<std::filesystem::path>> extractPackage(const FirmwarePackage& package,
    const std::filesystem::path& folder, ProgressSink& progress, const std::stop_token& stop)
{
    TRY_LET(const auto named, nameAll(package));
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        return failWithProblem(Fault::HostIo, "firmware.extract.folder", "unreadable")
            .with("file", folder.string())
            .with("detail", failed.message());
    }
    std::vector<std::filesystem::path> files;
    for (const auto& [entry, name] : named) {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "firmware.extract");
        }
        files.push_back(folder / name);
        TRY(extractOne(package, entry, files.back(), progress, stop));
    }
    return files;
}

} // namespace flashwright
