// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/identity_forms.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace flashwright {

namespace {

constexpr qsizetype ShortestForm = 4;
constexpr qsizetype ShortestHex = 8;
constexpr qsizetype ImeiDigits = 15;
constexpr qsizetype PackedImei = 8;
constexpr qsizetype FewestDifferentDigits = 3;

QByteArray backwards(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray wordsTurned(const QByteArray& bytes, qsizetype word)
{
    QByteArray turned = bytes;
    for (qsizetype at = 0; at + word <= turned.size(); at += word) {
        std::reverse(turned.begin() + at, turned.begin() + at + word);
    }
    return turned;
}

QByteArray widened(const QByteArray& letters, bool bigEndian)
{
    QByteArray wide;
    for (const char letter : letters) {
        wide += bigEndian ? '\0' : letter;
        wide += bigEndian ? letter : '\0';
    }
    return wide;
}

QString withoutSeparators(QString value)
{
    return value.remove(QLatin1Char(':'))
        .remove(QLatin1Char('-'))
        .remove(QLatin1Char(' '))
        .remove(QLatin1Char('.'));
}

bool isHex(const QString& text)
{
    return text.size() >= ShortestHex && text.size() % 2 == 0
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
}

/// Digits and fillers as pairs of half bytes; `swapped` puts the first of a pair into the lower half.
QByteArray packed(const QString& halves, bool swapped)
{
    QByteArray bytes;
    for (qsizetype i = 0; i + 1 < halves.size(); i += 2) {
        const int first = QStringView(halves).mid(i, 1).toInt(nullptr, 16);
        const int second = QStringView(halves).mid(i + 1, 1).toInt(nullptr, 16);
        bytes += static_cast<char>(swapped ? second * 16 + first : first * 16 + second);
    }
    return bytes;
}

/// Fillers before and behind the fifteen digits.
QList<QByteArray> packedForms(const QString& imei)
{
    QList<QByteArray> forms;
    for (const char* before : {"a", "0", "f", "9", "1"}) {
        forms << packed(QLatin1String(before) + imei, true) << packed(QLatin1String(before) + imei, false);
    }
    for (const char* behind : {"f", "0"}) {
        forms << packed(imei + QLatin1String(behind), true) << packed(imei + QLatin1String(behind), false);
    }
    const QString fourteen = imei.left(ImeiDigits - 1);
    forms << packed(fourteen, true) << packed(fourteen, false) << fourteen.toLatin1();
    return forms;
}

/// The digits of eight packed bytes; nothing when a half is none.
std::optional<QString> unpacked(const char* bytes, bool swapped)
{
    QString halves;
    for (qsizetype i = 0; i < PackedImei; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const int high = byte / 16;
        const int low = byte % 16;
        halves += QString::number(swapped ? low : high, 16) + QString::number(swapped ? high : low, 16);
    }
    for (const auto& digits : {halves.mid(1), halves.left(ImeiDigits)}) {
        const QChar filler =
            digits.size() == ImeiDigits && halves.startsWith(digits) ? halves.back() : halves.front();
        const bool fills = filler == u'0' || filler == u'a' || filler == u'f';
        const bool allDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
        if (fills && allDigits && isImei(digits)) {
            return digits;
        }
    }
    return std::nullopt;
}

/// Digits that stand `step` bytes apart, the bytes between them zero.
QStringList letterImeis(const QByteArray& bytes, qsizetype step)
{
    QStringList found;
    qsizetype run = 0;
    const auto digitAt = [&bytes](qsizetype at) { return bytes[at] >= '0' && bytes[at] <= '9'; };
    for (qsizetype start = 0; start < step; ++start) {
        run = 0;
        for (qsizetype at = start; at < bytes.size(); at += step) {
            const bool joined = run == 0 || step == 1 || bytes[at - 1] == '\0';
            run = digitAt(at) ? (joined ? run + 1 : 1) : 0;
            if (run < ImeiDigits) {
                continue;
            }
            QString digits;
            for (qsizetype i = ImeiDigits - 1; i >= 0; --i) {
                digits += QLatin1Char(bytes[at - i * step]);
            }
            if (isImei(digits)) {
                found << digits;
            }
        }
    }
    return found;
}

} // namespace

bool isImei(QStringView digits)
{
    if (digits.size() != ImeiDigits) {
        return false;
    }
    int sum = 0;
    QSet<int> different;
    for (qsizetype i = 0; i < ImeiDigits; ++i) {
        const int digit = digits.at(i).digitValue();
        const int twice = digit * 2;
        sum += i % 2 == 0 ? digit : twice / 10 + twice % 10;
        different.insert(digit);
    }
    return sum % 10 == 0 && different.size() >= FewestDifferentDigits;
}

QList<QByteArray> byteForms(const QString& value)
{
    QList<QByteArray> forms;
    const QString bare = withoutSeparators(value);
    for (const QString& spelling :
        {value, value.toLower(), value.toUpper(), bare, bare.toLower(), bare.toUpper()}) {
        const QByteArray letters = spelling.toUtf8();
        forms << letters << widened(letters, false) << widened(letters, true);
    }
    if (isHex(bare)) {
        const QByteArray bytes = QByteArray::fromHex(bare.toLatin1());
        forms << bytes << wordsTurned(bytes, 2) << wordsTurned(bytes, 4) << wordsTurned(bytes, 8);
    }
    if (bare.size() == ImeiDigits && isImei(bare)) {
        forms << packedForms(bare);
    }
    QSet<QByteArray> different;
    for (const QByteArray& form : forms) {
        if (form.size() >= ShortestForm) {
            different << form << backwards(form);
        }
    }
    QList<QByteArray> sorted(different.begin(), different.end());
    std::sort(sorted.begin(), sorted.end(), [](const QByteArray& a, const QByteArray& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return sorted;
}

QStringList imeisIn(const QByteArray& bytes)
{
    QStringList found = letterImeis(bytes, 1) + letterImeis(bytes, 2);
    for (qsizetype at = 0; at + PackedImei <= bytes.size(); ++at) {
        for (const bool swapped : {true, false}) {
            if (const auto imei = unpacked(bytes.constData() + at, swapped)) {
                found << *imei;
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace flashwright
