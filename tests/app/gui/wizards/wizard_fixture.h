// SPDX-License-Identifier: GPL-3.0-or-later
/// The main window with a guide over it, worked with keys alone.
#pragma once

#include "app/gui/wizards/guide_wizard.h"
#include "app/gui/wizards/wizards.h"
#include "tests/app/gui/window_fixture.h"

class QMessageBox;

namespace flashwright::test {

class WizardFixture : public WindowFixture {
protected:
    /// Opens the guide and waits until it has the keyboard.
    void open(WizardKind kind);
    /// To whatever has the keyboard.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text);
    /// The question that is asked, once it has the keyboard; null when none comes.
    static QMessageBox* question();
    /// Presses Return until the step comes or `most` pages were left behind.
    bool returnUntil(int step, int most = 12);
    bool stepComes(int step, int ms = 60000);
    [[nodiscard]] GuideWizard& wizard() const { return *window->wizard(); }
    [[nodiscard]] int step() const { return wizard().currentId(); }
    [[nodiscard]] QString textOf(const char* label) const;
    template <class Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return wizard().currentPage()->findChild<Widget*>(QLatin1String(name));
    }
    /// What a screen reader needs of the page in front: each control that takes keys has a name.
    void expectNames() const;
    /// A picture for people, where FLASHWRIGHT_SCREENSHOTS names a folder.
    void shoot(const char* name) const;
};

} // namespace flashwright::test
