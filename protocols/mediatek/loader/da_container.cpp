// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/loader/da_container.h"

#include "core/base/endian.h"
#include "core/base/units.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::string_view Identifier = "MTK_DOWNLOAD_AGENT";
constexpr std::string_view XmlMark = "MTK_DA_v6";
constexpr std::size_t DescriptionAt = 0x20;
constexpr std::size_t DescriptionBytes = 64;
constexpr std::size_t VersionAt = 0x60;
constexpr std::size_t MagicAt = 0x64;
constexpr std::size_t CountAt = 0x68;
constexpr std::size_t EntriesAt = 0x6c;
constexpr std::uint32_t Magic = 0x22668899;
constexpr std::uint32_t KnownVersion = 4;
constexpr std::uint32_t MostEntries = 256; ///< the largest known container has room for 88
constexpr std::uint16_t EntryMark = 0xdada;
constexpr std::size_t RegionBytes = 20;
constexpr std::size_t MostRegions = 10;

/// Where the fields of an entry stand. The older form lacks the software version.
struct EntryShape {
    std::size_t softwareAt; ///< 0: has none
    std::size_t firstRegionAt;
    std::size_t countAt;
    std::size_t regionsAt;
    std::size_t stride; ///< 0: entries are packed, each as long as its regions make it
};
constexpr EntryShape Usual{8, 0x10, 0x12, 0x14, 0xdc};
constexpr EntryShape Older{0, 0x0c, 0x0e, 0x10, 0xd8};
constexpr EntryShape Packed{8, 0x10, 0x12, 0x14, 0};

Failure corrupt(const ByteSource& file, std::string problem, std::uint64_t offset)
{
    return failWithProblem(Fault::PackageCorrupt, "mediatek.da_file.open", std::move(problem))
        .with("file", file.name())
        .with("offset_bytes", hexNumber(offset));
}

std::string textField(ByteSpan field)
{
    const std::string_view text = asText(field);
    return std::string(text.substr(0, std::min(text.find('\0'), text.size())));
}

bool markAt(ByteSpan table, std::uint64_t at)
{
    return rangeFits(at, 2, table.size())
        && loadLittleEndian<std::uint16_t>(table.subspan(static_cast<std::size_t>(at))) == EntryMark;
}

std::uint16_t field16(ByteSpan entry, std::size_t at)
{
    return loadLittleEndian<std::uint16_t>(entry.subspan(at));
}

bool countIsLikely(ByteSpan table, const EntryShape& shape)
{
    if (table.size() < shape.regionsAt) {
        return false;
    }
    const std::uint16_t count = field16(table, shape.countAt);
    return count >= 1 && count <= MostRegions;
}

/// How the entries of this table lie. With a single entry the older form shows by its count of regions, which
/// stands where the usual form has a zero.
EntryShape shapeOf(ByteSpan table, std::uint32_t count)
{
    if (count > 1 && markAt(table, Usual.stride)) {
        return Usual;
    }
    if (count > 1 && markAt(table, Older.stride)) {
        return Older;
    }
    if (count == 1 && !countIsLikely(table, Usual) && countIsLikely(table, Older)) {
        return Older;
    }
    return count > 1 ? Packed : Usual;
}

class Reader {
public:
    Reader(const ByteSource& file, DaContainer& into)
        : m_file(file)
        , m_into(into)
    {
    }

    Result<void> readHeader();
    Result<void> readEntries();

private:
    Result<std::size_t> readEntry(ByteSpan table, std::uint64_t at, const EntryShape& shape);
    Result<DaRegion> readRegion(ByteSpan region, std::uint64_t offset);
    void note(Severity severity, std::string code, std::uint64_t offset);

    const ByteSource& m_file;
    DaContainer& m_into;
    std::uint32_t m_count = 0;
};

void Reader::note(Severity severity, std::string code, std::uint64_t offset)
{
    m_into.findings.push_back(
        {severity, std::move(code), {{"file", m_file.name()}, {"offset_bytes", hexNumber(offset)}}});
}

Result<void> Reader::readHeader()
{
    Bytes head(static_cast<std::size_t>(std::min<std::uint64_t>(m_file.size(), EntriesAt)));
    TRY(m_file.readAt(0, head));
    if (!looksLikeDaContainer(head)) {
        return corrupt(m_file, "da-bad-magic", 0);
    }
    if (head.size() < EntriesAt) {
        return corrupt(m_file, "truncated", head.size());
    }
    const ByteSpan view(head);
    if (loadLittleEndian<std::uint32_t>(view.subspan(MagicAt)) != Magic) {
        return corrupt(m_file, "da-bad-magic", MagicAt);
    }
    m_into.description = textField(view.subspan(DescriptionAt, DescriptionBytes));
    m_into.headerVersion = loadLittleEndian<std::uint32_t>(view.subspan(VersionAt));
    if (m_into.headerVersion != KnownVersion) {
        return failWithProblem(Fault::PackageUnsupported, "mediatek.da_file.open", "odd-version")
            .with("file", m_file.name())
            .with("found", std::to_string(m_into.headerVersion))
            .with("offset_bytes", hexNumber(VersionAt));
    }
    m_into.kind =
        m_into.description.find(XmlMark) == std::string::npos ? DaFileKind::Classic : DaFileKind::Xml;
    m_count = loadLittleEndian<std::uint32_t>(view.subspan(CountAt));
    if (m_count == 0) {
        return corrupt(m_file, "da-no-entries", CountAt);
    }
    if (m_count > MostEntries) {
        return corrupt(m_file, "too-many-entries", CountAt).with("found", std::to_string(m_count));
    }
    return {};
}

