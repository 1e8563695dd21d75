// SPDX-License-Identifier: GPL-3.0-or-later
// A job from the window into a file, from the file to the command line, and back before a person.
#include "app/gui/controllers/job_files.h"
#include "app/gui/help/help_key.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/pages/format_page.h"
#include "app/gui/pages/readback_page.h"
#include "app/gui/sections/section_bar.h"
#include "tests/app/gui/window_fixture.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRadioButton>

namespace flashwright::test {
namespace {

struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;
};

class JobFilesTest : public WindowFixture {
protected:
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    template <class Page> [[nodiscard]] Page& page() const { return *window->findChild<Page*>(); }

    /// Through the dialog, by keys.
    void exportTo(const QString& file)
    {
        trigger("exportJob");
        auto* dialog = window->findChild<QFileDialog*>(QStringLiteral("exportJobDialog"));
        ASSERT_NE(dialog, nullptr);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        ASSERT_TRUE(eventually([&] { return QFileInfo::exists(file) && !jobs().isBusy(); }));
    }
    [[nodiscard]] JobFiles& jobs() const { return *window->findChild<JobFiles*>(); }
    [[nodiscard]] JobFile read(const QString& file) const
    {
        auto job = readJobFile(file.toStdString());
        EXPECT_TRUE(job) << job.error().toLogLine();
        return job.value_or(JobFile());
    }
    /// The word of what went wrong; empty when the job was set up.
    std::string open(const QString& file)
    {
        std::optional<std::string> end;
        const QObject here;
        QObject::connect(&jobs(), &JobFiles::opened, &here, [&] { end = std::string(); });
        QObject::connect(&jobs(), &JobFiles::failed, &here,
            [&](const Error& error) { end = std::string(error.fact("problem")); });
        window->loadPacket(file);
        EXPECT_TRUE(eventually([&] { return end.has_value(); }, 60000));
        for (QWidget* box : QApplication::topLevelWidgets()) {
            if (auto* message = qobject_cast<QMessageBox*>(box)) {
                message->close();
            }
        }
        return end.value_or("nothing happened");
    }
    /// The real program, with folders of its own.
    [[nodiscard]] CliResult cli(const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
            {"XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"}) {
            environment.insert(QString::fromLatin1(name), folder.filePath(QString::fromLatin1(name)));
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FLASHWRIGHT_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(120000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] JobRequest wishOf(const JobPage& page) const
    {
        JobRequest request = window->bench().desk.request();
        page.applyTo(request);
        return request;
    }
};

class JobOfEachMaker : public JobFilesTest, public ::testing::WithParamInterface<const char*> { };

TEST_P(JobOfEachMaker, goesFromTheWindowToTheCommandLineAndBack)
{
    practise({}, GetParam());
    const int rows = window->entries().rowCount();
    int unticked = -1;
    for (int row = rows - 1; row >= 0 && unticked < 0; --row) {
        const QModelIndex index = window->entries().index(row, EntriesModel::NameColumn);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked
            && index.data(EntriesModel::TickableRole).toBool()) {
            EXPECT_TRUE(window->entries().setData(index, Qt::Unchecked, Qt::CheckStateRole));
            unticked = row;
        }
    }
    ASSERT_GE(unticked, 0);
    const auto skipped = window->entries().skipped();
    ASSERT_EQ(skipped.size(), 1U);
    const QString file = path("one.flashwright-job");
    exportTo(file);
    const JobFile job = read(file);
    EXPECT_EQ(job.verb, JobVerb::Flash);
    EXPECT_EQ(job.spec.request.skip, skipped);
    EXPECT_FALSE(job.expect.product.empty());

    const QString phone = QString::fromLatin1(GetParam());
    const CliResult linted = cli({QStringLiteral("job"), QStringLiteral("lint"), file});
    EXPECT_EQ(linted.exitCode, 0) << linted.out.toStdString() << linted.errors.toStdString();
    const CliResult done = cli({QStringLiteral("job"), QStringLiteral("run"), file,
        QStringLiteral("--practice"), phone, QStringLiteral("--yes"), QStringLiteral("--jsonl")});
    EXPECT_EQ(done.exitCode, 0) << done.errors.toStdString();

