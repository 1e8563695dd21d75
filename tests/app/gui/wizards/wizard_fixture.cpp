// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/wizards/wizard_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QMessageBox>

namespace flashwright::test {

void WizardFixture::open(WizardKind kind)
{
    window->openWizard(kind);
    ASSERT_NE(window->wizard(), nullptr);
    // A window over its parent counts as active before it has the keyboard.
    wizard().activateWindow();
    ASSERT_TRUE(eventually([this] {
        const QWidget* keyboard = QApplication::focusWidget();
        return QApplication::activeWindow() == &wizard() && keyboard != nullptr
            && keyboard->window() == &wizard();
    }));
}

void WizardFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(eventually([] { return QApplication::focusWidget() != nullptr; }));
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QMessageBox* WizardFixture::question()
{
    static_cast<void>(eventually([] {
        return topLevel<QMessageBox>() != nullptr && QApplication::activeWindow() == topLevel<QMessageBox>();
    }));
    return topLevel<QMessageBox>();
}

void WizardFixture::type(const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    ASSERT_NE(target, nullptr);
    QTest::keyClicks(target, text);
}

bool WizardFixture::returnUntil(int wanted, int most)
{
    for (int pages = 0; pages < most && step() != wanted; ++pages) {
        const int before = step();
        // The default button answers to Return once the page lacks nothing.
        if (!eventually([this] { return wizard().button(QWizard::NextButton)->isEnabled(); })) {
            return false;
        }
        expectNames();
        key(Qt::Key_Return);
        if (!eventually([&] { return step() != before; })) {
            return false;
        }
    }
    return step() == wanted;
}

bool WizardFixture::stepComes(int wanted, int ms)
{
    return eventually([&] { return window->wizard() != nullptr && step() == wanted; }, ms);
}

QString WizardFixture::textOf(const char* label) const
{
    auto* found = find<QLabel>(label);
    return found == nullptr ? QString() : found->text();
}

void WizardFixture::expectNames() const
{
    EXPECT_FALSE(wizard().currentPage()->title().isEmpty());
    EXPECT_FALSE(wizard().currentPage()->subTitle().isEmpty());
    for (QWidget* widget : wizard().findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString() << " on "
            << wizard().currentPage()->title().toStdString();
    }
}

void WizardFixture::shoot(const char* name) const
{
    const QString pictures = qEnvironmentVariable("FLASHWRIGHT_SCREENSHOTS");
    if (!pictures.isEmpty()) {
        QDir().mkpath(pictures);
        QTest::qWait(50);
        EXPECT_TRUE(
            wizard().grab().save(QDir(pictures).filePath(QLatin1String(name) + QStringLiteral(".png"))));
    }
}

} // namespace flashwright::test
