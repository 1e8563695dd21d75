// SPDX-License-Identifier: GPL-3.0-or-later
// A phone is flashed by a person who has a keyboard and nothing else: no mouse, no call past the window.
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/wizards/guide_wizard.h"
#include "tests/app/gui/proof/keyboard.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>

namespace flashwright::test {

namespace {

class KeysOnly : public WindowFixture {
protected:
    /// Return answers with what the window proposes, once the window has the keyboard.
    static void pressReturnIn(const QWidget& dialog)
    {
        ASSERT_TRUE(eventually([&dialog] {
            return QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == &dialog;
        }));
        test::press(Qt::Key_Return);
    }
    [[nodiscard]] bool isReady()
    {
        return eventually([this] { return window->packages().state() == PackageController::State::Ready; });
    }
};

} // namespace

TEST_F(KeysOnly, aPhoneIsFlashedFromTheFirstStart)
{
    ASSERT_TRUE(chooseFromMenu(QStringLiteral("Practice"), QStringLiteral("Plug In a Virtual SC9863A")));
    ASSERT_TRUE(isReady());
    test::press(Qt::Key_F9);
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    pressReturnIn(*topLevel<ConsentDialog>());
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    ASSERT_TRUE(eventually([] { return topLevel<SuccessDialog>() != nullptr; }));
    ASSERT_TRUE(QTest::qWaitForWindowActive(topLevel<SuccessDialog>()));
    test::press(Qt::Key_Escape);
    EXPECT_TRUE(eventually([] { return topLevel<SuccessDialog>() == nullptr; }));
}

TEST_F(KeysOnly, aPhoneIsRestoredByTheGuide)
{
    ASSERT_TRUE(chooseFromMenu(QStringLiteral("Practice"), QStringLiteral("Plug In a Virtual SC9863A")));
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(chooseFromMenu(QStringLiteral("Wizards"), QStringLiteral("Restore Stock Firmware")));
    ASSERT_TRUE(eventually([] { return topLevel<GuideWizard>() != nullptr; }));
    GuideWizard& guide = *topLevel<GuideWizard>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&guide));
    // Page after page: what leads on is the same button, whatever it says.
    while (guide.currentId() < GuideWizard::ConnectStep) {
        const int page = guide.currentId();
        const QAbstractButton* next = guide.button(QWizard::NextButton);
        ASSERT_TRUE(eventually([next] { return next->isEnabled(); })) << page;
        pressReturnIn(guide);
        ASSERT_TRUE(eventually([&guide, page] { return guide.currentId() != page; })) << page;
    }
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    ASSERT_TRUE(eventually([&guide] { return guide.currentId() == GuideWizard::ResultStep; }));
    test::press(Qt::Key_Return);
    EXPECT_TRUE(eventually([] { return topLevel<GuideWizard>() == nullptr; }));
}

TEST_F(KeysOnly, everyPartIsReachedByItsNumberAndTheMenusByTheirLetters)
{
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        test::press(key, Qt::ControlModifier);
        auto* bar = window->findChild<QAbstractItemView*>(QStringLiteral("sectionBar"));
        EXPECT_EQ(bar->currentIndex().row(), int(key) - int(Qt::Key_1));
    }
    for (const char* menu : {"File", "Download", "Practice", "View", "Help"}) {
        EXPECT_FALSE(chooseFromMenu(QLatin1String(menu), QStringLiteral("no such entry"))) << menu;
        ASSERT_NE(QApplication::activePopupWidget(), nullptr) << menu;
        test::press(Qt::Key_Escape);
        test::press(Qt::Key_Escape);
    }
}

} // namespace flashwright::test
