// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/partition_table_model.h"

#include "app/text/number_text.h"
#include "app/text/partition_text.h"

namespace flashwright {

PartitionTableModel::PartitionTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PartitionTableModel::show(std::string maker, std::vector<PhonePartition> rows)
{
    beginResetModel();
    m_maker = std::move(maker);
    m_rows = std::move(rows);
    endResetModel();
}

void PartitionTableModel::setGuide(PartitionGuide guide)
{
    m_guide = std::move(guide);
    retranslate();
}

void PartitionTableModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PartitionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartitionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PartitionTableModel::text(const PhonePartition& row, int column) const
{
    const PartitionNote* const note = noteFor(m_guide, m_maker, row.name);
    switch (column) {
    case NameColumn:
        return QString::fromStdString(row.name);
    case WhatColumn:
        return note == nullptr ? QString() : partitionGuideText(note->title);
    case SizeColumn:
        return bytesText(row.bytes);
    case StartColumn:
        return row.startBytes
            ? QString(QLatin1String("0x") + QString::number(*row.startBytes, 16).rightJustified(8, u'0'))
            : QString(QChar(0x2013));
    default:
        return regionText(row.region);
    }
}

QVariant PartitionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const PhonePartition& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return text(row, index.column());
    }
    if (role == Qt::ToolTipRole) {
        const PartitionNote* const note = noteFor(m_guide, m_maker, row.name);
        return note == nullptr ? QString() : partitionGuideText(note->what);
    }
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return {};
}

QVariant PartitionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case WhatColumn:
        return tr("What it is");
    case SizeColumn:
        return tr("Size");
    case StartColumn:
        return tr("Begin Address");
    default:
        return tr("Region");
    }
}

} // namespace flashwright
