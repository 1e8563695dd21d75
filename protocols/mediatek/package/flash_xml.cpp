// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/flash_xml.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace flashwright::mediatek {

namespace {

constexpr std::string_view Root = "flash-mode";

/// Where the text of an element goes; null for one that is not needed.
std::string* fieldOf(FlashXml& flash, const QString& element)
{
    if (element == QLatin1String("project")) {
        return &flash.project;
    }
    if (element == QLatin1String("dagent")) {
        return &flash.agent;
    }
    if (element == QLatin1String("scatter")) {
        return &flash.scatter;
    }
    return element == QLatin1String("build_version") ? &flash.buildVersion : nullptr;
}

Failure malformed(const QXmlStreamReader& reader, const std::string& fileName)
{
    return failWithProblem(Fault::PackageCorrupt, "mediatek.flash_xml.read", "xml-malformed")
        .with("file", fileName)
        .with("line", std::to_string(reader.lineNumber()))
        .with("detail", reader.errorString().toStdString());
}

} // namespace

bool looksLikeFlashXml(std::string_view head)
{
    const auto first = head.find('<');
    const auto at = head.find(Root);
    return first != std::string_view::npos && at != std::string_view::npos && at > 0 && head[at - 1] == '<';
}

Result<FlashXml> parseFlashXml(std::string_view text, const std::string& fileName)
{
    QXmlStreamReader reader(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    FlashXml flash;
    QString words;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD) {
            reader.raiseError(QStringLiteral("document type declarations are not read"));
        } else if (token == QXmlStreamReader::StartElement) {
            words.clear();
        } else if (token == QXmlStreamReader::Characters) {
            words += reader.text();
        } else if (token == QXmlStreamReader::EndElement) {
            std::string* field = fieldOf(flash, reader.name().toString());
            if (field != nullptr && field->empty()) {
                *field = words.trimmed().toStdString();
            }
            words.clear();
        }
    }
    if (reader.hasError()) {
        return malformed(reader, fileName);
    }
    if (flash.scatter.empty()) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.flash_xml.read", "flash-xml-incomplete")
            .with("file", fileName)
            .with("field", "scatter");
    }
    return flash;
}

} // namespace flashwright::mediatek
