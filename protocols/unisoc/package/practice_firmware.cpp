// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/practice_firmware.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "core/image/file_source.h"
#include "protocols/unisoc/package/pac_layout.h"
#include "protocols/unisoc/package/practice_images.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

struct Part {
    std::string id;
    std::string fileName;
    std::uint32_t flag = 0;
    std::uint32_t checked = 0;
    std::uint32_t address = 0;
    Bytes data;
};

void put(Bytes& record, const PacField& field, std::uint64_t value)
{
    for (std::uint64_t i = 0; i < field.bytes; ++i) {
        record[field.offset + i] = static_cast<std::byte>(value >> (8U * i));
    }
}

/// All names here are ASCII.
void put(Bytes& record, const PacField& field, std::string_view text)
{
    for (std::size_t i = 0; i < text.size() && 2 * i + 2 < field.bytes; ++i) {
        record[field.offset + 2 * i] = static_cast<std::byte>(text[i]);
    }
}

/// The packing script writes the loaders first and the rest in no particular order, so neither do we.
std::vector<Part> makeParts(const PracticeScheme& scheme)
{
    std::vector<Part> parts;
    for (const PracticeFile& file : scheme.files) {
        const bool isImage = file.image != PracticeImage::None;
        parts.push_back({std::string(file.id), practiceFileName(file), isImage ? 1U : PacFlagOperation, 1U, 0,
            practiceImage(scheme.profile, file)});
        if (file.image == PracticeImage::Loader1 || file.image == PracticeImage::Loader2) {
            parts.back().address = file.base;
        }
    }
    const auto rest =
        std::find_if(parts.begin(), parts.end(), [](const Part& part) { return part.address == 0; });
    std::reverse(rest, parts.end());
    const std::string xml = practiceXml(scheme);
    parts.push_back({"", std::string(scheme.product) + ".xml", PacFlagXml, 0, 0,
        Bytes(asBytes(xml).begin(), asBytes(xml).end())});
    return parts;
}

Bytes makeTable(const std::vector<Part>& parts, std::uint64_t& offset)
{
    Bytes table;
    for (const Part& part : parts) {
        Bytes row(pac_file::Bytes);
        put(row, pac_file::Size, pac_file::Bytes);
        put(row, pac_file::Id, part.id);
        put(row, pac_file::Name, part.fileName);
        put(row, pac_file::LoFileSize, part.data.size());
        put(row, pac_file::FileFlag, part.flag);
        put(row, pac_file::CheckFlag, part.checked);
        put(row, pac_file::LoDataOffset, offset);
        put(row, pac_file::AddressCount, 1);
        put(row, PacField{"dwAddr[0]", pac_file::Addresses.offset, 4}, part.address);
        table.insert(table.end(), row.begin(), row.end());
        offset += part.data.size();
    }
    return table;
}

Bytes makeHeader(
    const PracticeScheme& scheme, std::size_t count, std::uint64_t totalBytes, std::uint16_t crc2)
{
    Bytes header(pac_header::Bytes);
    put(header, pac_header::Version, PacVersionR1);
    put(header, pac_header::LoSize, totalBytes);
    put(header, pac_header::ProductName, scheme.product);
    put(header, pac_header::ProductVersion, "Flashwright practice 1");
    put(header, pac_header::FileCount, count);
    put(header, pac_header::FileOffset, pac_header::Bytes);
    put(header, pac_header::FlashType, scheme.flashTypeId);
    put(header, pac_header::NvBackup, 1);
    put(header, pac_header::ProductAlias, scheme.product);
    put(header, pac_header::Magic, pac_header::MagicValue);
    put(header, pac_header::Crc1, crc16Arc(ByteSpan(header).first(pac_header::Crc1Covers)));
    put(header, pac_header::Crc2, crc2);
    return header;
}

std::uint16_t sumOf(ByteSpan table, const std::vector<Part>& parts)
{
    std::uint16_t sum = crc16Arc(table);
    for (const Part& part : parts) {
        sum = crc16Arc(part.data, sum);
    }
    return sum;
}

} // namespace

Result<void> writePracticeFirmware(std::string_view profile, const std::filesystem::path& file)
{
    const PracticeScheme* scheme = findPracticeScheme(profile);
    if (scheme == nullptr) {
        return failWithProblem(Fault::Refused, "unisoc.practice.profile", "unknown-profile")
            .with("name", std::string(profile));
    }
    const std::vector<Part> parts = makeParts(*scheme);
    std::uint64_t offset = pac_header::Bytes + parts.size() * pac_file::Bytes;
    const Bytes table = makeTable(parts, offset);
    TRY_LET(const std::unique_ptr<ImageSink> out, createFile(file));
    TRY(out->write(makeHeader(*scheme, parts.size(), offset, sumOf(table, parts))));
    TRY(out->write(table));
    for (const Part& part : parts) {
        TRY(out->write(part.data));
    }
    return out->finish();
}

} // namespace flashwright::unisoc
