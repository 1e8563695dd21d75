// SPDX-License-Identifier: GPL-3.0-or-later
// Files as they were when a job began, and whether they still are.
#include "app/setup/job_spec.h"
#include "core/base/digest.h"
#include "core/base/units.h"
#include "core/image/file_source.h"

namespace flashwright {

namespace {

// A file that was only copied or touched is still the same when it is small enough to say so.
constexpr std::uint64_t LargestHashed = 16 * MiB;

Result<std::string> hashOf(const std::filesystem::path& path)
{
    TRY_LET(const std::shared_ptr<const ByteSource> source, openFile(path));
    Digest digest(Digest::Kind::Sha256);
    Bytes block(256 * KiB);
    for (std::uint64_t at = 0; at < source->size(); at += block.size()) {
        block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(256 * KiB, source->size() - at)));
        TRY(source->readAt(at, block));
        digest.add(block);
    }
    return toHex(digest.finish());
}

std::int64_t changedMs(const std::filesystem::path& path)
{
    std::error_code ignored;
    const auto changed = std::filesystem::last_write_time(path, ignored);
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::file_clock::to_sys(changed).time_since_epoch())
        .count();
}

class Marker {
public:
    void mark(const std::filesystem::path& path)
    {
        std::error_code failed;
        const std::filesystem::path file = std::filesystem::absolute(path, failed).lexically_normal();
        if (failed || !std::filesystem::is_regular_file(file, failed) || m_known.contains(file)) {
            return;
        }
        m_known.insert(file);
        FileMark one{file, std::filesystem::file_size(file, failed), changedMs(file), {}};
        if (one.bytes <= LargestHashed) {
            one.sha256 = hashOf(file).value_or(std::string());
        }
        m_marks.push_back(std::move(one));
    }
    [[nodiscard]] std::vector<FileMark> take() { return std::move(m_marks); }

private:
    std::set<std::filesystem::path> m_known;
    std::vector<FileMark> m_marks;
};

} // namespace

std::vector<FileMark> markFiles(const JobSpec& spec, const FirmwarePackage* package)
{
    Marker marker;
    marker.mark(spec.firmware);
    std::error_code ignored;
    const bool folder = std::filesystem::is_directory(spec.firmware, ignored);
    const std::filesystem::path around = folder ? spec.firmware : spec.firmware.parent_path();
    if (package != nullptr && !spec.firmware.empty()) {
        for (const PackageEntry& entry : package->entries()) {
            if (entry.hasImage && !entry.fileName.empty()) {
                marker.mark(around / entry.fileName);
            }
        }
    }
    for (const LoaderSpec& loader : spec.loaders) {
        marker.mark(loader.file);
    }
    for (const auto& [name, file] : spec.request.replace) {
        marker.mark(file);
    }
    for (const TargetRange& range : spec.request.targets) {
        if (!range.file.empty()) {
            marker.mark(range.file);
        }
    }
    return marker.take();
}

Result<void> checkUnchanged(const std::vector<FileMark>& files)
{
    for (const FileMark& mark : files) {
        std::error_code failed;
        const std::uint64_t bytes = std::filesystem::file_size(mark.file, failed);
        if (failed) {
            return failWithProblem(Fault::HostIo, "setup.files", "not-found")
                .with("file", mark.file.string());
        }
        bool same = bytes == mark.bytes && changedMs(mark.file) == mark.changedMs;
        if (!same && bytes == mark.bytes && !mark.sha256.empty()) {
            TRY_LET(const std::string found, hashOf(mark.file));
            same = found == mark.sha256;
        }
        if (!same) {
            return failWithProblem(Fault::PackageCorrupt, "setup.files", "package-changed")
                .with("file", mark.file.string());
        }
    }
    return {};
}

} // namespace flashwright
