// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_folder.h"

#include "core/base/letter_case.h"
#include "core/image/file_source.h"
#include "protocols/unisoc/package/bma_reader.h"
#include "protocols/unisoc/package/entry_classes.h"
#include "protocols/unisoc/package/folder_match.h"
#include "protocols/unisoc/package/pac_entries.h"
#include "protocols/unisoc/package/pac_layout.h"
#include "protocols/unisoc/package/pac_package.h"

#include <algorithm>
#include <system_error>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t MostFiles = 4096;
constexpr std::uint64_t MostTextBytes = 4 * 1024 * 1024;
constexpr std::uint64_t HeadBytes = 4096;

bool hasEnding(const std::string& name, std::string_view ending)
{
    return name.size() > ending.size()
        && sameId(std::string_view(name).substr(name.size() - ending.size()), ending);
}

/// Plain files of the folder, sorted by name; what cannot be listed counts as nothing.
std::vector<std::string> listFiles(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code failed;
    for (std::filesystem::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (at->is_regular_file(failed) && names.size() < MostFiles) {
            names.push_back(at->path().filename().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<Bytes> readText(const std::filesystem::path& path, std::uint64_t most)
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, openFile(path));
    Bytes raw(static_cast<std::size_t>(std::min(file->size(), most)));
    TRY(file->readAt(0, raw));
    return raw;
}

/// The tag is looked for as bytes, with or without zeros between them, so that UTF-16 counts, too.
bool hasBmaTag(const std::filesystem::path& path)
{
    const Result<Bytes> head = readText(path, HeadBytes);
    if (!head) {
        return false;
    }
    std::string letters;
    for (const std::byte b : *head) {
        if (b != std::byte{0}) {
            letters.push_back(static_cast<char>(b));
        }
    }
    return letters.find("<BMAConfig") != std::string::npos;
}

std::vector<std::string> bmaXmls(const std::filesystem::path& folder, const std::vector<std::string>& names)
{
    std::vector<std::string> found;
    for (const std::string& name : names) {
        if (hasEnding(name, ".xml") && hasBmaTag(folder / name)) {
            found.push_back(name);
        }
    }
    return found;
}

Result<std::string> theOneXml(const std::filesystem::path& folder, const std::vector<std::string>& names)
{
    std::vector<std::string> found = bmaXmls(folder, names);
    if (found.empty()) {
        return failWithProblem(Fault::PackageCorrupt, "unisoc.pac.open", "no-xml")
            .with("file", folder.string());
    }
    if (found.size() > 1) {
        return failWithProblem(Fault::PackageCorrupt, "unisoc.pac.open", "two-products")
            .with("file", folder.string())
            .with("field", "xml")
            .with("found", found[0] + ", " + found[1]);
    }
    return found.front();
}

/// All settings files of the folder together; the first mention of an id counts.
std::map<std::string, std::string> packingSettings(
    const std::filesystem::path& folder, const std::vector<std::string>& names)
{
    std::map<std::string, std::string> all;
    for (const std::string& name : names) {
        if (!hasEnding(name, ".ini")) {
            continue;
        }
        if (const Result<Bytes> text = readText(folder / name, MostTextBytes)) {
            all.merge(parsePackingIni(asText(*text)));
        }
    }
    return all;
}

/// Finds images for the files of a scheme.
class FolderFiles {
public:
    FolderFiles(const std::filesystem::path& folder, std::vector<std::string> names)
        : m_folder(folder)
        , m_names(std::move(names))
        , m_settings(packingSettings(folder, m_names))
    {
        std::erase_if(m_names, [](const std::string& name) {
            return hasEnding(name, ".xml") || hasEnding(name, ".ini") || hasEnding(name, ".txt");
        });
    }
    Result<void> add(const BmaFile& file, PacContents& into) const;
    Result<void> addXml(const std::string& name, PacContents& into) const;

private:
    [[nodiscard]] std::string imageOf(const BmaFile& file) const;

    std::filesystem::path m_folder;
    std::vector<std::string> m_names;
    std::map<std::string, std::string> m_settings;
};

std::string FolderFiles::imageOf(const BmaFile& file) const
{
    const auto set = m_settings.find(lower(file.id));
    if (set != m_settings.end()) {
        return std::binary_search(m_names.begin(), m_names.end(), set->second) ? set->second : std::string();
    }
    return matchImage(file, m_names);
}

Result<void> FolderFiles::add(const BmaFile& file, PacContents& into) const
{
    PacFile row;
    ImagePlace place;
    row.id = file.id;
    const bool wantsImage = file.flag.value_or(1) == 1 && actionOf(file) != EntryAction::Erase;
    row.flag = wantsImage ? 1 : PacFlagOperation;
    row.checked = !wantsImage;
    if (const std::string name = wantsImage ? imageOf(file) : std::string(); !name.empty()) {
        TRY_LET(place.source, openFile(m_folder / name));
        place.bytes = place.source->size();
        row.fileName = name;
        row.bytes = place.bytes;
        row.checked = place.bytes > 0;
        into.bytes += place.bytes;
    }
    into.files.push_back(std::move(row));
    into.places.push_back(std::move(place));
    return {};
}

Result<void> FolderFiles::addXml(const std::string& name, PacContents& into) const
{
    ImagePlace place;
    TRY_LET(place.source, openFile(m_folder / name));
    place.bytes = place.source->size();
    into.files.push_back({"", name, 0, place.bytes, PacFlagXml, false, false, std::nullopt, 0});
    into.places.push_back(std::move(place));
    return {};
}

} // namespace

bool looksLikeBmaXml(const std::filesystem::path& file)
{
    return hasEnding(file.filename().string(), ".xml") && hasBmaTag(file);
}

bool looksLikePacFolder(const std::filesystem::path& folder)
{
    return !bmaXmls(folder, listFiles(folder)).empty();
}

Result<std::unique_ptr<FirmwarePackage>> openPacFolder(
    const std::filesystem::path& folder, const std::string& wantedXml, const ChipCatalog& chips)
{
    std::vector<std::string> names = listFiles(folder);
    TRY_LET(const std::string xmlName,
        wantedXml.empty() ? theOneXml(folder, names) : Result<std::string>(wantedXml));
    TRY_LET(const Bytes xml, readText(folder / xmlName, MostTextBytes));
    PacContents contents;
    contents.format = "pac-folder";
    contents.name = folder.string();
    Result<BmaConfig> config = parseBmaConfig(xml);
    if (!config) {
        Error error = std::move(config).error();
        error.facts.push_back({"file", (folder / xmlName).string()});
        return Failure(std::move(error));
    }
    contents.config = std::move(*config);
    TRY_LET(const BmaProduct* product, pickProduct(contents.config, {}));
    TRY_LET(const BmaScheme* scheme, pickScheme(contents.config, *product));
    const FolderFiles files(folder, std::move(names));
    for (const BmaFile& file : scheme->files) {
        TRY(files.add(file, contents));
    }
    TRY(files.addXml(xmlName, contents));
    contents.header.product = product->name;
    return makePacPackage(std::move(contents), chips);
}

} // namespace flashwright::unisoc
