// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window for people to look at: set FLASHWRIGHT_SCREENSHOTS to a folder.
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/sections/section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/theme.h"
#include "core/base/units.h"
#include "tests/app/gui/window_fixture.h"

#include <QDir>
#include <QToolButton>

namespace flashwright::test {

namespace {

class Screenshots : public WindowFixture {
protected:
    void SetUp() override
    {
        pictures = qEnvironmentVariable("FLASHWRIGHT_SCREENSHOTS");
        if (pictures.isEmpty()) {
            GTEST_SKIP() << "FLASHWRIGHT_SCREENSHOTS is not set";
        }
        QDir().mkpath(pictures);
        applyTheme(Theme::Light);
        window->resize(1280, 800);
    }
    void TearDown() override
    {
        applyTheme(Theme::System);
        applyLanguage(QStringLiteral("en"));
    }
    void grab(QWidget& widget, const char* name)
    {
        QTest::qWait(50);
        EXPECT_TRUE(
            widget.grab().save(QDir(pictures).filePath(QLatin1String(name) + QStringLiteral(".png"))));
    }
    /// Two phones at work, one of them in the given stage.
    void play(Stage stage, const char* item, std::uint64_t total, std::uint64_t done)
    {
        practise();
        launcher.diagnosis = refusedDiagnosis();
        fake();
        startAndAgree();
        launcher.sessions[0]->sight("usb-1-2");
        launcher.sessions[0]->enter(stage, item, total, done);
        ASSERT_TRUE(eventually([this] { return window->phones().rowCount() == 2; }));
    }
    template <class Dialog> void grabDialog(const char* name)
    {
        ASSERT_TRUE(eventually([] { return topLevel<Dialog>() != nullptr; }));
        grab(*topLevel<Dialog>(), name);
    }
    void playMany()
    {
        play(Stage::Writing, "super", 2100 * MiB, 1150 * MiB);
        launcher.sessions[1]->sight("usb-1-4");
        launcher.sessions[1]->enter(Stage::SendingLoader, "FDL2", 800 * KiB, 500 * KiB);
        ASSERT_TRUE(eventually([this] { return window->phones().rowCount() == 3; }));
        launcher.sessions[2]->sight("usb-2-1");
        launcher.sessions[2]->enter(Stage::WritingBootChain, "uboot", 4 * MiB, 3 * MiB);
        ASSERT_TRUE(eventually([this] { return window->phones().rowCount() == 4; }));
        launcher.sessions[3]->sight("usb-2-3");
        launcher.sessions[3]->enter(Stage::Verifying, "system", 900 * MiB, 100 * MiB);
        ASSERT_TRUE(eventually([this] { return window->phones().rowCount() == 5; }));
    }

    QString pictures;
};

} // namespace

TEST_F(Screenshots, idle)
{
    grab(*window, "idle");
    applyTheme(Theme::Dark);
    grab(*window, "idle-dark");
}

TEST_F(Screenshots, readyAndConsent)
{
    practise();
    grab(*window, "ready");
    trigger("start");
    grabDialog<ConsentDialog>("consent");
}

TEST_F(Screenshots, pagesOfAFirmwareWithAddresses)
{
    practise({}, "mediatek:mt6765-emmc");
    auto& bar = *window->findChild<SectionBar*>();
    bar.setExpert(true);
    const std::vector<std::pair<QString, Theme>> looks{
        {QStringLiteral("en"), Theme::Light}, {QStringLiteral("de"), Theme::Dark}};
    for (const auto& [language, theme] : looks) {
        applyLanguage(language);
        applyTheme(theme);
        for (Section* section : bar.sections()) {
            bar.open(section);
            grab(*window, qPrintable(QStringLiteral("page-%1-%2").arg(language, section->id())));
        }
    }
    bar.setCurrentRow(0);
    window->resize(1024, 640);
    grab(*window, "page-de-small");
    window->findChild<FlashPage*>()->chooseScene(Scene::FormatAll);
    trigger("start");
    grabDialog<ConsentDialog>("consent-format-all");
}

TEST_F(Screenshots, redStage)
{
    play(Stage::SendingLoader, "FDL2", 800 * KiB, 260 * KiB);
    grab(*window, "red");
    applyTheme(Theme::Dark);
    grab(*window, "red-dark");
}

TEST_F(Screenshots, yellowStage)
{
    playMany();
    grab(*window, "yellow");
    applyTheme(Theme::Dark);
    grab(*window, "yellow-dark");
    window->resize(1024, 640);
    grab(*window, "yellow-dark-small");
}

TEST_F(Screenshots, success)
{
    play(Stage::Writing, "super", 2100 * MiB, 2100 * MiB);
    const PhoneRow& row = window->phones().at(0);
    window->phones().change(row.id, [](PhoneRow& line) {
        line.plan = FlashPlan({}, {{"NV_LTE", LeftOut::Calibration}, {"PRODNV", LeftOut::Calibration}}, {});
    });
    launcher.sessions[0]->finish(passedOutcome());
    grabDialog<SuccessDialog>("success-dialog");
    grab(*window, "success");
    applyTheme(Theme::Dark);
    grab(*window, "success-dark");
}

TEST_F(Screenshots, failure)
{
    play(Stage::StartingLoader, "FDL1", 0, 0);
    launcher.sessions[0]->finish(failedOutcome());
    ASSERT_TRUE(verdictComes(Verdict::Failed));
    grabDialog<DiagnosisDialog>("failure-dialog");
    topLevel<DiagnosisDialog>()->findChild<QToolButton*>(QStringLiteral("fold"))->setChecked(true);
    grab(*topLevel<DiagnosisDialog>(), "failure-evidence");
    grab(*window, "failure");
}

TEST_F(Screenshots, german)
{
    applyLanguage(QStringLiteral("de"));
    window->resize(1024, 640);
    grab(*window, "german-idle");
    playMany();
    grab(*window, "german-yellow");
    launcher.sessions[0]->finish(passedOutcome());
    grabDialog<SuccessDialog>("german-success");
}

TEST_F(Screenshots, realDownload)
{
    practise();
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    grabDialog<SuccessDialog>("real-success-dialog");
    grab(*window, "real-success");
}

TEST_F(Screenshots, partsOfTheWindow)
{
    practise();
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    topLevel<SuccessDialog>()->close();
    auto& bar = *window->findChild<SectionBar*>();
    const std::vector<std::pair<QString, Theme>> looks{
        {QStringLiteral("en"), Theme::Light}, {QStringLiteral("de"), Theme::Dark}};
    for (const auto& [language, theme] : looks) {
        applyLanguage(language);
        applyTheme(theme);
        for (Section* section : bar.sections()) {
            bar.open(section);
            QTest::qWait(700); // lists are read in the background
            grab(*window, qPrintable(QStringLiteral("part-%1-%2").arg(language, section->id())));
        }
    }
}

TEST_F(Screenshots, realFailure)
{
    practise(R"({"refuse_fdl1": true})");
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Failed));
    grabDialog<DiagnosisDialog>("real-failure-dialog");
    grab(*window, "real-failure");
}

} // namespace flashwright::test
