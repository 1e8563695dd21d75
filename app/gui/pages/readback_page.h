// SPDX-License-Identifier: GPL-3.0-or-later
/// Copy the phone, or parts of it, into files: a backup that can be put back, or single places.
#pragma once

#include "app/gui/models/readback_model.h"
#include "app/gui/pages/job_page.h"
#include "app/setup/backup_job.h"

#include <QButtonGroup>
#include <QThreadPool>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace flashwright {

class ChoiceCard;
class PageHeading;
class ResultStrip;
class StartStrip;
struct Workbench;

class ReadbackPage final : public JobPage {
    Q_OBJECT
public:
    explicit ReadbackPage(const Workbench& bench, QWidget* parent = nullptr);
    ~ReadbackPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("readback"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("read"); }
    void setExpert(bool expert) override;
    [[nodiscard]] QString dropWords(const QString& path) const override;
    void drop(const QString& path) override { setFolder(path); }

    [[nodiscard]] bool isReady() const override { return missing().isEmpty(); }
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] std::string kind() const override;
    void applyTo(JobRequest& request) const override;
    void take(const JobFile& job) override;
    void setFrozen(bool frozen) override;
    [[nodiscard]] ReadbackModel& model() noexcept { return m_model; }
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);
    /// The backup that is chosen; nothing for single partitions.
    [[nodiscard]] std::optional<BackupScope> scope() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildTable();
    void connectAll();
    void retranslate();
    /// What is wanted has changed.
    void reconsider();
    void refresh();
    void chooseFolder();
    void folderChanged();
    void askForRoom();
    void packageChanged();
    void remove();
    void rowFinished(quint64 row);
    void backupMade(const BackupMade& backup);
    [[nodiscard]] quint64 wantedBytes(bool* isLeast) const;
    [[nodiscard]] bool hasRoom() const;

    const Workbench& m_bench;
    ReadbackModel m_model;
    QButtonGroup m_choices;
    PageHeading* m_heading;
    ChoiceCard *m_identity, *m_everything, *m_partitions;
    QTreeView* m_view;
    QWidget* m_table;
    QWidget* m_expertRow;
    QPushButton *m_add, *m_remove, *m_all;
    QLabel* m_baseCaption;
    QComboBox* m_base;
    QLabel* m_folderCaption;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QLabel* m_room;
    ResultStrip* m_result;
    StartStrip* m_start;
    std::optional<quint64> m_free; ///< in the folder; nothing while it is not known
    bool m_frozen = false;
    QThreadPool m_askers; ///< a folder on a sleeping disk must not stop the window
};

} // namespace flashwright
