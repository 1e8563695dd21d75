// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/pmt.h"

#include "core/base/endian.h"
#include "core/base/units.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek {

namespace {

constexpr std::size_t NameBytes = 64;
constexpr std::size_t MostRows = 128;

/// One way of writing a row behind its name. Places are counted from the row's start.
struct Shape {
    std::size_t bytes;
    std::size_t width; ///< of a number
    std::size_t sizeAt;
    std::size_t startAt;
    std::size_t flagsAt;
};

constexpr Shape Plain{0x58, 8, 0x40, 0x48, 0x50};
constexpr Shape WithId{0x60, 8, 0x40, 0x50, 0x58};
constexpr Shape Small{0x4c, 4, 0x40, 0x44, 0x48};
constexpr std::array Shapes{Plain, WithId, Small};

// On the storage. Source: [peer] bq/aquaris-E4.5: mediatek/build/tools/ptgen/MT6582/ptgen.pl; [peer]
// bkerler/mtkclient: mtkclient/Library/Partitions/pmt.py
constexpr std::string_view FirstMark = "1vTP";
constexpr std::string_view ThirdMark = "3vTP";
constexpr std::string_view MirrorMark = "1TPM";
constexpr std::size_t CopyBytes = 0x1000;
constexpr std::size_t RowsAt = 8; ///< behind the mark and the text "1.0"

enum class Order : std::uint8_t { Big, Little };

std::uint64_t number(ByteSpan row, std::size_t at, std::size_t width, Order order)
{
    const ByteSpan field = row.subspan(at, width);
    if (width == 4) {
        return order == Order::Big ? loadBigEndian<std::uint32_t>(field)
                                   : loadLittleEndian<std::uint32_t>(field);
    }
    return order == Order::Big ? loadBigEndian<std::uint64_t>(field) : loadLittleEndian<std::uint64_t>(field);
}

/// The name up to its NUL; empty when the field is no name: bytes that are not printable, or some behind the
/// NUL.
std::string nameOf(ByteSpan row)
{
    const std::string_view field = asText(row.first(NameBytes));
    const std::size_t length = std::min(field.find('\0'), field.size());
    const std::string_view name = field.substr(0, length);
    const std::string_view rest = field.substr(length);
    const bool printable =
        std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    const bool padded = std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\0'; });
    return printable && padded ? std::string(name) : std::string();
}

bool isEmpty(ByteSpan row)
{
    return std::all_of(row.begin(), row.end(), [](std::byte byte) { return byte == std::byte{0}; });
}

Failure damaged(std::string_view field, std::size_t offset)
{
    return failWithProblem(Fault::BadReply, "mediatek.table.pmt", "table-damaged")
        .with("field", std::string(field))
        .with("offset_bytes", hexNumber(offset));
}

/// True when every row begins where the one before has ended, or later.
bool ascends(const std::vector<PmtRow>& rows)
{
    std::uint64_t free = 0;
    for (const PmtRow& row : rows) {
        const auto end = checkedAdd(row.startBytes, row.bytes);
        if (!end || row.startBytes < free) {
            return false;
        }
        free = *end;
    }
    return true;
}

/// Some loaders write where a row begins before its length; rows that lie on each other tell.
std::vector<PmtRow> inRightOrder(std::vector<PmtRow> rows)
{
    if (!ascends(rows)) {
        std::vector<PmtRow> turned = rows;
        for (PmtRow& row : turned) {
            std::swap(row.bytes, row.startBytes);
        }
        if (ascends(turned)) {
            return turned;
        }
    }
    return rows;
}

Result<std::vector<PmtRow>> readRows(ByteSpan records, const Shape& shape, Order order)
{
    std::vector<PmtRow> rows;
    for (std::size_t at = 0; at + shape.bytes <= records.size(); at += shape.bytes) {
        const ByteSpan record = records.subspan(at, shape.bytes);
        if (isEmpty(record)) {
            break;
        }
        PmtRow row{nameOf(record), number(record, shape.sizeAt, shape.width, order),
            number(record, shape.startAt, shape.width, order),
            number(record, shape.flagsAt, shape.width, order)};
        if (row.name.empty()) {
            return damaged("name", at);
        }
        // A cut report of wide numbers would pass for narrow ones, but for the zero in their upper half.
        if (!checkedAdd(row.startBytes, row.bytes) || (shape.width == 4 && row.bytes == 0)) {
            return damaged("size", at);
        }
        if (row.flags > UINT32_MAX) {
            return damaged("flags", at);
        }
        if (rows.size() == MostRows) {
            return damaged("count", at);
        }
        rows.push_back(std::move(row));
    }
    return inRightOrder(std::move(rows));
}

/// The records of one copy: behind the head, up to an empty record or the mark that closes the table.
Result<std::vector<PmtRow>> readCopy(ByteSpan copy, std::string_view mark, const Shape& shape)
{
    ByteSpan records = copy.subspan(RowsAt);
    std::size_t end = 0;
    while (end + shape.bytes <= records.size() && asText(records.subspan(end, mark.size())) != mark
        && !isEmpty(records.subspan(end, NameBytes))) {
        end += shape.bytes;
    }
    TRY_LET(auto rows, readRows(records.first(end), shape, Order::Little));
    if (rows.empty()) {
        return damaged("count", RowsAt);
    }
    return rows;
}

} // namespace

Result<std::vector<PmtRow>> readPmtReport(ByteSpan records)
{
    if (records.empty()) {
        return failWithProblem(Fault::BadReply, "mediatek.table.pmt", "table-missing")
            .with("field", "count")
            .with("offset_bytes", "0x0");
    }
    Result<std::vector<PmtRow>> first = damaged("size", records.size());
    for (const Shape& shape : Shapes) {
        if (records.size() % shape.bytes != 0) {
            continue;
        }
        auto rows = readRows(records, shape, Order::Big);
        if (rows && !rows->empty()) {
            return rows;
        }
        if (!rows && first.error().fact("field") == "size") {
            first = std::move(rows);
        }
    }
    return first;
}

Bytes encodePmtReport(const std::vector<PmtRow>& rows)
{
    Bytes bytes(rows.size() * Plain.bytes);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const MutableByteSpan record = MutableByteSpan(bytes).subspan(i * Plain.bytes, Plain.bytes);
        const ByteSpan name = asBytes(rows[i].name).first(std::min(rows[i].name.size(), NameBytes - 1));
        std::copy(name.begin(), name.end(), record.begin());
        storeBigEndian(record.subspan(Plain.sizeAt, 8), rows[i].bytes);
        storeBigEndian(record.subspan(Plain.startAt, 8), rows[i].startBytes);
        storeBigEndian(record.subspan(Plain.flagsAt, 8), rows[i].flags);
    }
    return bytes;
}

Result<std::vector<PmtRow>> readPmtArea(ByteSpan area)
{
    Result<std::vector<PmtRow>> first =
        failWithProblem(Fault::BadReply, "mediatek.table.pmt", "table-missing").with("offset_bytes", "0x0");
    for (std::size_t at = 0; at + RowsAt <= area.size() && at <= CopyBytes; at += CopyBytes) {
        const ByteSpan copy = area.subspan(at, std::min(CopyBytes, area.size() - at));
        const std::string_view mark = asText(copy.first(4));
        if (mark != FirstMark && mark != ThirdMark && mark != MirrorMark) {
            continue;
        }
        auto rows = readCopy(copy, mark, mark == ThirdMark ? WithId : Plain);
        if (rows) {
            return rows;
        }
        first = std::move(rows);
    }
    return first;
}

} // namespace flashwright::mediatek
