// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/bma_reader.h"

#include "protocols/unisoc/package/bma_config.h"

#include <QStringConverter>
#include <QXmlStreamReader>

#include <algorithm>
#include <charconv>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t MostPartitions = 744; // the table's length travels in 16 bits of 88-byte rows
constexpr std::size_t MostItems = 4096;
constexpr std::uint64_t TakesRest = 0xFFFFFFFF;

std::string_view trimmed(std::string_view text) noexcept
{
    constexpr std::string_view Blanks = " \t\r\n";
    const auto first = text.find_first_not_of(Blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(Blanks) - first + 1);
}

/// One pass over the text; the first thing that is wrong ends it.
class BmaReader {
public:
    explicit BmaReader(const QString& text)
        : m_xml(text)
    {
        m_xml.setNamespaceProcessing(false);
    }
    Result<BmaConfig> read();

private:
    bool next();
    [[nodiscard]] bool at(std::string_view name) const
    {
        return sameId(m_xml.name().toString().toStdString(), name);
    }
    [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const;
    std::string text();
    std::uint64_t number(std::string_view field);
    std::uint64_t numberFrom(std::string_view field, std::string_view value);
    std::uint64_t numberOf(std::string_view name, std::uint64_t otherwise);
    std::uint32_t small(std::string_view field);
    void wrong(std::string_view field, std::string_view found);
    template <class T>
    bool roomFor(const std::vector<T>& list, std::string_view field, std::size_t most = MostItems);

    void readProduct(BmaProduct& product);
    bool readProductSetting(BmaProduct& product);
    void readNvBackup(BmaProduct& product);
    void readNvItem(BmaNvItem& item);
    void readNvFlags(BmaNvItem& item);
    void readChips(BmaProduct& product);
    void readPartitions(BmaPartitions& partitions);
    void readPartition(BmaPartitions& partitions);
    void readExtTable(BmaProduct& product);
    void readScheme(BmaScheme& scheme);
    void readFile(BmaFile& file);
    void readBlock(BmaFile& file);
    [[nodiscard]] Failure failure() const;

    QXmlStreamReader m_xml;
    std::string m_field;
    std::string m_found;
};

/// Steps to the next child element; false at the end of the parent or at the first error.
bool BmaReader::next()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        case QXmlStreamReader::DTD:
            m_field = "DOCTYPE";
            m_xml.raiseError(QStringLiteral("a document type is not allowed"));
            return false;
        case QXmlStreamReader::EntityReference:
            m_field = "DOCTYPE";
            m_xml.raiseError(QStringLiteral("an entity is not allowed"));
            return false;
        default:
            break;
        }
    }
    return false;
}

std::optional<std::string> BmaReader::attribute(std::string_view name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (sameId(attribute.name().toString().toStdString(), name)) {
            return std::string(trimmed(attribute.value().toString().toStdString()));
        }
    }
    return std::nullopt;
}

std::string BmaReader::text()
{
    const std::string raw = m_xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
    return std::string(trimmed(raw));
}

void BmaReader::wrong(std::string_view field, std::string_view found)
{
    if (!m_xml.hasError()) {
        m_field = field;
        m_found = found;
        m_xml.raiseError(QStringLiteral("a number was expected"));
    }
}

std::uint64_t BmaReader::numberFrom(std::string_view field, std::string_view value)
{
    if (value.empty()) {
        return 0;
    }
    if (const auto parsed = parseNumber(value)) {
        return *parsed;
    }
    wrong(field, value);
    return 0;
}

std::uint64_t BmaReader::number(std::string_view field)
{
    return numberFrom(field, text());
}

std::uint32_t BmaReader::small(std::string_view field)
{
    const std::string value = text();
    const std::uint64_t parsed = numberFrom(field, value);
    if (parsed > UINT32_MAX) {
        wrong(field, value);
    }
    return static_cast<std::uint32_t>(parsed);
}

std::uint64_t BmaReader::numberOf(std::string_view name, std::uint64_t otherwise)
{
    const auto value = attribute(name);
    return value ? numberFrom(name, *value) : otherwise;
}

template <class T>
bool BmaReader::roomFor(const std::vector<T>& list, std::string_view field, std::size_t most)
{
    if (list.size() < most) {
        return true;
    }
    wrong(field, std::to_string(list.size() + 1));
    return false;
}

