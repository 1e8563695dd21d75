// SPDX-License-Identifier: GPL-3.0-or-later
/// Which backup is put back: a copy that this program keeps, or a folder. Every file is compared with the
/// hash from the day it was read.
#pragma once

#include "app/gui/wizards/guide_page.h"
#include "core/vault/vault.h"

#include <thread>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace flashwright {

/// GUI thread; reads the list in the background.
class BackupSourcePage final : public GuidePage {
    Q_OBJECT
public:
    explicit BackupSourcePage(const Workbench& bench, QWidget* parent = nullptr);
    ~BackupSourcePage() override;

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget* first() const override;
    /// Chosen from the start on: a folder of the vault or any other.
    void choose(const QString& folder);

protected:
    void retranslate() override;

private:
    void showList(std::vector<VaultEntry> entries);
    void open(const QString& path);
    void chooseFolder();
    void refresh();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool isBackup() const;

    QLabel* m_listCaption;
    QTreeWidget* m_list;
    QLabel* m_pathCaption;
    QLineEdit* m_path;
    QPushButton* m_folder;
    QLabel* m_state;
    std::vector<VaultEntry> m_entries;
    QString m_wanted;
    std::jthread m_listing;
};

} // namespace flashwright
