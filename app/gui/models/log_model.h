// SPDX-License-Identifier: GPL-3.0-or-later
/// The log pane's lines. They stay English, so that one person can help another.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

#include <deque>

namespace flashwright {

enum class LogLevel : std::uint8_t { Detail, Info, Warning, Error };

/// Keeps the newest lines. GUI thread.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, PhoneColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1, LineRole };
    static constexpr std::size_t MostLines = 20000;

    explicit LogModel(QObject* parent = nullptr);

    /// `phone` is a port, or empty for the program itself.
    void add(LogLevel level, const QString& phone, const QString& text);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Line {
        QTime at;
        LogLevel level = LogLevel::Info;
        QString phone;
        QString text;
    };
    std::deque<Line> m_lines;
};

/// Lines of at least one level that contain a text.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LogFilter(LogModel& log, QObject* parent = nullptr);
    void setLeast(LogLevel least);
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogLevel m_least = LogLevel::Info;
    QString m_text;
};

/// "Detail", "Info", …
[[nodiscard]] QString logLevelText(LogLevel level);

} // namespace flashwright
