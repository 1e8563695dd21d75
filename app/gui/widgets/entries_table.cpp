// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/entries_table.h"

#include "app/gui/models/entries_model.h"
#include "app/gui/widgets/check_header.h"
#include "app/gui/widgets/entries_delegate.h"
#include "app/text/number_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

namespace flashwright {

EntriesTable::EntriesTable(EntriesModel& entries, QWidget* parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_header(new CheckHeader(m_view))
{
    m_search->setObjectName(QStringLiteral("entriesSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_view->setHeader(m_header);
    m_header->box().setObjectName(QStringLiteral("tickAll"));
    m_view->setModel(&m_entries);
    m_view->setItemDelegate(new EntriesDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setObjectName(QStringLiteral("entriesView"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_header->setStretchLastSection(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    setTabOrder(m_search, &m_header->box());
    setTabOrder(&m_header->box(), m_view);
    connect(m_search, &QLineEdit::textChanged, this, &EntriesTable::filter);
    connect(m_header, &CheckHeader::allWanted, &m_entries, &EntriesModel::tickAll);
    connect(m_header, &CheckHeader::allWanted, this, &EntriesTable::refreshTicks);
    connect(&m_entries, &EntriesModel::ticksChanged, this, &EntriesTable::refreshTicks);
    connect(&m_entries, &QAbstractItemModel::modelReset, this, [this] {
        refreshColumns();
        filter();
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == EntriesModel::LocationColumn) {
            Q_EMIT imageWanted(index);
        }
    });
    connect(m_view, &QTreeView::activated, this, &EntriesTable::imageWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &EntriesTable::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid()) {
                Q_EMIT partitionChosen(index.siblingAtColumn(EntriesModel::TargetColumn).data().toString());
            }
        });
    refreshColumns();
    retranslate();
}

void EntriesTable::setExpert(bool expert)
{
    m_expert = expert;
    refreshColumns();
}

void EntriesTable::setFrozen(bool frozen)
{
    m_frozen = frozen;
    m_entries.setFrozen(frozen);
    m_header->box().setEnabled(!frozen);
}

void EntriesTable::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EntriesTable::showPartition(const QString& name)
{
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        const QModelIndex target = m_entries.index(row, EntriesModel::TargetColumn);
        if (target.data().toString().compare(name, Qt::CaseInsensitive) == 0) {
            m_search->clear();
            m_view->setCurrentIndex(target.siblingAtColumn(EntriesModel::NameColumn));
            m_view->scrollTo(m_view->currentIndex());
            return;
        }
    }
}

void EntriesTable::refreshColumns()
{
    const bool addresses = m_expert && m_entries.hasAddresses();
    for (const int column :
        {int(EntriesModel::BeginColumn), int(EntriesModel::EndColumn), int(EntriesModel::RegionColumn)}) {
        m_view->setColumnHidden(column, !addresses);
    }
    m_view->setColumnHidden(EntriesModel::TargetColumn, !m_expert || addresses);
    m_view->setColumnHidden(EntriesModel::LocationColumn, !m_expert);
}

/// Rows are hidden, not taken out: what is ticked stays ticked.
void EntriesTable::filter()
{
    const QString wanted = m_search->text().trimmed();
    int shown = 0;
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        bool fits = wanted.isEmpty();
        for (int column = 0; column < EntriesModel::ColumnCount && !fits; ++column) {
            fits = m_entries.index(row, column).data().toString().contains(wanted, Qt::CaseInsensitive);
        }
        m_view->setRowHidden(row, {}, !fits);
        shown += fits ? 1 : 0;
    }
    m_count->setVisible(!wanted.isEmpty());
    m_count->setText(tr("%1 of %2").arg(shown).arg(m_entries.rowCount()));
}

void EntriesTable::refreshTicks()
{
    m_header->setState(m_entries.tickState());
    m_header->box().setToolTip(tr("Select all (%1 of %2, %3)")
                                   .arg(m_entries.tickedCount())
                                   .arg(m_entries.tickableCount())
                                   .arg(bytesText(m_entries.tickedBytes())));
}

void EntriesTable::openMenu(const QPoint& place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || m_frozen || !index.data(EntriesModel::SwappableRole).toBool()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Write &Another File\u2026")), &QAction::triggered, this,
        [this, at = QPersistentModelIndex(index)] { Q_EMIT imageWanted(at); });
    QAction* back = menu->addAction(tr("&Back to the Firmware's Own Image"));
    back->setEnabled(index.data(EntriesModel::SwappedRole).toBool());
    connect(back, &QAction::triggered, this,
        [this, at = QPersistentModelIndex(index)] { m_entries.swapFile(at.row(), {}); });
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

int EntriesTable::rowAt(const QPoint& global) const
{
    const QPoint place = m_view->viewport()->mapFromGlobal(global);
    return m_view->viewport()->visibleRegion().contains(place) ? m_view->indexAt(place).row() : -1;
}

QRect EntriesTable::rowRect(int row) const
{
    QRect rect = m_view->visualRect(m_entries.index(row, 0));
    rect.setLeft(0);
    rect.setRight(m_view->viewport()->width() - 1);
    return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QRect EntriesTable::rowsArea() const
{
    // Of a table that is scrolled half out of sight, what is seen.
    const QRect seen = m_view->viewport()->visibleRegion().boundingRect();
    return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

QString EntriesTable::entryName(int row) const
{
    return m_entries.index(row, EntriesModel::NameColumn).data().toString();
}

bool EntriesTable::isSwappable(int row) const
{
    return !m_frozen && m_entries.index(row, 0).data(EntriesModel::SwappableRole).toBool();
}

void EntriesTable::retranslate()
{
    m_search->setPlaceholderText(tr("Search the partitions"));
    m_search->setAccessibleName(tr("Search the partitions"));
    m_search->setAccessibleDescription(tr("Hides the rows that do not contain the text"));
    m_header->box().setAccessibleName(tr("Select all"));
    m_header->box().setAccessibleDescription(tr("Ticks or unticks every entry that may be written"));
    m_header->setAccessibleName(tr("Columns of the table"));
    m_view->setAccessibleName(tr("Entries of the packet"));
    m_view->setAccessibleDescription(
        tr("Press Space to tick or untick an entry, Return to write another file in its place"));
    filter();
    refreshTicks();
}

void EntriesTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
