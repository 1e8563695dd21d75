// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/rom_folder.h"

#include "core/base/letter_case.h"
#include "core/base/units.h"
#include "core/firmware/folder_file_set.h"
#include "protocols/mediatek/package/scatter.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t HeadBytes = 16 * KiB;

enum class Kind : std::uint8_t { Other, Scatter, Flash };

std::string plainName(std::string_view member)
{
    const auto slash = member.rfind('/');
    return std::string(slash == std::string_view::npos ? member : member.substr(slash + 1));
}

bool hasScatterExtension(const std::string& name)
{
    const std::string low = lower(name);
    return low.ends_with(".txt") || low.ends_with(".xml");
}

Kind kindOf(const ByteSource& file, const std::string& name)
{
    if (!hasScatterExtension(name) || file.size() == 0) {
        return Kind::Other;
    }
    std::string head(std::min(file.size(), HeadBytes), '\0');
    if (!file.readAt(0, std::as_writable_bytes(std::span(head)))) {
        return Kind::Other;
    }
    if (looksLikeScatterXml(head) || looksLikeScatterText(head)) {
        return Kind::Scatter;
    }
    return looksLikeFlashXml(head) ? Kind::Flash : Kind::Other;
}

std::size_t depthOf(const std::string& name)
{
    return static_cast<std::size_t>(std::ranges::count(name, '/'));
}

/// Names of one kind; candidates only are opened.
std::vector<std::string> membersOf(const FileSet& files, Kind kind)
{
    std::vector<std::string> found;
    for (const FileSetMember& member : files.members()) {
        const std::string name = lower(plainName(member.name));
        const bool named = kind == Kind::Flash ? name.find("flash") != std::string::npos
                                               : name.find("scatter") != std::string::npos;
        if (!named || !hasScatterExtension(name) || member.bytes > LargestScatter) {
            continue;
        }
        const auto file = files.open(member.name);
        if (file && kindOf(**file, name) == kind) {
            found.push_back(member.name);
        }
    }
    return found;
}

/// Those nearest to the top; of a text and an XML file of one name the text, which says more.
std::vector<std::string> bestScatters(std::vector<std::string> names)
{
    std::size_t least = SIZE_MAX;
    std::ranges::for_each(
        names, [&least](const std::string& name) { least = std::min(least, depthOf(name)); });
    std::erase_if(names, [least](const std::string& name) { return depthOf(name) != least; });
    const std::vector<std::string> all = names;
    std::erase_if(names, [&all](const std::string& name) {
        const std::string low = lower(name);
        return low.ends_with(".xml") && std::ranges::any_of(all, [&low](const std::string& other) {
            return lower(other) == low.substr(0, low.size() - 4) + ".txt";
        });
    });
    return names;
}

/// `path` as seen from `folder`; empty when it leads out of the set.
std::string fromFolder(const std::string& folder, std::string path)
{
    std::ranges::replace(path, '\\', '/');
    const std::string whole = (fs::path(folder) / path).lexically_normal().generic_string();
    return path.starts_with('/') || path.find(':') != std::string::npos || whole.starts_with("..")
        ? std::string()
        : whole;
}

Failure severalScatters(const FirmwareInput& input, const std::vector<std::string>& found)
{
    std::string names;
    for (const std::string& name : found) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return failWithProblem(Fault::PackageUnsupported, "mediatek.scatter.open", "several-scatters")
        .with("file", input.path.string())
        .with("files", names);
}

Result<RomFolder> romAt(std::shared_ptr<const FileSet> files, const std::string& scatter)
{
    RomFolder rom;
    TRY_LET(rom.scatter, files->open(scatter));
    rom.scatterName = plainName(scatter);
    rom.files = filesBelow(std::move(files), folderOf(scatter));
    return rom;
}

