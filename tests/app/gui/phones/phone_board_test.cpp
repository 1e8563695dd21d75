// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/phones/announcer.h"
#include "app/gui/phones/phone_board.h"
#include "app/gui/phones/phone_card.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/stage_bar.h"
#include "core/base/units.h"
#include "tests/app/gui/window_fixture.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace flashwright::test {

class PhoneBoardTest : public WindowFixture {
protected:
    PhoneBoardTest()
    {
        fake();
        launcher.diagnosis = refusedDiagnosis();
    }
    PhoneBoard& board() { return *window->findChild<PhoneBoard*>(); }
    PhoneCard& card(int at) { return *board().cards().at(static_cast<std::size_t>(at)); }
    template <class Kind> Kind& part(int at, const char* name)
    {
        return *card(at).findChild<Kind*>(QLatin1String(name));
    }
    void start() { window->flash().start({}, Consent{"0123456789abcdef"}); }
    /// One phone more, on that port.
    FakeSession& plug(const std::string& port)
    {
        FakeSession* session = launcher.sessions.back();
        const std::size_t before = launcher.contexts.size();
        session->sight(port);
        EXPECT_TRUE(eventually([&] { return launcher.contexts.size() > before; }));
        return *session;
    }
    bool says(int at, const char* name, const QString& text)
    {
        return eventually([=, this] { return part<QLabel>(at, name).text().contains(text); });
    }
};

TEST_F(PhoneBoardTest, oneCardInLettersThatAreReadFromThreeMetres)
{
    start();
    plug("usb-1-2").enter(Stage::Writing, "boot", 40 * MiB, 10 * MiB);
    ASSERT_TRUE(says(0, "cardState", QStringLiteral("Working")));
    ASSERT_TRUE(says(0, "cardStep", QStringLiteral("boot")));
    EXPECT_TRUE(part<QLabel>(0, "cardTitle").text().contains(QStringLiteral("usb-1-2")));
    EXPECT_TRUE(says(0, "cardNumbers", QStringLiteral("of 40")));
    EXPECT_EQ(part<StageBar>(0, "cardStageBar").look().pattern, stageLook(Stage::Writing, false).pattern);
    EXPECT_NEAR(part<StageBar>(0, "cardStageBar").share().value_or(0), 0.25, 0.01);
    QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(&part<StageBar>(0, "cardStageBar"));
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->role(), QAccessible::ProgressBar);
    EXPECT_EQ(bar->valueInterface()->currentValue().toInt(), 25);
    window->flash().stop();
    ASSERT_TRUE(eventually([&] { return board().cards().size() == 1; }));
    EXPECT_EQ(card(0).cardSize(), PhoneCard::Size::Large);
    EXPECT_GE(part<QLabel>(0, "cardState").font().pointSizeF(), 28);
}

TEST_F(PhoneBoardTest, cardsStandInTheOrderOfThePortsAndTheNextPhoneComesLast)
{
    start();
    plug("usb-1-10");
    plug("usb-1-2");
    ASSERT_TRUE(eventually([&] { return board().cards().size() == 3; }));
    EXPECT_TRUE(says(0, "cardTitle", QStringLiteral("usb-1-2")));
    EXPECT_TRUE(says(1, "cardTitle", QStringLiteral("usb-1-10")));
    EXPECT_TRUE(says(2, "cardState", QStringLiteral("Waiting")));
}

TEST_F(PhoneBoardTest, manyCardsAreCompactAndScrollIntoView)
{
    start();
    for (int port = 1; port <= 8; ++port) {
        plug("usb-1-" + std::to_string(port));
    }
    EXPECT_EQ(card(0).cardSize(), PhoneCard::Size::Compact);
    auto& scroll = *board().findChild<QScrollArea*>();
    card(0).setFocus();
    for (int press = 0; press < 8; ++press) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Right);
    }
    EXPECT_EQ(window->focusWidget(), board().cards().back());
    EXPECT_TRUE(eventually([&] { return scroll.verticalScrollBar()->value() > 0; }));
    const QRect seen(
        board().cards().back()->mapTo(scroll.viewport(), QPoint()), board().cards().back()->size());
    EXPECT_TRUE(scroll.viewport()->rect().intersects(seen));
}