Result<void> Reader::readEntries()
{
    const std::uint64_t most = static_cast<std::uint64_t>(m_count) * Usual.stride;
    Bytes table(static_cast<std::size_t>(std::min(most, m_file.size() - EntriesAt)));
    TRY(m_file.readAt(EntriesAt, table));
    const EntryShape shape = shapeOf(table, m_count);
    std::uint64_t at = 0;
    for (std::uint32_t i = 0; i < m_count; ++i) {
        TRY_LET(const std::size_t used, readEntry(table, at, shape));
        at += shape.stride == 0 ? used : shape.stride;
    }
    if (m_into.entries.empty()) {
        return corrupt(m_file, "da-no-entries", EntriesAt);
    }
    return {};
}

/// @returns the bytes that the entry takes where entries are packed.
Result<std::size_t> Reader::readEntry(ByteSpan table, std::uint64_t at, const EntryShape& shape)
{
    const std::uint64_t offset = EntriesAt + at;
    if (!rangeFits(at, shape.regionsAt, table.size())) {
        return corrupt(m_file, "truncated", offset);
    }
    const ByteSpan entry = table.subspan(static_cast<std::size_t>(at));
    if (field16(entry, 0) != EntryMark) {
        return corrupt(m_file, "da-bad-magic", offset);
    }
    DaEntry read;
    read.code = field16(entry, 2);
    read.hwSubCode = field16(entry, 4);
    read.hwVersion = field16(entry, 6);
    read.swVersion = shape.softwareAt == 0 ? std::uint16_t{0} : field16(entry, shape.softwareAt);
    read.firstRegion = field16(entry, shape.firstRegionAt);
    read.headerOffset = offset;
    const std::size_t count = field16(entry, shape.countAt);
    const std::size_t used = shape.regionsAt + count * RegionBytes;
    if (count > MostRegions) {
        return corrupt(m_file, "too-many-entries", offset + shape.countAt)
            .with("found", std::to_string(count));
    }
    if (used > entry.size()) {
        return corrupt(m_file, "truncated", offset);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = shape.regionsAt + i * RegionBytes;
        TRY_LET(const DaRegion region, readRegion(entry.subspan(place, RegionBytes), offset + place));
        read.regions.push_back(region);
    }
    if (read.code == 0 || read.firstStage() == nullptr) {
        note(Severity::Warning, "da-entry-unusable", offset);
    } else {
        m_into.entries.push_back(std::move(read));
    }
    return used;
}

Result<DaRegion> Reader::readRegion(ByteSpan region, std::uint64_t offset)
{
    DaRegion read;
    read.fileOffset = loadLittleEndian<std::uint32_t>(region);
    read.bytes = loadLittleEndian<std::uint32_t>(region.subspan(4));
    read.loadAddress = loadLittleEndian<std::uint32_t>(region.subspan(8));
    const std::uint64_t signatureAt = loadLittleEndian<std::uint32_t>(region.subspan(12));
    read.signatureBytes = loadLittleEndian<std::uint32_t>(region.subspan(16));
    if (!rangeFits(read.fileOffset, read.bytes, m_file.size()) || read.signatureBytes > read.bytes) {
        return corrupt(m_file, "entry-beyond-end", offset)
            .with("wanted", std::to_string(read.fileOffset + read.bytes))
            .with("found", std::to_string(m_file.size()));
    }
    // The signature is at the end, whatever this field says: the classic era counts it from the region's
    // start, the XML era from the file's; some files leave it zero where there is no signature.
    const std::uint64_t bare = read.bareBytes();
    if (read.signatureBytes != 0 && signatureAt != bare && signatureAt != read.fileOffset + bare) {
        note(Severity::Note, "da-signature-elsewhere", offset + 12);
    }
    return read;
}

} // namespace

bool looksLikeDaContainer(ByteSpan head) noexcept
{
    return head.size() >= Identifier.size() && asText(head.first(Identifier.size())) == Identifier;
}

Result<DaContainer> readDaContainer(const ByteSource& file)
{
    DaContainer container;
    Reader reader(file, container);
    TRY(reader.readHeader());
    TRY(reader.readEntries());
    return container;
}

} // namespace flashwright::mediatek