/// What flash.xml at `place` points at. Its scatter file lies in the folder above as a rule.
Result<RomFolder> romOfFlash(
    const std::shared_ptr<const FileSet>& files, const std::string& place, const ByteSource& file)
{
    TRY_LET(const std::string text, readText(file));
    TRY_LET(FlashXml flash, parseFlashXml(text, file.name()));
    const FileSetMember* scatter = findMember(*files, fromFolder(folderOf(place), flash.scatter));
    if (scatter == nullptr) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.flash_xml.open", "scatter-missing")
            .with("file", file.name())
            .with("name", flash.scatter);
    }
    TRY_LET(RomFolder rom, romAt(files, scatter->name));
    const FileSetMember* agent = findMember(*files, fromFolder(folderOf(place), flash.agent));
    const std::string top = folderOf(scatter->name);
    const std::string prefix = top.empty() ? top : top + "/";
    if (agent != nullptr && agent->name.starts_with(prefix)) {
        rom.agent = agent->name.substr(prefix.size());
    } else if (!flash.agent.empty()) {
        rom.findings.push_back(
            {Severity::Warning, "loader-file-missing", {{"file", file.name()}, {"name", flash.agent}}});
    }
    rom.flash = std::move(flash);
    return rom;
}

bool isOnDisk(const FirmwareInput& input)
{
    std::error_code ignored;
    return input.path.filename().string() == input.fileName && fs::is_regular_file(input.path, ignored);
}

/// flash.xml of "download_agent" points at the folder above, which a person who picked it did not open.
Result<RomFolder> romOfGivenFlash(const FirmwareInput& input)
{
    if (isOnDisk(input)) {
        const fs::path folder = fs::absolute(input.path).lexically_normal().parent_path();
        const auto here = openFolder(folder);
        TRY_LET(const std::string text, readText(*input.file));
        TRY_LET(const FlashXml flash, parseFlashXml(text, input.file->name()));
        if (!fromFolder({}, flash.scatter).empty()) {
            return romOfFlash(here, input.fileName, *input.file);
        }
        return romOfFlash(
            openFolder(folder.parent_path()), folder.filename().string() + "/" + input.fileName, *input.file);
    }
    if (input.siblings != nullptr) {
        return romOfFlash(input.siblings, input.place, *input.file);
    }
    return failWithProblem(Fault::PackageUnsupported, "mediatek.flash_xml.open", "scatter-missing")
        .with("file", input.file->name());
}

Result<RomFolder> romOfGivenScatter(const FirmwareInput& input)
{
    RomFolder rom;
    rom.scatter = input.file;
    rom.scatterName = input.fileName;
    if (isOnDisk(input)) {
        rom.files = openFolder(fs::absolute(input.path).parent_path());
    } else if (input.siblings != nullptr) {
        rom.files = filesBelow(input.siblings, folderOf(input.place));
    }
    return rom;
}

Result<RomFolder> romInFolder(const FirmwareInput& input)
{
    const auto files = input.siblings != nullptr ? input.siblings : openFolder(input.path);
    const std::vector<std::string> flashes = membersOf(*files, Kind::Flash);
    if (flashes.size() == 1) {
        TRY_LET(const auto file, files->open(flashes.front()));
        auto rom = romOfFlash(files, flashes.front(), *file);
        if (rom) {
            return rom;
        }
    }
    const std::vector<std::string> scatters = bestScatters(membersOf(*files, Kind::Scatter));
    if (scatters.size() != 1) {
        return severalScatters(input, scatters);
    }
    return romAt(files, scatters.front());
}

} // namespace

bool hasScatter(const FirmwareInput& input)
{
    if (input.file) {
        return kindOf(*input.file, input.fileName) != Kind::Other;
    }
    const auto files = input.siblings != nullptr ? input.siblings : openFolder(input.path);
    return !membersOf(*files, Kind::Scatter).empty();
}

Result<RomFolder> locateRom(const FirmwareInput& input)
{
    if (!input.file) {
        return romInFolder(input);
    }
    return kindOf(*input.file, input.fileName) == Kind::Flash ? romOfGivenFlash(input)
                                                              : romOfGivenScatter(input);
}

Result<std::string> readText(const ByteSource& file)
{
    if (file.size() > LargestScatter) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.scatter.open", "scatter-too-large")
            .with("file", file.name());
    }
    std::string text(file.size(), '\0');
    TRY(file.readAt(0, std::as_writable_bytes(std::span(text))));
    return text;
}

} // namespace flashwright::mediatek
