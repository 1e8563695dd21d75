// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/dialogs/firmware_opener.h"
#include "app/gui/pages/drop_guide.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/phones/phone_board.h"
#include "app/gui/preferences/job_preferences.h"
#include "app/gui/sections/history_section.h"
#include "app/gui/sections/section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/banner_words.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/log_pane.h"
#include "app/gui/widgets/looks.h"
#include "app/gui/widgets/map_pane.h"
#include "app/gui/widgets/offer_bar.h"
#include "app/setup/job_file.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QStatusBar>

namespace flashwright {

MainWindow::MainWindow(StationController& stations, QSettings& settings)
    : m_stations(stations)
    , m_settings(settings)
    , m_preferences(settings)
    , m_shortcuts(m_preferences)
    , m_packages(m_entries, m_log)
    , m_flash(m_phones, m_log)
    , m_desk(m_stations, m_packages, m_preferences)
    , m_recent(m_preferences)
    , m_backups(m_flash, m_phones, m_stations)
    , m_bench{m_stations, m_preferences, m_shortcuts, m_log, m_entries, m_phones, m_packages, m_flash,
          m_resume, m_desk, m_recent, m_backups}
    , m_station(m_flash, m_packages, m_phones, m_preferences)
{
    setObjectName(QStringLiteral("mainWindow"));
    buildActions();
    buildMenus();
    buildToolBar();
    buildCentre();
    m_dialogs = new DownloadDialogs(*this, m_packages, m_flash, m_phones);
    connectActions();
    connectFirmware();
    connectJobs();
    connectResume();
    connectStation();
    readSettings();
    refreshIcons();
    retranslate();
    if (m_stations.station() != nullptr) {
        stationCame();
    }
}

MainWindow::~MainWindow()
{
    // Sessions and workers end while everything they report to is still here.
    m_stations.disconnect(this);
    m_flash.disconnect(this);
    m_resume.disconnect(this);
    m_preferences.disconnect(this);
    m_desktop.disconnect(this);
    m_station.disconnect(this);
    m_desktop.disconnect(this);
    m_packages.disconnect(this);
    m_entries.disconnect(this);
    stationLeaves();
    // Views go before their models, which are members and would be gone first.
    delete m_dialogs;
    delete takeCentralWidget();
}

void MainWindow::connectActions()
{
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_start, &QAction::triggered, this, &MainWindow::startWanted);
    connect(m_readBackNow, &QAction::triggered, this, [this] { startPage(QStringLiteral("readback")); });
    connect(m_stop, &QAction::triggered, this, [this] { m_dialogs->stop(); });
    connect(m_stopOne, &QAction::triggered, this, [this] { m_flash.stopPhone(chosenRow()); });
    connect(m_details, &QAction::triggered, this, [this] { m_dialogs->showOutcome(chosenRow()); });
    connect(m_showLog, &QAction::toggled, m_logPane, &QWidget::setVisible);
    connect(m_search, &QAction::triggered, this, [this] {
        m_showLog->setChecked(true);
        m_logPane->focusSearch();
    });
    connect(m_expert, &QAction::toggled, this,
        [this](bool expert) { m_preferences.set(preference::Expert, expert); });
    connect(m_openLogs, &QAction::triggered, this, &MainWindow::openLogFolder);
    connect(m_logPane, &LogPane::folderWanted, this, &MainWindow::openLogFolder);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_themes, &QActionGroup::triggered, this,
        [this](QAction* choice) { m_preferences.set(preference::Theme, choice->data().toString()); });
    connect(m_languages, &QActionGroup::triggered, this,
        [this](QAction* choice) { m_preferences.set(preference::Language, choice->data().toString()); });
    connect(m_openSettings, &QAction::triggered, this, [this] { openSection(QStringLiteral("settings")); });
    connect(m_trace, &QAction::toggled, this, [this](bool on) { m_preferences.set(preference::Trace, on); });
    connect(&m_desktop, &DesktopAppearance::changed, this, &MainWindow::desktopChanged);
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::preferenceChanged);
    connect(m_sections, &SectionBar::opened, this, &MainWindow::sectionOpened);
}

