// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/widgets/drop_overlay.h"
#include "app/gui/widgets/status_banner.h"
#include "tests/app/gui/window_fixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

namespace flashwright::test {

using MainWindowTest = WindowFixture;

TEST_F(MainWindowTest, idleSaysToLoadAPacket)
{
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("start"))->isEnabled());
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("stop"))->isEnabled());
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("load"))->isEnabled());
    EXPECT_EQ(window->banner().headline(), QStringLiteral("Load the firmware of your phone"));
    EXPECT_EQ(window->minimumSize(), QSize(1024, 640));
}

TEST_F(MainWindowTest, practiceIsOneClickFromFlashing)
{
    practise();
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("start"))->isEnabled());
    EXPECT_GT(window->entries().rowCount(), 4);
    EXPECT_EQ(window->banner().headline(), QStringLiteral("Ready: press Start Downloading"));
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("practice")));
    EXPECT_FALSE(stations->station()->watcher().present().empty());
}

TEST_F(MainWindowTest, tickBoxesChangeTheRequest)
{
    practise();
    auto* view = window->findChild<QTreeView*>(QStringLiteral("entriesView"));
    ASSERT_NE(view, nullptr);
    EntriesModel& model = window->entries();
    int row = 0;
    while (model.index(row, 0).data(Qt::CheckStateRole).toInt() != Qt::Checked) {
        ++row;
    }
    view->setCurrentIndex(model.index(row, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    const std::string id = model.index(row, 0).data(EntriesModel::EntryIdRole).toString().toStdString();
    EXPECT_EQ(window->packages().request().skip, std::set<std::string>{id});
    const Result<FlashPlan> draft = window->packages().draft(window->packages().request());
    ASSERT_TRUE(draft) << draft.error().toLogLine();
    for (const Operation& operation : draft->operations()) {
        EXPECT_NE(operation.entryId, id);
    }
}

TEST_F(MainWindowTest, aWholeDownloadEndsWithTheGreenMark)
{
    practise();
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Passed))
        << window->phones().at(0).outcome.error.value_or(Error{}).toLogLine();
    const PhoneRow& row = window->phones().at(0);
    EXPECT_GT(row.outcome.bytesWritten, 0U);
    EXPECT_GT(row.outcome.verified.areas, 0U);
    ASSERT_TRUE(eventually([] { return topLevel<SuccessDialog>() != nullptr; }));
    const auto* facts = topLevel<SuccessDialog>()->findChild<QLabel*>(QStringLiteral("facts"));
    EXPECT_TRUE(facts->text().contains(QStringLiteral("compared"))) << facts->text().toStdString();
    EXPECT_TRUE(facts->text().contains(QStringLiteral("Kept as they were"))) << facts->text().toStdString();
    EXPECT_TRUE(window->banner().headline().startsWith(QStringLiteral("Passed")));
    EXPECT_TRUE(QFileInfo::exists(row.journalFile));
}

struct FailureCaseRow {
    const char* name;
    const char* scenario;
    const char* id; ///< of the diagnosis
};

class MainWindowFailure : public WindowFixture, public ::testing::WithParamInterface<FailureCaseRow> { };

TEST_P(MainWindowFailure, opensADialogWithCauseAndSteps)
{
    practise(GetParam().scenario);
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Failed));
    EXPECT_EQ(window->phones().at(0).diagnosis.id, GetParam().id);
    ASSERT_TRUE(eventually([] { return topLevel<DiagnosisDialog>() != nullptr; }));
    DiagnosisDialog& dialog = *topLevel<DiagnosisDialog>();
    EXPECT_FALSE(dialog.findChild<QLabel*>(QStringLiteral("headline"))->text().isEmpty());
    EXPECT_FALSE(dialog.findChild<QTextBrowser*>(QStringLiteral("steps"))->toPlainText().trimmed().isEmpty());
    auto* evidence = dialog.findChild<QTreeWidget*>(QStringLiteral("evidence"));
    EXPECT_FALSE(evidence->isVisible());
    QTest::mouseClick(dialog.findChild<QToolButton*>(QStringLiteral("fold")), Qt::LeftButton);
    EXPECT_TRUE(evidence->isVisible());
    EXPECT_GT(evidence->topLevelItemCount(), 0);
    press(dialog, "copyReport");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QLatin1String(GetParam().id)));
    EXPECT_TRUE(window->banner().headline().startsWith(QStringLiteral("Failed")));
}

INSTANTIATE_TEST_SUITE_P(Scenarios, MainWindowFailure,
    ::testing::Values(FailureCaseRow{"loaderRefused", R"({"refuse_fdl1": true})", "fdl1-send-or-exec-fail"},
        FailureCaseRow{"unplugged", R"({"link": {"lost_after_bytes": 1500000}})", "operator-unplugged"}),
    [](const auto& row) { return row.param.name; });

TEST_F(MainWindowTest, noMeansNothingStarts)
{
    practise();
    fake();
    trigger("start");
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    press(*topLevel<ConsentDialog>(), "no");
    EXPECT_TRUE(launcher.sessions.empty());
    EXPECT_FALSE(window->flash().isActive());
}

