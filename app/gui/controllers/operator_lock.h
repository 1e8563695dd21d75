// SPDX-License-Identifier: GPL-3.0-or-later
/// The PIN that keeps an operator from changing the job: only its salted hash is kept.
#pragma once

#include <QSettings>
#include <QString>

#include <functional>

namespace flashwright {

/// GUI thread. It keeps honest people from mistakes; who can write the settings file can remove it.
class OperatorLock {
public:
    static constexpr int LeastDigits = 4;
    static constexpr int TriesBeforeDelay = 3;
    static constexpr int FirstDelaySeconds = 30;
    /// Seconds since 1970.
    using Now = std::function<qint64()>;

    explicit OperatorLock(QSettings& store, Now now = {});

    [[nodiscard]] bool hasPin() const;
    /// Refused (false) when it is too short or not of digits.
    bool setPin(const QString& pin);
    void removePin();

    [[nodiscard]] bool isLocked() const;
    /// Does nothing without a PIN.
    void lock();
    enum class Answer { Open, Wrong, Wait };
    /// After three wrong ones nothing is tried for half a minute, then for a minute, and so on.
    [[nodiscard]] Answer unlock(const QString& pin);
    /// Seconds until the next try; 0 = now.
    [[nodiscard]] int waitSeconds() const;

private:
    [[nodiscard]] bool fits(const QString& pin) const;

    QSettings& m_store;
    Now m_now;
};

} // namespace flashwright
