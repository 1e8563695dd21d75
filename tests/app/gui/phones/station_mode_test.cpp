// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/station_mode.h"
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/phones/phone_board.h"
#include "app/gui/phones/phone_card.h"
#include "app/gui/phones/pin_dialog.h"
#include "app/gui/phones/ports_dialog.h"
#include "app/gui/sections/section_bar.h"
#include "tests/app/gui/window_fixture.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace flashwright::test {

class StationModeTest : public WindowFixture {
protected:
    StationMode& station() { return window->stationMode(); }
    QString text(const char* name) { return window->findChild<QLabel*>(QLatin1String(name))->text(); }
    /// The mode is on, the firmware loaded and its plan agreed to.
    void beginBatch()
    {
        practise();
        fake();
        launcher.diagnosis = refusedDiagnosis();
        trigger("stationMode");
        ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
        press(*topLevel<ConsentDialog>(), "yes");
        ASSERT_TRUE(eventually([this] { return launcher.sessions.size() == 1; }));
    }
    void flashOne(const std::string& port, const Outcome& outcome)
    {
        FakeSession* session = launcher.sessions.back();
        const std::size_t before = launcher.contexts.size();
        session->sight(port);
        ASSERT_TRUE(eventually([&] { return launcher.contexts.size() > before; }));
        const int counted = station().count().passes() + station().count().failures();
        session->finish(outcome);
        ASSERT_TRUE(
            eventually([&] { return station().count().passes() + station().count().failures() > counted; }));
    }
    template <class Dialog> void accept() { topLevel<Dialog>()->accept(); }
};

TEST_F(StationModeTest, oneYesArmsTheStationAndNothingIsAskedInTheBatch)
{
    beginBatch();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_TRUE(window->flash().isArmed());
    flashOne("usb-1", passedOutcome());
    flashOne("usb-2", failedOutcome());
    flashOne("usb-3", passedOutcome());
    EXPECT_EQ(topLevel<SuccessDialog>(), nullptr);
    EXPECT_EQ(topLevel<DiagnosisDialog>(), nullptr);
    EXPECT_TRUE(window->flash().isArmed());
    EXPECT_EQ(text("stationPassed"), QStringLiteral("2 passed"));
    EXPECT_EQ(text("stationFailed"), QStringLiteral("1 failed"));
    EXPECT_TRUE(text("stationCauses").contains(QStringLiteral("refused the loader")));
    // After a Stop the same batch goes on without a question.
    trigger("stop");
    ASSERT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    trigger("start");
    EXPECT_TRUE(eventually([this] { return window->flash().isArmed(); }));
    EXPECT_EQ(topLevel<ConsentDialog>(), nullptr);
}

TEST_F(StationModeTest, leavingTheModeEndsTheBatch)
{
    beginBatch();
    ASSERT_FALSE(HasFatalFailure());
    const std::string digest = window->flash().consent().digest;
    EXPECT_TRUE(station().isAgreed(digest));
    trigger("stationMode");
    EXPECT_FALSE(station().isAgreed(digest));
    EXPECT_FALSE(window->findChild<QWidget*>(QStringLiteral("stationStrip"))->isVisible());
}

TEST_F(StationModeTest, theModeAndTheCountAreRemembered)
{
    beginBatch();
    ASSERT_FALSE(HasFatalFailure());
    flashOne("usb-1", passedOutcome());
    EXPECT_TRUE(settings->value(QStringLiteral("stationMode")).toBool());
    const DayCount again(*settings, QDate::currentDate());
    EXPECT_EQ(again.passes(), 1);
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("stationReset")), Qt::LeftButton);
    EXPECT_EQ(text("stationPassed"), QStringLiteral("0 passed"));
}

TEST_F(StationModeTest, portsGetNames)
{
    beginBatch();
    ASSERT_FALSE(HasFatalFailure());
    flashOne("usb-1-2", passedOutcome());
    trigger("stationPorts");
    ASSERT_TRUE(eventually([] { return topLevel<PortsDialog>() != nullptr; }));
    auto* table = topLevel<PortsDialog>()->findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 1);
    table->item(0, 1)->setText(QStringLiteral("Bench 3"));
    topLevel<PortsDialog>()->findChild<QCheckBox*>()->setChecked(true);
    accept<PortsDialog>();
    ASSERT_EQ(station().ports().size(), 1U);
    EXPECT_EQ(station().ports()[0].path, "usb-1-2");
    EXPECT_TRUE(station().onlyNamedPorts());
    auto& board = *window->findChild<PhoneBoard*>();
    EXPECT_TRUE(
        eventually([&] { return board.cards().front()->text().title.contains(QStringLiteral("Bench 3")); }));
}

TEST_F(StationModeTest, theOperatorViewLeavesStartAndStop)
{
    beginBatch();
    ASSERT_FALSE(HasFatalFailure());
    trigger("operatorView");
    ASSERT_TRUE(eventually([] { return topLevel<PinDialog>() != nullptr; }));
    PinDialog& choose = *topLevel<PinDialog>();
    choose.findChild<QLineEdit*>(QStringLiteral("pin"))->setText(QStringLiteral("4711"));
    choose.findChild<QLineEdit*>(QStringLiteral("pinAgain"))->setText(QStringLiteral("4712"));
    choose.accept();
    EXPECT_FALSE(station().operatorLock().isLocked());
    choose.findChild<QLineEdit*>(QStringLiteral("pinAgain"))->setText(QStringLiteral("4711"));
    choose.accept();
    EXPECT_TRUE(station().operatorLock().isLocked());
    EXPECT_FALSE(window->findChild<SectionBar*>()->isVisible());
    for (const char* name : {"load", "loadFolder", "stationMode", "stationPorts", "expertView"}) {
        EXPECT_FALSE(window->findChild<QAction*>(QLatin1String(name))->isEnabled()) << name;
    }
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("stop"))->isEnabled());
    trigger("stop");
    ASSERT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("start"))->isEnabled());
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("load"))->isEnabled());
    trigger("operatorView");
    ASSERT_TRUE(eventually([] { return topLevel<PinDialog>() != nullptr; }));
    PinDialog& ask = *topLevel<PinDialog>();
    QTest::keyClicks(ask.findChild<QLineEdit*>(QStringLiteral("pin")), QStringLiteral("0000"));
    QTest::keyClick(ask.findChild<QLineEdit*>(QStringLiteral("pin")), Qt::Key_Return);
    EXPECT_TRUE(station().operatorLock().isLocked());
    EXPECT_FALSE(ask.findChild<QLabel*>(QStringLiteral("pinMessage"))->text().isEmpty());
    QTest::keyClicks(ask.findChild<QLineEdit*>(QStringLiteral("pin")), QStringLiteral("4711"));
    QTest::keyClick(ask.findChild<QLineEdit*>(QStringLiteral("pin")), Qt::Key_Return);
    EXPECT_FALSE(station().operatorLock().isLocked());
    EXPECT_TRUE(eventually([this] { return window->findChild<SectionBar*>()->isVisible(); }));
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("load"))->isEnabled());
}

TEST_F(StationModeTest, aBatchOfPracticePhonesRunsByItself)
{
    practise();
    trigger("stationMode");
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    press(*topLevel<ConsentDialog>(), "yes");
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    ASSERT_TRUE(stations->plugAnother());
    EXPECT_TRUE(eventually([this] { return station().count().passes() == 2; }, 60000));
    EXPECT_EQ(topLevel<SuccessDialog>(), nullptr);
}

} // namespace flashwright::test
