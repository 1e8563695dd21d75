// SPDX-License-Identifier: GPL-3.0-or-later
// Job files: what is written is read again, and whatever is wrong is refused with its place.
#include "app/setup/job_file.h"
#include "app/text/problem_text.h"
#include "tests/support/schema_check.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

const std::filesystem::path File = "/jobs/one.flashwright-job";

QJsonObject schemaOfJobs()
{
    QFile file(QStringLiteral(FLASHWRIGHT_SOURCE_DIR "/resources/schema/job.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList violations(const std::string& json)
{
    return SchemaCheck(schemaOfJobs())
        .violations(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object());
}

JobFile flashJob()
{
    JobFile job;
    job.title = "Monday's phones";
    job.spec.firmware = "/jobs/firmware/a.pac";
    job.expect = {"A1", "v1.2", 4096, std::string(64, 'a')};
    job.spec.loaders = {{"/loaders/da.bin", std::nullopt, "da"}, {"/jobs/fdl1.bin", 0x5000, {}}};
    JobRequest& request = job.spec.request;
    request.scene = Scene::Upgrade;
    request.only = {"boot", "system"};
    request.skip = {"vendor"};
    request.replace = {{"logo", "/jobs/logo.bin"}};
    request.allowRepartition = true;
    request.keepCalibration = false;
    request.verifyDepth = VerifyDepth::Full;
    request.farewell = Farewell::PowerOff;
    request.watchAfter = seconds(30);
    request.options = {{"baud", "921600"}};
    job.verifySaid = true;
    job.stations = {{"left", "1-2.3"}};
    return job;
}

TEST(JobFile, whatIsWrittenIsReadAgain)
{
    const std::string json = toJobFile(flashJob(), "/jobs");
    EXPECT_TRUE(violations(json).isEmpty()) << violations(json).join(u'\n').toStdString() << json;
    const auto read = jobFileFrom(json, File);
    ASSERT_TRUE(read) << problemText(read.error()).toStdString();
    const JobFile wanted = flashJob();
    EXPECT_EQ(read->verb, JobVerb::Flash);
    EXPECT_EQ(read->title, wanted.title);
    EXPECT_EQ(read->spec.firmware, wanted.spec.firmware);
    EXPECT_EQ(read->expect.sha256, wanted.expect.sha256);
    EXPECT_EQ(read->expect.bytes, 4096U);
    ASSERT_EQ(read->spec.loaders.size(), 2U);
    EXPECT_EQ(read->spec.loaders[0].role, "da");
    EXPECT_EQ(read->spec.loaders[1].address, 0x5000U);
    const JobRequest& request = read->spec.request;
    EXPECT_EQ(request.scene, Scene::Upgrade);
    EXPECT_EQ(request.only, wanted.spec.request.only);
    EXPECT_EQ(request.skip, wanted.spec.request.skip);
    EXPECT_EQ(request.replace, wanted.spec.request.replace);
    EXPECT_TRUE(request.allowRepartition);
    EXPECT_FALSE(request.keepCalibration);
    EXPECT_EQ(request.verifyDepth, VerifyDepth::Full);
    EXPECT_EQ(request.farewell, Farewell::PowerOff);
    EXPECT_EQ(request.watchAfter, seconds(30));
    EXPECT_EQ(request.options, wanted.spec.request.options);
    EXPECT_EQ(read->stations, wanted.stations);
    EXPECT_EQ(toJobFile(*read, "/jobs"), json);
}

TEST(JobFile, pathsBelowItsFolderMoveWithIt)
{
    const std::string json = toJobFile(flashJob(), "/jobs");
    EXPECT_NE(json.find("\"firmware/a.pac\""), std::string::npos) << json;
    EXPECT_NE(json.find("\"/loaders/da.bin\""), std::string::npos) << json;
    const auto moved = jobFileFrom(json, "/elsewhere/two.flashwright-job");
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->spec.firmware, "/elsewhere/firmware/a.pac");
    EXPECT_EQ(moved->spec.loaders[0].file, "/loaders/da.bin");
}

TEST(JobFile, everyKindIsReadAgainAndFitsTheSchema)
{
    for (const JobVerb verb : {JobVerb::Flash, JobVerb::Read, JobVerb::Erase, JobVerb::Write, JobVerb::Verify,
             JobVerb::Backup, JobVerb::Restore, JobVerb::Repartition}) {
        JobFile job;
        job.verb = verb;
        job.spec.firmware = "/jobs/a.pac";
        job.spec.request.folder = "/jobs/out";
        TargetRange range;
        range.region = "boot1";
        range.address = 0x1000;
        range.bytes = verb == JobVerb::Write ? 0 : 0x200;
        range.file = verb == JobVerb::Write ? "/jobs/x.bin" : "";
        job.spec.request.targets = {range};
        const std::string json = toJobFile(job, "/jobs");
        EXPECT_TRUE(violations(json).isEmpty()) << violations(json).join(u'\n').toStdString() << json;
        const auto read = jobFileFrom(json, File);
        ASSERT_TRUE(read) << problemText(read.error()).toStdString() << json;
        EXPECT_EQ(read->verb, verb);
        EXPECT_EQ(toJobFile(*read, "/jobs"), json);
    }
}

struct Bad {
    const char* name;
    const char* json;
    const char* problem;
    const char* pointer;
    int line;
    int column;
};

void PrintTo(const Bad& bad, std::ostream* out)
{
    *out << bad.name;
}

class BadJobFile : public ::testing::TestWithParam<Bad> { };

TEST_P(BadJobFile, isRefusedWithItsPlace)
{
    const auto read = jobFileFrom(GetParam().json, File);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().fact("problem"), GetParam().problem);
    EXPECT_EQ(read.error().fact("pointer"), GetParam().pointer);
    if (GetParam().line > 0) {
        EXPECT_EQ(read.error().fact("line"), std::to_string(GetParam().line));
        EXPECT_EQ(read.error().fact("column"), std::to_string(GetParam().column));
    }
    EXPECT_TRUE(problemText(read.error()).contains(QStringLiteral("one.flashwright-job")))
        << problemText(read.error()).toStdString();
}

#define JOB(rest) "{\"format\":\"flashwright-job\",\"v\":1,\n" rest "}"

INSTANTIATE_TEST_SUITE_P(Rows, BadJobFile,
    ::testing::Values(Bad{"empty", "", "job-file-not-json", "", 1, 1},
        Bad{"cut", "{\"format\":", "job-file-not-json", "", 0, 0},
        Bad{"other", "{\"v\":1}", "job-file-other-format", "", 1, 1},
        Bad{"list", "[1]", "job-file-other-format", "", 1, 1},
        Bad{"newer", R"({"format":"flashwright-job","v":2,"new":1})", "job-file-too-new", "", 0, 0},
        Bad{"noVersion", R"({"format":"flashwright-job"})", "job-file-bad-value", "/v", 1, 1},
        Bad{"noKind", JOB("\"firmware\":\"a\""), "job-file-missing", "/kind", 0, 0},
        Bad{"kind", JOB(" \"kind\":\"melt\""), "job-file-bad-value", "/kind", 2, 2},
        Bad{"unknown", JOB("\"kind\":\"flash\",\"firmware\":\"ä\", \"confirm\":\"x\""),
            "job-file-unknown-field", "/confirm", 2, 32},
        Bad{"unknownInside",
            JOB("\"kind\":\"flash\",\"firmware\":\"a\",\n\"options\":{\n  \"verfy\":\"full\"}"),
            "job-file-unknown-field", "/options/verfy", 4, 3},
        Bad{"twice", JOB("\"kind\":\"flash\",\"kind\":\"flash\",\"firmware\":\"a\""), "job-file-twice",
            "/kind", 2, 16},
        Bad{"noFirmware", JOB("\"kind\":\"flash\""), "job-file-missing", "/firmware", 0, 0},
        Bad{"emptyPath", JOB("\"kind\":\"flash\",\"firmware\":\"\""), "job-file-bad-value", "/firmware", 2,
            16},
        Bad{"notForKind", JOB("\"kind\":\"verify\",\"firmware\":\"a\",\"scene\":\"download\""),
            "job-file-not-for-kind", "/scene", 2, 32},
        Bad{"flag", JOB("\"kind\":\"flash\",\"firmware\":\"a\",\"options\":{\"repartition\":1}"),
            "job-file-bad-value", "/options/repartition", 2, 42},
        Bad{"name", JOB("\"kind\":\"flash\",\"firmware\":\"a\",\"only\":[\"boot\",\"--yes\"]"),
            "job-file-bad-value", "/only/1", 2, 46},
        Bad{"address", JOB("\"kind\":\"erase\",\"targets\":[{\"address\":\"0xzz\",\"bytes\":1}]"),
            "job-file-bad-value", "/targets/0/address", 2, 28},
        Bad{"tooLarge",
            JOB("\"kind\":\"erase\",\"targets\":[{\"address\":\"0x10000000000000000\",\"bytes\":1}]"),
            "job-file-bad-value", "/targets/0/address", 2, 28},
        Bad{"eraseNoBytes", JOB("\"kind\":\"erase\",\"targets\":[{\"address\":0,\"bytes\":0}]"),
            "job-file-bad-value", "/targets/0/bytes", 0, 0},
        Bad{"eraseNothing", JOB("\"kind\":\"erase\""), "job-file-missing", "/targets", 0, 0},
        Bad{"eraseBoth", JOB("\"kind\":\"erase\",\"erase\":\"everything\",\"targets\":[{\"name\":\"a\"}]"),
            "job-file-missing", "/targets", 2, 37},
        Bad{"writeFile", JOB("\"kind\":\"write\",\"targets\":[{\"name\":\"boot\"}]"), "job-file-missing",
            "/targets/0/file", 0, 0},
        Bad{"watch", JOB("\"kind\":\"flash\",\"firmware\":\"a\",\"options\":{\"watch_boot\":901}"),
            "job-file-bad-value", "/options/watch_boot", 2, 42},
        Bad{"digest", JOB("\"kind\":\"flash\",\"firmware\":\"a\",\"expect\":{\"sha256\":\"ABC\"}"),
            "job-file-bad-value", "/expect/sha256", 2, 41}),
    [](const auto& row) { return row.param.name; });

TEST(JobFile, deepNestingIsRefused)
{
    const std::string deep = std::string(500, '[') + std::string(500, ']');
    EXPECT_EQ(jobFileFrom("{\"a\":" + deep + "}", File).error().fact("problem"), "job-file-not-json");
}

TEST(JobFile, aFileIsBoundedAndWrittenWhole)
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("a.flashwright-job")).toStdString();
    ASSERT_TRUE(writeJobFile(flashJob(), file));
    EXPECT_TRUE(isJobFileName(file));
    EXPECT_TRUE(readJobFile(file));
    QFile large(QString::fromStdString(file.string()));
    ASSERT_TRUE(large.open(QIODevice::Append));
    large.write(QByteArray(300 * 1024, ' '));
    large.close();
    EXPECT_EQ(readJobFile(file).error().fact("problem"), "job-file-too-large");
    EXPECT_EQ(readJobFile(file.parent_path() / "no").error().fact("problem"), "not-found");
}

} // namespace
} // namespace flashwright::testing
