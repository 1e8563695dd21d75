// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/operator_lock.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <nettle/pbkdf2.h>
#include <vector>

namespace flashwright {

namespace {

constexpr int Rounds = 60'000; ///< a tenth of a second: enough against a copied settings file
constexpr std::size_t HashBytes = 32;

QString key(const char* name)
{
    return QStringLiteral("operatorLock/") % QLatin1String(name);
}

QByteArray hashOf(const QString& pin, const QByteArray& salt, int rounds)
{
    const std::string key = pin.toStdString();
    const std::string grain = salt.toStdString();
    std::array<std::uint8_t, HashBytes> hash{};
    const std::vector<std::uint8_t> keyBytes(key.begin(), key.end());
    const std::vector<std::uint8_t> saltBytes(grain.begin(), grain.end());
    pbkdf2_hmac_sha256(keyBytes.size(), keyBytes.data(), static_cast<unsigned>(rounds), saltBytes.size(),
        saltBytes.data(), hash.size(), hash.data());
    QByteArray made;
    for (const std::uint8_t byte : hash) {
        made += static_cast<char>(byte);
    }
    return made;
}

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray salt;
    for (const quint32 word : words) {
        salt += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return salt;
}

/// Takes the same time whether the first or the last byte differs.
bool isSame(const QByteArray& one, const QByteArray& other)
{
    int differs = one.size() == other.size() ? 0 : 1;
    for (qsizetype at = 0; at < std::min(one.size(), other.size()); ++at) {
        differs |= one.at(at) ^ other.at(at);
    }
    return differs == 0;
}

} // namespace

OperatorLock::OperatorLock(QSettings& store, Now now)
    : m_store(store)
    , m_now(now ? std::move(now) : Now([] { return QDateTime::currentSecsSinceEpoch(); }))
{
}

bool OperatorLock::hasPin() const
{
    return m_store.contains(key("hash"));
}

bool OperatorLock::setPin(const QString& pin)
{
    const bool digits =
        std::all_of(pin.begin(), pin.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (pin.size() < LeastDigits || !digits) {
        return false;
    }
    const QByteArray salt = freshSalt();
    m_store.setValue(key("salt"), QString::fromLatin1(salt));
    m_store.setValue(key("rounds"), Rounds);
    m_store.setValue(key("hash"), QString::fromLatin1(hashOf(pin, salt, Rounds).toHex()));
    return true;
}

void OperatorLock::removePin()
{
    m_store.remove(QStringLiteral("operatorLock"));
}

bool OperatorLock::isLocked() const
{
    return hasPin() && m_store.value(key("locked"), false).toBool();
}

void OperatorLock::lock()
{
    if (hasPin()) {
        m_store.setValue(key("locked"), true);
    }
}

int OperatorLock::waitSeconds() const
{
    const qint64 until = m_store.value(key("waitUntil"), 0).toLongLong();
    return static_cast<int>(std::clamp<qint64>(until - m_now(), 0, 24 * 3600));
}

OperatorLock::Answer OperatorLock::unlock(const QString& pin)
{
    if (waitSeconds() > 0) {
        return Answer::Wait;
    }
    if (fits(pin)) {
        m_store.setValue(key("locked"), false);
        m_store.remove(key("wrong"));
        m_store.remove(key("waitUntil"));
        return Answer::Open;
    }
    const int wrong = m_store.value(key("wrong"), 0).toInt() + 1;
    m_store.setValue(key("wrong"), wrong);
    if (wrong >= TriesBeforeDelay) {
        const int doublings = std::min(wrong - TriesBeforeDelay, 6);
        m_store.setValue(key("waitUntil"), m_now() + (FirstDelaySeconds << doublings));
        return Answer::Wait;
    }
    return Answer::Wrong;
}

bool OperatorLock::fits(const QString& pin) const
{
    const QByteArray salt = m_store.value(key("salt")).toString().toLatin1();
    const int rounds = m_store.value(key("rounds"), Rounds).toInt();
    return hasPin()
        && isSame(hashOf(pin, salt, rounds).toHex(), m_store.value(key("hash")).toString().toLatin1());
}

} // namespace flashwright