    window->entries().resetTicks();
    window->packages().close();
    EXPECT_EQ(open(file), "");
    EXPECT_EQ(window->entries().skipped(), skipped);
    EXPECT_EQ(window->phones().rows().size(), 0U) << "nothing was started";
}

INSTANTIATE_TEST_SUITE_P(Makers, JobOfEachMaker,
    ::testing::Values("unisoc:sc9863a-emmc", "mediatek:mt6765-emmc"),
    [](const auto& row) { return std::string(row.param).substr(0, std::string(row.param).find(':')); });

TEST_F(JobFilesTest, theSceneAndAnotherImageComeBack)
{
    practise();
    page<FlashPage>().chooseScene(Scene::Upgrade);
    exportTo(path("scene.flashwright-job"));
    page<FlashPage>().chooseScene(Scene::Download);
    EXPECT_EQ(open(path("scene.flashwright-job")), "");
    EXPECT_EQ(wishOf(page<FlashPage>()).scene, Scene::Upgrade);
}

TEST_F(JobFilesTest, aReadBackIsSetUpAgain)
{
    practise();
    window->openSection(QStringLiteral("readback"));
    auto& readback = page<ReadbackPage>();
    TargetRange boot;
    boot.name = "boot";
    JobFile wanted;
    wanted.verb = JobVerb::Read;
    wanted.spec.request.targets = {boot};
    wanted.spec.request.folder = path("out").toStdString();
    readback.take(wanted);
    exportTo(path("read.flashwright-job"));
    readback.model().tickAll(false);
    readback.setFolder(path("elsewhere"));
    window->openSection(QStringLiteral("flash"));
    EXPECT_EQ(open(path("read.flashwright-job")), "");
    const JobRequest request = wishOf(readback);
    ASSERT_EQ(request.targets.size(), 1U);
    EXPECT_EQ(request.targets.front().name, "boot");
    EXPECT_EQ(request.folder, path("out").toStdString());
    EXPECT_TRUE(readback.isVisible());
}

TEST_F(JobFilesTest, aFormatIsSetUpAgain)
{
    practise();
    window->openSection(QStringLiteral("format"));
    auto& format = page<FormatPage>();
    JobFile place;
    place.verb = JobVerb::Erase;
    TargetRange range;
    range.address = 0x100000;
    range.bytes = 0x2000;
    place.spec.request.targets = {range};
    format.take(place);
    const JobRequest byPlace = wishOf(format);
    ASSERT_EQ(byPlace.targets.size(), 1U);
    EXPECT_EQ(byPlace.targets.front().address, 0x100000U);
    EXPECT_EQ(byPlace.targets.front().bytes, 0x2000U);
    JobFile whole;
    whole.verb = JobVerb::Erase;
    whole.spec.request.eraseScope = EraseScope::Everything;
    format.take(whole);
    exportTo(path("format.flashwright-job"));
    EXPECT_EQ(read(path("format.flashwright-job")).spec.request.eraseScope, EraseScope::Everything);
}

TEST_F(JobFilesTest, anotherFirmwareIsRefused)
{
    practise();
    const QString file = path("one.flashwright-job");
    exportTo(file);
    JobFile job = read(file);
    job.expect.sha256 = std::string(64, '0');
    ASSERT_TRUE(writeJobFile(job, file.toStdString()));
    EXPECT_EQ(open(file), "job-other-firmware");
}

TEST_F(JobFilesTest, whatTheWindowCannotShowIsForTheCommandLine)
{
    practise();
    JobFile job;
    job.verb = JobVerb::Verify;
    job.spec.firmware = window->packages().path().toStdString();
    ASSERT_TRUE(writeJobFile(job, path("verify.flashwright-job").toStdString()));
    EXPECT_EQ(open(path("verify.flashwright-job")), "job-other-page");
}

TEST_F(JobFilesTest, f1OpensThePageOfThePart)
{
    for (const char* id :
        {"flash", "readback", "format", "phone", "vault", "history", "doctor", "settings"}) {
        window->openSection(QString::fromLatin1(id));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        trigger("manual");
        ASSERT_NE(window->helpDesk().manual(), nullptr);
        EXPECT_EQ(window->helpDesk().manual()->topic(), QString::fromLatin1(id));
    }
    window->helpDesk().manual()->close();
}

} // namespace
} // namespace flashwright::test