void MainWindow::connectFirmware()
{
    m_opener = new FirmwareOpener(*this, m_preferences, m_recent);
    connect(m_load, &QAction::triggered, m_opener, &FirmwareOpener::askForFile);
    connect(m_loadFolder, &QAction::triggered, m_opener, &FirmwareOpener::askForFolder);
    connect(m_paste, &QAction::triggered, m_opener, &FirmwareOpener::paste);
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] { m_opener->fillRecent(*m_recentMenu); });
    connect(m_opener, &FirmwareOpener::chosen, this, &MainWindow::openFile);
    connect(m_opener, &FirmwareOpener::told, this,
        [this](const QString& sentence) { statusBar()->showMessage(sentence); });
    const auto* drops = new DropGuide(*this, *m_flashPage, m_packages, m_flash);
    connect(drops, &DropGuide::firmwareDropped, this, &MainWindow::loadPacket);
    connect(m_flashPage, &FlashPage::fileWanted, m_opener, &FirmwareOpener::askForFile);
    connect(m_flashPage, &FlashPage::folderWanted, m_opener, &FirmwareOpener::askForFolder);
    connect(m_flashPage, &FlashPage::firmwareChosen, this, &MainWindow::loadPacket);
    connect(m_searchEntries, &QAction::triggered, this, [this] {
        m_sections->open(m_flashPage);
        m_flashPage->focusSearch();
    });
    connect(&m_packages, &PackageController::changedOnDisk, this, &MainWindow::refreshState);
    connect(&m_packages, &PackageController::stateChanged, this, [this] {
        if (m_packages.state() == PackageController::State::Ready) {
            m_recent.describe(m_packages.path(), m_packages.package()->facts());
        }
    });
}

void MainWindow::connectJobs()
{
    connect(m_board, &PhoneBoard::outcomeWanted, this, [this](quint64 row) { m_dialogs->showOutcome(row); });
    connect(m_board, &PhoneBoard::stopWanted, &m_flash, &FlashController::stopPhone);
    connect(m_board, &PhoneBoard::remedyWanted, this, &MainWindow::carryOut);
    connect(m_board, &PhoneBoard::chosenChanged, this, [this] {
        m_flashPage->map().follow(chosenRow());
        refreshState();
    });
    connect(&m_packages, &PackageController::stateChanged, this, [this] {
        m_lastFinished = 0;
        refreshState();
    });
    connect(&m_packages, &PackageController::checkProgressed, this, &MainWindow::refreshBanner);
    connect(&m_entries, &EntriesModel::ticksChanged, this, &MainWindow::refreshState);
    connect(&m_flash, &FlashController::stateChanged, this, &MainWindow::refreshState);
    connect(&m_flash, &FlashController::rowChanged, this, &MainWindow::refreshBanner);
    connect(&m_flash, &FlashController::rowFinished, this, [this](quint64 row) {
        m_lastFinished = row;
        refreshState();
    });
    connect(&m_flash, &FlashController::recordFiled, this, [this] {
        m_resume.look();
        if (m_sections->current() == m_history) {
            m_history->refresh();
        }
    });
    connect(&m_flash, &FlashController::recordLost, this,
        [this](const Error& error) { m_dialogs->showError(tr("The record could not be kept"), error); });
    connect(m_dialogs, &DownloadDialogs::remedyWanted, this, &MainWindow::carryOut);
    connect(m_dialogs, &DownloadDialogs::closeAgreed, this, [this] {
        m_closeAgreed = true;
        close();
    });
}

void MainWindow::connectResume()
{
    connect(&m_resume, &ResumeController::offerChanged, this, &MainWindow::refreshOffer);
    connect(m_offer, &OfferBar::accepted, &m_resume, &ResumeController::prepare);
    connect(m_offer, &OfferBar::refused, &m_resume, &ResumeController::putOff);
    connect(&m_resume, &ResumeController::prepared, this,
        [this](const std::shared_ptr<ResumeRequest>& resume) { goOn(*resume); });
    connect(&m_resume, &ResumeController::failed, this,
        [this](const Error& error) { m_dialogs->showError(tr("This job cannot go on"), error); });
    connect(&m_stations, &StationController::aboutToChange, this, &MainWindow::stationLeaves);
    connect(&m_stations, &StationController::changed, this, &MainWindow::stationCame);
}

void MainWindow::sectionOpened(const Section* section)
{
    // Beside a page without a job the start button means the plain download, never what was looked at before.
    m_startPage = m_flashPage;
    for (JobPage* job : m_jobPages) {
        m_startPage = job == section ? job : m_startPage;
    }
    m_down->setVisible(section->showsPhones());
    refreshState();
}

void MainWindow::preferenceChanged(const QString& key)
{
    if (key == QLatin1String(preference::Expert.key)) {
        const bool expert = m_preferences.get(preference::Expert);
        m_expert->setChecked(expert);
        m_sections->setExpert(expert);
    } else if (key == QLatin1String(preference::Language.key)) {
        applyLanguage(m_preferences.get(preference::Language));
    } else if (key == QLatin1String(preference::Theme.key)
        || key == QLatin1String(preference::TextPercent.key)) {
        applyLooks(m_preferences, m_desktop.look());
    }
    checkChoices();
}

void MainWindow::openSection(const QString& id)
{
    if (const Section* section = m_sections->find(id)) {
        m_sections->open(section);
    }
}

void MainWindow::stationLeaves()
{
    m_flash.setLauncher(nullptr);
    m_resume.setStation(nullptr, nullptr);
    m_packages.setModules(nullptr);
    m_phones.clear();
    for (Section* section : m_sections->sections()) {
        section->setStation(nullptr);
    }
}

