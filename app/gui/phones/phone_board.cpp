// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/phone_board.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/widgets/phones_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace flashwright {

PhoneBoard::PhoneBoard(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_phones(bench.phones)
    , m_caption(new QLabel(this))
    , m_view(new QTreeView(this))
{
    m_caption->setBuddy(m_view);
    m_view->setModel(&bench.phones);
    m_view->setItemDelegate(new PhonesDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setObjectName(QStringLiteral("phonesView"));
    int column = 0;
    for (const int width : {105, 195, 100, 135, 50}) {
        m_view->header()->resizeSection(column++, width);
    }
    m_view->header()->setStretchLastSection(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_caption);
    rows->addWidget(m_view, 1);
    connect(m_view, &QTreeView::activated, this, [this] { Q_EMIT outcomeWanted(chosenRow()); });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PhoneBoard::chosenChanged);
    retranslate();
}

quint64 PhoneBoard::chosenRow() const
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        return current.data(PhonesModel::RowIdRole).toULongLong();
    }
    return m_phones.rowCount() == 1 ? m_phones.at(0).id : 0;
}

void PhoneBoard::retranslate()
{
    m_caption->setText(tr("Pho&nes"));
    m_view->setAccessibleName(tr("Phones"));
    m_view->setAccessibleDescription(tr("One row per phone, with its step, status and progress"));
}

void PhoneBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
