// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_builder.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace flashwright::mediatek {

namespace {

/// Walks the elements of both XML shapes: partitions directly below the root, or below a storage_type.
class XmlWalk {
public:
    XmlWalk(std::string_view text, const std::string& fileName)
        : m_reader(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        , m_builder(fileName)
        , m_fileName(fileName)
    {
    }

    Result<Scatter> run()
    {
        while (!m_reader.atEnd()) {
            step(m_reader.readNext());
        }
        if (m_reader.hasError()) {
            return failWithProblem(Fault::PackageCorrupt, "mediatek.scatter.xml", "xml-malformed")
                .with("file", m_fileName)
                .with("line", std::to_string(m_reader.lineNumber()))
                .with("detail", m_reader.errorString().toStdString());
        }
        return m_builder.finish("scatter-xml");
    }

private:
    void step(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            m_reader.raiseError(QStringLiteral("document type declarations are not read"));
            break;
        case QXmlStreamReader::StartElement:
            begin(m_reader.name().toString());
            break;
        case QXmlStreamReader::Characters:
            m_text += m_reader.text();
            break;
        case QXmlStreamReader::EndElement:
            end(m_reader.name().toString());
            break;
        default:
            break;
        }
    }

    [[nodiscard]] std::size_t line() const { return static_cast<std::size_t>(m_reader.lineNumber()); }

    void begin(const QString& element)
    {
        m_text.clear();
        const std::string name = m_reader.attributes().value(QStringLiteral("name")).toString().toStdString();
        if (element == QLatin1String("storage_type")) {
            m_inStorage = true;
            m_builder.beginStorage(name, line());
        } else if (element == QLatin1String("partition_index")) {
            m_builder.beginRow(name, line());
        } else if (element == QLatin1String("config_version")) {
            m_builder.general("config_version", name, line());
        }
    }

    void end(const QString& element)
    {
        const std::string value = m_text.trimmed().toStdString();
        const std::string key = element.toStdString();
        m_text.clear();
        if (element == QLatin1String("partition_index")) {
            m_builder.endRow();
        } else if (value.empty()) {
            return;
        } else if (m_builder.inRow()) {
            m_builder.rowKey(key, value, line());
        } else if (m_inStorage) {
            m_builder.storageKey(key, value, line());
        } else {
            m_builder.general(key, value, line());
        }
    }

    QXmlStreamReader m_reader;
    ScatterBuilder m_builder;
    std::string m_fileName;
    QString m_text;
    bool m_inStorage = false;
};

} // namespace

Result<Scatter> parseScatterXml(std::string_view text, const std::string& fileName)
{
    return XmlWalk(text, fileName).run();
}

} // namespace flashwright::mediatek
