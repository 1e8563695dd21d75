// SPDX-License-Identifier: GPL-3.0-or-later
/// The left side: facts on the loaded firmware, its entries with tick boxes, and what happens afterwards.
#pragma once

#include "core/plan/job_request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QTreeView;

namespace flashwright {

class EntriesModel;
class PackageController;

/// GUI thread.
class PackagePanel final : public QWidget {
    Q_OBJECT
public:
    PackagePanel(PackageController& packages, EntriesModel& entries, QWidget* parent = nullptr);

    /// Ticks and options into the request.
    void applyOptions(JobRequest& request) const;
    /// Nothing can be changed while phones are worked on.
    void setFrozen(bool frozen);
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
    void retranslate();
    QLabel* addFact(QGridLayout& grid, int row, QLabel*& caption);

    PackageController& m_packages;
    EntriesModel& m_entries;
    QGroupBox* m_box;
    QLabel* m_empty;
    QWidget* m_facts;
    QLabel *m_fileCaption, *m_productCaption, *m_versionCaption, *m_chipCaption, *m_noteCaption;
    QLabel *m_file, *m_product, *m_version, *m_chip, *m_note;
    QCheckBox* m_all;
    QTreeView* m_view;
    QCheckBox* m_verify;
    QCheckBox* m_repartition;
    QLabel* m_afterCaption;
    QComboBox* m_after;
};

} // namespace flashwright
