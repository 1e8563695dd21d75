// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that a person meets beside the parts of the window: dialogs and guides, made for looking at.
#pragma once

#include "app/gui/controllers/workbench.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QWizard;

namespace flashwright::test {

struct Surface {
    std::string name; ///< "consent"
    std::function<std::unique_ptr<QWidget>()> make;
};

/// Dialogs with invented contents.
[[nodiscard]] std::vector<Surface> dialogs();
/// Guides on this workbench.
[[nodiscard]] std::vector<Surface> guides(const Workbench& bench);
/// Brings every page of a guide to the front, as if it began there; `look` hears its number.
void forEachPage(QWizard& guide, const std::function<void(int)>& look);

/// The languages that the program has: those of the translations folder, English first.
[[nodiscard]] std::vector<std::string> allLanguages();

/// A plan that erases the user's data, writes the boot chain and leaves calibration as it is.
[[nodiscard]] FlashPlan wholePlan();

} // namespace flashwright::test
