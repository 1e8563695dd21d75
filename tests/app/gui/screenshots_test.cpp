// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of everything, in every look, for people to look at: screenshots/<look>/<name>.png in the build
// folder, and those of the manual in screenshots/manual. Words that are cut fail the test, in every language.
// FLASHWRIGHT_SCREENSHOTS names another folder.
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/sections/section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/theme.h"
#include "core/base/units.h"
#include "tests/app/gui/proof/cut_text.h"
#include "tests/app/gui/proof/surfaces.h"
#include "tests/app/gui/window_fixture.h"

#include <QDir>
#include <QImage>
#include <QToolButton>
#include <QWizard>

#include <gmock/gmock.h>
#include <set>

namespace flashwright::test {

namespace {

using ::testing::IsEmpty;

struct Look {
    const char* name;
    const char* language;
    Theme theme;
};

constexpr Look Looks[] = {{"light", "en", Theme::Light}, {"dark", "en", Theme::Dark},
    {"chinese", "zh_CN", Theme::Light}, {"arabic", "ar", Theme::Dark}, {"german-small", "de", Theme::Light},
    {"high-contrast", "en", Theme::HighContrastDark}};

/// Something is painted: more than one colour.
bool hasContent(const QImage& picture)
{
    const QImage small = picture.scaled(64, 64);
    std::set<QRgb> colours;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            colours.insert(small.pixel(x, y));
        }
    }
    return colours.size() > 3;
}

class PictureFixture : public WindowFixture {
protected:
    ~PictureFixture() override
    {
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"));
    }
    void use(const Look& look)
    {
        applyLanguage(QLatin1String(look.language));
        applyTheme(look.theme);
        const bool small = QLatin1String(look.name).endsWith(QLatin1String("small"));
        window->resize(small ? QSize(1024, 640) : QSize(1280, 800));
        folderOfLook = QLatin1String(look.name);
        settle();
    }
    /// What was posted to the window is done: layouts, words of a new language.
    static void settle() { QTest::qWait(20); }
    [[nodiscard]] SectionBar& bar() { return *window->findChild<SectionBar*>(); }
    void take(QWidget& widget, const QString& name)
    {
        settle();
        take(widget, folderOfLook, name);
        EXPECT_THAT(cutTexts(widget), IsEmpty()) << folderOfLook.toStdString() << "/" << name.toStdString();
    }
    static void take(QWidget& widget, const QString& look, const QString& name)
    {
        const QImage picture = widget.grab().toImage();
        EXPECT_TRUE(hasContent(picture)) << name.toStdString();
        const QDir pictures(
            qEnvironmentVariable("FLASHWRIGHT_SCREENSHOTS", QStringLiteral(FLASHWRIGHT_PICTURES)));
        pictures.mkpath(look);
        EXPECT_TRUE(picture.save(pictures.filePath(look + u'/' + name + QLatin1String(".png"))));
    }
    void takeParts(const QString& suffix)
    {
        for (Section* section : bar().sections()) {
            bar().open(section);
            take(*window, section->id() + suffix);
        }
    }
    template <class Dialog> void takeDialog(const char* name)
    {
        ASSERT_TRUE(eventually([] { return topLevel<Dialog>() != nullptr; }));
        take(*topLevel<Dialog>(), QLatin1String(name));
    }
    /// Phones at work in different stages.
    void play()
    {
        launcher.diagnosis = refusedDiagnosis();
        fake();
        startAndAgree();
        at(0, "usb-1-2", Stage::Writing, "super", 1150, 2100);
        at(1, "usb-1-4", Stage::SendingLoader, "FDL2", 5, 8);
        at(2, "usb-2-1", Stage::WritingBootChain, "uboot", 3, 4);
        at(3, "usb-2-3", Stage::Verifying, "system", 100, 900);
    }
    void at(std::size_t session, const char* port, Stage stage, const char* item, std::uint64_t done,
        std::uint64_t total)
    {
        ASSERT_TRUE(eventually([&] { return launcher.sessions.size() > session; }));
        launcher.sessions[session]->sight(port);
        launcher.sessions[session]->enter(stage, item, total * MiB, done * MiB);
        ASSERT_TRUE(eventually([&] { return launcher.sessions.size() > session + 1; }));
        QTest::qWait(2 * PhonesModel::TellEveryMs);
    }

    QString folderOfLook;
};

class Pictures : public PictureFixture, public ::testing::WithParamInterface<Look> {
protected:
    void SetUp() override { use(GetParam()); }
};

