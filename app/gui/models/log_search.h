// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds lines of the log without hiding the others, and knows how many there are.
#pragma once

#include <QAbstractItemModel>

namespace flashwright {

/// GUI thread. The lines outlive it.
class LogSearch final : public QObject {
    Q_OBJECT
public:
    explicit LogSearch(QAbstractItemModel& lines, QObject* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const noexcept { return m_text; }
    [[nodiscard]] bool matches(int row) const;
    [[nodiscard]] int count() const noexcept { return m_count; }
    /// Which match the row is, from 1; 0 when it is none.
    [[nodiscard]] int ordinal(int row) const;
    /// The next match after `row`, or before it, round the end; -1 when there is none.
    [[nodiscard]] int next(int row, bool forward) const;

Q_SIGNALS:
    void countChanged();

private:
    void recount();
    [[nodiscard]] int countIn(int first, int last) const;
    void add(int matches);

    QAbstractItemModel& m_lines;
    QString m_text;
    int m_count = 0;
};

} // namespace flashwright
