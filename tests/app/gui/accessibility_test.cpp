// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of the window, every dialog and every guide for people who cannot see the screen, cannot use a
// mouse, or read another language.
#include "app/gui/phones/announcer.h"
#include "app/gui/sections/section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/language.h"
#include "tests/app/gui/proof/accessible_tree.h"
#include "tests/app/gui/proof/keyboard.h"
#include "tests/app/gui/proof/surfaces.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QMenuBar>
#include <QWizard>

#include <gmock/gmock.h>
#include <set>

namespace flashwright::test {

namespace {

using ::testing::IsEmpty;

/// Goes through the parts of the window in both views, empty and with each maker's firmware.
class AccessibilityTest : public WindowFixture {
protected:
    [[nodiscard]] SectionBar& bar() { return *window->findChild<SectionBar*>(); }
    void forEachPart(const std::function<void(Section&)>& look)
    {
        for (const bool expert : {false, true}) {
            window->bench().preferences.set(preference::Expert, expert);
            for (Section* section : bar().sections()) {
                if (expert || !section->isExpertOnly()) {
                    bar().open(section);
                    QCoreApplication::processEvents();
                    look(*section);
                }
            }
        }
        window->bench().preferences.set(preference::Expert, false);
    }
    /// The same with dialogs and the pages of guides; a window that is not the main one has its own letters.
    void forEachSurface(const std::function<void(QWidget&, const std::string&)>& look)
    {
        for (const Surface& surface : dialogs()) {
            const auto made = surface.make();
            made->show();
            look(*made, surface.name);
        }
        for (const Surface& surface : guides(window->bench())) {
            const auto made = surface.make();
            auto& guide = *qobject_cast<QWizard*>(made.get());
            guide.show();
            forEachPage(
                guide, [&](int page) { look(guide, surface.name + " page " + std::to_string(page)); });
        }
    }
};

class EveryLanguage : public AccessibilityTest, public ::testing::WithParamInterface<std::string> {
protected:
    EveryLanguage()
    {
        applyLanguage(QString::fromStdString(GetParam()));
        QCoreApplication::processEvents();
    }
    ~EveryLanguage() override { applyLanguage(QStringLiteral("en")); }
    [[nodiscard]] static bool isSource() { return GetParam() == "en"; }
    void expectLetters(std::vector<QString> texts, const std::string& where)
    {
        EXPECT_THAT(clashes(texts), IsEmpty()) << where;
        if (isSource()) {
            noteTogether(texts);
        }
    }
    /// Menus are reached from everywhere: their titles are seen together with every part.
    void expectLettersOfParts()
    {
        const std::vector<QString> titles = lettersOfMenus(*window->menuBar()).back();
        forEachPart([&](Section& section) {
            std::vector<QString> texts = lettersSeen(*window);
            texts.insert(texts.end(), titles.begin(), titles.end());
            expectLetters(texts, section.id().toStdString());
        });
    }
};

} // namespace

TEST_F(AccessibilityTest, aScreenReaderCanExplainEveryPart)
{
    forEachPart([this](const Section& section) {
        EXPECT_THAT(unexplained(*window), IsEmpty()) << section.id().toStdString();
    });
    practise();
    forEachPart([this](const Section& section) {
        EXPECT_THAT(unexplained(*window), IsEmpty()) << section.id().toStdString() << ", with a firmware";
    });
}

TEST_F(AccessibilityTest, aScreenReaderCanExplainPhonesAtWorkAndTheirOutcome)
{
    practise();
    launcher.diagnosis = refusedDiagnosis();
    fake();
    startAndAgree();
    ASSERT_FALSE(launcher.sessions.empty());
    launcher.sessions[0]->sight("usb-1-2");
    launcher.sessions[0]->enter(Stage::Writing, "super", 2100, 1150);
    ASSERT_TRUE(eventually([this] { return launcher.sessions.size() == 2; }));
    launcher.sessions[1]->sight("usb-1-4");
    launcher.sessions[1]->enter(Stage::Verifying, "system", 900, 100);
    ASSERT_TRUE(eventually([this] { return window->phones().rowCount() == 3; }));
    EXPECT_THAT(unexplained(*window), IsEmpty());
    launcher.sessions[0]->finish(failedOutcome());
    ASSERT_TRUE(verdictComes(Verdict::Failed));
    EXPECT_THAT(unexplained(*window), IsEmpty());
}

TEST_F(AccessibilityTest, aScreenReaderCanExplainEveryDialogAndGuide)
{
    forEachSurface(
        [](QWidget& made, const std::string& name) { EXPECT_THAT(unexplained(made), IsEmpty()) << name; });
}

/// @returns controls that Tab should reach and does not, and those that it comes past out of the order in
/// which one reads. Columns are read one after the other.
static std::vector<std::string> unreached(QWidget& window)
{
    const std::vector<QWidget*> round = tabRound();
    const auto name = [](const QWidget& widget) {
        return std::string(widget.metaObject()->className()) + " " + widget.objectName().toStdString();
    };
    std::vector<std::string> wrong;
    if (round.size() > 1 && round.back() == round[round.size() - 2]) {
        wrong.push_back(name(*round.back()) + " keeps the keyboard");
    }
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool byTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        const bool part = widget->objectName().startsWith(QLatin1String("qt_")) || widget->window() != &window
            || widget->inherits("QScrollBar");
        if (byTab && !part && widget->isVisible() && widget->isEnabled()
            && std::find(round.begin(), round.end(), widget) == round.end()) {
            // Of a group of radio buttons Tab reaches the one that is chosen.
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (button == nullptr || !button->autoExclusive() || button->isChecked()) {
                wrong.push_back(name(*widget) + " is not reached");
            }
        }
    }
    for (std::size_t at = 1; at < round.size(); ++at) {
        const QWidget& from = *round[at - 1];
        const QWidget& to = *round[at];
        if (from.parentWidget() != to.parentWidget()) {
            continue;
        }
        const QRect a = from.geometry();
        const QRect b = to.geometry();
        const bool sameColumn = a.left() < b.right() && b.left() < a.right();
        if (sameColumn && b.bottom() < a.top()) {
            wrong.push_back(name(to) + " comes after " + name(from) + ", which stands below it");
        }
    }
    return wrong;
}

