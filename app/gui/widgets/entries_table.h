// SPDX-License-Identifier: GPL-3.0-or-later
/// The entries of the firmware: a field that searches them, and the table with its tick boxes.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace flashwright {

class CheckHeader;
class EntriesModel;

/// GUI thread. The model outlives it.
class EntriesTable final : public QWidget {
    Q_OBJECT
public:
    explicit EntriesTable(EntriesModel& entries, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& view() noexcept { return *m_view; }
    /// The plain view has names, what happens, and sizes; the expert one says where everything lies.
    void setExpert(bool expert);
    void setFrozen(bool frozen);
    void focusSearch();
    /// Brings the row of a partition to the front; nothing where no entry goes there.
    void showPartition(const QString& name);

    /// The row under a point of the screen; -1 for none.
    [[nodiscard]] int rowAt(const QPoint& global) const;
    /// On the screen.
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRect rowsArea() const;
    [[nodiscard]] QString entryName(int row) const;
    [[nodiscard]] bool isSwappable(int row) const;

Q_SIGNALS:
    /// Another file is wanted for that row.
    void imageWanted(const QModelIndex& index);
    /// The row of a partition became the current one.
    void partitionChosen(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void filter();
    void refreshColumns();
    void refreshTicks();
    void openMenu(const QPoint& place);
    void retranslate();

    EntriesModel& m_entries;
    QLineEdit* m_search;
    QLabel* m_count;
    QTreeView* m_view;
    CheckHeader* m_header;
    bool m_expert = false;
    bool m_frozen = false;
};

} // namespace flashwright
