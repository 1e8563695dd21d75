// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/log_search.h"

#include "app/gui/models/log_model.h"

namespace flashwright {

LogSearch::LogSearch(QAbstractItemModel& lines, QObject* parent)
    : QObject(parent)
    , m_lines(lines)
{
    // A busy log grows by many lines a second: only what comes and goes is looked at.
    connect(&lines, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { add(countIn(first, last)); });
    connect(&lines, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { add(-countIn(first, last)); });
    connect(&lines, &QAbstractItemModel::modelReset, this, &LogSearch::recount);
}

void LogSearch::setText(const QString& text)
{
    m_text = text;
    recount();
}

bool LogSearch::matches(int row) const
{
    return !m_text.isEmpty()
        && m_lines.index(row, 0).data(LogModel::LineRole).toString().contains(m_text, Qt::CaseInsensitive);
}

int LogSearch::ordinal(int row) const
{
    return row >= 0 && matches(row) ? countIn(0, row) : 0;
}

int LogSearch::next(int row, bool forward) const
{
    const int rows = m_lines.rowCount();
    for (int step = 1; step <= rows && m_count > 0; ++step) {
        const int at = ((forward ? row + step : row - step) % rows + rows) % rows;
        if (matches(at)) {
            return at;
        }
    }
    return -1;
}

void LogSearch::recount()
{
    m_count = countIn(0, m_lines.rowCount() - 1);
    Q_EMIT countChanged();
}

int LogSearch::countIn(int first, int last) const
{
    int found = 0;
    for (int row = first; row <= last && !m_text.isEmpty(); ++row) {
        found += matches(row) ? 1 : 0;
    }
    return found;
}

void LogSearch::add(int matches)
{
    if (matches != 0) {
        m_count += matches;
        Q_EMIT countChanged();
    }
}

} // namespace flashwright
