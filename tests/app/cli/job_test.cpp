// SPDX-License-Identifier: GPL-3.0-or-later
// Job files on the command line, with practice phones of both makers.
#include "tests/app/cli/cli_run.h"
#include "tests/support/schema_check.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

class JobCommand : public ::testing::Test {
protected:
    QString job(const QJsonObject& more)
    {
        QJsonObject object{
            {QStringLiteral("format"), QStringLiteral("flashwright-job")}, {QStringLiteral("v"), 1}};
        for (auto it = more.begin(); it != more.end(); ++it) {
            object.insert(it.key(), it.value());
        }
        return m_home.write(QStringLiteral("one.flashwright-job"), QJsonDocument(object).toJson());
    }
    QString flashJob(const QString& profile, QJsonObject more = {})
    {
        more.insert(QStringLiteral("kind"), QStringLiteral("flash"));
        more.insert(QStringLiteral("firmware"), m_home.practiceFirmware(profile));
        return job(more);
    }
    [[nodiscard]] CliResult run(const QString& file, const QStringList& more = {}) const
    {
        return m_home.run(QStringList{QStringLiteral("job"), QStringLiteral("run"), file} + more);
    }
    [[nodiscard]] CliResult lint(const QString& file) const
    {
        return m_home.run({QStringLiteral("job"), QStringLiteral("lint"), file, QStringLiteral("--json")});
    }
    [[nodiscard]] static QString problem(const CliResult& linted)
    {
        return linted.document()
            .value(QStringLiteral("troubles"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("problem"))
            .toString();
    }
    CliHome m_home;
};

TEST_F(JobCommand, theSchemaIsTheShippedOneAndTakesWhatRuns)
{
    const CliResult shown = m_home.run(words("job schema"));
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_EQ(shown.document(), schemaNamed(QStringLiteral("job.schema.json")));
}

class JobOfMaker : public JobCommand, public ::testing::WithParamInterface<const char*> { };

TEST_P(JobOfMaker, isCheckedShownAndRunLikeTheVerb)
{
    const QString profile = QString::fromLatin1(GetParam());
    const QString file = flashJob(profile,
        {{QStringLiteral("options"), QJsonObject{{QStringLiteral("verify"), QStringLiteral("full")}}}});
    const auto violations = SchemaCheck(schemaNamed(QStringLiteral("job.schema.json")))
                                .violations(QJsonDocument::fromJson(contentsOf(file)).object());
    EXPECT_TRUE(violations.isEmpty()) << violations.join(u'\n').toStdString();
    const CliResult linted = lint(file);
    EXPECT_EQ(linted.exitCode, 0) << linted.out.toStdString() << linted.errors.toStdString();
    EXPECT_EQ(linted.document().value(QStringLiteral("v")).toInt(), 1);
    EXPECT_TRUE(linted.document().value(QStringLiteral("good")).toBool());

    const QStringList phone{QStringLiteral("--practice"), profile};
    const CliResult dry = run(file, phone + words("--dry-run --jsonl"));
    const CliResult verb = m_home.run(QStringList{QStringLiteral("flash"), m_home.practiceFirmware(profile)}
        + phone + words("--dry-run --jsonl --verify-depth full"));
    EXPECT_EQ(dry.exitCode, 0) << dry.errors.toStdString();
    const auto digest = [](const CliResult& result) {
        return result.events(QStringLiteral("plan")).value(0).value(QStringLiteral("digest")).toString();
    };
    EXPECT_FALSE(digest(dry).isEmpty()) << dry.out.toStdString();
    EXPECT_EQ(digest(dry), digest(verb));

    EXPECT_EQ(run(file, phone).exitCode, 10) << "nobody said yes";
    const CliResult done = run(file, phone + words("--yes --jsonl"));
    EXPECT_EQ(done.exitCode, 0) << done.errors.toStdString();
    EXPECT_EQ(done.lines().last().value(QStringLiteral("v")).toInt(), 1);
}

INSTANTIATE_TEST_SUITE_P(Makers, JobOfMaker, ::testing::Values("unisoc:sc9863a-emmc", "mediatek:mt6765-emmc"),
    [](const auto& row) { return QString::fromLatin1(row.param).section(u':', 0, 0).toStdString(); });

TEST_F(JobCommand, theGravestStillAskForTheirWord)
{
    const QString file = flashJob(
        QStringLiteral("unisoc:sc9863a-emmc"), {{QStringLiteral("scene"), QStringLiteral("format-all")}});
    const QStringList phone = words("--practice unisoc:sc9863a-emmc");
    EXPECT_EQ(run(file, phone + words("--yes")).exitCode, 10);
    EXPECT_EQ(run(file, phone + words("--confirm format-all")).exitCode, 0);
}

TEST_F(JobCommand, readsIntoItsOwnFolder)
{
    const QString file = job({{QStringLiteral("kind"), QStringLiteral("read")},
        {QStringLiteral("firmware"), m_home.practiceFirmware(QStringLiteral("unisoc:sc9863a-emmc"))},
        {QStringLiteral("folder"), QStringLiteral("out")},
        {QStringLiteral("targets"),
            QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("boot")}}}}});
    const CliResult result = run(file, words("--practice unisoc:sc9863a-emmc"));
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_FALSE(QDir(m_home.path(QStringLiteral("out"))).entryList(QDir::Files).isEmpty());
}

