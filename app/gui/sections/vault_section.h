// SPDX-License-Identifier: GPL-3.0-or-later
/// Identity and calibration of phones that this computer keeps: look, check, copy elsewhere, put back.
#pragma once

#include "app/gui/sections/section.h"
#include "core/vault/vault.h"

#include <map>
#include <thread>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace flashwright {

class PageHeading;

/// GUI thread.
class VaultSection final : public Section {
    Q_OBJECT
public:
    explicit VaultSection(QWidget* parent = nullptr);
    ~VaultSection() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("vault"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void setStation(Station* station) override;
    void refresh() override;

Q_SIGNALS:
    /// The user wants this entry on the phone that it was read from.
    void putBackWanted(const QString& folder);
    /// Nothing is kept yet, and the user wants to change that.
    void backupWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Listed {
        std::vector<VaultEntry> entries;
        std::vector<Error> troubles;
        std::optional<Error> failed;
    };
    [[nodiscard]] QWidget* buildEmpty();
    [[nodiscard]] QWidget* buildLists();
    void connectAll();
    void refreshIcon();
    void fillList(const std::string& wanted);
    void fillRow(QTreeWidgetItem& item, std::size_t at);
    [[nodiscard]] std::vector<VaultEntry> chosenCopies() const;
    [[nodiscard]] static QString previewOf(const std::vector<VaultEntry>& old);
    void retranslate();
    void showList(Listed listed);
    void showChosen();
    [[nodiscard]] const VaultEntry* chosen() const;
    void check();
    void exportChosen();
    void prune();
    void askToPrune(const Result<std::vector<VaultEntry>>& old);
    void removeOld();
    void tell(const QString& text);
    void work(
        const QString& text, std::function<Result<void>(const std::stop_token&)> job, const QString& done);

    Station* m_station = nullptr;
    std::vector<VaultEntry> m_entries;
    std::map<std::string, QString> m_states; ///< by id, of those that were checked: empty = whole
    PageHeading* m_heading;
    QStackedWidget* m_pages; ///< what this is for, or the lists
    QLabel* m_emptyIcon;
    QLabel* m_emptyText;
    QPushButton* m_backUp;
    QTreeWidget* m_list;
    QTreeWidget* m_areas;
    QLabel* m_areasCaption;
    QLabel* m_message;
    QPushButton *m_check, *m_export, *m_putBack, *m_prune, *m_again;
    std::jthread m_listing;
    std::jthread m_working;
};

} // namespace flashwright