TEST_F(PhoneBoardTest, aResultStaysUntilTheNextPhoneOnThatPort)
{
    start();
    FakeSession& first = plug("usb-1-2");
    card(0).setFocus();
    first.finish(passedOutcome());
    ASSERT_TRUE(says(0, "cardState", QStringLiteral("Passed")));
    EXPECT_TRUE(says(0, "cardNext", QStringLiteral("hold Power for 10 s")));
    plug("usb-1-4");
    EXPECT_TRUE(says(0, "cardState", QStringLiteral("Passed")));
    launcher.ports(false, "usb-1-2", TimePoint{} + seconds(1));
    plug("usb-1-2");
    ASSERT_TRUE(says(0, "cardState", QStringLiteral("Working")));
    EXPECT_EQ(board().cards().size(), 3U);
}

TEST_F(PhoneBoardTest, aFailedCardHasOneSentenceAndOneButton)
{
    launcher.diagnosis.remedies[1].action = "choose-package";
    start();
    plug("usb-1-2").finish(failedOutcome());
    ASSERT_TRUE(says(0, "cardState", QStringLiteral("Failed")));
    EXPECT_TRUE(says(0, "cardAdvice", QStringLiteral("refused the loader")));
    EXPECT_EQ(part<QPushButton>(0, "cardRemedy").text(), QStringLiteral("Choose Another Firmware…"));
    QString wanted;
    QObject::connect(&board(), &PhoneBoard::remedyWanted, &board(),
        [&](quint64, const QString& action) { wanted = action; });
    QTest::mouseClick(&part<QPushButton>(0, "cardRemedy"), Qt::LeftButton);
    EXPECT_EQ(wanted, QStringLiteral("choose-package"));
}

TEST_F(PhoneBoardTest, eachPhoneHasAStopOfItsOwn)
{
    start();
    FakeSession& one = plug("usb-1-1");
    FakeSession& other = plug("usb-1-2");
    ASSERT_TRUE(says(1, "cardTitle", QStringLiteral("usb-1-2")));
    QTest::mouseClick(&part<QPushButton>(1, "cardStop"), Qt::LeftButton);
    EXPECT_TRUE(other.stopRequested);
    EXPECT_FALSE(one.stopRequested);
}

TEST_F(PhoneBoardTest, returnOpensWhatBecameOfThePhone)
{
    start();
    plug("usb-1-2").finish(failedOutcome());
    ASSERT_TRUE(says(0, "cardState", QStringLiteral("Failed")));
    ASSERT_TRUE(eventually([] { return topLevel<DiagnosisDialog>() != nullptr; }));
    topLevel<DiagnosisDialog>()->close();
    ASSERT_TRUE(eventually([] { return topLevel<DiagnosisDialog>() == nullptr; }));
    window->activateWindow();
    card(0).setFocus();
    QTest::keyClick(&card(0), Qt::Key_Return);
    EXPECT_TRUE(eventually([] { return topLevel<DiagnosisDialog>() != nullptr; }));
}

TEST_F(PhoneBoardTest, aScreenReaderHearsStagesTenthsAndTheVerdict)
{
    QStringList heard;
    QObject::connect(
        &board().announcer(), &Announcer::announced, &board(), [&](const QString& text) { heard += text; });
    start();
    FakeSession& session = plug("usb-1-2");
    session.enter(Stage::SendingLoader, "FDL1", 100, 50);
    ASSERT_TRUE(eventually([&] { return heard.filter(QStringLiteral("Sending the loader")).size() == 1; }));
    Operation write;
    write.target = "boot";
    write.bytes = 100 * MiB;
    session.events.planned(FlashPlan({write}, {}, {}));
    std::uint64_t told = 0;
    QObject::connect(&window->phones(), &PhonesModel::rowTold, &board(),
        [&] { told = window->phones().at(0).moved.doneBytes; });
    for (std::uint64_t done = 5; done <= 100; done += 5) {
        session.enter(Stage::Writing, "boot", 100 * MiB, done * MiB);
        ASSERT_TRUE(eventually([&] { return told == done * MiB; }));
    }
    EXPECT_GE(heard.filter(QStringLiteral("of the job")).size(), 4);
    EXPECT_LE(heard.filter(QStringLiteral("of the job")).size(), 10);
    session.finish(passedOutcome());
    EXPECT_TRUE(eventually([&] { return heard.last().contains(QStringLiteral("Passed")); }));
    EXPECT_EQ(board().findChild<QWidget*>(QStringLiteral("announcements"))->accessibleName(), heard.last());
}

TEST_F(PhoneBoardTest, cardsFollowTheLanguage)
{
    start();
    plug("usb-1-2");
    applyLanguage(QStringLiteral("de"));
    EXPECT_TRUE(eventually([&] { return part<QLabel>(0, "cardState").text() != QStringLiteral("Working"); }));
    applyLanguage(QStringLiteral("en"));
    EXPECT_TRUE(says(0, "cardState", QStringLiteral("Working")));
}

} // namespace flashwright::test
