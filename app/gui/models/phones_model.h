// SPDX-License-Identifier: GPL-3.0-or-later
/// One row per phone: the table of a flashing station.
#pragma once

#include "app/gui/models/phone_row.h"

#include <QAbstractTableModel>

#include <functional>

namespace flashwright {

/// GUI thread. Rows are inserted, changed and removed one by one; progress never resets the model.
class PhonesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PortColumn,
        StepColumn,
        StatusColumn,
        ProgressColumn,
        TimeColumn,
        DescriptionColumn,
        ColumnCount
    };
    enum Role { RowIdRole = Qt::UserRole + 1, StageRole, VerdictRole, ShareRole };

    explicit PhonesModel(QObject* parent = nullptr);

    /// A row for a phone not seen yet. @returns its id.
    quint64 addWaiting();
    void remove(quint64 id);
    /// Takes away rows with a verdict on this port: the port is used by the next phone.
    void removeFinished(const QString& port, quint64 except);
    void removeAllFinished();
    void clear();
    /// Changes one row and tells the views. Does nothing for an unknown id.
    void change(quint64 id, const std::function<void(PhoneRow&)>& edit);

    [[nodiscard]] const PhoneRow* find(quint64 id) const;
    [[nodiscard]] const PhoneRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<PhoneRow>& rows() const noexcept { return m_rows; }
    [[nodiscard]] int indexOf(quint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<PhoneRow> m_rows;
    quint64 m_lastId = 0;
};

} // namespace flashwright
