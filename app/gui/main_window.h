// SPDX-License-Identifier: GPL-3.0-or-later
/// Frame, menus and tool bar; decisions are in the controllers.
#pragma once

#include "app/gui/bridge/desktop_appearance.h"
#include "app/gui/bridge/single_instance.h"
#include "app/gui/controllers/station_mode.h"
#include "app/gui/controllers/workbench.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/wizards/wizard_kind.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QMenu;
class QSplitter;
class QToolBar;

namespace flashwright {

class DoctorSection;
class DownloadDialogs;
class FirmwareOpener;
class FlashPage;
class GuideWizard;
class HelpDesk;
class HistorySection;
class JobFiles;
class JobPage;
class LogPane;
class OfferBar;
class PhoneBoard;
class Section;
class SectionBar;
class StationMenu;
class StatusBanner;
class VaultSection;
struct JobFile;

/// GUI thread. Station controller and settings outlive the window.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(StationController& stations, QSettings& settings);
    ~MainWindow() override;

    /// Opens a firmware: button, menu, drop and program argument end here. Refused while phones are worked
    /// on.
    void loadPacket(const QString& path);
    /// Comes to the front with what another start of the program was asked for; `token` as the desktop gave
    /// it.
    void takeOver(const LaunchWish& wish, const QString& token);
    /// Brings a part to the front by its id; nothing for an unknown one.
    void openSection(const QString& id);
    /// Sets up a page as a job file says; nothing is started.
    void openJob(const QString& path);
    /// Opens a guide; one that works on phones only while they are at rest.
    void openWizard(WizardKind kind);
    /// The guide that is open; null when none is.
    [[nodiscard]] GuideWizard* wizard() const noexcept { return m_wizard; }
    /// The firmware of the last run again, where the user wants that.
    void restoreSession();
    /// A practice phone plugged in and its firmware loaded: one click from flashing.
    void practise(const std::string& profile, const std::string& scenario = {});

    [[nodiscard]] PackageController& packages() noexcept { return m_packages; }
    [[nodiscard]] FlashController& flash() noexcept { return m_flash; }
    [[nodiscard]] PhonesModel& phones() noexcept { return m_phones; }
    [[nodiscard]] EntriesModel& entries() noexcept { return m_entries; }
    [[nodiscard]] LogModel& log() noexcept { return m_log; }
    [[nodiscard]] StatusBanner& banner() noexcept { return *m_banner; }
    [[nodiscard]] const Workbench& bench() const noexcept { return m_bench; }
    [[nodiscard]] HelpDesk& helpDesk() noexcept { return *m_helpDesk; }
    [[nodiscard]] StationMode& stationMode() noexcept { return m_station; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    void buildThemeChoices();
    void buildMenus();
    void buildWizardMenu();
    void addWelcome();
    void openFirstSection();
    void retranslateWizards();
    void buildHelp();
    void retranslateHelp();
    void refreshHelp(bool active);
    void askForJob();
    void askWhereToExport();
    void takeJob(const JobFile& job);
    void buildToolBar();
    void buildCentre();
    void buildSections();
    [[nodiscard]] QSplitter* buildSide();
    void connectActions();
    void connectFirmware();
    void connectJobs();
    void connectResume();
    void connectStation();
    /// What the operator view leaves of the window.
    void applyLock();
    [[nodiscard]] bool isLocked() const { return m_station.operatorLock().isLocked(); }
    void retranslate();
    void retranslateMenus();
    void refreshIcons();
    void refreshState();
    void refreshBanner();
    void preferenceChanged(const QString& key);
    void sectionOpened(const Section* section);
    void stationLeaves();
    void stationCame();
    /// A firmware or, while one is loaded, an image for one of its partitions.
    void openFile(const QString& path);
    void startWanted();
    /// The page comes to the front first: with something missing, the user sees what.
    void startPage(const QString& id);
    void refreshOffer();
    void goOn(const ResumeRequest& resume);
    void carryOut(quint64 row, const QString& action);
    void chooseFile(const std::string& action);
    void lookAt(const std::string& action);
    void tryAgain(const std::map<std::string, std::string>& options, bool allowRepartition);
    /// The page whose job the start button starts: the one in front, else the plain download.
    [[nodiscard]] JobPage& page() const;
    void leavePractice();
    void fillPracticeMenu();
    void addPracticeFailures(QMenu& menu);
    void readSettings();
    void restoreView();
    void writeSettings();
    void openLogFolder();
    void showAbout();
    void desktopChanged();
    void checkChoices();
    [[nodiscard]] quint64 chosenRow() const;
    QAction* action(const char* name, const QList<QKeySequence>& keys = {});

    StationController& m_stations;
    QSettings& m_settings;
    Preferences m_preferences;
    Shortcuts m_shortcuts;
    DesktopAppearance m_desktop;
    LogModel m_log;
    EntriesModel m_entries;
    PhonesModel m_phones;
    PackageController m_packages;
    FlashController m_flash;
    ResumeController m_resume;
    JobDesk m_desk;
    RecentFirmware m_recent;
    BackupController m_backups;
    Workbench m_bench;
    StationMode m_station;
    StationMenu* m_stationMenu = nullptr;
    QList<QAction*> m_closed; ///< by the operator view
    DownloadDialogs* m_dialogs = nullptr;
    HelpDesk* m_helpDesk = nullptr;
    JobFiles* m_jobFiles = nullptr;
    SectionBar* m_sections = nullptr;
    QList<JobPage*> m_jobPages;
    JobPage* m_startPage = nullptr;
    FlashPage* m_flashPage = nullptr;
    VaultSection* m_vault = nullptr;
    HistorySection* m_history = nullptr;
    DoctorSection* m_doctor = nullptr;
    OfferBar* m_offer = nullptr;
    StatusBanner* m_banner = nullptr;
    PhoneBoard* m_board = nullptr;
    LogPane* m_logPane = nullptr;
    QSplitter* m_across = nullptr; ///< the part, and the phones beside it
    QSplitter* m_down = nullptr; ///< phones over the log
    FirmwareOpener* m_opener = nullptr;
    QToolBar* m_toolBar = nullptr;
    QLabel* m_modeLabel = nullptr;
    QMenu *m_fileMenu = nullptr, *m_recentMenu = nullptr, *m_downloadMenu = nullptr,
          *m_practiceMenu = nullptr, *m_viewMenu = nullptr, *m_themeMenu = nullptr, *m_languageMenu = nullptr,
          *m_helpMenu = nullptr, *m_wizardMenu = nullptr;
    QAction *m_load = nullptr, *m_loadFolder = nullptr, *m_paste = nullptr, *m_quit = nullptr,
            *m_start = nullptr, *m_readBackNow = nullptr, *m_stop = nullptr, *m_stopOne = nullptr,
            *m_details = nullptr, *m_showLog = nullptr, *m_search = nullptr, *m_searchEntries = nullptr,
            *m_expert = nullptr, *m_openLogs = nullptr, *m_about = nullptr, *m_openSettings = nullptr,
            *m_trace = nullptr;
    QAction *m_manualHere = nullptr, *m_manualContents = nullptr, *m_openJob = nullptr, *m_exportJob = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_languages = nullptr;
    GuideWizard* m_wizard = nullptr; ///< null once it is finished
    quint64 m_lastFinished = 0;
    bool m_closeAgreed = false;
    /// What a remedy wants of the next try only.
    std::map<std::string, std::string> m_nextOptions;
    bool m_nextRepartition = false;
};

} // namespace flashwright
