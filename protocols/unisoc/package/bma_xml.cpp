// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/bma_xml.h"

namespace flashwright::unisoc {

std::string_view trimmed(std::string_view text) noexcept
{
    constexpr std::string_view Blanks = " \t\r\n";
    const auto first = text.find_first_not_of(Blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(Blanks) - first + 1);
}

BmaXml::BmaXml(const QString& text)
    : m_xml(text)
{
    m_xml.setNamespaceProcessing(false);
}

bool BmaXml::at(std::string_view name) const
{
    return sameId(elementName(), name);
}

std::string BmaXml::elementName() const
{
    return m_xml.name().toString().toStdString();
}

void BmaXml::finish()
{
    while (!m_xml.hasError() && !m_xml.atEnd()) {
        m_xml.readNext();
    }
}

bool BmaXml::next()
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

std::optional<std::string> BmaXml::attribute(std::string_view name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (sameId(attribute.name().toString().toStdString(), name)) {
            return std::string(trimmed(attribute.value().toString().toStdString()));
        }
    }
    return std::nullopt;
}

std::string BmaXml::text()
{
    const std::string raw = m_xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
    return std::string(trimmed(raw));
}

void BmaXml::wrong(std::string_view field, std::string_view found)
{
    if (!m_xml.hasError()) {
        m_field = field;
        m_found = found;
        m_xml.raiseError(QStringLiteral("a number was expected"));
    }
}

std::uint64_t BmaXml::numberFrom(std::string_view field, std::string_view value)
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

std::uint64_t BmaXml::number(std::string_view field)
{
    return numberFrom(field, text());
}

std::uint32_t BmaXml::smallNumber(std::string_view field)
{
    const std::string value = text();
    const std::uint64_t parsed = numberFrom(field, value);
    if (parsed > UINT32_MAX) {
        wrong(field, value);
    }
    return static_cast<std::uint32_t>(parsed);
}

std::uint64_t BmaXml::numberOf(std::string_view name, std::uint64_t otherwise)
{
    const auto value = attribute(name);
    return value ? numberFrom(name, *value) : otherwise;
}

Failure BmaXml::failure() const
{
    const bool entity = m_field == "DOCTYPE";
    Error error{Fault::PackageCorrupt, "unisoc.pac.xml", std::nullopt,
        {{"problem", entity ? "xml-entity" : "xml-malformed"}, {"line", std::to_string(m_xml.lineNumber())},
            {"offset_bytes", hexNumber(static_cast<std::uint64_t>(m_xml.characterOffset()))},
            {"detail", m_xml.errorString().toStdString()}},
        nullptr};
    error.facts.push_back({"field", m_field.empty() ? "xml" : m_field});
    if (!m_found.empty()) {
        error.facts.push_back({"found", m_found});
    }
    return Failure(std::move(error));
}

} // namespace flashwright::unisoc
