// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masker.h"

#include "core/report/identity_forms.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace flashwright {

namespace {

constexpr qsizetype ShortestIdentity = 5;
constexpr qsizetype ShortestWord = 3;
constexpr qsizetype ShortestBase64 = 8;
constexpr int NameDigits = 6;

/// Identities that stand behind their name. The kind is what they are called in the mask.
struct Named {
    const char* kind;
    const char* pattern; ///< group 1 is the value
};

constexpr Named NamedValues[] = {
    {"unit",
        R"re((?i)(?:unique_?id|\bunit|chip_?uid|\buid|\bcid|random_?id|serial(?:_?n(?:o|umber))?|\bsn|\bme_?id|\bsoc_?id|\bmeid|\bimsi|\biccid|\beid)"?\s*[:=]\s*"?(?!<)(?=[^"\s]*[0-9])([0-9A-Za-z][0-9A-Za-z:.\-]{4,}))re"},
    // {"fact":"phone.serial","source":"phone","value":"…"}
    {"unit",
        R"re((?i)"(?:name|fact)":"(?:[^"]*[._])?(?:unique_?id|(?:chip_?)?uid|serial[^"]*|imei[^"]*|me_?id|soc_?id|(?:storage_?)?cid|random_?id)","[a-z_]*":"(?:[^"]*","value":")?([0-9A-Za-z][^"]{3,})")re"},
    {"mac",
        R"re((?i)(?<![0-9a-f:\-])((?:[0-9a-f]{2}([:\-]))(?:[0-9a-f]{2}\2){4}[0-9a-f]{2})(?![0-9a-f:\-]))re"},
    {"mac",
        R"re((?i)\b(?:mac|bt_?addr|wifi_?addr|bluetooth)(?:_?addr(?:ess)?)?"?\s*[:=]\s*"?([0-9a-f]{12})\b)re"},
    {"user", R"re((?:/home/|/Users/|/media/|[A-Za-z]:\\{1,2}Users\\{1,2})([^/\\"':<>]+))re"},
    {"user", R"re((?i)\b(?:user(?:_?name)?|login)"?\s*[:=]\s*"?([^\s"'<>,{}/\\]{3,}))re"},
    {"host", R"re((?i)\bhost_?name"?\s*[:=]\s*"?([^\s"'<>,{}]{3,}))re"},
};

/// Words that stand where a name might.
const QSet<QString>& noNames()
{
    static const QSet<QString> words{QStringLiteral("root"), QStringLiteral("user"),
        QStringLiteral("unknown"), QStringLiteral("none"), QStringLiteral("true"), QStringLiteral("false"),
        QStringLiteral("null"), QStringLiteral("localhost"), QStringLiteral("data"),
        QStringLiteral("userdata"), QStringLiteral("kept"), QStringLiteral("erased"),
        QStringLiteral("masked"), QStringLiteral("watcher"), QStringLiteral("session"),
        QStringLiteral("phone"), QStringLiteral("host"), QStringLiteral("package")};
    return words;
}

bool isPersonal(const QString& kind)
{
    return kind == QLatin1String("user") || kind == QLatin1String("host");
}

const QRegularExpression& digitRun()
{
    static const QRegularExpression run(
        QStringLiteral(R"re((?<![0-9A-Za-z.])[0-9](?:[ \-/]?[0-9]){14}(?![0-9A-Za-z]))re"));
    return run;
}

const QRegularExpression& hexRun()
{
    static const QRegularExpression run(QStringLiteral(
        R"re((?<![0-9A-Za-z])(?:0[xX])?[0-9A-Fa-f]{2}(?:[ :\-,]?[0-9A-Fa-f]{2}){3,}(?![0-9A-Za-z]))re"));
    return run;
}

const QRegularExpression& base64Run()
{
    static const QRegularExpression run(QStringLiteral(R"re([A-Za-z0-9+/_\-]{8,}={0,2})re"));
    return run;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        digits += c.isDigit() ? QString(c) : QString();
    }
    return digits;
}

/// The pairs of hex digits in a run, without what stands between them.
QByteArray bytesOfHex(const QString& run)
{
    const bool prefixed = run.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
    return QByteArray::fromHex((prefixed ? run.mid(2) : run).toLatin1());
}

/// Either alphabet, with or without its padding.
QByteArray bytesOfBase64(QString run)
{
    run.replace(QLatin1Char('-'), QLatin1Char('+')).replace(QLatin1Char('_'), QLatin1Char('/'));
    return QByteArray::fromBase64(run.toLatin1());
}

/// Where base64 may begin inside of a run: its letters are those of paths and words, too.
QStringList base64Readings(const QString& run)
{
    QStringList readings{run, run.mid(1), run.mid(2), run.mid(3)};
    for (const QString& piece : run.split(QLatin1Char('/'))) {
        if (piece.size() >= ShortestBase64 && piece.size() < run.size()) {
            readings << piece;
        }
    }
    return readings;
}

/// Puts other bytes of the same length into a run; its separators and the case of its letters stay.
QString hexAgain(const QString& run, const QByteArray& bytes)
{
    const QString digits = QString::fromLatin1(bytes.toHex());
    const bool prefixed = run.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
    QString again = prefixed ? run.left(2) : QString();
    qsizetype at = 0;
    for (const QChar c : run.mid(again.size())) {
        const bool digit = c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
        again += digit ? digits.at(at++) : c;
    }
    return again;
}

/// Each match is replaced by what `change` makes of it.
QString changed(const QString& text, const QRegularExpression& pattern,
    const std::function<QString(const QString&)>& change)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += change(match.captured());
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

Masker::Masker(QByteArray secret)
    : m_secret(std::move(secret))
{
}

QString Masker::nameOf(const QString& kind, const QString& value) const
{
    const QByteArray code =
        QMessageAuthenticationCode::hash(value.toCaseFolded().toUtf8(), m_secret, QCryptographicHash::Sha256);
    return QStringLiteral("<%1:%2>").arg(kind, QString::fromLatin1(code.toHex().left(NameDigits)));
}

QByteArray Masker::noise(const QString& value, qsizetype bytes) const
{
    QByteArray all;
    for (int block = 0; all.size() < bytes; ++block) {
        all +=
            QMessageAuthenticationCode::hash(value.toCaseFolded().toUtf8() + '#' + QByteArray::number(block),
                m_secret, QCryptographicHash::Sha256);
    }
    // Letters, so that what was readable does not become a line break or a quote.
    for (char& byte : all) {
        byte = static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    }
    return all.left(bytes);
}

void Masker::learn(const QString& kind, const QString& given)
{
    const QString value = given.trimmed();
    const QString key = value.toCaseFolded();
    const bool zeros =
        digitsOf(value).size() == value.size() && digitsOf(value).count(QLatin1Char('0')) == value.size();
    const qsizetype shortest = isPersonal(kind) ? ShortestWord : ShortestIdentity;
    if (value.size() < shortest || zeros || noNames().contains(key) || m_known.contains(key)) {
        return;
    }
    m_known.insert(key, kind);
    const QString name = nameOf(kind, value);
    if (isPersonal(kind)) {
        m_words.append({value, name});
    }
    const int owner = static_cast<int>(m_identities.size());
    m_identities.append({value, name});
    for (const QByteArray& form : byteForms(value)) {
        addForm(form, owner, isPersonal(kind));
    }
}

/// A name may be part of other words, so its letters are looked for as whole words only.
void Masker::addForm(const QByteArray& form, int owner, bool personal)
{
    const QByteArray hex = form.toHex();
    m_bytes.add(form, owner);
    m_bytes.add(hex, owner);
    m_bytes.add(hex.toUpper(), owner);
    m_letters.add(hex, owner);
    if (!personal) {
        m_letters.add(form.toLower(), owner);
    }
}

void Masker::learnFromBytes(const QByteArray& bytes)
{
    for (const QString& imei : imeisIn(bytes)) {
        learn(QStringLiteral("imei"), imei);
    }
}

void Masker::learnPatterns(const QString& text)
{
    for (auto matches = digitRun().globalMatch(text); matches.hasNext();) {
        const QString digits = digitsOf(matches.next().captured());
        if (isImei(digits)) {
            learn(QStringLiteral("imei"), digits);
        }
    }
    for (const Named& named : NamedValues) {
        const QRegularExpression pattern(QLatin1String(named.pattern));
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            learn(QLatin1String(named.kind), matches.next().captured(1));
        }
    }
}

void Masker::learnFrom(const QString& text)
{
    learnPatterns(text);
    for (auto runs = hexRun().globalMatch(text); runs.hasNext();) {
        learnFromBytes(bytesOfHex(runs.next().captured()));
    }
    for (auto runs = base64Run().globalMatch(text); runs.hasNext();) {
        for (const QString& reading : base64Readings(runs.next().captured())) {
            learnFromBytes(bytesOfBase64(reading));
        }
    }
}

QByteArray Masker::maskedBytes(const QByteArray& bytes) const
{
    return m_bytes.replaced(bytes, bytes,
        [this](int owner, qsizetype length) { return noise(m_identities[owner].value, length); });
}

/// Letters as they are, everything as hex digits.
QString Masker::withoutForms(const QString& text) const
{
    const QByteArray letters = text.toUtf8();
    // Only letters of ASCII become small, so that the lengths stay the same.
    return QString::fromUtf8(m_letters.replaced(letters, letters.toLower(),
        [this](int owner, qsizetype) { return m_identities[owner].name.toUtf8(); }));
}

QString Masker::withoutWords(QString text) const
{
    for (const auto& [word, name] : m_words) {
        const QRegularExpression whole(
            QStringLiteral("(?<![A-Za-z0-9])%1(?![A-Za-z0-9])").arg(QRegularExpression::escape(word)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(whole, name);
    }
    return text;
}

QString Masker::masked(const QString& text) const
{
    QString result = changed(text, digitRun(), [this](const QString& run) {
        const QString digits = digitsOf(run);
        return isImei(digits) ? nameOf(QStringLiteral("imei"), digits) : run;
    });
    result = withoutForms(result);
    result = changed(result, hexRun(), [this](const QString& run) {
        const QByteArray bytes = bytesOfHex(run);
        const QByteArray other = maskedBytes(bytes);
        return other == bytes ? run : hexAgain(run, other);
    });
    result = changed(result, base64Run(), [this](QString run) {
        for (const QString& reading : base64Readings(run)) {
            const QByteArray bytes = bytesOfBase64(reading);
            const QByteArray other = maskedBytes(bytes);
            if (other != bytes) {
                run.replace(reading, QString::fromLatin1(other.toBase64()));
            }
        }
        return run;
    });
    return withoutWords(std::move(result));
}

} // namespace flashwright