TEST_F(MainWindowTest, theConsentedPlanIsTheOneThatWasShown)
{
    practise();
    fake();
    trigger("start");
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    const std::string digest = topLevel<ConsentDialog>()->plan().digest();
    press(*topLevel<ConsentDialog>(), "yes");
    ASSERT_EQ(launcher.consents.size(), 1U);
    EXPECT_EQ(launcher.consents[0].digest, digest);
    EXPECT_NE(launcher.sessions[0]->request.copies, nullptr) << "nothing is written without a copy first";
}

TEST_F(MainWindowTest, stopWhileWaitingAsksNothing)
{
    practise();
    fake();
    startAndAgree();
    trigger("stop");
    EXPECT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    EXPECT_EQ(topLevel<QMessageBox>(), nullptr);
}

TEST_F(MainWindowTest, stopWhileWritingAsksAndEscapeKeepsGoing)
{
    practise();
    fake();
    startAndAgree();
    launcher.sessions[0]->sight("1");
    launcher.sessions[0]->enter(Stage::Writing, "boot", 100, 10);
    ASSERT_TRUE(eventually([this] { return window->flash().isWriting(); }));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(launcher.sessions[0]->stopRequested);
    QTest::keyClick(window.get(), Qt::Key_F10);
    ASSERT_TRUE(eventually([] { return topLevel<QMessageBox>() != nullptr; }));
    QTest::keyClick(topLevel<QMessageBox>(), Qt::Key_Escape);
    EXPECT_FALSE(launcher.sessions[0]->stopRequested);
    ASSERT_TRUE(eventually([] { return topLevel<QMessageBox>() == nullptr; }));
    trigger("stop");
    ASSERT_TRUE(eventually([] { return topLevel<QMessageBox>() != nullptr; }));
    press(*topLevel<QMessageBox>(), "yes");
    EXPECT_TRUE(launcher.sessions[0]->stopRequested);
    EXPECT_FALSE(launcher.sessions[0]->aborted);
}

TEST_F(MainWindowTest, closingWhileWritingAsksFirst)
{
    practise();
    fake();
    startAndAgree();
    launcher.sessions[0]->sight("1");
    launcher.sessions[0]->enter(Stage::Writing, "boot", 100, 10);
    ASSERT_TRUE(eventually([this] { return window->flash().isWriting(); }));
    EXPECT_FALSE(window->close());
    ASSERT_TRUE(eventually([] { return topLevel<QMessageBox>() != nullptr; }));
    press(*topLevel<QMessageBox>(), "no");
    EXPECT_TRUE(window->isVisible());
    ASSERT_TRUE(eventually([] { return topLevel<QMessageBox>() == nullptr; }));
    EXPECT_FALSE(window->close());
    ASSERT_TRUE(eventually([] { return topLevel<QMessageBox>() != nullptr; }));
    press(*topLevel<QMessageBox>(), "yes");
    EXPECT_TRUE(eventually([this] { return !window->isVisible(); }));
}

TEST_F(MainWindowTest, droppingAFileLoadsIt)
{
    practise();
    const QString path = window->packages().path();
    ASSERT_TRUE(stations->work());
    EXPECT_EQ(window->packages().state(), PackageController::State::Empty);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    EXPECT_TRUE(window->findChild<DropOverlay*>()->isVisible());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    EXPECT_FALSE(window->findChild<DropOverlay*>()->isVisible());
    EXPECT_EQ(window->packages().path(), path);
    EXPECT_TRUE(eventually([this] { return window->packages().state() == PackageController::State::Ready; }));
    EXPECT_EQ(settings->value(QStringLiteral("recentPackets")).toStringList().value(0), path);
}

TEST_F(MainWindowTest, aDropIsRefusedWhileFlashing)
{
    practise();
    const QString path = window->packages().path();
    fake();
    startAndAgree();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/other.pac"))});
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    EXPECT_EQ(window->packages().path(), path);
}

TEST_F(MainWindowTest, aFileThatIsNoFirmwareIsExplained)
{
    QFile file(folder.filePath(QStringLiteral("holiday.pac")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a packet");
    file.close();
    window->loadPacket(file.fileName());
    ASSERT_TRUE(eventually([this] { return window->packages().state() == PackageController::State::Bad; }));
    EXPECT_TRUE(window->banner().headline().contains(QStringLiteral("holiday.pac")));
    EXPECT_FALSE(window->banner().advice().isEmpty());
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("start"))->isEnabled());
}

TEST_F(MainWindowTest, aFlashByKeyboardOnly)
{
    practise();
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    QTest::keyClick(topLevel<ConsentDialog>(), Qt::Key_Return);
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    ASSERT_TRUE(eventually([] { return topLevel<SuccessDialog>() != nullptr; }));
    QTest::keyClick(topLevel<SuccessDialog>(), Qt::Key_Escape);
    EXPECT_TRUE(eventually([] { return topLevel<SuccessDialog>() == nullptr; }));
    EXPECT_TRUE(window->flash().isActive());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F10);
    EXPECT_TRUE(eventually([this] { return !window->flash().isActive(); }));
}

TEST_F(MainWindowTest, geometryAndChoicesAreRemembered)
{
    trigger("showLog");
    EXPECT_TRUE(window->close());
    EXPECT_FALSE(settings->value(QStringLiteral("log")).toBool());
    EXPECT_FALSE(settings->value(QStringLiteral("geometry")).toByteArray().isEmpty());
}

} // namespace flashwright::test
