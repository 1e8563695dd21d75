// SPDX-License-Identifier: GPL-3.0-or-later
/// What is backed up and where, and afterwards what was made.
#pragma once

#include "app/gui/wizards/guide_page.h"
#include "app/setup/backup_job.h"

#include <thread>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace flashwright {

/// GUI thread.
class BackupScopePage final : public GuidePage {
    Q_OBJECT
public:
    explicit BackupScopePage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget* first() const override;
    [[nodiscard]] BackupScope scope() const;
    [[nodiscard]] QString folder() const;

protected:
    void retranslate() override;

private:
    struct Choice {
        QAbstractButton* button = nullptr;
        QLabel* note = nullptr;
    };
    QButtonGroup* m_scopes;
    std::vector<Choice> m_choices;
    QLabel* m_caption;
    QLineEdit* m_folder;
    QPushButton* m_choose;
};

/// The files of the backup with their hashes, read once more from the disk and compared.
class BackupCheckPage final : public GuidePage {
    Q_OBJECT
public:
    explicit BackupCheckPage(const Workbench& bench, QWidget* parent = nullptr);
    ~BackupCheckPage() override;

    void initializePage() override;
    [[nodiscard]] bool isNeeded() const override;
    [[nodiscard]] int backTo() const override;
    /// Only once the job is over and its files are described.
    [[nodiscard]] bool isChecked() const noexcept { return m_checked; }

protected:
    void retranslate() override;

private:
    struct Checked {
        BackupManifest manifest;
        Result<void> same;
    };
    void made(const BackupMade& backup);
    void show(const Result<Checked>& checked);
    void tell(const QString& text);
    [[nodiscard]] static Result<Checked> check(
        const std::filesystem::path& folder, const std::stop_token& stop);

    std::optional<BackupMade> m_made;
    std::optional<Error> m_failed;
    bool m_checked = false;
    QLabel* m_state;
    QTreeWidget* m_files;
    QPushButton* m_open;
    std::jthread m_checking;
};

} // namespace flashwright
