// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/log_pane.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace flashwright {

LogPane::LogPane(LogModel& log, QWidget* parent)
    : QWidget(parent)
    , m_filter(log)
    , m_view(new QTreeView(this))
    , m_levelLabel(new QLabel(this))
    , m_level(new QComboBox(this))
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_follow(new QCheckBox(this))
    , m_copy(new QPushButton(this))
    , m_folder(new QPushButton(this))
{
    for (const LogLevel level : {LogLevel::Detail, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        m_level->addItem(QString(), int(level));
    }
    m_level->setCurrentIndex(int(LogLevel::Info));
    m_levelLabel->setBuddy(m_level);
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_follow->setChecked(true);
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    auto* bar = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_levelLabel, m_level, m_searchLabel}) {
        bar->addWidget(widget);
    }
    bar->addWidget(m_search, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_follow, m_copy, m_folder}) {
        bar->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_level, &QComboBox::currentIndexChanged, this,
        [this](int at) { m_filter.setLeast(static_cast<LogLevel>(m_level->itemData(at).toInt())); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_filter.setText(text); });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follow->isChecked()) {
            m_view->scrollToBottom();
        }
    });
    connect(m_copy, &QPushButton::clicked, this, &LogPane::copySelected);
    connect(m_folder, &QPushButton::clicked, this, &LogPane::folderWanted);
    retranslate();
}

void LogPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogPane::copySelected()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_view->selectAll();
        rows = m_view->selectionModel()->selectedRows();
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        lines += row.data(LogModel::LineRole).toString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogPane::retranslate()
{
    m_levelLabel->setText(tr("&Level:"));
    m_level->setAccessibleName(tr("Least important lines to show"));
    for (int at = 0; at < m_level->count(); ++at) {
        m_level->setItemText(at, logLevelText(static_cast<LogLevel>(m_level->itemData(at).toInt())));
    }
    m_searchLabel->setText(tr("Sea&rch:"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setPlaceholderText(tr("Text to look for"));
    m_follow->setText(tr("F&ollow"));
    m_follow->setToolTip(tr("Keep the newest line in view"));
    m_follow->setAccessibleDescription(m_follow->toolTip());
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Copy the chosen lines, or all"));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    m_folder->setText(tr("Open Fold&er"));
    m_folder->setToolTip(tr("Show the journals of all sessions"));
    m_folder->setAccessibleDescription(m_folder->toolTip());
    m_view->setAccessibleName(tr("Log"));
    m_view->setAccessibleDescription(tr("What happened, newest line last"));
}

void LogPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
