// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/log_model.h"

namespace flashwright {

QString logLevelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Detail:
        return LogModel::tr("Detail");
    case LogLevel::Info:
        return LogModel::tr("Info");
    case LogLevel::Warning:
        return LogModel::tr("Warning");
    case LogLevel::Error:
        return LogModel::tr("Error");
    }
    return {};
}

LogModel::LogModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void LogModel::add(LogLevel level, const QString& phone, const QString& text)
{
    if (m_lines.size() >= MostLines) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.push_back({QTime::currentTime(), level, phone, text});
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString time = line.at.toString(QStringLiteral("HH:mm:ss.zzz"));
    if (role == LevelRole) {
        return int(line.level);
    }
    if (role == LineRole) {
        return QString(time % u' ' % logLevelText(line.level) % u' ' % line.phone % u' ' % line.text);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return time;
    case LevelColumn:
        return logLevelText(line.level);
    case PhoneColumn:
        return line.phone;
    default:
        return line.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case PhoneColumn:
        return tr("Port");
    default:
        return tr("Message");
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{LevelRole, "level"}, {LineRole, "line"}});
    return names;
}

LogFilter::LogFilter(LogModel& log, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&log);
}

void LogFilter::setLeast(LogLevel least)
{
    m_least = least;
    invalidateFilter();
}

void LogFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex line = sourceModel()->index(row, LogModel::TextColumn, parent);
    if (line.data(LogModel::LevelRole).toInt() < int(m_least)) {
        return false;
    }
    return m_text.isEmpty() || line.data(LogModel::LineRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace flashwright
