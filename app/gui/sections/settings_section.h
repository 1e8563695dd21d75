// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that can be chosen once and for all, on pages that people know from the makers' tools.
#pragma once

#include "app/gui/controllers/workbench.h"
#include "app/gui/sections/section.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace flashwright {

class OptionPage;

/// GUI thread. What is chosen holds at once.
class SettingsSection final : public Section {
    Q_OBJECT
public:
    explicit SettingsSection(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("settings"); }
    void setExpert(bool expert) override;
    void setStation(Station* station) override;
    void refresh() override;

    /// "general", "appearance", "keys", "language", "startup", "tracing", "connection", "download",
    /// "station".
    void openPage(const QString& id);
    [[nodiscard]] const QList<OptionPage*>& pages() const noexcept { return m_pages; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(OptionPage* page);
    void retranslate();

    Workbench m_bench;
    QListWidget* m_list;
    QLabel* m_heading;
    QStackedWidget* m_stack;
    QList<OptionPage*> m_pages;
};

} // namespace flashwright
