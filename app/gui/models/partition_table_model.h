// SPDX-License-Identifier: GPL-3.0-or-later
/// The partition table that a phone told, with what each partition is.
#pragma once

#include "core/catalog/partition_guide.h"
#include "core/module/conversation.h"

#include <QAbstractTableModel>

namespace flashwright {

/// GUI thread.
class PartitionTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, WhatColumn, SizeColumn, StartColumn, RegionColumn, ColumnCount };

    explicit PartitionTableModel(QObject* parent = nullptr);

    void show(std::string maker, std::vector<PhonePartition> rows);
    void setGuide(PartitionGuide guide);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PhonePartition& row, int column) const;

    std::string m_maker;
    std::vector<PhonePartition> m_rows;
    PartitionGuide m_guide;
};

} // namespace flashwright
