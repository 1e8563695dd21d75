// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_reader.h"

#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/unisoc/package/pac_checks.h"
#include "protocols/unisoc/package/pac_layout.h"

#include <QString>

#include <algorithm>

namespace flashwright::unisoc {

namespace {

std::uint32_t number(ByteSpan record, const PacField& field)
{
    return loadLittleEndian<std::uint32_t>(record.subspan(field.offset, field.bytes));
}

std::uint16_t shortNumber(ByteSpan record, const PacField& field)
{
    return loadLittleEndian<std::uint16_t>(record.subspan(field.offset, field.bytes));
}

std::string text(ByteSpan record, const PacField& field)
{
    std::u16string units;
    for (std::uint64_t at = 0; at + 1 < field.bytes; at += 2) {
        const auto unit =
            static_cast<char16_t>(loadLittleEndian<std::uint16_t>(record.subspan(field.offset + at, 2)));
        if (unit == 0) {
            break;
        }
        units.push_back(unit);
    }
    return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())).toStdString();
}

std::uint64_t joined(std::uint32_t high, std::uint32_t low)
{
    return (static_cast<std::uint64_t>(high) << 32U) | low;
}

Result<void> checkVersion(const ByteSource& source, const PacHeader& header)
{
    if (header.version == PacVersionR1 || header.version == PacVersionR2) {
        return {};
    }
    const bool ours = header.version.starts_with("BP_");
    return pacFault(Fault::PackageUnsupported, source, ours ? "odd-version" : "unknown-format")
        .with("field", std::string(pac_header::Version.name))
        .with("offset_bytes", hexNumber(pac_header::Version.offset))
        .with("found", header.version)
        .with("wanted", std::string(PacVersionR1) + ", " + std::string(PacVersionR2));
}

/// The size that the header states, with or without the high half: R1 has the end of a text there, which is
/// zero in every file that its writers made, so the high half counts unless only the low half fits the file.
Result<void> checkTotalSize(const ByteSource& source, ByteSpan head)
{
    const std::uint64_t low = number(head, pac_header::LoSize);
    const std::uint64_t stated = joined(number(head, pac_header::HiSize), number(head, pac_header::LoSize));
    if (stated == source.size() || low == source.size()) {
        return {};
    }
    return pacFault(Fault::PackageCorrupt, source, source.size() < stated ? "truncated" : "size-differs")
        .with("field", std::string(pac_header::LoSize.name))
        .with("offset_bytes", hexNumber(pac_header::LoSize.offset))
        .with("wanted_bytes", std::to_string(stated))
        .with("found_bytes", std::to_string(source.size()));
}

Result<PacHeader> readHeader(const ByteSource& source, ByteSpan head)
{
    PacHeader header;
    header.version = text(head, pac_header::Version);
    TRY(checkVersion(source, header));
    if (const auto encrypted = shortNumber(head, pac_header::Encrypted); encrypted != 0) {
        return pacFault(Fault::PackageUnsupported, source, "encrypted")
            .with("field", std::string(pac_header::Encrypted.name))
            .with("offset_bytes", hexNumber(pac_header::Encrypted.offset))
            .with("found", std::to_string(encrypted));
    }
    TRY(checkTotalSize(source, head));
    header.product = text(head, pac_header::ProductName);
    header.productVersion = text(head, pac_header::ProductVersion);
    header.productAlias = text(head, pac_header::ProductAlias);
    header.tableOffset = number(head, pac_header::FileOffset);
    header.flashType = number(head, pac_header::FlashType);
    header.nandStrategy = number(head, pac_header::NandStrategy);
    header.hasChecksums = number(head, pac_header::Magic) == pac_header::MagicValue;
    header.crc1 = shortNumber(head, pac_header::Crc1);
    header.crc2 = shortNumber(head, pac_header::Crc2);
    return header;
}

PacFile readFile(ByteSpan row, std::uint64_t rowOffset, bool withHighHalves)
{
    PacFile file;
    file.id = text(row, pac_file::Id);
    file.fileName = text(row, pac_file::Name);
    file.bytes = number(row, pac_file::LoFileSize);
    file.offset = number(row, pac_file::LoDataOffset);
    if (withHighHalves) {
        file.bytes = joined(number(row, pac_file::HiFileSize), number(row, pac_file::LoFileSize));
        file.offset = joined(number(row, pac_file::HiDataOffset), number(row, pac_file::LoDataOffset));
    }
    file.flag = number(row, pac_file::FileFlag);
    file.checked = number(row, pac_file::CheckFlag) == 1;
    file.canOmit = number(row, pac_file::CanOmit) == 1;
    const std::uint32_t addresses = number(row, pac_file::AddressCount);
    if (addresses > 0 && addresses <= pac_file::AddressRoom) {
        if (const auto first = loadLittleEndian<std::uint32_t>(row.subspan(pac_file::Addresses.offset, 4));
            first != 0) {
            file.address = first;
        }
    }
    file.rowOffset = rowOffset;
    return file;
}

