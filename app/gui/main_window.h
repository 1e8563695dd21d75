// SPDX-License-Identifier: GPL-3.0-or-later
/// Frame, menus and tool bar; decisions are in the controllers.
#pragma once

#include "app/gui/controllers/flash_controller.h"
#include "app/gui/controllers/package_controller.h"
#include "app/gui/controllers/resume_controller.h"
#include "app/gui/controllers/station_controller.h"
#include "app/gui/widgets/theme.h"

#include <QMainWindow>
#include <QSettings>

class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QSplitter;
class QTabWidget;
class QToolBar;
class QTreeView;

namespace flashwright {

class DownloadDialogs;
class DropOverlay;
class JobPage;
class LogPane;
class PackagePanel;
class ReadbackPage;
class DoctorSection;
class HistorySection;
class OfferBar;
class SectionBar;
class VaultSection;
class StatusBanner;

/// GUI thread. Station controller and settings outlive the window.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(StationController& stations, QSettings& settings);
    ~MainWindow() override;

    /// Opens a firmware: button, menu, drop and program argument end here. Refused while phones are worked
    /// on.
    void loadPacket(const QString& path);
    /// A practice phone plugged in and its firmware loaded: one click from flashing.
    void practise(const std::string& profile, const std::string& scenario = {});

    [[nodiscard]] PackageController& packages() noexcept { return m_packages; }
    [[nodiscard]] FlashController& flash() noexcept { return m_flash; }
    [[nodiscard]] PhonesModel& phones() noexcept { return m_phones; }
    [[nodiscard]] EntriesModel& entries() noexcept { return m_entries; }
    [[nodiscard]] LogModel& log() noexcept { return m_log; }
    [[nodiscard]] StatusBanner& banner() noexcept { return *m_banner; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void buildToolBar();
    void buildCentre();
    void buildSections();
    void fillWork(QWidget* work);
    void connectAll();
    void retranslate();
    void refreshIcons();
    void refreshState();
    void refreshBanner();
    void stationLeaves();
    void stationCame();
    void askForPacket();
    void askForFolder();
    void startWanted();
    [[nodiscard]] JobContext contextOf(const JobRequest& request) const;
    void refreshOffer();
    void goOn(const ResumeRequest& resume);
    void carryOut(quint64 row, const QString& action);
    void chooseFile(const std::string& action);
    void lookAt(const std::string& action);
    void tryAgain(const std::map<std::string, std::string>& options, bool allowRepartition);
    static constexpr int ReadbackTab = 1;
    void startPage(int page);
    void buildPages(QWidget* centre);
    [[nodiscard]] JobPage& page() const;
    [[nodiscard]] JobPage& pageAt(int index) const;
    void leavePractice();
    void fillRecentMenu();
    void fillPracticeMenu();
    void addPracticeFailures(QMenu& menu);
    void remember(const QString& path);
    void readSettings();
    void writeSettings();
    void openLogFolder();
    void showAbout();
    void setTheme(Theme theme);
    void setLanguage(const QString& language);
    [[nodiscard]] quint64 chosenRow() const;
    QAction* action(const char* name, const QList<QKeySequence>& keys = {});

    StationController& m_stations;
    QSettings& m_settings;
    LogModel m_log;
    EntriesModel m_entries;
    PhonesModel m_phones;
    PackageController m_packages;
    FlashController m_flash;
    ResumeController m_resume;
    DownloadDialogs* m_dialogs = nullptr;
    SectionBar* m_sections = nullptr;
    VaultSection* m_vault = nullptr;
    HistorySection* m_history = nullptr;
    DoctorSection* m_doctor = nullptr;
    OfferBar* m_offer = nullptr;
    StatusBanner* m_banner = nullptr;
    QTabWidget* m_pages = nullptr;
    PackagePanel* m_panel = nullptr;
    ReadbackPage* m_readback = nullptr;
    QTreeView* m_phonesView = nullptr;
    QLabel* m_phonesCaption = nullptr;
    LogPane* m_logPane = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    DropOverlay* m_overlay = nullptr;
    QToolBar* m_toolBar = nullptr;
    QLabel* m_modeLabel = nullptr;
    QMenu *m_fileMenu = nullptr, *m_recentMenu = nullptr, *m_downloadMenu = nullptr,
          *m_practiceMenu = nullptr, *m_viewMenu = nullptr, *m_themeMenu = nullptr, *m_languageMenu = nullptr,
          *m_helpMenu = nullptr;
    QAction *m_load = nullptr, *m_loadFolder = nullptr, *m_quit = nullptr, *m_start = nullptr,
            *m_readBackNow = nullptr, *m_stop = nullptr, *m_stopOne = nullptr, *m_details = nullptr,
            *m_showLog = nullptr, *m_search = nullptr, *m_openLogs = nullptr, *m_about = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_languages = nullptr;
    quint64 m_lastFinished = 0;
    bool m_closeAgreed = false;
    /// What a remedy wants of the next try only.
    std::map<std::string, std::string> m_nextOptions;
    bool m_nextRepartition = false;
};

} // namespace flashwright
