// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/bma_reader.h"

#include "protocols/unisoc/package/bma_xml.h"

#include <QStringConverter>

#include <algorithm>
#include <charconv>

namespace flashwright::unisoc {

namespace {

void readBlock(BmaXml& xml, BmaFile& file)
{
    BmaBlock block;
    block.id = xml.attribute("id");
    while (xml.next()) {
        if (xml.at("Base")) {
            block.base = xml.number("Block/Base");
        } else if (xml.at("Size")) {
            block.size = xml.number("Block/Size");
        } else {
            xml.skip();
        }
    }
    file.blocks.push_back(std::move(block));
}

void readFile(BmaXml& xml, BmaFile& file)
{
    file.line = xml.line();
    if (xml.attribute("backup")) {
        file.backup = static_cast<std::uint32_t>(xml.numberOf("backup", 255));
    }
    file.selectedByFlash = xml.numberOf("selbyflash", 0) == 1;
    file.selectedByRf = xml.numberOf("selbyrf", 0) == 1;
    file.checkCali = xml.attribute("CheckCali").value_or(std::string());
    while (xml.next()) {
        if (xml.at("ID")) {
            file.id = xml.text();
        } else if (xml.at("IDAlias")) {
            file.alias = xml.text();
        } else if (xml.at("Type")) {
            file.type = xml.text();
        } else if (xml.at("Description")) {
            file.description = xml.text();
        } else if (xml.at("Flag")) {
            file.flag = xml.smallNumber("Flag");
        } else if (xml.at("CheckFlag")) {
            file.checkFlag = xml.smallNumber("CheckFlag");
        } else if (xml.at("Block") && xml.roomFor(file.blocks, "Block", 64)) {
            readBlock(xml, file);
        } else {
            xml.skip();
        }
    }
    if (file.id.empty()) {
        xml.wrong("File/ID", "");
    }
}

void readScheme(BmaXml& xml, BmaScheme& scheme)
{
    scheme.name = xml.attribute("name").value_or(std::string());
    while (xml.next()) {
        if (xml.at("File") && xml.roomFor(scheme.files, "File")) {
            readFile(xml, scheme.files.emplace_back());
        } else {
            xml.skip();
        }
    }
}

Result<BmaConfig> readConfig(BmaXml& xml)
{
    BmaConfig config;
    if (xml.next() && !xml.at("BMAConfig")) {
        xml.wrong("BMAConfig", xml.elementName());
    }
    while (!xml.bad() && xml.next()) {
        const bool products = xml.at("ProductList");
        if (!products && !xml.at("SchemeList")) {
            xml.skip();
            continue;
        }
        while (xml.next()) {
            if (products && xml.at("Product") && xml.roomFor(config.products, "Product")) {
                readBmaProduct(xml, config.products.emplace_back());
            } else if (!products && xml.at("Scheme") && xml.roomFor(config.schemes, "Scheme")) {
                readScheme(xml, config.schemes.emplace_back());
            } else {
                xml.skip();
            }
        }
    }
    xml.finish();
    if (xml.bad()) {
        return xml.failure();
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
    BmaXml reader(decoded(xml));
    return readConfig(reader);
}

} // namespace flashwright::unisoc