TEST_F(AccessibilityTest, tabReachesEverythingInTheOrderOfReadingAndComesBack)
{
    forEachPart([this](const Section& section) {
        EXPECT_THAT(unreached(*window), IsEmpty()) << section.id().toStdString();
    });
    practise();
    forEachPart([this](const Section& section) {
        EXPECT_THAT(unreached(*window), IsEmpty()) << section.id().toStdString() << ", with a firmware";
    });
}

TEST_F(AccessibilityTest, tabReachesEverythingInDialogsAndGuides)
{
    forEachSurface([](QWidget& made, const std::string& name) {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&made)) << name;
        EXPECT_THAT(unreached(made), IsEmpty()) << name;
    });
}

TEST_F(AccessibilityTest, phasesAndEveryTenthAreAnnounced)
{
    practise();
    fake();
    startAndAgree();
    ASSERT_FALSE(launcher.sessions.empty());
    QStringList said;
    QObject::connect(window->findChild<Announcer*>(), &Announcer::announced, window.get(),
        [&said](const QString& text) { said += text; });
    launcher.sessions[0]->sight("usb-1-2");
    for (const std::uint64_t done : {0U, 150U, 350U, 700U}) {
        launcher.sessions[0]->enter(Stage::Writing, "super", 1000, done);
        QTest::qWait(2 * PhonesModel::TellEveryMs);
    }
    const qsizetype before = said.size();
    EXPECT_GE(before, 1);
    launcher.sessions[0]->finish(passedOutcome());
    EXPECT_TRUE(eventually([&said, before] { return said.size() > before; }));
}

TEST_P(EveryLanguage, lettersOfThePartsDoNotClash)
{
    expectLettersOfParts();
    for (const char* profile : {"sc9863a-emmc", "mediatek:mt6765-emmc"}) {
        practise({}, profile); // the maker decides which fields show
        expectLettersOfParts();
    }
}

TEST_P(EveryLanguage, lettersOfMenusDoNotClash)
{
    practise();
    for (const std::vector<QString>& menu : lettersOfMenus(*window->menuBar())) {
        expectLetters(menu, "menu with " + (menu.empty() ? std::string() : menu.front().toStdString()));
    }
}

TEST_P(EveryLanguage, lettersOfDialogsAndGuidesDoNotClash)
{
    forEachSurface([&](QWidget& made, const std::string& name) { expectLetters(lettersSeen(made), name); });
}

TEST_P(EveryLanguage, fitsTheSmallestWindow)
{
    practise();
    EXPECT_LE(window->minimumSizeHint().width(), 1024);
    EXPECT_LE(window->minimumSizeHint().height(), 640);
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryLanguage, ::testing::ValuesIn(allLanguages()),
    [](const auto& language) { return language.param; });

TEST_F(AccessibilityTest, theLanguageChangesWithoutARestart)
{
    applyLanguage(QStringLiteral("de"));
    const QAction* stop = window->findChild<QAction*>(QStringLiteral("stop"));
    EXPECT_TRUE(eventually([stop] { return stop->iconText() == QStringLiteral("Anhalten"); }));
    applyLanguage(QStringLiteral("en"));
    EXPECT_TRUE(eventually([stop] { return stop->iconText() == QStringLiteral("Stop"); }));
}

} // namespace flashwright::test
