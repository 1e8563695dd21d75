// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_opener.h"

#include "core/base/letter_case.h"
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "protocols/mediatek/package/scatter_package.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t HeadBytes = 16 * KiB;
/// The largest genuine file seen has 60 KB; what is far beyond is something else.
constexpr std::uint64_t LargestScatter = 4 * MiB;

bool hasScatterExtension(const std::string& name)
{
    const std::string low = lower(name);
    return low.ends_with(".txt") || low.ends_with(".xml");
}

std::string readHead(const ByteSource& file)
{
    std::string head(std::min(file.size(), HeadBytes), '\0');
    return file.readAt(0, std::as_writable_bytes(std::span(head))) ? head : std::string{};
}

bool isScatterFile(const ByteSource& file, const std::string& name)
{
    if (!hasScatterExtension(name) || file.size() == 0 || file.size() > LargestScatter) {
        return false;
    }
    const std::string head = readHead(file);
    return looksLikeScatterXml(head) || looksLikeScatterText(head);
}

std::vector<fs::path> scattersIn(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const bool named = lower(name).find("scatter") != std::string::npos && hasScatterExtension(name);
        const auto file = named && entry.is_regular_file(ignored)
            ? openFile(entry.path())
            : Result<std::shared_ptr<const ByteSource>>(nullptr);
        if (file && *file && isScatterFile(**file, name)) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

Result<std::unique_ptr<FirmwarePackage>> openOne(
    const ByteSource& file, const std::string& fileName, const fs::path& folder)
{
    if (file.size() > LargestScatter) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.scatter.open", "scatter-too-large")
            .with("file", file.name());
    }
    std::string text(file.size(), '\0');
    TRY(file.readAt(0, std::as_writable_bytes(std::span(text))));
    TRY_LET(Scatter scatter,
        looksLikeScatterXml(std::string_view(text).substr(0, HeadBytes)) ? parseScatterXml(text, fileName)
                                                                         : parseScatterText(text, fileName));
    return makeScatterPackage(std::move(scatter), file.name(), file.size(), folder);
}

} // namespace

bool looksLikeScatter(const FirmwareInput& input)
{
    return input.file ? isScatterFile(*input.file, input.fileName) : !scattersIn(input.path).empty();
}

Result<std::unique_ptr<FirmwarePackage>> openScatter(const FirmwareInput& input)
{
    if (input.file) {
        std::error_code ignored;
        const bool onDisk =
            input.path.filename().string() == input.fileName && fs::is_regular_file(input.path, ignored);
        return openOne(
            *input.file, input.fileName, onDisk ? fs::absolute(input.path).parent_path() : fs::path{});
    }
    const std::vector<fs::path> found = scattersIn(input.path);
    if (found.size() != 1) {
        std::string names;
        for (const fs::path& path : found) {
            names += (names.empty() ? "" : ", ") + path.filename().string();
        }
        return failWithProblem(Fault::PackageUnsupported, "mediatek.scatter.open", "several-scatters")
            .with("file", input.path.string())
            .with("files", names);
    }
    TRY_LET(const auto file, openFile(found.front()));
    return openOne(*file, found.front().filename().string(), fs::absolute(found.front()).parent_path());
}

} // namespace flashwright::mediatek
