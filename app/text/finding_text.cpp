// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/finding_text.h"

#include "app/text/rom_findings.h"
#include "app/text/sentence_table.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

constexpr std::array Findings{
    // every firmware
    Sentence{"no-checksum",
        QT_TRANSLATE_NOOP("Finding", "This file carries no checksum, so damage cannot be told.")},
    Sentence{"bad-crc",
        QT_TRANSLATE_NOOP("Finding", "The checksum is {found} instead of {wanted}: the file is damaged.")},
    Sentence{"bad-crc", QT_TRANSLATE_NOOP("Finding", "A checksum is wrong: the file is damaged.")},
    Sentence{"truncated", QT_TRANSLATE_NOOP("Finding", "The file is cut off: its end is missing.")},
    Sentence{"image-missing", QT_TRANSLATE_NOOP("Finding", "The image file {name} of {entry} is not there.")},
    Sentence{"image-missing", QT_TRANSLATE_NOOP("Finding", "An image file is not there.")},
    Sentence{"unsafe-name",
        QT_TRANSLATE_NOOP("Finding",
            "{entry} names the file {name}, which lies outside of the firmware; it is not opened.")},
    Sentence{"unsafe-name",
        QT_TRANSLATE_NOOP("Finding", "A file name leads out of the firmware; it is not opened.")},
    Sentence{"sparse-bad", QT_TRANSLATE_NOOP("Finding", "The image {entry} is a broken sparse image.")},
    Sentence{"sparse-bad", QT_TRANSLATE_NOOP("Finding", "A sparse image is broken.")},
    Sentence{"image-larger-than-partition",
        QT_TRANSLATE_NOOP("Finding",
            "The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.")},
    Sentence{"image-larger-than-partition",
        QT_TRANSLATE_NOOP("Finding", "The image {entry} is larger than its partition.")},
    Sentence{"image-larger-than-partition",
        QT_TRANSLATE_NOOP("Finding", "An image is larger than its partition.")},
    // packets
    Sentence{"entry-without-image",
        QT_TRANSLATE_NOOP("Finding", "{entry} is ticked in the firmware but has no image; it is left out.")},
    Sentence{"entry-without-image",
        QT_TRANSLATE_NOOP("Finding", "An entry is ticked in the firmware but has no image; it is left out.")},
    Sentence{"runtime-nv-image",
        QT_TRANSLATE_NOOP(
            "Finding", "{entry} would overwrite settings that the phone keeps for itself; it is left out.")},
    Sentence{"runtime-nv-image",
        QT_TRANSLATE_NOOP(
            "Finding", "An image would overwrite settings that the phone keeps for itself; it is left out.")},
    Sentence{"unsupported-type",
        QT_TRANSLATE_NOOP(
            "Finding", "{entry} is of the kind {type}, which cannot be written yet; it is left out.")},
    Sentence{"unsupported-type",
        QT_TRANSLATE_NOOP("Finding", "An image is of a kind that cannot be written yet; it is left out.")},
    Sentence{"duplicate-entry",
        QT_TRANSLATE_NOOP(
            "Finding", "{entry} is listed twice, again in line {line}; the second one is not ticked.")},
    Sentence{"duplicate-entry",
        QT_TRANSLATE_NOOP("Finding", "An entry is listed twice; the second one is not ticked.")},
    Sentence{"entry-not-in-scheme",
        QT_TRANSLATE_NOOP(
            "Finding", "{entry} is in the file but not in the list of what to write; it is left alone.")},
    Sentence{"entry-not-in-scheme",
        QT_TRANSLATE_NOOP("Finding", "An image is not in the list of what to write; it is left alone.")},
    Sentence{"unit-sectors",
        QT_TRANSLATE_NOOP("Finding", "The partition sizes of {name} are counted in sectors.")},
    Sentence{"unit-sectors", QT_TRANSLATE_NOOP("Finding", "The partition sizes are counted in sectors.")},
    Sentence{"lfs-pointer",
        QT_TRANSLATE_NOOP("Finding",
            "{entry} is only a pointer to a large file that was never downloaded; get the firmware again.")},
    Sentence{"lfs-pointer",
        QT_TRANSLATE_NOOP(
            "Finding", "An image is only a pointer to a large file that was never downloaded.")},
    // scatter files
    Sentence{"scatter-unknown-line",
        QT_TRANSLATE_NOOP("Finding", "Line {line} is not understood and is passed over.")},
    Sentence{
        "scatter-unknown-line", QT_TRANSLATE_NOOP("Finding", "A line is not understood and is passed over.")},
    Sentence{"scatter-unknown-storage",
        QT_TRANSLATE_NOOP("Finding", "Line {line} names the unknown storage {value}.")},
    Sentence{"scatter-unknown-storage", QT_TRANSLATE_NOOP("Finding", "An unknown kind of storage is named.")},
    Sentence{"scatter-bad-number",
        QT_TRANSLATE_NOOP("Finding", "Line {line} holds {value} where a number is expected.")},
    Sentence{"scatter-bad-number",
        QT_TRANSLATE_NOOP("Finding", "Something else stands where a number is expected.")},
    Sentence{"scatter-decimal-number",
        QT_TRANSLATE_NOOP("Finding", "Line {line} holds a number without 0x; it is read as decimal.")},
    Sentence{
        "scatter-decimal-number", QT_TRANSLATE_NOOP("Finding", "A number without 0x is read as decimal.")},
    Sentence{"scatter-bad-flag",
        QT_TRANSLATE_NOOP("Finding", "Line {line} holds {value} where true or false is expected.")},
    Sentence{"scatter-bad-flag",
        QT_TRANSLATE_NOOP("Finding", "Something else stands where true or false is expected.")},
    Sentence{"scatter-repeated-key",
        QT_TRANSLATE_NOOP("Finding", "{row} has {key} twice; line {line} is the second one.")},
    Sentence{"scatter-repeated-key", QT_TRANSLATE_NOOP("Finding", "A row has the same key twice.")},
    Sentence{"scatter-row-without-name",
        QT_TRANSLATE_NOOP("Finding", "The row in line {line} has no partition name.")},
    Sentence{"scatter-row-without-name", QT_TRANSLATE_NOOP("Finding", "A row has no partition name.")},
    Sentence{"scatter-unknown-operation",
        QT_TRANSLATE_NOOP("Finding", "{row} has the unknown operation {value}.")},
    Sentence{"scatter-unknown-operation", QT_TRANSLATE_NOOP("Finding", "A row has an unknown operation.")},
    Sentence{"scatter-download-without-file",
        QT_TRANSLATE_NOOP("Finding", "{row} is to be written but names no file.")},
    Sentence{"scatter-download-without-file",
        QT_TRANSLATE_NOOP("Finding", "A row is to be written but names no file.")},
    Sentence{"scatter-row-without-address", QT_TRANSLATE_NOOP("Finding", "{row} has no address.")},
    Sentence{"scatter-row-without-address", QT_TRANSLATE_NOOP("Finding", "A row has no address.")},
    Sentence{"scatter-out-of-order",
        QT_TRANSLATE_NOOP("Finding", "{row} stands after {after} but begins before it.")},
    Sentence{"scatter-out-of-order",
        QT_TRANSLATE_NOOP("Finding", "Rows are not in the order of their addresses.")},
    Sentence{"scatter-overlap", QT_TRANSLATE_NOOP("Finding", "{row} reaches into {next}.")},
    Sentence{"scatter-overlap", QT_TRANSLATE_NOOP("Finding", "Two partitions overlap.")},
    Sentence{"scatter-reserved-with-address",
        QT_TRANSLATE_NOOP("Finding", "{row} is counted from the end of the storage but has an address too.")},
    Sentence{"scatter-reserved-with-address",
        QT_TRANSLATE_NOOP(
            "Finding", "A partition is counted from the end of the storage but has an address too.")},
    Sentence{"scatter-reserved-mismatch",
        QT_TRANSLATE_NOOP("Finding", "{row} does not lie where the partitions behind it say.")},
    Sentence{"scatter-reserved-mismatch",
        QT_TRANSLATE_NOOP("Finding", "A partition does not lie where the ones behind it say.")},
    Sentence{"scatter-other-storage",
        QT_TRANSLATE_NOOP("Finding", "{row} is listed under another storage than its section.")},
    Sentence{"scatter-other-storage",
        QT_TRANSLATE_NOOP("Finding", "A row is listed under another storage than its section.")},
    Sentence{"scatter-duplicate-name", QT_TRANSLATE_NOOP("Finding", "The partition {row} is listed twice.")},
    Sentence{"scatter-duplicate-name", QT_TRANSLATE_NOOP("Finding", "A partition is listed twice.")},
};

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
    const FactLookup facts = [&finding](std::string_view name) { return factOf(finding, name); };
    QString text = pickSentence("Finding", Findings, finding.code, facts);
    if (text.isEmpty()) {
        text = pickSentence("Finding", RomFindings, finding.code, facts);
    }
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
    for (const Sentence& sentence : RomFindings) {
        codes += QString::fromLatin1(sentence.word);
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace flashwright
