// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentence_table.h"

#include "app/text/number_text.h"

#include <QCoreApplication>

#include <optional>

namespace flashwright {

namespace {

QString shownValue(QStringView name, std::string_view value)
{
    const QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
    if (!name.endsWith(u"_bytes") || name.contains(u"offset")) {
        return text;
    }
    bool isNumber = false;
    const quint64 bytes = text.toULongLong(&isNumber, 0);
    return isNumber ? bytesText(bytes) : text;
}

/// Nothing when a fact of the template is not known.
std::optional<QString> filled(const QString& pattern, const FactLookup& facts)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const QString name = pattern.mid(open + 1, close - open - 1);
        const QByteArray key = name.toUtf8();
        const std::string_view value = facts(std::string_view(key.constData(), std::size_t(key.size())));
        if (value.empty()) {
            return std::nullopt;
        }
        out += pattern.mid(from, open - from) + shownValue(name, value);
        from = close + 1;
    }
    return out + pattern.mid(from);
}

} // namespace

QString pickSentence(
    const char* context, std::span<const Sentence> table, std::string_view word, const FactLookup& facts)
{
    for (const Sentence& sentence : table) {
        if (word != sentence.word) {
            continue;
        }
        if (auto text = filled(QCoreApplication::translate(context, sentence.english), facts)) {
            return *text;
        }
    }
    return {};
}

} // namespace flashwright
