// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pac_builder.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace flashwright::test {

namespace {

void putNumber(Bytes& into, std::size_t at, std::uint64_t value, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i) {
        into.at(at + i) = static_cast<std::byte>((value >> (8U * i)) & 0xFFU);
    }
}

void putText(Bytes& into, std::size_t at, std::string_view text, std::size_t room)
{
    for (std::size_t i = 0; i < text.size() && 2 * i + 1 < room; ++i) {
        into.at(at + 2 * i) = static_cast<std::byte>(text[i]);
    }
}

void append(Bytes& into, std::uint64_t value, std::size_t bytes)
{
    const std::size_t at = into.size();
    into.resize(at + bytes);
    putNumber(into, at, value, bytes);
}

Bytes toBytes(std::string_view text)
{
    const ByteSpan span = asBytes(text);
    return {span.begin(), span.end()};
}

constexpr std::size_t HeaderBytes = 2124;
constexpr std::size_t RowBytes = 2580;

Bytes makeRow(const PacRow& row, std::uint64_t dataOffset, bool wide)
{
    Bytes raw(RowBytes);
    const std::uint64_t offset = row.claimedOffset.value_or(dataOffset);
    const std::uint64_t bytes = row.claimedBytes.value_or(row.data.size());
    putNumber(raw, 0, row.rowBytes.value_or(RowBytes), 4);
    putText(raw, 4, row.id, 512);
    putText(raw, 516, row.fileName, 512);
    if (row.fileVersion) {
        putText(raw, 1028, *row.fileVersion, 512);
    }
    if (wide) {
        putNumber(raw, 1532, bytes >> 32U, 4);
        putNumber(raw, 1536, offset >> 32U, 4);
    }
    putNumber(raw, 1540, bytes, 4);
    putNumber(raw, 1544, row.flag, 4);
    putNumber(raw, 1548, row.checked, 4);
    putNumber(raw, 1552, offset, 4);
    putNumber(raw, 1560, row.address != 0 ? 1 : 0, 4);
    putNumber(raw, 1564, row.address, 4);
    return raw;
}

} // namespace

std::uint16_t slowCrc16(ByteSpan bytes, std::uint16_t crc)
{
    std::uint32_t value = crc;
    for (const std::byte b : bytes) {
        value ^= std::to_integer<std::uint32_t>(b);
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xA001U : value >> 1U;
        }
    }
    return static_cast<std::uint16_t>(value);
}

PacBuilder& PacBuilder::add(std::string id, std::string fileName, Bytes data)
{
    PacRow entry;
    entry.id = std::move(id);
    entry.fileName = std::move(fileName);
    entry.data = std::move(data);
    rows.push_back(std::move(entry));
    return *this;
}

PacBuilder& PacBuilder::operation(std::string id)
{
    add(std::move(id), {}, {});
    rows.back().flag = 0;
    return *this;
}

PacBuilder& PacBuilder::xml(std::string_view text)
{
    add({}, "config.xml", toBytes(text));
    rows.back().flag = 2;
    rows.back().checked = 0;
    return *this;
}

PacRow& PacBuilder::row(std::string_view id)
{
    for (PacRow& entry : rows) {
        if (entry.id == id) {
            return entry;
        }
    }
    throw std::out_of_range("no such row");
}

Bytes PacBuilder::build() const
{
    Bytes body;
    std::uint64_t offset = HeaderBytes + rows.size() * RowBytes;
    for (const PacRow& entry : rows) {
        const Bytes raw = makeRow(entry, offset, wide);
        body.insert(body.end(), raw.begin(), raw.end());
        offset += entry.data.size();
    }
    for (const PacRow& entry : rows) {
        body.insert(body.end(), entry.data.begin(), entry.data.end());
    }
    Bytes head(HeaderBytes);
    const std::uint64_t total = claimedTotal.value_or(HeaderBytes + body.size());
    putText(head, 0, version, 44);
    if (wide) {
        putNumber(head, 44, total >> 32U, 4);
    }
    putNumber(head, 48, total, 4);
    putText(head, 52, product, 512);
    putText(head, 564, productVersion, 512);
    putNumber(head, 1076, claimedCount.value_or(static_cast<std::uint32_t>(rows.size())), 4);
    putNumber(head, 1080, claimedTableOffset.value_or(HeaderBytes), 4);
    putNumber(head, 1088, 1, 4);
    putNumber(head, 1316, encrypted, 2);
    if (withChecksums) {
        putNumber(head, 2116, 0xFFFAFFFA, 4);
        putNumber(head, 2120, slowCrc16(ByteSpan(head).first(2120)), 2);
        putNumber(head, 2122, slowCrc16(body), 2);
    }
    head.insert(head.end(), body.begin(), body.end());
    return head;
}

