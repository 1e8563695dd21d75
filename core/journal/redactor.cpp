// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <QRegularExpression>
#include <QString>

namespace flashwright {

namespace {

struct Mask {
    const char* pattern;
    const char* instead;
};

/// In this order: a named value first, so that its digits are gone before bare numbers are looked for.
constexpr Mask Masks[] = {
    // "unique_id":"…", serial=…, IMEI1: …, chip_uid …
    {R"re((?i)\b((?:unique_?id|chip_?uid|uid|cid|serial(?:_?n(?:o|umber))?|sn|imei[12]?|meid|imsi|iccid|eid|mac|me_id|soc_id)"?\s*[:= ]\s*"?)(?!<)[0-9a-z][0-9a-z:.\-]{3,})re",
        "\\1<masked>"},
    // A fact or evidence line: {"name":"unique_id","value":"…"}
    {R"re((?i)("(?:name|fact)":"[^"]*(?:unique_?id|uid|serial|imei|meid|cid)[^"]*","value":")[^"]*)re",
        "\\1<masked>"},
    // /home/<name>, /Users/<name>, C:\Users\<name>
    {R"re((/home/|/Users/|[A-Za-z]:\\{1,2}Users\\{1,2})[^/\\"'\s:]+)re", "\\1<user>"},
    {R"re(/root(?=[/"'\s]|$))re", "/home/<user>"},
};

/// The last digit of an IMEI makes the whole sum up to a multiple of ten.
bool isImei(const QString& digits)
{
    int sum = 0;
    for (int i = 0; i < 15; ++i) {
        const int digit = digits.at(i).digitValue();
        const int twice = digit * 2;
        sum += i % 2 == 0 ? digit : twice / 10 + twice % 10;
    }
    return sum % 10 == 0;
}

QString maskImeis(QString text)
{
    static const QRegularExpression fifteen(QStringLiteral(R"((?<![0-9A-Za-z.])[0-9]{15}(?![0-9A-Za-z]))"));
    qsizetype from = 0;
    for (auto match = fifteen.match(text); match.hasMatch(); match = fifteen.match(text, from)) {
        from = match.capturedEnd();
        if (isImei(match.captured())) {
            text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("<masked>"));
            from = match.capturedStart();
        }
    }
    return text;
}

} // namespace

std::string redact(std::string_view text)
{
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const Mask& mask : Masks) {
        result.replace(QRegularExpression(QLatin1String(mask.pattern)), QLatin1String(mask.instead));
    }
    return maskImeis(std::move(result)).toStdString();
}

} // namespace flashwright
