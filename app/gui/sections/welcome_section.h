// SPDX-License-Identifier: GPL-3.0-or-later
/// The first page: what a person may want, one card each.
#pragma once

#include "app/gui/sections/section.h"
#include "app/gui/wizards/wizard_kind.h"

class QCheckBox;
class QCommandLinkButton;
class QGridLayout;
class QLabel;

namespace flashwright {

struct Workbench;
class Preferences;

/// GUI thread.
class WelcomeSection final : public Section {
    Q_OBJECT
public:
    explicit WelcomeSection(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("welcome"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("welcome"); }
    /// Those that work on phones wait until phones are at rest.
    void setBusy(bool busy);

Q_SIGNALS:
    void wizardWanted(flashwright::WizardKind kind);
    /// The page for those who know what they want.
    void flashWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Card {
        WizardKind kind = WizardKind::FirstRun;
        QCommandLinkButton* button = nullptr;
    };
    QCommandLinkButton* addCard(QGridLayout& grid, const QString& name);
    void retranslate();
    void refreshIcons();

    Preferences& m_preferences;
    QLabel* m_headline;
    QLabel* m_lead;
    std::vector<Card> m_cards;
    QCommandLinkButton* m_flash = nullptr;
    QCheckBox* m_again;
};

} // namespace flashwright
