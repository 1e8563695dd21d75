// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of: actions, menus, tool bar, panes, and their words.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/main_window.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/pages/format_page.h"
#include "app/gui/pages/memory_page.h"
#include "app/gui/pages/phone_page.h"
#include "app/gui/pages/readback_page.h"
#include "app/gui/phones/phone_board.h"
#include "app/gui/phones/station_menu.h"
#include "app/gui/sections/doctor_section.h"
#include "app/gui/sections/history_section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/settings_section.h"
#include "app/gui/sections/vault_section.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/log_pane.h"
#include "app/gui/widgets/offer_bar.h"
#include "app/gui/widgets/status_banner.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace flashwright {

QAction* MainWindow::action(const char* name, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(name));
    m_shortcuts.add(made, keys);
    return made;
}

void MainWindow::buildActions()
{
    m_load = action("load", {QKeySequence::Open});
    m_loadFolder = action("loadFolder", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)});
    m_paste = action("pastePath", {QKeySequence::Paste});
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
    m_searchEntries = action("searchEntries", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    m_expert = action("expertView", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V)});
    m_expert->setCheckable(true);
    m_openLogs = action("openLogs");
    m_trace = action("trace", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M)});
    m_trace->setCheckable(true);
    m_openSettings = action("openSettings",
        {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    m_openSettings->setMenuRole(QAction::PreferencesRole);
    m_about = action("about");
    m_about->setMenuRole(QAction::AboutRole);
    m_quit->setMenuRole(QAction::QuitRole);
    buildThemeChoices();
}

void MainWindow::buildThemeChoices()
{
    m_themes = new QActionGroup(this);
    for (const Theme theme : AllThemes) {
        QAction* choice = m_themes->addAction(QString());
        choice->setCheckable(true);
        choice->setData(themeName(theme));
    }
    m_languages = new QActionGroup(this);
    QList<LanguageChoice> choices = languages();
    choices.prepend({});
    for (const LanguageChoice& language : choices) {
        QAction* choice = m_languages->addAction(language.name);
        choice->setCheckable(true);
        choice->setData(language.code);
    }
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_load, m_loadFolder, m_paste});
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_openSettings);
    m_fileMenu->addAction(m_quit);
    m_downloadMenu = menuBar()->addMenu(QString());
    m_downloadMenu->addActions({m_start, m_readBackNow, m_stop, m_stopOne});
    m_downloadMenu->addSeparator();
    m_downloadMenu->addAction(m_details);
    m_practiceMenu = menuBar()->addMenu(QString());
    m_practiceMenu->setObjectName(QStringLiteral("practiceMenu"));
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_showLog, m_search, m_searchEntries, m_expert, m_trace});
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->addActions(m_themes->actions());
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageMenu->addActions(m_languages->actions());
    buildWizardMenu();
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_openLogs, m_about});
    buildHelp();
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

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    m_banner = new StatusBanner(centre);
    m_offer = new OfferBar(centre);
    m_across = new QSplitter(Qt::Horizontal, centre);
    auto* parts = new QStackedWidget(m_across);
    m_sections = new SectionBar(*parts, centre);
    m_down = buildSide();
    buildSections();
    m_across->addWidget(parts);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({640, 560});
    m_across->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(9, 9, 9, 9);
    column->addWidget(m_banner);
    column->addWidget(m_offer);
    column->addWidget(m_across, 1);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_modeLabel = new QLabel(this);
    statusBar()->addPermanentWidget(m_modeLabel);
    setMinimumSize(1024, 640);
}

