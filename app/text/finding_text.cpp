// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/finding_text.h"

#include "app/text/sentence_table.h"

#include <QCoreApplication>

#include <array>

namespace flashwright {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("Finding", text)

constexpr std::array Findings{
    // every firmware
    Sentence{"no-checksum", SAY("This file carries no checksum, so damage cannot be told.")},
    Sentence{"bad-crc", SAY("The checksum is {found} instead of {wanted}: the file is damaged.")},
    Sentence{"bad-crc", SAY("A checksum is wrong: the file is damaged.")},
    Sentence{"truncated", SAY("The file is cut off: its end is missing.")},
    Sentence{"image-missing", SAY("The image file {name} of {entry} is not there.")},
    Sentence{"image-missing", SAY("An image file is not there.")},
    Sentence{"unsafe-name",
        SAY("{entry} names the file {name}, which lies outside of the firmware; it is not opened.")},
    Sentence{"unsafe-name", SAY("A file name leads out of the firmware; it is not opened.")},
    Sentence{"sparse-bad", SAY("The image {entry} is a broken sparse image.")},
    Sentence{"sparse-bad", SAY("A sparse image is broken.")},
    Sentence{"image-larger-than-partition",
        SAY("The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.")},
    Sentence{"image-larger-than-partition", SAY("The image {entry} is larger than its partition.")},
    Sentence{"image-larger-than-partition", SAY("An image is larger than its partition.")},
    // packets
    Sentence{
        "entry-without-image", SAY("{entry} is ticked in the firmware but has no image; it is left out.")},
    Sentence{
        "entry-without-image", SAY("An entry is ticked in the firmware but has no image; it is left out.")},
    Sentence{"runtime-nv-image",
        SAY("{entry} would overwrite settings that the phone keeps for itself; it is left out.")},
    Sentence{"runtime-nv-image",
        SAY("An image would overwrite settings that the phone keeps for itself; it is left out.")},
    Sentence{"unsupported-type",
        SAY("{entry} is of the kind {type}, which cannot be written yet; it is left out.")},
    Sentence{"unsupported-type", SAY("An image is of a kind that cannot be written yet; it is left out.")},
    Sentence{"duplicate-entry",
        SAY("{entry} is listed twice, again in line {line}; the second one is not ticked.")},
    Sentence{"duplicate-entry", SAY("An entry is listed twice; the second one is not ticked.")},
    Sentence{"entry-not-in-scheme",
        SAY("{entry} is in the file but not in the list of what to write; it is left alone.")},
    Sentence{"entry-not-in-scheme", SAY("An image is not in the list of what to write; it is left alone.")},
    Sentence{"unit-sectors", SAY("The partition sizes of {name} are counted in sectors.")},
    Sentence{"unit-sectors", SAY("The partition sizes are counted in sectors.")},
    Sentence{"lfs-pointer",
        SAY("{entry} is only a pointer to a large file that was never downloaded; get the firmware again.")},
    Sentence{"lfs-pointer", SAY("An image is only a pointer to a large file that was never downloaded.")},
    // scatter files
    Sentence{"scatter-unknown-line", SAY("Line {line} is not understood and is passed over.")},
    Sentence{"scatter-unknown-line", SAY("A line is not understood and is passed over.")},
    Sentence{"scatter-unknown-storage", SAY("Line {line} names the unknown storage {value}.")},
    Sentence{"scatter-unknown-storage", SAY("An unknown kind of storage is named.")},
    Sentence{"scatter-bad-number", SAY("Line {line} holds {value} where a number is expected.")},
    Sentence{"scatter-bad-number", SAY("Something else stands where a number is expected.")},
    Sentence{"scatter-decimal-number", SAY("Line {line} holds a number without 0x; it is read as decimal.")},
    Sentence{"scatter-decimal-number", SAY("A number without 0x is read as decimal.")},
    Sentence{"scatter-bad-flag", SAY("Line {line} holds {value} where true or false is expected.")},
    Sentence{"scatter-bad-flag", SAY("Something else stands where true or false is expected.")},
    Sentence{"scatter-repeated-key", SAY("{row} has {key} twice; line {line} is the second one.")},
    Sentence{"scatter-repeated-key", SAY("A row has the same key twice.")},
    Sentence{"scatter-row-without-name", SAY("The row in line {line} has no partition name.")},
    Sentence{"scatter-row-without-name", SAY("A row has no partition name.")},
    Sentence{"scatter-unknown-operation", SAY("{row} has the unknown operation {value}.")},
    Sentence{"scatter-unknown-operation", SAY("A row has an unknown operation.")},
    Sentence{"scatter-download-without-file", SAY("{row} is to be written but names no file.")},
    Sentence{"scatter-download-without-file", SAY("A row is to be written but names no file.")},
    Sentence{"scatter-row-without-address", SAY("{row} has no address.")},
    Sentence{"scatter-row-without-address", SAY("A row has no address.")},
    Sentence{"scatter-out-of-order", SAY("{row} stands after {after} but begins before it.")},
    Sentence{"scatter-out-of-order", SAY("Rows are not in the order of their addresses.")},
    Sentence{"scatter-overlap", SAY("{row} reaches into {next}.")},
    Sentence{"scatter-overlap", SAY("Two partitions overlap.")},
    Sentence{"scatter-reserved-with-address",
        SAY("{row} is counted from the end of the storage but has an address too.")},
    Sentence{"scatter-reserved-with-address",
        SAY("A partition is counted from the end of the storage but has an address too.")},
    Sentence{"scatter-reserved-mismatch", SAY("{row} does not lie where the partitions behind it say.")},
    Sentence{"scatter-reserved-mismatch", SAY("A partition does not lie where the ones behind it say.")},
    Sentence{"scatter-other-storage", SAY("{row} is listed under another storage than its section.")},
    Sentence{"scatter-other-storage", SAY("A row is listed under another storage than its section.")},
    Sentence{"scatter-duplicate-name", SAY("The partition {row} is listed twice.")},
    Sentence{"scatter-duplicate-name", SAY("A partition is listed twice.")},
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