std::string schemeXml(
    std::string_view product, const std::vector<XmlFile>& files, std::string_view partitions)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<BMAConfig><ProductList><Product name=\"";
    text += std::string(product) + "\"><SchemeName>" + std::string(product)
        + "</SchemeName><FlashTypeID>1</FlashTypeID>";
    text += std::string(partitions) + "</Product></ProductList><SchemeList><Scheme name=\""
        + std::string(product) + "\">\n";
    for (const XmlFile& file : files) {
        text += "<File><ID>" + file.id + "</ID><IDAlias>" + file.id + "</IDAlias><Type>" + file.type
            + "</Type><Block";
        text += file.block.empty() ? ">" : " id=\"" + file.block + "\">";
        text += "<Base>" + hexNumber(file.base) + "</Base><Size>" + hexNumber(file.size)
            + "</Size></Block><Flag>" + std::to_string(file.flag)
            + "</Flag><CheckFlag>0</CheckFlag></File>\n";
    }
    return text + "</Scheme></SchemeList></BMAConfig>\n";
}

PacBuilder smallPac()
{
    PacBuilder pac;
    pac.add("FDL", "fdl1.bin", pattern(1000, 2));
    pac.add("FDL2", "fdl2.bin", pattern(3000, 3));
    pac.operation("EraseMisc");
    pac.add("BOOT", "boot.img", pattern(5001, 4));
    pac.xml(schemeXml("test_product",
        {{"FDL", "FDL", "", 0x5500, 0, 1}, {"FDL2", "NAND_FDL", "", 0x9EFFFE00, 0, 1},
            {"BOOT", "CODE2", "boot", 0, 0, 1}, {"EraseMisc", "EraseFlash2", "misc", 0, 0, 0}},
        "<Partitions><Partition id=\"boot\" size=\"35\"/><Partition id=\"misc\" size=\"1\"/>"
        "<Partition id=\"userdata\" size=\"0xFFFFFFFF\"/></Partitions>"));
    return pac;
}

Bytes pattern(std::size_t bytes, std::uint32_t seed)
{
    Bytes result(bytes);
    std::uint32_t state = seed * 2654435761U + 1;
    for (std::byte& b : result) {
        state = state * 1664525U + 1013904223U;
        b = static_cast<std::byte>(state >> 24U);
    }
    return result;
}

SparseBuilder& SparseBuilder::chunk(
    std::uint16_t type, std::uint32_t blocks, std::uint32_t totalBytes, const Bytes& data)
{
    append(m_body, type, 2);
    append(m_body, 0, 2);
    append(m_body, blocks, 4);
    append(m_body, totalBytes, 4);
    m_body.insert(m_body.end(), data.begin(), data.end());
    m_blocks += blocks;
    ++m_chunks;
    return *this;
}

SparseBuilder& SparseBuilder::raw(const Bytes& data)
{
    const auto bytes = static_cast<std::uint32_t>(data.size());
    return chunk(0xCAC1, bytes / m_blockBytes, 12 + bytes, data);
}

SparseBuilder& SparseBuilder::fill(std::uint32_t value, std::uint32_t blocks)
{
    Bytes data;
    append(data, value, 4);
    return chunk(0xCAC2, blocks, 16, data);
}

SparseBuilder& SparseBuilder::dontCare(std::uint32_t blocks)
{
    return chunk(0xCAC3, blocks, 12, {});
}

SparseBuilder& SparseBuilder::crc(std::uint32_t value)
{
    Bytes data;
    append(data, value, 4);
    return chunk(0xCAC4, 0, 16, data);
}

Bytes SparseBuilder::build() const
{
    Bytes image;
    append(image, 0xED26FF3A, 4);
    append(image, major, 2);
    append(image, 0, 2);
    append(image, headerBytes, 2);
    append(image, 12, 2);
    append(image, m_blockBytes, 4);
    append(image, claimedBlocks.value_or(m_blocks), 4);
    append(image, claimedChunks.value_or(m_chunks), 4);
    append(image, 0, 4);
    image.insert(image.end(), m_body.begin(), m_body.end());
    return image;
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "flashwright-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(const std::string& name, ByteSpan bytes) const
{
    const std::filesystem::path file = m_path / name;
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return file;
}

Bytes readWholeFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return toBytes(text);
}

} // namespace flashwright::test
