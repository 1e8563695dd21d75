// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of: actions, menus, tool bar, panes, and their words.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/main_window.h"
#include "app/gui/sections/doctor_section.h"
#include "app/gui/sections/history_section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/vault_section.h"
#include "app/gui/sections/work_section.h"
#include "app/gui/widgets/drop_overlay.h"
#include "app/gui/widgets/format_page.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/log_pane.h"
#include "app/gui/widgets/memory_test_page.h"
#include "app/gui/widgets/offer_bar.h"
#include "app/gui/widgets/package_panel.h"
#include "app/gui/widgets/phones_delegate.h"
#include "app/gui/widgets/readback_page.h"
#include "app/gui/widgets/status_banner.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace flashwright {

QAction* MainWindow::action(const char* name, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(name));
    made->setShortcuts(keys);
    return made;
}

void MainWindow::buildActions()
{
    m_load = action("load", {QKeySequence::Open});
    m_loadFolder = action("loadFolder", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    m_quit = action("quit", {QKeySequence::Quit});
    m_start = action("start", {QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_D)});
    m_readBackNow = action("readBackNow", {QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_stop = action("stop", {QKeySequence(Qt::Key_F10)});
    m_stopOne = action("stopOne", {QKeySequence(Qt::SHIFT | Qt::Key_F10)});
    m_details = action("details", {QKeySequence(Qt::CTRL | Qt::Key_Return)});
    m_showLog = action("showLog", {QKeySequence(Qt::CTRL | Qt::Key_L)});
    m_showLog->setCheckable(true);
    m_showLog->setChecked(true);
    m_search = action("search", {QKeySequence::Find});
    m_openLogs = action("openLogs");
    m_about = action("about");
    m_about->setMenuRole(QAction::AboutRole);
    m_quit->setMenuRole(QAction::QuitRole);
    m_themes = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction* choice = m_themes->addAction(QString());
        choice->setCheckable(true);
        choice->setData(themeName(theme));
    }
    m_languages = new QActionGroup(this);
    for (const char* language : {"", "en", "de", "zh_CN"}) {
        QAction* choice = m_languages->addAction(QString());
        choice->setCheckable(true);
        choice->setData(QString::fromLatin1(language));
    }
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_load, m_loadFolder});
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_downloadMenu = menuBar()->addMenu(QString());
    m_downloadMenu->addActions({m_start, m_readBackNow, m_stop, m_stopOne});
    m_downloadMenu->addSeparator();
    m_downloadMenu->addAction(m_details);
    m_practiceMenu = menuBar()->addMenu(QString());
    m_practiceMenu->setObjectName(QStringLiteral("practiceMenu"));
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_showLog, m_search});
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->addActions(m_themes->actions());
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageMenu->addActions(m_languages->actions());
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_openLogs, m_about});
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_practiceMenu, &QMenu::aboutToShow, this, &MainWindow::fillPracticeMenu);
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({32, 32});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({m_load, m_start, m_stop});
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction* made : {m_load, m_start, m_stop}) {
        QWidget* button = m_toolBar->widgetForAction(made);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QString(made->objectName() % QLatin1String("Button")));
    }
}

void MainWindow::buildPages(QWidget* centre)
{
    m_pages = new QTabWidget(centre);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setDocumentMode(true);
    m_pages->setFocusPolicy(Qt::NoFocus); // its bar takes the keyboard
    m_panel = new PackagePanel(m_packages, m_entries, m_settings, m_pages);
    m_readback = new ReadbackPage(m_packages, m_pages);
    const std::initializer_list<JobPage*> all{
        m_panel, m_readback, new FormatPage(m_packages, m_pages), new MemoryTestPage(m_pages)};
    for (JobPage* made : all) {
        auto* frame = new QScrollArea(m_pages); // a small window scrolls instead of growing
        frame->setWidgetResizable(true);
        frame->setFrameShape(QFrame::NoFrame);
        frame->setFocusPolicy(Qt::NoFocus);
        frame->setWidget(made);
        m_pages->addTab(frame, QString());
        connect(made, &JobPage::changed, this, &MainWindow::refreshState);
        const int at = m_pages->count() - 1;
        auto* key = new QShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + at)), this);
        connect(key, &QShortcut::activated, this, [this, at] { m_pages->setCurrentIndex(at); });
    }
    connect(m_pages, &QTabWidget::currentChanged, this, &MainWindow::refreshState);
}

JobPage& MainWindow::pageAt(int index) const
{
    return *static_cast<JobPage*>(static_cast<QScrollArea*>(m_pages->widget(index))->widget());
}

JobPage& MainWindow::page() const
{
    return pageAt(m_pages->currentIndex());
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* parts = new QStackedWidget(centre);
    m_sections = new SectionBar(*parts, centre);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(parts, 1);
    auto* work = new WorkSection(parts);
    fillWork(work);
    m_sections->add(work);
    buildSections();
    setCentralWidget(centre);
    m_modeLabel = new QLabel(this);
    statusBar()->addPermanentWidget(m_modeLabel);
    m_overlay = new DropOverlay(this);
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
}

void MainWindow::buildSections()
{
    m_vault = new VaultSection(m_sections->parentWidget());
    connect(m_vault, &VaultSection::putBackWanted, this, [this](const QString& folder) {
        m_sections->setCurrentRow(0);
        if (m_flash.isActive()) {
            m_dialogs->tellBusy();
        } else {
            loadPacket(folder);
        }
    });
    m_sections->add(m_vault);
    m_history = new HistorySection(m_sections->parentWidget());
    m_sections->add(m_history);
    m_doctor = new DoctorSection(m_sections->parentWidget());
    m_sections->add(m_doctor);
}

