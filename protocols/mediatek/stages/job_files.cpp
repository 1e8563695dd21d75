// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/job_files.h"

#include "core/base/letter_case.h"
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/auth_file.h"
#include "protocols/mediatek/stages/chip_facts.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t LargestLoaderFile = 256 * MiB;
constexpr std::uint64_t LargestPreloader = 16 * MiB;
constexpr std::uint64_t LargestSmallFile = MiB;
constexpr std::string_view PreloaderType = "SV5_BL_BIN";

using Opener = std::function<Result<std::unique_ptr<ImageSource>>()>;

/// A file of the job, wherever it comes from.
struct JobFile {
    std::string name;
    Opener open;
    bool ofPackage = false;
};

bool saysPreloader(const PackageEntry& entry)
{
    return std::ranges::any_of(
        entry.attributes, [](const auto& attribute) { return attribute.second == PreloaderType; });
}

bool hasRole(const PackageEntry& entry, std::string_view role)
{
    const auto own = entry.attributes.find("role");
    return (own != entry.attributes.end() && own->second == role)
        || (role == "preloader" && saysPreloader(entry));
}

JobFile fileOf(const FirmwarePackage& package, const PackageEntry& entry)
{
    return {entry.fileName.empty() ? entry.id : entry.fileName,
        [&package, &entry] { return package.open(entry); }, true};
}

/// Those that the user named first, then the package's.
std::vector<JobFile> filesOfRole(const ConversationSetup& setup, std::string_view role)
{
    std::vector<JobFile> files;
    const auto packaged = [&setup](const LoaderImage& loader) {
        return setup.package != nullptr && findEntry(*setup.package, loader.id) != nullptr;
    };
    for (const LoaderImage& loader : setup.loaders) {
        if (loader.role == role && !packaged(loader)) {
            files.push_back({loader.name, loader.open, false});
        }
    }
    for (const LoaderImage& loader : setup.loaders) {
        if (loader.role == role && packaged(loader)) {
            files.push_back({loader.name, loader.open, true});
        }
    }
    const bool listed = std::ranges::any_of(files, &JobFile::ofPackage);
    if (setup.package == nullptr || listed) {
        return files;
    }
    for (const auto& list : {std::cref(setup.package->entries())}) {
        for (const PackageEntry& entry : list.get()) {
            if (entry.hasImage && hasRole(entry, role)) {
                files.push_back(fileOf(*setup.package, entry));
            }
        }
    }
    return files;
}

/// Names end in .bin in any case; sorted, so that the choice does not depend on the file system.
std::vector<std::filesystem::path> loaderFilesIn(const std::vector<std::filesystem::path>& folders)
{
    std::vector<std::filesystem::path> files;
    for (const auto& folder : folders) {
        std::error_code ignored;
        const auto first = static_cast<std::ptrdiff_t>(files.size());
        for (const auto& found : std::filesystem::directory_iterator(folder, ignored)) {
            if (lower(found.path().extension().string()) == ".bin" && found.is_regular_file(ignored)) {
                files.push_back(found.path());
            }
        }
        std::sort(files.begin() + first, files.end());
    }
    return files;
}

Result<DaCandidate> candidateOf(const JobFile& file)
{
    TRY_LET(const std::unique_ptr<ImageSource> image, file.open());
    TRY_LET(ByteRange range, bytesOf(*image, file.name, LargestLoaderFile));
    return DaCandidate{file.name, std::move(range.source), true};
}

std::string joined(const std::vector<DaRejection>& rejected)
{
    std::string text;
    for (const DaRejection& rejection : rejected) {
        text += text.empty() ? "" : ", ";
        text += rejection.name + " (" + rejection.reason + ")";
    }
    return text;
}