class EveryLanguageFits : public PictureFixture, public ::testing::WithParamInterface<std::string> {
protected:
    void SetUp() override
    {
        applyLanguage(QString::fromStdString(GetParam()));
        applyTheme(Theme::Light);
        window->resize(1024, 640);
        settle();
    }
    void expectFits(QWidget& widget, const std::string& where)
    {
        settle();
        // What is read in the background may just have come: the layout gets its turn first.
        static_cast<void>(eventually([&widget] { return cutTexts(widget).empty(); }, 3000));
        EXPECT_THAT(cutTexts(widget), IsEmpty()) << where;
    }
    void expectPartsFit(const std::string& where)
    {
        for (Section* section : bar().sections()) {
            if (!bar().isRowHidden(bar().row(bar().item(bar().sections().indexOf(section))))) {
                bar().open(section);
                expectFits(*window, section->id().toStdString() + where);
            }
        }
    }
};

void PrintTo(const Look& look, std::ostream* out)
{
    *out << look.name;
}

} // namespace

TEST_P(Pictures, parts)
{
    takeParts({});
    window->bench().preferences.set(preference::Expert, true);
    practise({}, "mediatek:mt6765-emmc");
    takeParts(QStringLiteral("-expert"));
}

TEST_P(Pictures, aDownloadFromThePlanToTheOutcome)
{
    practise();
    take(*window, QStringLiteral("flash-ready"));
    trigger("start");
    takeDialog<ConsentDialog>("dialog-consent");
    topLevel<ConsentDialog>()->reject();
    play();
    take(*window, QStringLiteral("flash-running"));
    launcher.sessions[0]->finish(passedOutcome());
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    take(*window, QStringLiteral("flash-passed"));
    launcher.sessions[1]->finish(failedOutcome());
    ASSERT_TRUE(verdictComes(Verdict::Failed));
    take(*window, QStringLiteral("flash-failed"));
}

TEST_P(Pictures, dialogs)
{
    for (const Surface& surface : test::dialogs()) {
        const auto made = surface.make();
        made->show();
        take(*made, QStringLiteral("dialog-") + QString::fromStdString(surface.name));
        if (auto* fold = made->findChild<QToolButton*>(QStringLiteral("fold"))) {
            fold->setChecked(true);
            take(*made, QStringLiteral("dialog-%1-evidence").arg(QString::fromStdString(surface.name)));
        }
    }
}

TEST_P(Pictures, guides)
{
    for (const Surface& surface : guides(window->bench())) {
        const auto made = surface.make();
        auto& guide = *qobject_cast<QWizard*>(made.get());
        guide.show();
        forEachPage(guide, [&](int page) {
            take(guide, QStringLiteral("%1-%2").arg(QString::fromStdString(surface.name)).arg(page));
        });
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, Pictures, ::testing::ValuesIn(Looks),
    [](const auto& look) { return QString::fromLatin1(look.param.name).replace(u'-', u'_').toStdString(); });

TEST_P(EveryLanguageFits, everyPartDialogAndGuide)
{
    expectPartsFit({});
    window->bench().preferences.set(preference::Expert, true);
    practise({}, "mediatek:mt6765-emmc");
    expectPartsFit(", with a firmware, for experts");
    for (const Surface& surface : test::dialogs()) {
        const auto made = surface.make();
        made->show();
        expectFits(*made, surface.name);
    }
    for (const Surface& surface : guides(window->bench())) {
        const auto made = surface.make();
        auto& guide = *qobject_cast<QWizard*>(made.get());
        guide.show();
        forEachPage(
            guide, [&](int page) { expectFits(guide, surface.name + " page " + std::to_string(page)); });
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryLanguageFits, ::testing::ValuesIn(allLanguages()),
    [](const auto& language) { return language.param; });

/// Under the names by which the manual shows them.
class ManualPictures : public PictureFixture {
protected:
    void SetUp() override { use({"manual", "en", Theme::Light}); }
    void takePart(const char* id, const char* name)
    {
        window->openSection(QLatin1String(id));
        take(*window, QLatin1String(name));
    }
};

TEST_F(ManualPictures, partsOfTheWindow)
{
    practise();
    takePart("flash", "flash");
    for (const char* id : {"readback", "phone", "history", "doctor", "settings"}) {
        takePart(id, id);
    }
}

TEST_F(ManualPictures, phonesAtWork)
{
    practise();
    play();
    take(*window, QStringLiteral("running"));
    launcher.sessions[0]->finish(passedOutcome());
    takeDialog<SuccessDialog>("success");
}

TEST_F(ManualPictures, aFailure)
{
    practise();
    play();
    launcher.sessions[1]->finish(failedOutcome());
    takeDialog<DiagnosisDialog>("failure");
}

TEST_F(ManualPictures, aGuide)
{
    for (const Surface& surface : guides(window->bench())) {
        if (surface.name == "guide-restore") {
            const auto made = surface.make();
            made->show();
            take(*made, QStringLiteral("wizard"));
        }
    }
}

} // namespace flashwright::test
