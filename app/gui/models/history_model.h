// SPDX-License-Identifier: GPL-3.0-or-later
/// Jobs of the past as rows.
#pragma once

#include "core/history/history.h"

#include <QAbstractTableModel>

namespace flashwright {

/// GUI thread.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        ResultColumn,
        ChipColumn,
        FirmwareColumn,
        CauseColumn,
        PortColumn,
        ColumnCount
    };

    explicit HistoryModel(QObject* parent = nullptr);

    /// `causes` turns a diagnosis id into words.
    void setRecords(std::vector<JobRecord> records, std::map<std::string, QString> causes);
    [[nodiscard]] const JobRecord* at(int row) const;
    [[nodiscard]] QString causeText(const JobRecord& record) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const JobRecord& record, int column) const;

    std::vector<JobRecord> m_records;
    std::map<std::string, QString> m_causes;
};

/// "Passed", "Failed", "Stopped".
[[nodiscard]] QString recordResultText(const std::string& result);

} // namespace flashwright
