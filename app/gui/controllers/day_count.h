// SPDX-License-Identifier: GPL-3.0-or-later
/// How the phones of one day ended, kept over a restart of the program.
#pragma once

#include <QDate>
#include <QSettings>
#include <QString>

#include <map>

namespace flashwright {

/// GUI thread. A new day begins at nothing.
class DayCount {
public:
    /// What was counted on `today`; the settings outlive it.
    DayCount(QSettings& store, QDate today);

    void passed(QDate today);
    /// `cause` is the diagnosis id, `title` its English sentence.
    void failed(QDate today, const QString& cause, const QString& title);
    void stopped(QDate today);
    void reset(QDate today);

    struct Cause {
        QString title; ///< English source
        int count = 0;
    };
    [[nodiscard]] int passes() const noexcept { return m_passed; }
    [[nodiscard]] int failures() const noexcept { return m_failed; }
    [[nodiscard]] int stops() const noexcept { return m_stopped; }
    [[nodiscard]] const std::map<QString, Cause>& causes() const noexcept { return m_causes; }

private:
    void begin(QDate today);
    void keep();

    QSettings& m_store;
    QDate m_day;
    int m_passed = 0;
    int m_failed = 0;
    int m_stopped = 0;
    std::map<QString, Cause> m_causes;
};

} // namespace flashwright
