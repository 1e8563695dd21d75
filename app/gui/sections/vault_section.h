// SPDX-License-Identifier: GPL-3.0-or-later
/// Identity and calibration of phones that this computer keeps: look, check, copy elsewhere, put back.
#pragma once

#include "app/gui/sections/section.h"
#include "core/vault/vault.h"

#include <thread>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace flashwright {

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

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Listed {
        std::vector<VaultEntry> entries;
        std::vector<Error> troubles;
        std::optional<Error> failed;
    };
    void connectAll();
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
    QLabel* m_lead;
    QTreeWidget* m_list;
    QTreeWidget* m_areas;
    QLabel* m_areasCaption;
    QLabel* m_message;
    QPushButton *m_check, *m_export, *m_putBack, *m_prune, *m_again;
    std::jthread m_listing;
    std::jthread m_working;
};

} // namespace flashwright