void MainWindow::stationCame()
{
    Station& station = *m_stations.station();
    m_packages.setModules(&station.modules());
    m_flash.setLauncher(m_stations.launcher());
    m_resume.setStation(&station, m_stations.launcher());
    for (Section* section : m_sections->sections()) {
        section->setStation(&station);
    }
    for (const Error& trouble : station.troubles()) {
        m_log.add(LogLevel::Warning, {}, QString::fromStdString(trouble.toLogLine()));
    }
    refreshState();
}

void MainWindow::loadPacket(const QString& path)
{
    if (m_flash.isActive() || (isLocked() && m_packages.package() != nullptr)) {
        return;
    }
    if (isJobFileName(path.toStdU16String())) {
        openJob(path);
        return;
    }
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_packages.open(whole);
    if (!m_stations.isPractice()) {
        m_recent.add(whole);
    }
}

void MainWindow::practise(const std::string& profile, const std::string& scenario)
{
    const Result<std::filesystem::path> firmware = m_stations.practise(profile, scenario);
    if (!firmware) {
        m_dialogs->showError(tr("Practice is not possible"), firmware.error());
        return;
    }
    loadPacket(QString::fromStdString(firmware->string()));
}

void MainWindow::leavePractice()
{
    if (const Result<void> back = m_stations.work(); !back) {
        m_dialogs->showError(tr("The ports of this computer cannot be used"), back.error());
    }
}

/// Says nothing when there is nothing to restore: an empty page offers all ways to open a firmware.
void MainWindow::restoreSession()
{
    const QString path = lastFirmware(m_preferences);
    if (!path.isEmpty()) {
        loadPacket(path);
    }
}

void MainWindow::openFile(const QString& path)
{
    if (m_flash.isActive()) {
        m_dialogs->tellBusy();
        return;
    }
    if (kindOf(path) != FirmwareKind::Image || m_packages.package() == nullptr) {
        loadPacket(path);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    statusBar()->showMessage(m_flashPage->replaceByName(path)
            ? tr("%1 is written in place of the firmware's own image.").arg(name)
            : tr("No partition of this firmware is called like %1. Drop it on the row that it is for.")
                  .arg(name));
}

void MainWindow::refreshState()
{
    if (m_dialogs == nullptr) {
        return;
    }
    const bool active = m_flash.isActive();
    const bool ready =
        m_packages.state() == PackageController::State::Ready && m_packages.changedFile().isEmpty();
    m_load->setEnabled(!active);
    m_loadFolder->setEnabled(!active);
    m_paste->setEnabled(!active);
    m_searchEntries->setEnabled(m_packages.package() != nullptr);
    m_recentMenu->setEnabled(!active);
    m_practiceMenu->setEnabled(!active);
    m_start->setText(page().verb());
    m_start->setIconText(page().verb());
    m_start->setToolTip(tr("%1 with every phone that is plugged in (F9)").arg(page().verb()));
    m_start->setEnabled(!active && (ready || !page().needsPackage()) && page().isReady());
    m_readBackNow->setEnabled(!active && ready);
    m_stop->setEnabled(active);
    const PhoneRow* chosen = m_phones.find(chosenRow());
    m_stopOne->setEnabled(chosen != nullptr && !isFinal(chosen->verdict));
    m_details->setEnabled(
        chosen != nullptr && (chosen->verdict == Verdict::Passed || chosen->verdict == Verdict::Failed));
    for (JobPage* job : m_jobPages) {
        job->setFrozen(active);
    }
    m_banner->setVisible(active || m_sections->current()->showsPhones());
    const bool practice = m_stations.isPractice();
    m_modeLabel->setText(practice ? tr("Practice: no real phone is touched")
                                  : tr("Ready for phones on this computer's ports"));
    const QString file = QFileInfo(m_packages.path()).fileName();
    const QString name = tr("Flashwright");
    const QString title = practice ? tr("%1 (practice)").arg(name) : name;
    setWindowTitle(file.isEmpty() ? title : tr("%1 \u2013 %2").arg(file, title));
    refreshBanner();
    refreshOffer();
    refreshHelp(active);
    applyLock();
}

void MainWindow::refreshBanner()
{
    m_banner->show(bannerText({m_packages, m_flash, m_phones, chosenRow(), m_lastFinished,
        m_stations.isPractice(), isDark(palette()), page().verb(), page().missing(), page().needsPackage()}));
}

quint64 MainWindow::chosenRow() const
{
    return m_board->chosenRow();
}

JobPage& MainWindow::page() const
{
    return *m_startPage;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (m_dialogs != nullptr && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (m_dialogs != nullptr && event->type() == QEvent::PaletteChange) {
        refreshIcons();
        refreshBanner();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_flash.isWorking() && !m_closeAgreed) {
        event->ignore();
        m_dialogs->askToClose();
        return;
    }
    m_flash.abort();
    writeSettings();
    event->accept();
}

} // namespace flashwright
