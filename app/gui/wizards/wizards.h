// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes the guides, and says what they are called.
#pragma once

#include "app/gui/wizards/wizard_kind.h"

#include <QString>

#include <array>

class QWidget;

namespace flashwright {

class GuideWizard;
struct Workbench;

/// In the order in which menus and the welcome page list them.
inline constexpr std::array WizardKinds{WizardKind::FirstRun, WizardKind::Restore, WizardKind::Unbrick,
    WizardKind::Backup, WizardKind::PutBack, WizardKind::Keys};

/// What a guide is about: a few words with a mnemonic, one sentence, an icon for themedIcon(), a stable name.
struct WizardWords {
    QString title; ///< "&Restore Stock Firmware"
    QString about;
    QString icon;
    QString name; ///< "restore"
};
[[nodiscard]] WizardWords wizardWords(WizardKind kind);

/// True of those that work on phones themselves: they need all phones to be at rest, and the window waits for
/// them.
[[nodiscard]] constexpr bool worksOnPhones(WizardKind kind) noexcept
{
    return kind != WizardKind::Keys;
}

/// Everything of the workbench outlives it. Owned by `parent`.
[[nodiscard]] GuideWizard* makeWizard(WizardKind kind, const Workbench& bench, QWidget* parent);

} // namespace flashwright