Result<void> checkRowSize(const ByteSource& source, ByteSpan row, std::uint64_t rowOffset)
{
    if (number(row, pac_file::Size) == pac_file::Bytes) {
        return {};
    }
    return pacFault(Fault::PackageCorrupt, source, "size-differs")
        .with("field", std::string(pac_file::Size.name))
        .with("offset_bytes", hexNumber(rowOffset + pac_file::Size.offset))
        .with("wanted_bytes", std::to_string(pac_file::Bytes))
        .with("found_bytes", std::to_string(number(row, pac_file::Size)));
}

Result<Bytes> readRows(const ByteSource& source, const PacHeader& header, std::uint32_t count)
{
    TRY(checkTablePlace(source, header.tableOffset, count));
    Bytes rows(static_cast<std::size_t>(count * pac_file::Bytes));
    TRY(source.readAt(header.tableOffset, rows));
    for (std::uint64_t at = 0; at < rows.size(); at += pac_file::Bytes) {
        TRY(checkRowSize(source, ByteSpan(rows).subspan(at, pac_file::Bytes), header.tableOffset + at));
    }
    return rows;
}

std::vector<PacFile> readFiles(ByteSpan rows, const PacHeader& header, bool withHighHalves)
{
    std::vector<PacFile> files;
    files.reserve(rows.size() / pac_file::Bytes);
    for (std::uint64_t at = 0; at < rows.size(); at += pac_file::Bytes) {
        files.push_back(readFile(rows.subspan(at, pac_file::Bytes), header.tableOffset + at, withHighHalves));
    }
    return files;
}

bool anyHighHalf(ByteSpan head, ByteSpan rows)
{
    bool any = number(head, pac_header::HiSize) != 0;
    for (std::uint64_t at = 0; at < rows.size(); at += pac_file::Bytes) {
        const ByteSpan row = rows.subspan(at, pac_file::Bytes);
        any = any || number(row, pac_file::HiFileSize) != 0 || number(row, pac_file::HiDataOffset) != 0;
    }
    return any;
}

bool allInside(const std::vector<PacFile>& files, std::uint64_t size)
{
    return std::all_of(files.begin(), files.end(),
        [size](const PacFile& file) { return file.bytes == 0 || rangeFits(file.offset, file.bytes, size); });
}

/// Where R2 keeps the high halves, R1 has the ends of two texts. The version text does not tell which it is,
/// as the packing script writes "R1" over an R2 layout; the content does: the reading that fits the file is
/// the right one.
void chooseLayout(PacTable& table, ByteSpan head, ByteSpan rows, std::uint64_t size)
{
    table.files = readFiles(rows, table.header, true);
    table.wide = anyHighHalf(head, rows);
    if (!table.wide || allInside(table.files, size)) {
        return;
    }
    std::vector<PacFile> narrow = readFiles(rows, table.header, false);
    if (allInside(narrow, size)) {
        table.files = std::move(narrow);
        table.wide = false;
    }
}

} // namespace

bool PacFile::isXml() const noexcept
{
    return flag == PacFlagXml;
}

bool startsLikePac(ByteSpan head) noexcept
{
    constexpr std::string_view Start("B\0P\0_\0", 6);
    return head.size() >= Start.size() && asText(head.first(Start.size())) == Start;
}

Result<PacTable> readPacTable(const ByteSource& source)
{
    if (source.size() < pac_header::Bytes) {
        return pacFault(Fault::PackageCorrupt, source, "truncated")
            .with("field", "header")
            .with("offset_bytes", hexNumber(source.size()))
            .with("wanted_bytes", std::to_string(pac_header::Bytes))
            .with("found_bytes", std::to_string(source.size()));
    }
    Bytes head(pac_header::Bytes);
    TRY(source.readAt(0, head));
    PacTable table;
    TRY_LET(table.header, readHeader(source, head));
    TRY_LET(const Bytes rows, readRows(source, table.header, number(head, pac_header::FileCount)));
    chooseLayout(table, head, rows, source.size());
    TRY(checkFiles(source, table));
    return table;
}

} // namespace flashwright::unisoc
