// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_opener.h"

#include "protocols/unisoc/package/bma_reader.h"
#include "protocols/unisoc/package/pac_checks.h"
#include "protocols/unisoc/package/pac_folder.h"
#include "protocols/unisoc/package/pac_layout.h"
#include "protocols/unisoc/package/pac_package.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc {

namespace {

constexpr std::uint64_t MostXmlBytes = 4 * 1024 * 1024; // real ones have some 60 KB

bool namedPac(std::string_view fileName)
{
    return fileName.size() > 4 && sameId(fileName.substr(fileName.size() - 4), ".pac");
}

/// An XML on disk stands for the folder around it; one inside an archive has no folder.
bool isXmlFile(const FirmwareInput& input)
{
    return input.file != nullptr && input.path.filename() == input.fileName && looksLikeBmaXml(input.path);
}

const PacFile& xmlOf(const PacTable& table)
{
    return *std::find_if(
        table.files.begin(), table.files.end(), [](const PacFile& file) { return file.isXml(); });
}

Result<BmaConfig> readXml(const ByteSource& source, const PacFile& xml)
{
    if (xml.bytes > MostXmlBytes) {
        return pacFault(Fault::PackageCorrupt, source, "size-differs")
            .with("field", std::string(pac_file::LoFileSize.name))
            .with("offset_bytes", hexNumber(xml.rowOffset + pac_file::LoFileSize.offset))
            .with("found_bytes", std::to_string(xml.bytes))
            .with("wanted_bytes", std::to_string(MostXmlBytes));
    }
    Bytes raw(static_cast<std::size_t>(xml.bytes));
    TRY(source.readAt(xml.offset, raw));
    Result<BmaConfig> config = parseBmaConfig(raw);
    if (!config) {
        Error error = std::move(config).error();
        for (Fact& fact : error.facts) {
            if (fact.name == "offset_bytes") { // from the start of the XML to the start of the packet
                fact.value = hexNumber(xml.offset + parseNumber(fact.value).value_or(0));
            }
        }
        error.facts.push_back({"file", source.name()});
        return Failure(std::move(error));
    }
    return config;
}

Result<std::unique_ptr<FirmwarePackage>> openPacket(
    const std::shared_ptr<const ByteSource>& source, const ChipCatalog& chips)
{
    TRY_LET(PacTable table, readPacTable(*source));
    PacContents contents;
    const bool r2 = table.wide || table.header.version == PacVersionR2;
    contents.format = r2 ? "pac-r2" : "pac-r1";
    contents.name = source->name();
    contents.packet = source;
    contents.bytes = source->size();
    TRY_LET(contents.config, readXml(*source, xmlOf(table)));
    contents.header = std::move(table.header);
    contents.files = std::move(table.files);
    for (const PacFile& file : contents.files) {
        contents.places.push_back({source, file.offset, file.bytes});
    }
    return makePacPackage(std::move(contents), chips);
}

} // namespace

bool looksLikePac(const FirmwareInput& input)
{
    if (input.file == nullptr) {
        return looksLikePacFolder(input.path);
    }
    if (namedPac(input.fileName) || isXmlFile(input)) {
        return true;
    }
    std::array<std::byte, 6> head{};
    return input.file->size() >= head.size() && input.file->readAt(0, head) && startsLikePac(head);
}

Result<std::unique_ptr<FirmwarePackage>> openPac(const FirmwareInput& input, const ChipCatalog& chips)
{
    if (input.file == nullptr) {
        return openPacFolder(input.path, {}, chips);
    }
    if (isXmlFile(input)) {
        return openPacFolder(std::filesystem::absolute(input.path).parent_path(), input.fileName, chips);
    }
    return openPacket(input.file, chips);
}

} // namespace flashwright::unisoc