void MainWindow::fillWork(QWidget* centre)
{
    m_banner = new StatusBanner(centre);
    m_offer = new OfferBar(centre);
    buildPages(centre);
    m_phonesCaption = new QLabel(centre);
    m_phonesView = new QTreeView(centre);
    m_phonesCaption->setBuddy(m_phonesView);
    m_phonesView->setModel(&m_phones);
    m_phonesView->setItemDelegate(new PhonesDelegate(m_phonesView));
    m_phonesView->setRootIsDecorated(false);
    m_phonesView->setUniformRowHeights(true);
    m_phonesView->setAllColumnsShowFocus(true);
    m_phonesView->setTabKeyNavigation(false);
    m_phonesView->setObjectName(QStringLiteral("phonesView"));
    QHeaderView* header = m_phonesView->header();
    const std::initializer_list<int> widths{105, 195, 100, 135, 50};
    int column = 0;
    for (const int width : widths) {
        header->resizeSection(column++, width);
    }
    header->setStretchLastSection(true);
    m_logPane = new LogPane(m_log, centre);
    auto* phones = new QWidget(centre);
    auto* phonesColumn = new QVBoxLayout(phones);
    phonesColumn->setContentsMargins(0, 0, 0, 0);
    phonesColumn->addWidget(m_phonesCaption);
    phonesColumn->addWidget(m_phonesView, 1);
    m_down = new QSplitter(Qt::Vertical, centre);
    m_down->addWidget(phones);
    m_down->addWidget(m_logPane);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setChildrenCollapsible(false);
    m_across = new QSplitter(Qt::Horizontal, centre);
    m_across->addWidget(m_pages);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(0, 2);
    m_across->setStretchFactor(1, 3);
    m_across->setSizes({460, 780});
    m_across->setChildrenCollapsible(false);
    auto* rows = new QVBoxLayout(centre);
    rows->addWidget(m_banner);
    rows->addWidget(m_offer);
    rows->addWidget(m_across, 1);
}

void MainWindow::refreshIcons()
{
    const QPalette& colors = palette();
    m_load->setIcon(themedIcon(QStringLiteral("load"), colors));
    m_start->setIcon(themedIcon(QStringLiteral("start"), colors));
    m_stop->setIcon(themedIcon(QStringLiteral("stop"), colors));
    m_openLogs->setIcon(themedIcon(QStringLiteral("folder"), colors));
}

void MainWindow::retranslate()
{
    m_load->setText(tr("&Load Packet\u2026"));
    m_load->setIconText(tr("Load Packet"));
    m_load->setToolTip(tr("Choose the firmware file of the phone (%1)").arg(m_load->shortcut().toString()));
    m_loadFolder->setText(tr("Load &Unpacked Folder\u2026"));
    m_quit->setText(tr("&Quit"));
    const QStringList pages{tr("Download"), tr("Readback"), tr("Format"), tr("Memory Test")};
    for (int at = 0; at < pages.size(); ++at) {
        m_pages->setTabText(at, pages.at(at));
        m_pages->setTabToolTip(at, tr("%1 (Ctrl+%2)").arg(pages.at(at)).arg(at + 1));
    }
    m_pages->setAccessibleName(tr("Kinds of work"));
    m_readBackNow->setText(tr("Read &Back"));
    m_stop->setText(tr("S&top"));
    m_stop->setIconText(tr("Stop"));
    m_stop->setToolTip(tr("Stop at the next safe point (F10)"));
    m_stopOne->setText(tr("Stop the &Chosen Phone"));
    m_details->setText(tr("Show the &Outcome of the Chosen Phone"));
    m_showLog->setText(tr("&Log"));
    m_search->setText(tr("&Search the Log"));
    m_openLogs->setText(tr("Open &Journal Folder"));
    m_about->setText(tr("&About Flashwright"));
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &Recent"));
    m_downloadMenu->setTitle(tr("&Download"));
    m_practiceMenu->setTitle(tr("&Practice"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("L&anguage"));
    m_helpMenu->setTitle(tr("&Help"));
    const QStringList themes{tr("As the &Desktop"), tr("&Light"), tr("&Dark")};
    for (int at = 0; at < themes.size(); ++at) {
        m_themes->actions().at(at)->setText(themes.at(at));
    }
    const QStringList languages{tr("As the &Desktop"), QStringLiteral("&English"), QStringLiteral("Deu&tsch"),
        QStringLiteral("\u4e2d\u6587(&Z)")};
    for (int at = 0; at < languages.size(); ++at) {
        m_languages->actions().at(at)->setText(languages.at(at));
    }
    m_toolBar->setWindowTitle(tr("Main tool bar"));
    m_toolBar->setAccessibleName(tr("Main tool bar"));
    for (QAction* made : {m_load, m_start, m_stop}) {
        m_toolBar->widgetForAction(made)->setAccessibleName(made->iconText());
        m_toolBar->widgetForAction(made)->setAccessibleDescription(made->toolTip());
    }
    m_phonesCaption->setText(tr("Pho&nes"));
    m_phonesView->setAccessibleName(tr("Phones"));
    m_phonesView->setAccessibleDescription(tr("One row per phone, with its step, status and progress"));
    refreshState();
}

} // namespace flashwright