TEST_F(JobCommand, mistakesInTheFileAreToldWithTheirPlace)
{
    const QString file = m_home.write(QStringLiteral("bad.flashwright-job"),
        "{\"format\": \"flashwright-job\", \"v\": 1,\n  \"kind\": \"flash\", \"firmware\": \"x\",\n  "
        "\"yes\": true}");
    const CliResult linted = lint(file);
    EXPECT_EQ(linted.exitCode, 2);
    const QJsonObject trouble =
        linted.document().value(QStringLiteral("troubles")).toArray().at(0).toObject();
    EXPECT_EQ(trouble.value(QStringLiteral("pointer")).toString(), QStringLiteral("/yes"));
    EXPECT_EQ(trouble.value(QStringLiteral("line")).toInt(), 3);
    EXPECT_EQ(trouble.value(QStringLiteral("column")).toInt(), 3);
    const CliResult tried = run(file, words("--practice unisoc --yes"));
    EXPECT_EQ(tried.exitCode, 2);
    EXPECT_TRUE(tried.errors.contains("line 3")) << tried.errors.toStdString();
    EXPECT_TRUE(tried.errors.contains("job lint")) << tried.errors.toStdString();
}

TEST_F(JobCommand, whatItSpeaksOfMustBeThereAndTheSame)
{
    const QString profile = QStringLiteral("unisoc:sc9863a-emmc");
    EXPECT_EQ(lint(job({{QStringLiteral("kind"), QStringLiteral("flash")},
                       {QStringLiteral("firmware"), QStringLiteral("gone.pac")}}))
                  .exitCode,
        5);
    const QByteArray firmware = contentsOf(m_home.practiceFirmware(profile));
    const auto expecting = [&](const QString& digest) {
        return flashJob(
            profile, {{QStringLiteral("expect"), QJsonObject{{QStringLiteral("sha256"), digest}}}});
    };
    EXPECT_EQ(lint(expecting(sha256Of(firmware))).exitCode, 0);
    const QString other = expecting(QString(64, u'0'));
    const CliResult linted = lint(other);
    EXPECT_EQ(linted.exitCode, 6);
    EXPECT_EQ(problem(linted), QStringLiteral("job-other-firmware"));
    EXPECT_EQ(run(other, words("--practice unisoc:sc9863a-emmc --yes")).exitCode, 6);
    const CliResult named =
        lint(flashJob(profile, {{QStringLiteral("skip"), QJsonArray{QStringLiteral("nonsuch")}}}));
    EXPECT_NE(named.exitCode, 0);
    EXPECT_EQ(problem(named), QStringLiteral("unknown-name"));
}

TEST_F(JobCommand, severalStationsNeedAChoice)
{
    const QString file = flashJob(QStringLiteral("unisoc:sc9863a-emmc"),
        {{QStringLiteral("stations"),
            QJsonObject{{QStringLiteral("left"), QStringLiteral("1-1")},
                {QStringLiteral("right"), QStringLiteral("1-2")}}}});
    const CliResult unsaid = run(file, words("--dry-run"));
    EXPECT_EQ(unsaid.exitCode, 2);
    EXPECT_TRUE(unsaid.errors.contains("--station")) << unsaid.errors.toStdString();
    EXPECT_EQ(run(file, words("--dry-run --station middle")).exitCode, 2);
    EXPECT_EQ(run(file, words("--dry-run --practice unisoc:sc9863a-emmc")).exitCode, 0);
}

} // namespace
} // namespace flashwright::testing