Failure notForChip(const DaSelection& selection, const ChipNumbers& chip)
{
    const bool onlyUnreadable = std::ranges::all_of(selection.rejected,
        [](const DaRejection& rejection) { return rejection.reason == "loader-unreadable"; });
    if (onlyUnreadable) {
        const DaRejection& first = selection.rejected.front();
        Error error{Fault::PackageCorrupt, "mediatek.da_file.open", std::nullopt, first.facts, nullptr};
        if (error.fact("problem").empty()) {
            error.facts.push_back({"problem", "da-bad-magic"});
        }
        if (error.fact("file").empty()) {
            error.facts.push_back({"file", first.name});
        }
        return Failure(std::move(error));
    }
    return failWithProblem(Fault::WrongPhone, "mediatek.da_file.open", "da-not-for-chip")
        .with("wanted", hexCode(chip.hwCode))
        .with("found", joined(selection.rejected));
}

} // namespace

Result<ByteRange> bytesOf(ImageSource& image, const std::string& name, std::uint64_t most)
{
    if (const auto range = image.range();
        range && range->offset == 0 && range->bytes == range->source->size()) {
        return *range;
    }
    if (image.size() > most) {
        return failWithProblem(Fault::PackageUnsupported, "mediatek.file.read", "not-a-loader")
            .with("file", name)
            .with("bytes", std::to_string(image.size()));
    }
    Bytes bytes(static_cast<std::size_t>(image.size()));
    std::size_t done = 0;
    while (done < bytes.size()) {
        TRY_LET(const std::size_t got, image.read(MutableByteSpan(bytes).subspan(done)));
        if (got == 0) {
            return failWithProblem(Fault::PackageCorrupt, "mediatek.file.read", "truncated")
                .with("file", name)
                .with("offset_bytes", std::to_string(done));
        }
        done += got;
    }
    const std::uint64_t size = bytes.size();
    return ByteRange{bytesAsSource(name, std::move(bytes)), 0, size};
}

Result<DaChoice> findLoader(const ConversationSetup& setup, const ChipNumbers& chip)
{
    std::vector<DaCandidate> candidates;
    const std::vector<JobFile> files = filesOfRole(setup, "da");
    const bool userNamed = std::ranges::any_of(files, [](const JobFile& file) { return !file.ofPackage; });
    for (const JobFile& file : files) {
        if (file.ofPackage && userNamed) {
            continue; // who names a loader wants that one
        }
        TRY_LET(DaCandidate candidate, candidateOf(file));
        candidates.push_back(std::move(candidate));
    }
    if (!userNamed) {
        for (const auto& path : loaderFilesIn(setup.loaderFolders)) {
            if (auto file = openFile(path)) {
                candidates.push_back({path.filename().string(), std::move(*file), false});
            }
        }
    }
    if (candidates.empty()) {
        return failWithProblem(Fault::PackageUnsupported, "mediatek.da_file.open", "da-missing")
            .with("wanted", hexCode(chip.hwCode));
    }
    DaSelection selection = chooseDa(candidates, chip);
    if (!selection.choice) {
        return notForChip(selection, chip);
    }
    return std::move(*selection.choice);
}

Result<std::optional<PreloaderFile>> findPreloader(const ConversationSetup& setup)
{
    const std::vector<JobFile> files = filesOfRole(setup, "preloader");
    if (files.empty()) {
        return std::optional<PreloaderFile>();
    }
    TRY_LET(const std::unique_ptr<ImageSource> image, files.front().open());
    TRY_LET(ByteRange range, bytesOf(*image, files.front().name, LargestPreloader));
    TRY_LET(PreloaderImage read, readPreloader(*range.source, range.offset, range.bytes));
    return PreloaderFile{std::move(range), std::move(read.emi), files.front().name};
}

Result<std::optional<Bytes>> findSmallFile(const ConversationSetup& setup, std::string_view role)
{
    const std::vector<JobFile> files = filesOfRole(setup, role);
    if (files.empty()) {
        return std::optional<Bytes>();
    }
    TRY_LET(const std::unique_ptr<ImageSource> image, files.front().open());
    TRY_LET(const ByteRange range, bytesOf(*image, files.front().name, LargestSmallFile));
    if (role == "auth") {
        TRY(readAuthFile(*range.source));
    }
    Bytes bytes(static_cast<std::size_t>(range.bytes));
    TRY(range.source->readAt(range.offset, bytes));
    return std::optional(std::move(bytes));
}

} // namespace flashwright::mediatek
