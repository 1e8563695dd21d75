// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_checks.h"

#include "core/base/letter_case.h"
#include "core/base/units.h"
#include "protocols/unisoc/package/pac_layout.h"

#include <algorithm>
#include <set>

namespace flashwright::unisoc {

namespace {

std::string labelOf(const PacFile& file)
{
    return file.id.empty() ? file.fileName : file.id;
}

Failure rowFault(const ByteSource& source, const PacFile& file, const PacField& field, std::string problem)
{
    return pacFault(Fault::PackageCorrupt, source, std::move(problem))
        .with("field", std::string(field.name))
        .with("offset_bytes", hexNumber(file.rowOffset + field.offset))
        .with("entry", labelOf(file));
}

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

Result<void> checkNames(const ByteSource& source, const PacTable& table)
{
    std::set<std::string> ids;
    for (const PacFile& file : table.files) {
        if (!file.fileName.empty() && !isPlainFileName(file.fileName)) {
            return rowFault(source, file, pac_file::Name, "unsafe-name").with("name", file.fileName);
        }
        if (hasControlCharacter(file.id)) {
            return rowFault(source, file, pac_file::Id, "unsafe-name").with("name", file.id);
        }
        if (!file.id.empty() && !ids.insert(lower(file.id)).second) {
            return rowFault(source, file, pac_file::Id, "duplicate-name").with("name", file.id);
        }
    }
    return {};
}

Result<void> checkOneXml(const ByteSource& source, const PacTable& table)
{
    const PacFile* xml = nullptr;
    for (const PacFile& file : table.files) {
        if (!file.isXml()) {
            continue;
        }
        if (xml != nullptr) {
            return rowFault(source, file, pac_file::FileFlag, "duplicate-name").with("name", labelOf(file));
        }
        xml = &file;
    }
    if (xml == nullptr || xml->bytes == 0) {
        return pacFault(Fault::PackageCorrupt, source, "no-xml")
            .with("field", std::string(xml == nullptr ? pac_file::FileFlag.name : pac_file::LoFileSize.name))
            .with("offset_bytes",
                hexNumber(xml == nullptr ? table.header.tableOffset
                                         : xml->rowOffset + pac_file::LoFileSize.offset));
    }
    return {};
}

Result<void> checkInside(const ByteSource& source, const PacTable& table)
{
    const std::uint64_t tableEnd = table.header.tableOffset + table.files.size() * pac_file::Bytes;
    for (const PacFile& file : table.files) {
        if (file.bytes == 0) {
            continue;
        }
        if (!rangeFits(file.offset, file.bytes, source.size())) {
            return rowFault(source, file, pac_file::LoDataOffset, "entry-beyond-end")
                .with("wanted_bytes", std::to_string(file.bytes))
                .with("found", hexNumber(file.offset))
                .with("found_bytes", std::to_string(source.size()));
        }
        if (file.offset < tableEnd) {
            return rowFault(source, file, pac_file::LoDataOffset, "overlapping")
                .with("found", hexNumber(file.offset))
                .with("wanted", hexNumber(tableEnd));
        }
    }
    return {};
}

/// Two rows may name the very same blob under the same file name; anything else that shares bytes is an
/// error.
Result<void> checkApart(const ByteSource& source, const PacTable& table)
{
    std::vector<const PacFile*> blobs;
    for (const PacFile& file : table.files) {
        if (file.bytes != 0) {
            blobs.push_back(&file);
        }
    }
    std::stable_sort(
        blobs.begin(), blobs.end(), [](const PacFile* a, const PacFile* b) { return a->offset < b->offset; });
    for (std::size_t i = 1; i < blobs.size(); ++i) {
        const PacFile& before = *blobs[i - 1];
        const PacFile& now = *blobs[i];
        const bool same = before.offset == now.offset && before.bytes == now.bytes
            && before.fileName == now.fileName && before.isXml() == now.isXml();
        if (!same && now.offset < before.offset + before.bytes) {
            return rowFault(source, now, pac_file::LoDataOffset, "overlapping")
                .with("found", hexNumber(now.offset))
                .with("wanted", hexNumber(before.offset + before.bytes));
        }
    }
    return {};
}

} // namespace

Failure pacFault(Fault fault, const ByteSource& source, std::string problem)
{
    return failWithProblem(fault, "unisoc.pac.open", std::move(problem)).with("file", source.name());
}

Result<void> checkTablePlace(const ByteSource& source, std::uint64_t tableOffset, std::uint32_t count)
{
    if (count > MostPacFiles) {
        return pacFault(Fault::PackageCorrupt, source, "too-many-entries")
            .with("field", std::string(pac_header::FileCount.name))
            .with("offset_bytes", hexNumber(pac_header::FileCount.offset))
            .with("found", std::to_string(count))
            .with("wanted", std::to_string(MostPacFiles));
    }
    if (count == 0) {
        return pacFault(Fault::PackageCorrupt, source, "no-xml")
            .with("field", std::string(pac_header::FileCount.name))
            .with("offset_bytes", hexNumber(pac_header::FileCount.offset))
            .with("found", "0");
    }
    if (tableOffset < pac_header::Bytes) {
        return pacFault(Fault::PackageCorrupt, source, "overlapping")
            .with("field", std::string(pac_header::FileOffset.name))
            .with("offset_bytes", hexNumber(pac_header::FileOffset.offset))
            .with("found", hexNumber(tableOffset))
            .with("wanted", hexNumber(pac_header::Bytes));
    }
    if (!rangeFits(tableOffset, count * pac_file::Bytes, source.size())) {
        return pacFault(Fault::PackageCorrupt, source, "entry-beyond-end")
            .with("field", std::string(pac_header::FileCount.name))
            .with("offset_bytes", hexNumber(pac_header::FileCount.offset))
            .with("found", std::to_string(count))
            .with("found_bytes", std::to_string(source.size()));
    }
    return {};
}

bool isPlainFileName(std::string_view name) noexcept
{
    return !name.empty() && name != "." && name != ".."
        && name.find_first_of("/\\:") == std::string_view::npos && !hasControlCharacter(name);
}

Result<void> checkFiles(const ByteSource& source, const PacTable& table)
{
    TRY(checkInside(source, table));
    TRY(checkApart(source, table));
    TRY(checkNames(source, table));
    TRY(checkOneXml(source, table));
    return {};
}

} // namespace flashwright::unisoc
