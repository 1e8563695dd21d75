// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/widgets/banner_words.h"
#include "app/gui/widgets/drop_overlay.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/log_pane.h"
#include "app/gui/widgets/package_panel.h"
#include "app/gui/widgets/readback_page.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeView>
#include <QUrl>

namespace flashwright {

namespace {

/// The one local file or folder that is dragged; empty when there is none, or several.
QString draggedPath(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(StationController& stations, QSettings& settings)
    : m_stations(stations)
    , m_settings(settings)
    , m_packages(m_entries, m_log)
    , m_flash(m_phones, m_log)
{
    setObjectName(QStringLiteral("mainWindow"));
    buildActions();
    buildMenus();
    buildToolBar();
    buildCentre();
    m_dialogs = new DownloadDialogs(*this, m_packages, m_flash, m_phones);
    connectAll();
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
    m_packages.disconnect(this);
    m_entries.disconnect(this);
    stationLeaves();
    // Views go before their models, which are members and would be gone first.
    delete m_dialogs;
    delete takeCentralWidget();
}

void MainWindow::connectAll()
{
    connect(m_load, &QAction::triggered, this, &MainWindow::askForPacket);
    connect(m_loadFolder, &QAction::triggered, this, &MainWindow::askForFolder);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_start, &QAction::triggered, this, &MainWindow::startWanted);
    connect(m_readBackNow, &QAction::triggered, this, [this] { startPage(ReadbackTab); });
    connect(m_stop, &QAction::triggered, this, [this] { m_dialogs->stop(); });
    connect(m_stopOne, &QAction::triggered, this, [this] { m_flash.stopPhone(chosenRow()); });
    connect(m_details, &QAction::triggered, this, [this] { m_dialogs->showOutcome(chosenRow()); });
    connect(m_showLog, &QAction::toggled, m_logPane, &QWidget::setVisible);
    connect(m_search, &QAction::triggered, this, [this] {
        m_showLog->setChecked(true);
        m_logPane->focusSearch();
    });
    connect(m_openLogs, &QAction::triggered, this, &MainWindow::openLogFolder);
    connect(m_logPane, &LogPane::folderWanted, this, &MainWindow::openLogFolder);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_themes, &QActionGroup::triggered, this,
        [this](QAction* choice) { setTheme(themeFromName(choice->data().toString())); });
    connect(m_languages, &QActionGroup::triggered, this,
        [this](QAction* choice) { setLanguage(choice->data().toString()); });
    connect(m_phonesView, &QTreeView::activated, this, [this] { m_dialogs->showOutcome(chosenRow()); });
    connect(m_phonesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { refreshState(); });
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
    connect(m_dialogs, &DownloadDialogs::closeAgreed, this, [this] {
        m_closeAgreed = true;
        close();
    });
    connect(&m_stations, &StationController::aboutToChange, this, &MainWindow::stationLeaves);
    connect(&m_stations, &StationController::changed, this, &MainWindow::stationCame);
}

void MainWindow::stationLeaves()
{
    m_flash.setLauncher(nullptr);
    m_packages.setModules(nullptr);
    m_phones.clear();
}

void MainWindow::stationCame()
{
    Station& station = *m_stations.station();
    m_packages.setModules(&station.modules());
    m_flash.setLauncher(m_stations.launcher());
    for (const Error& trouble : station.troubles()) {
        m_log.add(LogLevel::Warning, {}, QString::fromStdString(trouble.toLogLine()));
    }
    refreshState();
}

void MainWindow::loadPacket(const QString& path)
{
    if (m_flash.isActive()) {
        return;
    }
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_packages.open(whole);
    if (!m_stations.isPractice()) {
        remember(whole);
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

void MainWindow::askForPacket()
{
    const QString folder = m_settings.value(QLatin1String("packetFolder"), QDir::homePath()).toString();
    const QString path = QFileDialog::getOpenFileName(this, tr("Load Packet"), folder,
        tr("All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;"
           "Archives (*.zip);;All files (*)"));
    if (!path.isEmpty()) {
        m_settings.setValue(QLatin1String("packetFolder"), QFileInfo(path).absolutePath());
        loadPacket(path);
    }
}

void MainWindow::askForFolder()
{
    const QString folder = m_settings.value(QLatin1String("packetFolder"), QDir::homePath()).toString();
    const QString path = QFileDialog::getExistingDirectory(this, tr("Load Unpacked Folder"), folder);
    if (!path.isEmpty()) {
        m_settings.setValue(QLatin1String("packetFolder"), path);
        loadPacket(path);
    }
}

void MainWindow::startWanted()
{
    if (!m_start->isEnabled()) {
        return;
    }
    JobRequest request = m_packages.request();
    m_panel->applyCommon(request);
    page().applyTo(request);
    request.loaderFolders = {m_stations.station()->dataFolder() / "loaders"};
    request.backupFolder = m_stations.station()->dataFolder() / "copies";
    m_dialogs->start(request);
}

/// The page comes to the front first: with something missing, the user sees what.
void MainWindow::startPage(int page)
{
    if (!m_flash.isActive()) {
        m_pages->setCurrentIndex(page);
        startWanted();
    }
}

void MainWindow::refreshState()
{
    if (m_readback == nullptr || m_banner == nullptr) {
        return;
    }
    const bool active = m_flash.isActive();
    const bool ready = m_packages.state() == PackageController::State::Ready;
    m_load->setEnabled(!active);
    m_loadFolder->setEnabled(!active);
    m_recentMenu->setEnabled(!active);
    m_practiceMenu->setEnabled(!active);
    m_start->setText(page().verb());
    m_start->setIconText(page().verb());
    m_start->setToolTip(tr("%1 with every phone that is plugged in (F9)").arg(page().verb()));
    m_start->setEnabled(!active && ready && page().isReady());
    m_readBackNow->setEnabled(!active && ready);
    m_stop->setEnabled(active);
    const PhoneRow* chosen = m_phones.find(chosenRow());
    m_stopOne->setEnabled(chosen != nullptr && !isFinal(chosen->verdict));
    m_details->setEnabled(
        chosen != nullptr && (chosen->verdict == Verdict::Passed || chosen->verdict == Verdict::Failed));
    for (int at = 0; at < m_pages->count(); ++at) {
        pageAt(at).setFrozen(active);
    }
    const bool practice = m_stations.isPractice();
    m_modeLabel->setText(practice ? tr("Practice: no real phone is touched")
                                  : tr("Ready for phones on this computer's ports"));
    const QString file = QFileInfo(m_packages.path()).fileName();
    const QString name = tr("Flashwright");
    const QString title = practice ? tr("%1 (practice)").arg(name) : name;
    setWindowTitle(file.isEmpty() ? title : tr("%1 \u2013 %2").arg(file, title));
    refreshBanner();
}

void MainWindow::refreshBanner()
{
    m_banner->show(bannerText({m_packages, m_flash, m_phones, chosenRow(), m_lastFinished,
        m_stations.isPractice(), isDark(palette()), page().verb()}));
}

quint64 MainWindow::chosenRow() const
{
    const QModelIndex current = m_phonesView->currentIndex();
    if (current.isValid()) {
        return current.data(PhonesModel::RowIdRole).toULongLong();
    }
    return m_phones.rowCount() == 1 ? m_phones.at(0).id : 0;
}

void MainWindow::readSettings()
{
    resize(1280, 800);
    restoreGeometry(m_settings.value(QLatin1String("geometry")).toByteArray());
    m_across->restoreState(m_settings.value(QLatin1String("across")).toByteArray());
    m_down->restoreState(m_settings.value(QLatin1String("down")).toByteArray());
    m_showLog->setChecked(m_settings.value(QLatin1String("log"), true).toBool());
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_readback->setFolder(m_settings.value(QLatin1String("readbackFolder"), pictures).toString());
    m_panel->setVerifies(m_settings.value(QLatin1String("verify"), true).toBool());
    m_panel->setFarewell(m_settings.value(QLatin1String("farewell"), int(Farewell::Reboot)).toInt());
    const QString theme = themeName(themeFromName(m_settings.value(QLatin1String("theme")).toString()));
    for (QAction* choice : m_themes->actions()) {
        choice->setChecked(choice->data().toString() == theme);
    }
    const QString language = m_settings.value(QLatin1String("language")).toString();
    for (QAction* choice : m_languages->actions()) {
        choice->setChecked(choice->data().toString() == language);
    }
}

void MainWindow::writeSettings()
{
    m_settings.setValue(QLatin1String("geometry"), saveGeometry());
    m_settings.setValue(QLatin1String("across"), m_across->saveState());
    m_settings.setValue(QLatin1String("down"), m_down->saveState());
    m_settings.setValue(QLatin1String("log"), m_showLog->isChecked());
    m_settings.setValue(QLatin1String("readbackFolder"), m_readback->folder());
    m_settings.setValue(QLatin1String("verify"), m_panel->verifies());
    m_settings.setValue(QLatin1String("farewell"), m_panel->farewell());
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setValue(QLatin1String("theme"), themeName(theme));
    applyTheme(theme);
}

void MainWindow::setLanguage(const QString& language)
{
    m_settings.setValue(QLatin1String("language"), language);
    applyLanguage(language);
}

void MainWindow::openLogFolder()
{
    if (m_stations.station() == nullptr) {
        return;
    }
    const std::filesystem::path folder = m_stations.station()->stateFolder() / "journal";
    const QString path = QString::fromStdString(folder.string());
    QDir().mkpath(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Flashwright"),
        tr("Flashwright %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setInformativeText(
        tr("Restores stock firmware on phones.\n\nFree software under the GNU General Public "
           "License, version 3 or later. It comes with no warranty."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->show();
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

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls()) {
        return;
    }
    const QString path = draggedPath(*event->mimeData());
    if (m_flash.isActive()) {
        m_overlay->show(tr("A download is running. Stop it before you load another packet."), false);
    } else if (path.isEmpty()) {
        m_overlay->show(tr("Drop one file or folder at a time."), false);
    } else {
        m_overlay->show(
            tr("Let go to load %1. Nothing is written yet.").arg(QFileInfo(path).fileName()), true);
    }
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_overlay->hide();
    const QString path = draggedPath(*event->mimeData());
    if (!path.isEmpty() && !m_flash.isActive()) {
        event->acceptProposedAction();
        loadPacket(path);
    }
}

} // namespace flashwright
