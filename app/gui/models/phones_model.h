// SPDX-License-Identifier: GPL-3.0-or-later
/// One row per phone: the table of a flashing station.
#pragma once

#include "app/gui/models/phone_row.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace flashwright {

/// GUI thread. Rows are inserted, changed and removed one by one; progress never resets the model. What holds
/// is in the rows at once; the views hear of one row at most twenty times a second, of a new verdict at once.
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
    static constexpr int TellEveryMs = 50;
    enum Role { RowIdRole = Qt::UserRole + 1, StageRole, VerdictRole, ShareRole };

    explicit PhonesModel(QObject* parent = nullptr);

    /// A row for a phone not seen yet. @returns its id.
    quint64 addWaiting();
    void remove(quint64 id);
    /// Takes away rows with a verdict on this port: the port is used by the next phone.
    void removeFinished(const QString& port, quint64 except);
    void removeAllFinished();
    /// Forgets the oldest rows with a verdict beyond so many: a station runs for weeks.
    void keepFinished(std::size_t most);
    void clear();
    /// Changes one row and tells the views, soon. Does nothing for an unknown id.
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

Q_SIGNALS:
    /// Together with dataChanged().
    void rowTold(quint64 id);

private:
    struct Told {
        qint64 at = 0;
        bool waits = false;
    };
    void tell(quint64 id);
    void tellWaiting();

    std::vector<PhoneRow> m_rows;
    std::map<quint64, Told> m_told;
    QElapsedTimer m_clock;
    QTimer m_later;
    quint64 m_lastId = 0;
};

} // namespace flashwright
