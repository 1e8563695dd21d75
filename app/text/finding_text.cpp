// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/finding_text.h"

#include "app/text/sentence_table.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("Finding", text)

constexpr std::array Findings{
    Sentence{"no-checksum", SAY("This file carries no checksum, so damage cannot be told.")},
};

#undef SAY

std::string_view factOf(const Finding& finding, std::string_view name)
{
    for (const Fact& fact : finding.facts) {
        if (fact.name == name) {
            return fact.value;
        }
    }
    return {};
}

QString asItIs(const Finding& finding)
{
    QString text = QString::fromStdString(finding.code);
    for (const Fact& fact : finding.facts) {
        text += QStringLiteral(" %1=%2").arg(
            QString::fromStdString(fact.name), QString::fromStdString(fact.value));
    }
    return text;
}

} // namespace

QString findingText(const Finding& finding)
{
    const QString text = pickSentence("Finding", Findings, finding.code,
        [&finding](std::string_view name) { return factOf(finding, name); });
    return text.isEmpty() ? asItIs(finding) : text;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QCoreApplication::translate("Severity", "Note");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    }
    return {};
}

QStringList knownFindings()
{
    QStringList codes;
    for (const Sentence& sentence : Findings) {
        codes += QString::fromLatin1(sentence.word);
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace flashwright
