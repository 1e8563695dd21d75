// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/identity_forms.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bit>
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

using Digits = std::array<int, ImeiDigits>;

bool isImeiOf(const Digits& digits)
{
    int sum = 0;
    unsigned different = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int twice = digits[i] * 2;
        sum += i % 2 == 0 ? digits[i] : twice / 10 + twice % 10;
        different |= 1U << static_cast<unsigned>(digits[i]);
    }
    return sum % 10 == 0 && std::popcount(different) >= FewestDifferentDigits;
}

/// The digits of eight packed bytes with a filler before or behind them; nothing when a half is none. Called
/// for every place of what may be megabytes.
std::optional<QString> unpacked(const char* bytes, bool swapped)
{
    std::array<int, 2 * PackedImei> halves{};
    for (std::size_t i = 0; i < PackedImei; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        halves[2 * i] = swapped ? byte % 16 : byte / 16;
        halves[2 * i + 1] = swapped ? byte / 16 : byte % 16;
    }
    if (std::any_of(halves.begin() + 1, halves.end() - 1, [](int half) { return half > 9; })) {
        return std::nullopt;
    }
    for (const std::size_t from : {std::size_t{1}, std::size_t{0}}) {
        const int filler = from == 1 ? halves.front() : halves.back();
        Digits digits{};
        std::copy_n(halves.begin() + static_cast<std::ptrdiff_t>(from), digits.size(), digits.begin());
        const bool fills = filler == 0 || filler == 0xa || filler == 0xf;
        if (fills && digits.front() <= 9 && digits.back() <= 9 && isImeiOf(digits)) {
            QString text;
            for (const int digit : digits) {
                text += QString::number(digit);
            }
            return text;
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
    Digits values{};
    std::transform(digits.begin(), digits.end(), values.begin(), [](QChar c) { return c.digitValue(); });
    return std::all_of(values.begin(), values.end(), [](int value) { return value >= 0; })
        && isImeiOf(values);
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
