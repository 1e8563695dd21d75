// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/log_pane.h"

#include "app/gui/preferences/preferences.h"
#include "app/gui/widgets/icons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

namespace flashwright {

namespace {

constexpr Preference<int> LeastLevel{"logLevel", int(LogLevel::Info)};

/// Lines that were looked for stand out by their weight, not by colour alone.
class MatchDelegate final : public QStyledItemDelegate {
public:
    MatchDelegate(const LogSearch& matches, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_matches(matches)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(m_matches.matches(index.row()));
    }

private:
    const LogSearch& m_matches;
};

} // namespace

LogPane::LogPane(LogModel& log, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_filter(log)
    , m_matches(m_filter)
    , m_view(new QTreeView(this))
    , m_levelLabel(new QLabel(this))
    , m_level(new QComboBox(this))
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_follow(new QCheckBox(this))
    , m_copy(new QToolButton(this))
    , m_folder(new QToolButton(this))
{
    for (const LogLevel level : {LogLevel::Detail, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        m_level->addItem(QString(), int(level));
    }
    const int least = m_level->findData(preferences.get(LeastLevel));
    m_level->setCurrentIndex(least < 0 ? int(LogLevel::Info) : least);
    m_filter.setLeast(static_cast<LogLevel>(m_level->currentData().toInt()));
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_count->setObjectName(QStringLiteral("logMatches"));
    m_previous->setObjectName(QStringLiteral("logPrevious"));
    m_next->setObjectName(QStringLiteral("logNext"));
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_folder->setObjectName(QStringLiteral("logFolder"));
    m_view->setObjectName(QStringLiteral("logView"));
    build();
    connectAll();
    refreshIcons();
    retranslate();
}

LogPane::~LogPane()
{
    // The view goes before its lines, which are members, and says nothing about that any more.
    m_view->verticalScrollBar()->disconnect(this);
    m_view->selectionModel()->disconnect(this);
    delete m_view;
}

void LogPane::build()
{
    m_levelLabel->setBuddy(m_level);
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_follow->setChecked(true);
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setItemDelegate(new MatchDelegate(m_matches, m_view));
    m_view->header()->setStretchLastSection(true);
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(FollowMs);
    for (QToolButton* button : {m_previous, m_next, m_copy, m_folder}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* bar = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_levelLabel, m_level, m_searchLabel}) {
        bar->addWidget(widget);
    }
    bar->addWidget(m_search, 1);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_count, m_previous, m_next, m_follow, m_copy, m_folder}) {
        bar->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    setTabOrder(m_folder, m_view);
}

void LogPane::connectAll()
{
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int at) {
        const int least = m_level->itemData(at).toInt();
        m_preferences.set(LeastLevel, least);
        m_filter.setLeast(static_cast<LogLevel>(least));
        m_matches.setText(m_search->text());
        followEnd();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_matches.setText(text);
        m_view->viewport()->update();
    });
    connect(&m_matches, &LogSearch::countChanged, this, &LogPane::showMatches);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPane::showMatches);
    connect(m_previous, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(true); });
    // Going to the end lays all lines out: once for a burst of them, not once for each.
    connect(&m_followSoon, &QTimer::timeout, this, &LogPane::followEnd);
    const auto followSoon = [this] {
        if (!m_followSoon.isActive()) {
            m_followSoon.start();
        }
    };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, followSoon);
    // A bar that grows below a still user is no wish; one that is moved is.
    const QScrollBar* const bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, followSoon);
    connect(bar, &QScrollBar::valueChanged, this,
        [this, bar](int value) { m_follow->setChecked(value >= bar->maximum()); });
    connect(m_follow, &QCheckBox::clicked, this, &LogPane::followEnd);
    connect(m_copy, &QToolButton::clicked, this, &LogPane::copySelected);
    connect(m_folder, &QToolButton::clicked, this, &LogPane::folderWanted);
}

/// As wide as such texts are at most. Asking each line for its width would cost more with every line.
void LogPane::fitColumns()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    const int air = 3 * metrics.averageCharWidth();
    int level = 0;
    for (int at = 0; at < m_level->count(); ++at) {
        level = std::max(level, metrics.horizontalAdvance(m_level->itemText(at)));
    }
    QHeaderView& header = *m_view->header();
    const std::initializer_list<std::pair<int, int>> widths{
        {LogModel::TimeColumn, metrics.horizontalAdvance(QStringLiteral("00:00:00.000"))},
        {LogModel::LevelColumn, level},
        {LogModel::PhoneColumn, metrics.horizontalAdvance(QStringLiteral("usb-1-2.3"))}};
    for (const auto& [column, width] : widths) {
        header.resizeSection(column, std::max(width + air, header.sectionSizeHint(column)));
    }
}

void LogPane::followEnd()
{
    if (m_follow->isChecked()) {
        m_view->scrollToBottom();
    }
}

void LogPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// From the line that is chosen; from the end when none is, as the newest lines matter most.
void LogPane::find(bool forward)
{
    const QModelIndex at = m_view->currentIndex();
    const int from = at.isValid() ? at.row() : forward ? -1 : m_filter.rowCount();
    const int row = m_matches.next(from, forward);
    if (row >= 0) {
        m_view->setCurrentIndex(m_filter.index(row, LogModel::TextColumn));
    }
}

void LogPane::showMatches()
{
    const bool searching = !m_matches.text().isEmpty();
    const int at = m_matches.ordinal(m_view->currentIndex().row());
    const QString count = QLocale().toString(m_matches.count());
    m_count->setVisible(searching);
    m_previous->setEnabled(m_matches.count() > 0);
    m_next->setEnabled(m_matches.count() > 0);
    if (m_matches.count() == 0) {
        //: shown beside the search field of the log
        m_count->setText(tr("none"));
    } else {
        //: of the matches of a search: "3 of 17"
        m_count->setText(at > 0 ? tr("%1 of %2").arg(QLocale().toString(at), count) : count);
    }
}

bool LogPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (enter || key.key() == Qt::Key_F3) {
            find(!key.modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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

void LogPane::refreshIcons()
{
    m_previous->setIcon(themedIcon(QStringLiteral("previous-match"), palette()));
    m_next->setIcon(themedIcon(QStringLiteral("next-match"), palette()));
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), palette()));
    m_folder->setIcon(themedIcon(QStringLiteral("folder"), palette()));
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
    m_search->setAccessibleDescription(tr("Return leads to the next match, Shift+Return to the one before"));
    m_search->setPlaceholderText(tr("Text to look for"));
    m_count->setAccessibleName(tr("Matches"));
    m_previous->setToolTip(tr("Match before (Shift+Return in the search field)"));
    m_previous->setAccessibleName(tr("Match before"));
    m_next->setToolTip(tr("Next match (Return in the search field)"));
    m_next->setAccessibleName(tr("Next match"));
    m_follow->setText(tr("F&ollow"));
    m_follow->setToolTip(tr("Keep the newest line in view"));
    m_follow->setAccessibleDescription(m_follow->toolTip());
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setToolTip(tr("Copy the chosen lines, or all"));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    m_folder->setAccessibleName(tr("Open Folder"));
    m_folder->setToolTip(tr("Show the journals of all sessions"));
    m_folder->setAccessibleDescription(m_folder->toolTip());
    m_view->setAccessibleName(tr("Log"));
    m_view->setAccessibleDescription(tr("What happened, newest line last"));
    showMatches();
    fitColumns();
}

void LogPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
