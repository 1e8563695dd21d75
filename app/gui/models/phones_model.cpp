// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/phones_model.h"

#include "app/gui/models/phone_words.h"

#include <algorithm>

namespace flashwright {

PhonesModel::PhonesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_clock.start();
    m_later.setSingleShot(true);
    m_later.setInterval(TellEveryMs);
    connect(&m_later, &QTimer::timeout, this, &PhonesModel::tellWaiting);
}

quint64 PhonesModel::addWaiting()
{
    PhoneRow row;
    row.id = ++m_lastId;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(row));
    endInsertRows();
    return m_lastId;
}

void PhonesModel::remove(quint64 id)
{
    const int at = indexOf(id);
    if (at < 0) {
        return;
    }
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    m_told.erase(id);
    endRemoveRows();
}

void PhonesModel::removeFinished(const QString& port, quint64 except)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        const PhoneRow& row = this->at(at);
        if (row.id != except && isFinal(row.verdict) && row.port == port) {
            remove(row.id);
        }
    }
}

void PhonesModel::removeAllFinished()
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (isFinal(this->at(at).verdict)) {
            remove(this->at(at).id);
        }
    }
}

void PhonesModel::keepFinished(std::size_t most)
{
    std::vector<quint64> finished;
    for (const PhoneRow& row : m_rows) {
        if (isFinal(row.verdict)) {
            finished.push_back(row.id);
        }
    }
    for (std::size_t at = 0; finished.size() - at > most; ++at) {
        remove(finished[at]);
    }
}

void PhonesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_told.clear();
    endResetModel();
}

void PhonesModel::change(quint64 id, const std::function<void(PhoneRow&)>& edit)
{
    const int at = indexOf(id);
    if (at < 0) {
        return;
    }
    PhoneRow& row = m_rows[static_cast<std::size_t>(at)];
    const Verdict before = row.verdict;
    edit(row);
    const auto known = m_told.find(id);
    const bool due = known == m_told.end() || m_clock.elapsed() - known->second.at >= TellEveryMs;
    if (due || row.verdict != before) {
        tell(id);
        return;
    }
    known->second.waits = true;
    if (!m_later.isActive()) {
        m_later.start();
    }
}

void PhonesModel::tell(quint64 id)
{
    m_told[id] = {m_clock.elapsed(), false};
    const int at = indexOf(id);
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    Q_EMIT rowTold(id);
}

void PhonesModel::tellWaiting()
{
    std::vector<quint64> waiting;
    for (const auto& [id, told] : m_told) {
        if (told.waits) {
            waiting.push_back(id);
        }
    }
    for (const quint64 id : waiting) {
        if (indexOf(id) >= 0) {
            tell(id);
        }
    }
}

const PhoneRow* PhonesModel::find(quint64 id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &this->at(at);
}

int PhonesModel::indexOf(quint64 id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const PhoneRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PhonesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PhonesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PhonesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const PhoneRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return phoneCellText(row, index.column());
    case Qt::ToolTipRole:
        return phoneCellToolTip(row, index.column());
    case RowIdRole:
        return row.id;
    case StageRole:
        return int(row.stage.stage);
    case VerdictRole:
        return int(row.verdict);
    case ShareRole: {
        const std::optional<double> share = stageShare(row);
        return share.has_value() ? QVariant(*share) : QVariant();
    }
    default:
        return {};
    }
}

QVariant PhonesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case PortColumn:
        return tr("Port");
    case StepColumn:
        return tr("Step");
    case StatusColumn:
        return tr("Status");
    case ProgressColumn:
        return tr("Progress");
    case TimeColumn:
        return tr("Time");
    default:
        return tr("Description");
    }
}

QHash<int, QByteArray> PhonesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(
        {{RowIdRole, "rowId"}, {StageRole, "stage"}, {VerdictRole, "verdict"}, {ShareRole, "share"}});
    return names;
}

} // namespace flashwright
