// SPDX-License-Identifier: GPL-3.0-or-later
/// Flash: facts on the loaded firmware, its entries with tick boxes, the scene, and what happens afterwards.
#pragma once

#include "app/gui/pages/job_page.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QTreeView;

namespace flashwright {

class EntriesModel;
class JobDesk;
class LoaderFields;
class PackageController;
class Preferences;
struct Workbench;

/// GUI thread.
class FlashPage final : public JobPage {
    Q_OBJECT
public:
    explicit FlashPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("flash"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("phone"); }

    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "flash"; }
    /// Ticks and options into the request.
    void applyTo(JobRequest& request) const override;
    /// Lets the user choose the file of a role. @returns false when this maker's phones have no such file
    bool askForLoader(const std::string& role);
    void setFrozen(bool frozen) override;
    [[nodiscard]] QTreeView* entriesView() const noexcept { return m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshTicks();
    void refreshColumns();
    void ticked();
    void sceneChosen();
    void askForImage(const QModelIndex& index);
    [[nodiscard]] QString sceneHint() const;
    void retranslate();
    QLabel* addFact(QGridLayout& grid, int row, QLabel*& caption);

    PackageController& m_packages;
    EntriesModel& m_entries;
    Preferences& m_preferences;
    JobDesk& m_desk;
    QGroupBox* m_box;
    QLabel* m_empty;
    QWidget* m_facts;
    QLabel *m_fileCaption, *m_productCaption, *m_versionCaption, *m_chipCaption, *m_noteCaption;
    QLabel *m_file, *m_product, *m_version, *m_chip, *m_note;
    LoaderFields* m_loaders;
    QLabel* m_sceneCaption;
    QComboBox* m_scene;
    QLabel* m_sceneHint;
    QCheckBox* m_all;
    QTreeView* m_view;
    QCheckBox* m_verify;
    QCheckBox* m_repartition;
    QLabel* m_afterCaption;
    QComboBox* m_after;
    bool m_choosingScene = false; ///< ticks change because the scene did
};

} // namespace flashwright
