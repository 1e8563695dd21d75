// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/sections/section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/language.h"
#include "core/base/units.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace flashwright::test {

namespace {

using AccessibilityTest = WindowFixture;

std::string describe(const QWidget& widget)
{
    return std::string(widget.metaObject()->className()) + " " + widget.objectName().toStdString();
}

/// Every control that takes the keyboard, below a window.
std::vector<QWidget*> controls(QWidget& window)
{
    std::vector<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        // A label is its own name; an empty one is hidden.
        const bool part = qobject_cast<QLabel*>(widget) != nullptr
            || qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr
            || qobject_cast<QScrollBar*>(widget) != nullptr
            || widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && !part) {
            found.push_back(widget);
        }
    }
    return found;
}

void expectNames(QWidget& window)
{
    QAccessible::setActive(true);
    EXPECT_GT(controls(window).size(), 0U);
    for (QWidget* widget : controls(window)) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(face, nullptr) << describe(*widget);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << describe(*widget);
    }
}

QChar mnemonicOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

void addMnemonic(std::map<QChar, std::string>& seen, const QString& text)
{
    const QChar key = mnemonicOf(text);
    if (!key.isNull()) {
        const auto [other, fresh] = seen.emplace(key, text.toStdString());
        EXPECT_TRUE(fresh) << text.toStdString() << " and " << other->second;
    }
}

void expectMnemonicsDoNotClash(QWidget& window, const QMenuBar* bar)
{
    std::map<QChar, std::string> seen;
    // What is on a page behind another one takes no keys.
    const auto isBehind = [&window](const QWidget* widget) {
        for (const QWidget* at = widget; at != nullptr && at != &window; at = at->parentWidget()) {
            const bool isPage = qobject_cast<const QScrollArea*>(at) != nullptr
                || qobject_cast<const Section*>(at) != nullptr
                || qobject_cast<const QSplitter*>(at) != nullptr;
            if (isPage && at->isHidden()) {
                return true;
            }
        }
        return false;
    };
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!isBehind(button)) {
            addMnemonic(seen, button->text());
        }
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->buddy() != nullptr && !isBehind(label)) {
            addMnemonic(seen, label->text());
        }
    }
    if (bar == nullptr) {
        return;
    }
    for (const QAction* menu : bar->actions()) {
        addMnemonic(seen, menu->text());
        std::map<QChar, std::string> inside;
        for (const QAction* item : menu->menu()->actions()) {
            addMnemonic(inside, item->text());
        }
    }
}

FlashPlan wholePlan()
{
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.target = "userdata";
    erase.danger = Danger::UserData;
    Operation write;
    write.target = "boot";
    write.bytes = 36 * MiB;
    write.danger = Danger::BootChain;
    return FlashPlan({erase, write}, {{"NV_LTE", LeftOut::Calibration}}, {});
}

PhoneRow rowWith(const Outcome& outcome, Verdict verdict)
{
    PhoneRow row;
    row.id = 1;
    row.port = QStringLiteral("usb-1-2");
    row.phone.chip = "SC9863A";
    row.verdict = verdict;
    row.outcome = outcome;
    row.diagnosis = refusedDiagnosis();
    row.plan = wholePlan();
    return row;
}

class EveryLanguage : public WindowFixture, public ::testing::WithParamInterface<const char*> {
protected:
    EveryLanguage()
    {
        applyLanguage(QLatin1String(GetParam()));
        QCoreApplication::processEvents();
    }
    ~EveryLanguage() override { applyLanguage(QStringLiteral("en")); }
};

} // namespace

TEST_F(AccessibilityTest, everyControlHasAName)
{
    expectNames(*window);
    ConsentDialog consent(
        wholePlan(), summarise(wholePlan(), nullptr, {}), ConsentDialog::Reason::BeforeStart, {});
    expectNames(consent);
    DiagnosisDialog diagnosis(rowWith(failedOutcome(), Verdict::Failed));
    expectNames(diagnosis);
    SuccessDialog success(rowWith(passedOutcome(), Verdict::Passed), Farewell::Reboot);
    expectNames(success);
}

TEST_F(AccessibilityTest, theTabKeyReachesEveryControlAndComesBack)
{
    practise();
    std::set<QWidget*> reached;
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(
            QApplication::focusWidget() == nullptr ? window.get() : QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget* widget : controls(*window)) {
        const bool byTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (byTab && widget->isVisible() && widget->isEnabled()) {
            EXPECT_TRUE(reached.contains(widget)) << describe(*widget);
        }
    }
}

TEST_P(EveryLanguage, mnemonicsDoNotClash)
{
    auto& sections = *window->findChild<SectionBar*>();
    sections.setExpert(true);
    for (const char* profile : {"sc9863a-emmc", "mediatek:mt6765-emmc"}) {
        practise({}, profile); // the maker decides which fields show
        for (int section = 0; section < sections.count(); ++section) {
            sections.setCurrentRow(section);
            expectMnemonicsDoNotClash(*window, window->menuBar());
        }
    }
    ConsentDialog consent(
        wholePlan(), summarise(wholePlan(), nullptr, {}), ConsentDialog::Reason::BeforeStart, {});
    expectMnemonicsDoNotClash(consent, nullptr);
    DiagnosisDialog diagnosis(rowWith(failedOutcome(), Verdict::Failed));
    expectMnemonicsDoNotClash(diagnosis, nullptr);
}

TEST_P(EveryLanguage, fitsTheSmallestWindow)
{
    practise();
    EXPECT_LE(window->minimumSizeHint().width(), 1024);
    EXPECT_LE(window->minimumSizeHint().height(), 640);
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryLanguage, ::testing::Values("en", "de", "zh_CN"));

TEST_F(AccessibilityTest, theLanguageChangesWithoutARestart)
{
    applyLanguage(QStringLiteral("de"));
    const QAction* stop = window->findChild<QAction*>(QStringLiteral("stop"));
    EXPECT_TRUE(eventually([stop] { return stop->iconText() == QStringLiteral("Anhalten"); }));
    applyLanguage(QStringLiteral("en"));
    EXPECT_TRUE(eventually([stop] { return stop->iconText() == QStringLiteral("Stop"); }));
}

} // namespace flashwright::test