/// The order here is the order of the side bar.
void MainWindow::buildSections()
{
    addWelcome();
    m_flashPage = new FlashPage(m_bench, this);
    m_startPage = m_flashPage;
    m_sections->add(m_flashPage);
    m_sections->add(new ReadbackPage(m_bench, this));
    m_sections->add(new FormatPage(m_bench, this));
    m_sections->add(new PhonePage(m_bench, this));
    m_vault = new VaultSection(this);
    m_sections->add(m_vault);
    m_history = new HistorySection(this);
    m_sections->add(m_history);
    m_doctor = new DoctorSection(this);
    m_sections->add(m_doctor);
    m_sections->add(new SettingsSection(m_bench, this));
    m_sections->add(new MemoryPage(m_bench, this));
    for (Section* section : m_sections->sections()) {
        if (auto* job = qobject_cast<JobPage*>(section)) {
            m_jobPages += job;
            connect(job, &JobPage::changed, this, &MainWindow::refreshState);
        }
    }
    connect(m_vault, &VaultSection::putBackWanted, this, [this](const QString& folder) {
        m_sections->open(m_flashPage);
        if (m_flash.isActive()) {
            m_dialogs->tellBusy();
        } else {
            loadPacket(folder);
        }
    });
    connect(m_vault, &VaultSection::backupWanted, this, [this] { openSection(QStringLiteral("readback")); });
}

QSplitter* MainWindow::buildSide()
{
    auto* side = new QSplitter(Qt::Vertical, this);
    m_board = new PhoneBoard(m_bench, side);
    m_logPane = new LogPane(m_log, m_preferences, side);
    side->addWidget(m_board);
    side->addWidget(m_logPane);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    side->setSizes({540, 200}); // phones first; the log is for when something is wrong
    side->setChildrenCollapsible(false);
    return side;
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
    m_paste->setText(tr("O&pen the Pasted Path"));
    m_paste->setToolTip(tr("Opens the file or folder whose path was copied"));
    m_searchEntries->setText(tr("Search the &Partitions"));
    m_quit->setText(tr("&Quit"));
    m_readBackNow->setText(tr("Read &Back"));
    m_stop->setText(tr("S&top"));
    m_stop->setIconText(tr("Stop"));
    m_stop->setToolTip(tr("Stop at the next safe point (F10)"));
    m_stopOne->setText(tr("Stop the &Chosen Phone"));
    m_details->setText(tr("Show the &Outcome of the Chosen Phone"));
    m_showLog->setText(tr("&Log"));
    m_search->setText(tr("&Search the Log"));
    m_expert->setText(tr("&Expert View"));
    m_expert->setToolTip(tr("Shows addresses, regions and single operations"));
    m_openLogs->setText(tr("Open &Journal Folder"));
    m_trace->setText(tr("&Record a Trace"));
    m_trace->setToolTip(tr("Keeps every byte between computer and phone of the next jobs"));
    m_openSettings->setText(tr("&Settings\u2026"));
    m_about->setText(tr("&About Flashwright"));
    m_toolBar->setWindowTitle(tr("Main tool bar"));
    m_toolBar->setAccessibleName(tr("Main tool bar"));
    for (QAction* made : {m_load, m_start, m_stop}) {
        m_toolBar->widgetForAction(made)->setAccessibleName(made->iconText());
        m_toolBar->widgetForAction(made)->setAccessibleDescription(made->toolTip());
    }
    retranslateHelp();
    retranslateMenus();
    refreshState();
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &Recent"));
    m_downloadMenu->setTitle(tr("&Download"));
    m_practiceMenu->setTitle(tr("&Practice"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("L&anguage"));
    retranslateWizards();
    m_helpMenu->setTitle(tr("&Help"));
    if (m_stationMenu != nullptr) {
        m_stationMenu->retranslate();
    }
    const QStringList themes{tr("As the D&esktop"), tr("&Light"), tr("&Dark"), tr("&High Contrast, Light"),
        tr("High &Contrast, Dark")};
    for (int at = 0; at < themes.size(); ++at) {
        m_themes->actions().at(at)->setText(themes.at(at));
    }
    m_languages->actions().constFirst()->setText(tr("As the &Desktop"));
}

} // namespace flashwright