void BmaReader::readNvFlags(BmaNvItem& item)
{
    item.useFlags = numberOf("use", 0) == 1;
    while (next()) {
        if (at("NVFlag")) {
            const std::string name = attribute("name").value_or(std::string());
            if (item.flags.size() < 16) {
                item.flags[name] = numberOf("check", 0) == 1;
            }
        }
        m_xml.skipCurrentElement();
    }
}

void BmaReader::readNvItem(BmaNvItem& item)
{
    item.name = attribute("name").value_or(std::string());
    item.backup = numberOf("backup", 0) == 1;
    while (next()) {
        if (at("ID")) {
            item.id = small("NVItem/ID");
        } else if (at("BackupFlag")) {
            readNvFlags(item);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void BmaReader::readNvBackup(BmaProduct& product)
{
    product.nvBackup = numberOf("backup", 0) == 1;
    while (next()) {
        if (at("NVItem") && roomFor(product.nvItems, "NVItem")) {
            readNvItem(product.nvItems.emplace_back());
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void BmaReader::readChips(BmaProduct& product)
{
    product.chipsEnabled = numberOf("enable", 0) == 1;
    while (next()) {
        if (at("ChipItem") && roomFor(product.chips, "ChipItem")) {
            product.chips.push_back({numberOf("id", 0), attribute("name").value_or(std::string())});
        }
        m_xml.skipCurrentElement();
    }
}

void BmaReader::readPartition(BmaPartitions& partitions)
{
    BmaPartition partition;
    partition.id = attribute("id").value_or(std::string());
    const std::string size = attribute("size").value_or(std::string());
    if (size == "-1") {
        partition.takesRest = true;
    } else {
        partition.size = numberFrom("Partition/size", size);
        partition.takesRest = partition.size == TakesRest;
    }
    if (partition.takesRest) {
        partition.size = 0;
    }
    partition.gap = numberOf("gap", 0);
    if (partition.id.empty()) {
        wrong("Partition/id", "");
    }
    partitions.items.push_back(std::move(partition));
}

void BmaReader::readPartitions(BmaPartitions& partitions)
{
    if (attribute("unit")) {
        const std::uint64_t unit = numberOf("unit", 0);
        partitions.unit = static_cast<std::uint32_t>(unit);
        if (unit > 4) {
            wrong("Partitions/unit", std::to_string(unit));
        }
    }
    while (next()) {
        if (at("Partition") && roomFor(partitions.items, "Partition", MostPartitions)) {
            readPartition(partitions);
        }
        m_xml.skipCurrentElement();
    }
}

void BmaReader::readExtTable(BmaProduct& product)
{
    while (next()) {
        if (!at("PartitionType")) {
            m_xml.skipCurrentElement();
            continue;
        }
        while (next()) {
            if (at("Partition") && roomFor(product.extTable, "ExtTable/Partition")) {
                product.extTable.push_back(
                    {attribute("id").value_or(std::string()), attribute("id2").value_or(std::string()),
                        attribute("type").value_or(std::string()), numberOf("size", 0)});
            }
            m_xml.skipCurrentElement();
        }
    }
}

bool BmaReader::readProductSetting(BmaProduct& product)
{
    if (at("SchemeName")) {
        product.schemeName = text();
    } else if (at("FlashTypeID")) {
        product.flashTypeId = small("FlashTypeID");
    } else if (at("Mode")) {
        product.mode = small("Mode");
    } else if (at("PowerOff")) {
        product.powerOff = small("PowerOff") == 1;
    } else if (at("ProductComment")) {
        product.comment = text();
    } else {
        return false;
    }
    return true;
}

void BmaReader::readProduct(BmaProduct& product)
{
    product.name = attribute("name").value_or(std::string());
    product.enabled = numberOf("enable", 1) != 0;
    while (next()) {
        if (readProductSetting(product)) {
            continue;
        }
        if (at("NVBackup")) {
            readNvBackup(product);
        } else if (at("Chips")) {
            readChips(product);
        } else if (at("Partitions")) {
            readPartitions(product.partitions);
        } else if (at("ExtTable")) {
            readExtTable(product);
        } else if (product.settings.size() < 64) {
            const std::string name = m_xml.name().toString().toStdString();
            product.settings[name] = text();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void BmaReader::readBlock(BmaFile& file)
{
    BmaBlock block;
    block.id = attribute("id");
    while (next()) {
        if (at("Base")) {
            block.base = number("Block/Base");
        } else if (at("Size")) {
            block.size = number("Block/Size");
        } else {
            m_xml.skipCurrentElement();
        }
    }
    file.blocks.push_back(std::move(block));
}

void BmaReader::readFile(BmaFile& file)
{
    file.line = static_cast<int>(m_xml.lineNumber());
    if (attribute("backup")) {
        file.backup = static_cast<std::uint32_t>(numberOf("backup", 255));
    }
    file.selectedByFlash = numberOf("selbyflash", 0) == 1;
    file.selectedByRf = numberOf("selbyrf", 0) == 1;
    file.checkCali = attribute("CheckCali").value_or(std::string());
    while (next()) {
        if (at("ID")) {
            file.id = text();
        } else if (at("IDAlias")) {
            file.alias = text();
        } else if (at("Type")) {
            file.type = text();
        } else if (at("Description")) {
            file.description = text();
        } else if (at("Flag")) {
            file.flag = small("Flag");
        } else if (at("CheckFlag")) {
            file.checkFlag = small("CheckFlag");
        } else if (at("Block") && roomFor(file.blocks, "Block", 64)) {
            readBlock(file);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (file.id.empty()) {
        wrong("File/ID", "");
    }
}

void BmaReader::readScheme(BmaScheme& scheme)
{
    scheme.name = attribute("name").value_or(std::string());
    while (next()) {
        if (at("File") && roomFor(scheme.files, "File")) {
            readFile(scheme.files.emplace_back());
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

Failure BmaReader::failure() const
{
    const bool entity = m_field == "DOCTYPE";
    Failure problem =
        failWithProblem(Fault::PackageCorrupt, "unisoc.pac.xml", entity ? "xml-entity" : "xml-malformed")
            .with("line", std::to_string(m_xml.lineNumber()))
            .with("offset_bytes", hexNumber(static_cast<std::uint64_t>(m_xml.characterOffset())))
            .with("detail", m_xml.errorString().toStdString());
    if (!m_field.empty()) {
        problem = std::move(problem).with("field", m_field).with("found", m_found);
    }
    return problem;
}

Result<BmaConfig> BmaReader::read()
{
    BmaConfig config;
    if (next() && !at("BMAConfig")) {
        wrong("BMAConfig", m_xml.name().toString().toStdString());
    }
    while (!m_xml.hasError() && next()) {
        const bool products = at("ProductList");
        if (!products && !at("SchemeList")) {
            m_xml.skipCurrentElement();
            continue;
        }
        while (next()) {
            if (products && at("Product") && roomFor(config.products, "Product")) {
                readProduct(config.products.emplace_back());
            } else if (!products && at("Scheme") && roomFor(config.schemes, "Scheme")) {
                readScheme(config.schemes.emplace_back());
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }
    while (!m_xml.hasError() && !m_xml.atEnd()) { // what follows the root must be well-formed, too
        m_xml.readNext();
    }
    if (m_xml.hasError()) {
        return failure();
    }
    return config;
}

/// Text of the usual encodings: with a mark, UTF-16 without one, UTF-8, else one byte a character.
QString decoded(ByteSpan xml)
{
    const QByteArrayView raw(reinterpret_cast<const char*>(xml.data()), static_cast<qsizetype>(xml.size()));
    const auto marked = QStringConverter::encodingForData(raw, u'<');
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(raw);
    if (decoder.hasError() && !marked) {
        text = QString::fromLatin1(raw);
    }
    while (text.endsWith(QChar(0))) { // some packers end the text with a zero
        text.chop(1);
    }
    return text;
}

} // namespace

bool sameId(std::string_view a, std::string_view b) noexcept
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::uint64_t> parseNumber(std::string_view text) noexcept
{
    text = trimmed(text);
    int base = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        base = 16;
        text.remove_prefix(2);
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

Result<BmaConfig> parseBmaConfig(ByteSpan xml)
{
    // The declaration's own encoding no longer holds for decoded text; the reader ignores it for a QString.
    BmaReader reader(decoded(xml));
    return reader.read();
}

} // namespace flashwright::unisoc
