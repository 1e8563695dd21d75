// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/job_images.h"

#include "core/image/slice_source.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

std::filesystem::path replacementOf(const JobRequest& request, const PackageEntry& entry)
{
    for (const auto& [name, file] : request.replace) {
        if (isCalled(entry, name)) {
            return file;
        }
    }
    return {};
}

LoaderImage loaderOf(const JobRequest& request, const PackageEntry& entry)
{
    LoaderImage loader{
        entry.id, entry.displayName.empty() ? entry.id : entry.displayName, entry.address, {}, {}};
    if (const auto role = entry.attributes.find("role"); role != entry.attributes.end()) {
        loader.role = role->second;
    }
    const auto file = replacementOf(request, entry);
    if (!file.empty()) {
        loader.open = [file] { return openFileImage(file); };
    } else {
        // The entry lives in the package, which the function keeps alive.
        loader.open = [package = request.package, &entry] { return package->open(entry); };
    }
    return loader;
}

} // namespace

std::vector<LoaderImage> loadersOf(const JobRequest& request)
{
    const bool byRole =
        std::ranges::all_of(request.loaders, [](const LoaderImage& loader) { return !loader.role.empty(); });
    if (!byRole || request.package == nullptr) {
        return request.loaders;
    }
    // Loaders with a role replace the package's own of that role; those known by their order replace all.
    std::vector<LoaderImage> loaders = request.loaders;
    const auto isGiven = [&request](const std::string& role) {
        return std::ranges::any_of(
            request.loaders, [&role](const LoaderImage& loader) { return loader.role == role; });
    };
    for (const PackageEntry& entry : request.package->entries()) {
        if (entry.kind == EntryClass::Loader && (entry.hasImage || !replacementOf(request, entry).empty())) {
            LoaderImage own = loaderOf(request, entry);
            if (!isGiven(own.role)) {
                loaders.push_back(std::move(own));
            }
        }
    }
    return loaders;
}

Result<std::unique_ptr<ImageSource>> openImage(const JobRequest& request, const Operation& operation)
{
    if (!operation.file.empty()) {
        return openFileImage(operation.file);
    }
    const PackageEntry* entry =
        request.package == nullptr ? nullptr : findEntry(*request.package, operation.entryId);
    if (entry == nullptr) {
        return fail(Fault::Bug, "session.image").with("entry", operation.label());
    }
    return request.package->open(*entry);
}

Result<std::unique_ptr<CompareSink>> openComparison(const JobRequest& request, const Operation& operation)
{
    TRY_LET(std::unique_ptr<ImageSource> image, openImage(request, operation));
    const auto range = image->range();
    if (!range) {
        if (image->size() != operation.bytes) {
            return std::unique_ptr<CompareSink>();
        }
        return std::make_unique<CompareSink>(std::move(image), operation.label());
    }
    TRY_LET(const bool sparse, looksSparse(*range->source, range->offset, range->bytes));
    if (!sparse) {
        return std::make_unique<CompareSink>(std::move(image), operation.label());
    }
    TRY_LET(std::unique_ptr<SparseSource> expanded,
        SparseSource::open(range->source, range->offset, range->bytes));
    return std::make_unique<CompareSink>(std::move(expanded), operation.label());
}

} // namespace flashwright
