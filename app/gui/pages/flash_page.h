// SPDX-License-Identifier: GPL-3.0-or-later
/// Flash: facts on the loaded firmware, how far the download goes, what of it is written, and what that means
/// for the phone.
#pragma once

#include "app/gui/controllers/plan_preview.h"
#include "app/gui/pages/job_page.h"

#include <QTimer>

class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace flashwright {

class EmptyFirmware;
class EntriesModel;
class EntriesTable;
class FlashOptions;
class JobDesk;
class MapPane;
class OfferBar;
class PackageCard;
class PackageController;
class PlanPanel;
class SceneChoice;
struct Workbench;

/// GUI thread.
class FlashPage final : public JobPage {
    Q_OBJECT
public:
    explicit FlashPage(const Workbench& bench, QWidget* parent = nullptr);
    ~FlashPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("flash"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("phone"); }
    void setExpert(bool expert) override;
    void setStation(Station* station) override;
    void refresh() override;

    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "flash"; }
    /// Ticks and options into the request.
    void applyTo(JobRequest& request) const override;
    void take(const JobFile& job) override;
    void setFrozen(bool frozen) override;

    /// Lets the user choose the file of a role. @returns false when this maker's phones have no such file
    bool askForLoader(const std::string& role);
    /// As if the user had chosen that card.
    void chooseScene(Scene scene);
    /// Writes a file in place of the image of a row.
    void replaceImage(int row, const QString& file);
    /// To the row whose own image or partition has the name of the file. @returns false when none has
    bool replaceByName(const QString& file);
    void focusSearch();
    [[nodiscard]] EntriesTable& table() noexcept { return *m_table; }
    [[nodiscard]] MapPane& map() noexcept { return *m_map; }
    [[nodiscard]] const PlanPreview& preview() const noexcept { return *m_preview; }

Q_SIGNALS:
    void fileWanted();
    void folderWanted();
    /// A firmware of the list of recent ones.
    void firmwareChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildLoaded(const Workbench& bench);
    void connectAll();
    void packageChanged();
    void refreshNotice();
    void ticked();
    void sceneChosen();
    void wishChanged();
    void foresee();
    void askForImage(const QModelIndex& index);
    void retranslate();

    PackageController& m_packages;
    EntriesModel& m_entries;
    JobDesk& m_desk;
    OfferBar* m_notice; ///< a file changed on disk
    QStackedWidget* m_stack;
    EmptyFirmware* m_empty;
    PackageCard* m_card = nullptr;
    SceneChoice* m_scene = nullptr;
    QTabWidget* m_tabs = nullptr;
    EntriesTable* m_table = nullptr;
    MapPane* m_map = nullptr;
    FlashOptions* m_options = nullptr;
    PlanPanel* m_plan = nullptr;
    PlanPreview* m_preview;
    QTimer m_calm; ///< many ticks make one draft
    bool m_hasStation = false;
    bool m_frozen = false;
    bool m_choosingScene = false; ///< ticks change because the scene did
};

} // namespace flashwright
