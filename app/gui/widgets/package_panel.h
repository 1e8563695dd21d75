// SPDX-License-Identifier: GPL-3.0-or-later
/// The left side: facts on the loaded firmware, its entries with tick boxes, and what happens afterwards.
#pragma once

#include "app/gui/widgets/job_page.h"
#include "app/setup/job_spec.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QSettings;
class QTreeView;

namespace flashwright {

class EntriesModel;
class LoaderFields;
class PackageController;

/// GUI thread.
class PackagePanel final : public JobPage {
    Q_OBJECT
public:
    PackagePanel(
        PackageController& packages, EntriesModel& entries, QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override { return "flash"; }
    /// Ticks and options into the request.
    void applyTo(JobRequest& request) const override;
    /// What every job needs of this side: the loaders that were named, and what comes afterwards.
    void applyCommon(JobRequest& request) const;
    /// The loaders that were named, for the journal.
    [[nodiscard]] std::vector<LoaderSpec> loaderSpecs() const;
    /// Lets the user choose the file of a role. @returns false when this maker's phones have no such file
    bool askForLoader(const std::string& role);
    void setFrozen(bool frozen) override;
    [[nodiscard]] QTreeView* entriesView() const noexcept { return m_view; }

    [[nodiscard]] bool verifies() const;
    void setVerifies(bool verifies);
    [[nodiscard]] int farewell() const;
    void setFarewell(int farewell);

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
