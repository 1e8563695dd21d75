// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/manual_window.h"

#include "app/gui/bridge/background.h"
#include "app/gui/help/error_topics.h"
#include "app/gui/help/manual_view.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPdfWriter>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace flashwright {

namespace {

constexpr int TopicRole = Qt::UserRole + 1;
constexpr int ZoomStep = 10;

} // namespace

ManualWindow::ManualWindow(std::filesystem::path resources, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_resources(std::move(resources))
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("manualWindow"));
    buildBar();
    buildCentre();
    connectParts();
    loadManual();
    retranslate();
    refreshIcons();
    resize(980, 700);
    setMinimumSize(560, 380);
    QSettings& store = m_preferences.store();
    restoreGeometry(store.value(QLatin1String("manualGeometry")).toByteArray());
    m_across->restoreState(store.value(QLatin1String("manualAcross")).toByteArray());
    m_view->setZoom(m_preferences.get(preference::ManualZoom));
}

QAction* ManualWindow::command(const char* name, const char* icon, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(name));
    made->setShortcuts(keys);
    made->setProperty("drawing", QLatin1String(icon));
    addAction(made);
    return made;
}

void ManualWindow::buildBar()
{
    m_bar = addToolBar(QString());
    m_bar->setObjectName(QStringLiteral("manualBar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back = command(
        "manualBack", "manual-back", {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward = command("manualForward", "manual-forward",
        {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    m_contents = command("manualContents", "manual", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    m_smaller = command("manualSmaller", "manual-smaller", {QKeySequence::ZoomOut});
    m_larger = command("manualLarger", "manual-larger",
        {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_usual = command("manualUsual", "", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_save = command("manualSave", "manual-page", {QKeySequence(QKeySequence::Print)});
    m_find = command("manualFind", "", {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_F3)});
    m_close = command("manualClose", "", {QKeySequence(QKeySequence::Close)});
    m_bar->addActions({m_back, m_forward, m_contents});
    m_bar->addSeparator();
    m_bar->addActions({m_smaller, m_larger, m_save});
    for (QAction* made : m_bar->actions()) {
        if (auto* button = qobject_cast<QToolButton*>(m_bar->widgetForAction(made))) {
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void ManualWindow::buildCentre()
{
    m_across = new QSplitter(Qt::Horizontal, this);
    auto* side = new QWidget(m_across);
    m_searchCaption = new QLabel(side);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setClearButtonEnabled(true);
    m_searchCaption->setBuddy(m_search);
    m_lists = new QStackedWidget(side);
    m_tree = new QTreeWidget(m_lists);
    m_tree->setObjectName(QStringLiteral("manualTree"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_hits = new QListWidget(m_lists);
    m_hits->setObjectName(QStringLiteral("manualHits"));
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setAlternatingRowColors(true);
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_hits);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(9, 9, 3, 9);
    column->addWidget(m_searchCaption);
    column->addWidget(m_search);
    column->addWidget(m_lists, 1);
    m_view = new ManualView(m_across);
    m_view->setObjectName(QStringLiteral("manualPage"));
    m_across->addWidget(side);
    m_across->addWidget(m_view);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({300, 680});
    m_across->setChildrenCollapsible(false);
    setCentralWidget(m_across);
    setTabOrder(m_search, m_tree);
    setTabOrder(m_tree, m_hits);
    setTabOrder(m_hits, m_view);
}

void ManualWindow::connectParts()
{
    connect(m_back, &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_contents, &QAction::triggered, this, &ManualWindow::openContents);
    connect(m_larger, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() + ZoomStep); });
    connect(m_smaller, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() - ZoomStep); });
    connect(m_usual, &QAction::triggered, this, [this] { m_view->setZoom(preference::ManualZoom.fallback); });
    connect(m_view, &ManualView::zoomChanged, this,
        [this](int percent) { m_preferences.set(preference::ManualZoom, percent); });
    connect(m_save, &QAction::triggered, this, &ManualWindow::savePage);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::showHits);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::openHit);
    connect(m_hits, &QListWidget::itemActivated, this, &ManualWindow::openHit);
    connect(m_hits, &QListWidget::itemClicked, this, &ManualWindow::openHit);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ManualWindow::openChosen);
    connect(m_view, &ManualView::topicChanged, this, &ManualWindow::followPage);
}

void ManualWindow::loadManual()
{
    const QString before = m_view->topic();
    m_wanted = before.contains(u'/') ? before : QString(); // made anew, in the new language
    m_manual = Manual::written(m_resources, QLocale().name());
    m_view->setManual(&m_manual);
    fillContents();
    m_maker = runInBackground(
        this, [resources = m_resources](const std::stop_token&) { return errorTopics(resources); },
        [this](const ErrorTopics& made) { addErrors(made); });
}

void ManualWindow::addErrors(const ErrorTopics& made)
{
    if (m_manual.find(QStringLiteral("error/unknown")) != nullptr) {
        return; // an answer to an earlier question
    }
    m_manual.add(made);
    m_view->setManual(&m_manual);
    fillContents();
    if (!m_wanted.isEmpty()) {
        m_view->open(std::exchange(m_wanted, {}));
    }
}

QString ManualWindow::groupTitle(const QString& id)
{
    static const QHash<QString, const char*> titles{
        {QStringLiteral("begin"), QT_TRANSLATE_NOOP("flashwright::ManualWindow", "Begin here")},
        {QStringLiteral("work"), QT_TRANSLATE_NOOP("flashwright::ManualWindow", "Working with phones")},
        {QStringLiteral("kept"), QT_TRANSLATE_NOOP("flashwright::ManualWindow", "What is kept")},
        {QStringLiteral("program"), QT_TRANSLATE_NOOP("flashwright::ManualWindow", "The program")},
        {QStringLiteral("errors"), QT_TRANSLATE_NOOP("flashwright::ManualWindow", "Problems and what helps")},
        {QStringLiteral("codes"), QT_TRANSLATE_NOOP("flashwright::ManualWindow", "Error numbers")}};
    const char* const title = titles.value(id, nullptr);
    return title == nullptr ? id : tr(title);
}

void ManualWindow::fillContents()
{
    m_filling = true;
    m_tree->clear();
    for (const ManualGroup& group : m_manual.groups()) {
        auto* parent = new QTreeWidgetItem(m_tree, {groupTitle(group.id)});
        parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const QString& id : group.topics) {
            const QString title = m_manual.find(id)->title;
            auto* item = new QTreeWidgetItem(parent, {title});
            item->setData(0, TopicRole, id);
            item->setToolTip(0, title);
        }
        const bool made = group.id == QLatin1String("errors") || group.id == QLatin1String("codes");
        parent->setExpanded(!made);
    }
    m_filling = false;
    followPage();
    showHits();
}

void ManualWindow::open(const QString& topic)
{
    m_wanted.clear();
    if (!m_view->open(topic)) {
        m_wanted = topic;
        if (m_view->topic().isEmpty() && !m_manual.topics().empty()) {
            m_view->open(m_manual.topics().front().id);
        }
    }
    bringToFront();
    m_view->setFocus();
}

void ManualWindow::openContents()
{
    m_search->clear();
    if (m_view->topic().isEmpty() && !m_manual.topics().empty()) {
        m_view->open(m_manual.topics().front().id);
    }
    bringToFront();
    m_tree->setFocus();
}

void ManualWindow::search(const QString& asked)
{
    bringToFront();
    m_search->setText(asked);
    m_search->setFocus();
}

QString ManualWindow::topic() const
{
    return m_view->topic();
}

void ManualWindow::bringToFront()
{
    show();
    raise();
    activateWindow();
}

/// Contents while nothing is asked for, else what was found.
void ManualWindow::showHits()
{
    const QString asked = m_search->text().trimmed();
    m_lists->setCurrentWidget(asked.isEmpty() ? static_cast<QWidget*>(m_tree) : m_hits);
    m_hits->clear();
    if (asked.isEmpty()) {
        statusBar()->clearMessage();
        return;
    }
    for (const ManualHit& hit : m_manual.search(asked)) {
        //: a hit of the search: title of the page, then a line of it
        auto* item = new QListWidgetItem(tr("%1\n%2").arg(hit.title, hit.snippet), m_hits);
        item->setData(TopicRole, hit.id);
    }
    m_hits->setCurrentRow(0);
    statusBar()->showMessage(tr("%n page(s) found", nullptr, m_hits->count()));
}

void ManualWindow::openHit()
{
    const QListWidgetItem* const hit = m_hits->currentItem();
    if (hit != nullptr && m_view->open(hit->data(TopicRole).toString())) {
        m_view->mark(m_search->text().simplified().split(u' ', Qt::SkipEmptyParts));
    }
}

void ManualWindow::openChosen(const QTreeWidgetItem* item)
{
    if (item != nullptr && !m_filling) {
        m_view->open(item->data(0, TopicRole).toString());
    }
}

/// The contents show where the page is.
void ManualWindow::followPage()
{
    const ManualTopic* const page = m_manual.find(m_view->topic());
    //: title of the window: page, then program
    setWindowTitle(
        page == nullptr ? tr("Flashwright manual") : tr("%1 \u2013 Flashwright manual").arg(page->title));
    if (page == nullptr) {
        return;
    }
    m_view->setAccessibleName(page->title);
    m_filling = true;
    for (QTreeWidgetItemIterator at(m_tree); *at != nullptr; ++at) {
        if ((*at)->data(0, TopicRole).toString() == page->id) {
            m_tree->setCurrentItem(*at);
            m_tree->scrollToItem(*at);
        }
    }
    m_filling = false;
}

void ManualWindow::savePage()
{
    const QString name = m_view->topic().section(u'/', -1) + QLatin1String(".pdf");
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the Page"), QDir::home().filePath(name), tr("Documents (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(windowTitle());
    m_view->document()->print(&writer);
    statusBar()->showMessage(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
}

void ManualWindow::changeEvent(QEvent* event)
{
    if (m_view != nullptr && event->type() == QEvent::LanguageChange) {
        loadManual();
        retranslate();
    }
    if (m_view != nullptr && event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QMainWindow::changeEvent(event);
}

void ManualWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.store().setValue(QLatin1String("manualGeometry"), saveGeometry());
    m_preferences.store().setValue(QLatin1String("manualAcross"), m_across->saveState());
    event->accept();
}

/// Down leads from the search to what it found; Esc takes the search back, then closes.
void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_tree->setFocus();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_lists->currentWidget()->setFocus();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

} // namespace flashwright
