// SPDX-License-Identifier: GPL-3.0-or-later
// Each job leaves a record; history, certificate, report and replay work on it.
#include "tests/app/cli/cli_run.h"
#include "tests/data/schema_validator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

const QString Phone = QStringLiteral("unisoc:sc9863a-emmc");

class HistoryCommands : public ::testing::Test {
protected:
    /// A job on a practice phone.
    [[nodiscard]] CliResult flash(const QString& phone, const QStringList& more = {}) const
    {
        return home.run(
            QStringList{QStringLiteral("flash"), home.practiceFirmware(Phone), QStringLiteral("--practice"),
                phone, QStringLiteral("--yes"), QStringLiteral("--json")}
            + more);
    }
    [[nodiscard]] QJsonArray records(const QStringList& filter = {}) const
    {
        return home.run(QStringList{QStringLiteral("history"), QStringLiteral("--json")} + filter)
            .document()
            .value(QStringLiteral("records"))
            .toArray();
    }

    CliHome home;
};

TEST_F(HistoryCommands, aJobIsRecordedFoundShownAndCertified)
{
    ASSERT_EQ(flash(Phone).exitCode, 0);
    const QJsonArray all = records();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject record = all[0].toObject();
    const testing_data::SchemaValidator schema(
        std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources" / "schema" / "record.schema.json");
    EXPECT_TRUE(schema.complaints(record).isEmpty()) << schema.complaints(record).join(u'\n').toStdString();
    EXPECT_EQ(record[QStringLiteral("result")].toString(), QStringLiteral("passed"));
    EXPECT_EQ(record[QStringLiteral("kind")].toString(), QStringLiteral("flash"));
    EXPECT_GT(record[QStringLiteral("bytes_written")].toDouble(), 0);
    EXPECT_TRUE(QFile::exists(record[QStringLiteral("journal")].toString()));
    QStringList labels;
    for (const QJsonValue& image : record[QStringLiteral("images")].toArray()) {
        labels << image.toObject()[QStringLiteral("label")].toString();
    }
    EXPECT_EQ(labels.filter(QStringLiteral("loader:")).size(), 2) << labels.join(u' ').toStdString();
    EXPECT_TRUE(labels.contains(QStringLiteral("BOOT"))) << labels.join(u' ').toStdString();

    const QString chip = record[QStringLiteral("chip")].toString().toLower();
    EXPECT_EQ(records({QStringLiteral("--chip"), chip}).size(), 1);
    EXPECT_EQ(records({QStringLiteral("--result"), QStringLiteral("failed")}).size(), 0);
    EXPECT_EQ(records({QStringLiteral("--since"), QStringLiteral("2999-01-01")}).size(), 0);
    EXPECT_EQ(records({QStringLiteral("nothing of the kind")}).size(), 0);

    const CliResult shown =
        home.run({QStringLiteral("history"), QStringLiteral("show"), QStringLiteral("1")});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_TRUE(shown.out.contains(record[QStringLiteral("plan_digest")].toString().toUtf8()));
    EXPECT_NE(home.run({QStringLiteral("history"), QStringLiteral("show"), QStringLiteral("9")}).exitCode, 0);

    for (const char* name : {"c.html", "c.pdf"}) {
        const QString file = home.path(QLatin1String(name));
        const CliResult made = home.run({QStringLiteral("history"), QStringLiteral("certificate"),
            QStringLiteral("1"), QStringLiteral("-o"), file});
        EXPECT_EQ(made.exitCode, 0) << made.errors.toStdString();
        EXPECT_GT(contentsOf(file).size(), 1000) << name;
    }
    EXPECT_TRUE(contentsOf(home.path(QStringLiteral("c.pdf"))).startsWith("%PDF-"));
    EXPECT_NE(
        home.run({QStringLiteral("history"), QStringLiteral("certificate"), QStringLiteral("1")}).exitCode,
        0);
}

TEST_F(HistoryCommands, aFailureIsRecordedWithItsCause)
{
    const QString scenario = home.write(QStringLiteral("s.json"), R"({"refuse_fdl1":true})");
    EXPECT_NE(flash(Phone + QLatin1Char(',') + scenario).exitCode, 0);
    const QJsonArray all = records({QStringLiteral("--result"), QStringLiteral("failed")});
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(
        all[0].toObject()[QStringLiteral("cause")].toString(), QStringLiteral("fdl1-send-or-exec-fail"));
    EXPECT_EQ(records({QStringLiteral("--cause"), QStringLiteral("fdl1-send-or-exec-fail")}).size(), 1);
}

TEST_F(HistoryCommands, aDryRunLeavesNoRecord)
{
    ASSERT_EQ(flash(Phone, {QStringLiteral("--dry-run")}).exitCode, 0);
    EXPECT_EQ(records().size(), 0);
}

TEST_F(HistoryCommands, aTracedJobIsReplayedAndReported)
{
    const QString scenario = home.write(QStringLiteral("s.json"), R"({"refuse_fdl1":true})");
    const QString trace = home.path(QStringLiteral("job.trace"));
    const CliResult first = flash(Phone + QLatin1Char(',') + scenario, {QStringLiteral("--trace"), trace});
    ASSERT_NE(first.exitCode, 0);
    const CliResult again = flash(QStringLiteral("replay:") + trace);
    EXPECT_EQ(again.exitCode, first.exitCode) << again.out.toStdString();
    const QJsonArray all = records();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].toObject()[QStringLiteral("cause")], all[1].toObject()[QStringLiteral("cause")]);

    const QString journal = all[1].toObject()[QStringLiteral("journal")].toString();
    const QString zip = home.path(QStringLiteral("r.zip"));
    const CliResult written =
        home.run({QStringLiteral("report"), journal, QStringLiteral("-o"), zip, QStringLiteral("--json")});
    ASSERT_EQ(written.exitCode, 0) << written.errors.toStdString();
    EXPECT_TRUE(contentsOf(zip).startsWith("PK"));
    QStringList names;
    for (const QJsonValue& part : written.document()[QStringLiteral("parts")].toArray()) {
        names << part.toObject()[QStringLiteral("name")].toString();
    }
    for (const char* name : {"journal.jsonl", "trace.jsonl", "record.json", "plan.json", "diagnosis.json",
             "host.json", "usb.txt", "settings.json", "about.json"}) {
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
    }
    const CliResult preview =
        home.run({QStringLiteral("report"), QStringLiteral("--last"), QStringLiteral("--preview")});
    EXPECT_EQ(preview.exitCode, 0);
    EXPECT_TRUE(preview.out.contains("=== journal.jsonl"));
    EXPECT_FALSE(QFile::exists(QStringLiteral("flashwright-report.zip")));
}

} // namespace
} // namespace flashwright::testing
