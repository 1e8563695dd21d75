// SPDX-License-Identifier: GPL-3.0-or-later
/// The second demonstration of the product: a virtual phone in one process, the command line in another, a
/// pseudo-terminal between them.
#include "tests/app/cli/practice_images.h"
#include "tests/support/schema_check.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>

#include <csignal>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

QStringList flashArguments(const QString& firmware, const Simulator& phone, const QStringList& more = {})
{
    return QStringList{QStringLiteral("flash"), firmware, QStringLiteral("--port"), phone.port(),
               QStringLiteral("--jsonl"), QStringLiteral("--yes"), QStringLiteral("--wait"),
               QStringLiteral("20")}
    + more;
}

void expectSchema(const CliResult& result)
{
    SchemaCheck check(schemaNamed(QStringLiteral("event.schema.json")));
    QStringList wrong;
    for (const QJsonObject& line : result.lines()) {
        const QStringList violations = check.violations(line);
        if (!violations.isEmpty() && wrong.size() < 5) {
            wrong += QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + QLatin1Char('\n')
                + violations.join(QLatin1Char('\n'));
        }
    }
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QLatin1Char('\n')).toStdString();
}

class FlashOverPty : public ::testing::TestWithParam<const char*> {
protected:
    const QString m_profile = QString::fromLatin1(GetParam());
};

TEST_P(FlashOverPty, everyImageArrivesAndCalibrationStays)
{
    const CliHome home;
    const QString firmware = home.practiceFirmware(m_profile);
    const QList<WantedArea> wanted = wantedAreas(home, m_profile, firmware);
    ASSERT_GE(wanted.size(), 3);
    const QJsonObject before = Simulator(home, m_profile).stop();

    Simulator phone(home, m_profile);
    const CliResult result = home.run(flashArguments(firmware, phone));
    EXPECT_EQ(result.exitCode, 0) << result.out.right(3000).toStdString() << result.errors.toStdString();
    const QJsonObject after = phone.stop();

    QStringList changed;
    for (const WantedArea& area : wanted) {
        changed += area.area;
        const QByteArray found = phone.area(area.area);
        for (const auto& [offset, length] : area.runs) {
            EXPECT_EQ(sha256Of(found.mid(offset, length)), sha256Of(area.bytes.mid(offset, length)))
                << area.entry.toStdString() << " at " << offset;
        }
    }
    for (const char* kept : {"l_fixnv1", "l_runtimenv1", "prodnv", "miscdata", "fixnv1", "w_fixnv1",
             "prodinfo1", "runtimenv1", "nv", "phasecheck", "runtimenv"}) {
        const QString name = QLatin1String(kept);
        EXPECT_EQ(after.value(name), before.value(name)) << kept;
        EXPECT_FALSE(changed.contains(name)) << kept;
    }
    EXPECT_TRUE(result.events(QStringLiteral("question")).isEmpty());
    EXPECT_FALSE(result.events(QStringLiteral("progress")).isEmpty());
    ASSERT_EQ(result.events(QStringLiteral("done")).size(), 1);
    EXPECT_EQ(result.lines().last().value(QStringLiteral("event")), QStringLiteral("done"));
    expectSchema(result);
}

INSTANTIATE_TEST_SUITE_P(Profiles, FlashOverPty,
    ::testing::Values("sc9863a-emmc", "ums512-ufs", "sc7731-emmc", "sc6531-nor", "uix8910"),
    [](const auto& row) {
        std::string name = row.param;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

struct FaultRow {
    const char* name;
    const char* scenario;
    const char* id; ///< of the diagnosis
    int exitCode;
};

class FaultsOverPty : public ::testing::TestWithParam<FaultRow> { };

TEST_P(FaultsOverPty, haveTheirIdAndExitCode)
{
    const CliHome home;
    const QString firmware = home.practiceFirmware(QStringLiteral("sc9863a-emmc"));
    Simulator phone(home, QStringLiteral("sc9863a-emmc"), GetParam().scenario);
    const CliResult result = home.run(flashArguments(firmware, phone));
    EXPECT_EQ(result.exitCode, GetParam().exitCode) << result.errors.toStdString();
    const QList<QJsonObject> errors = result.events(QStringLiteral("error"));
    ASSERT_EQ(errors.size(), 1) << result.out.right(2000).toStdString();
    EXPECT_EQ(errors[0].value(QStringLiteral("id")).toString().toStdString(), GetParam().id)
        << QJsonDocument(errors[0]).toJson().toStdString();
    EXPECT_EQ(errors[0].value(QStringLiteral("exit_code")), GetParam().exitCode);
    EXPECT_EQ(result.lines().last().value(QStringLiteral("event")), QStringLiteral("done"));
    expectSchema(result);
}

INSTANTIATE_TEST_SUITE_P(Rows, FaultsOverPty,
    ::testing::Values(
        FaultRow{"writeFails",
            R"({"faults":[{"stage":"fdl2","command":"data","item":"boot","occurrence":3,"action":"reply","code":"0xa2"}]})",
            "bsl-operation-failed", 1},
        FaultRow{"loaderRefused", R"({"refuse_fdl1":true})", "fdl1-send-or-exec-fail", 7},
        FaultRow{"unplugged", R"({"link":{"lost_after_bytes":1048576}})", "operator-unplugged", 8}),
    [](const auto& row) { return std::string(row.param.name); });

/// What a phone holds that nothing was done to. Simulators of one home share their link.
QJsonObject untouched(const QString& profile)
{
    const CliHome home;
    return Simulator(home, profile).stop();
}

class OnePhone : public ::testing::Test {
protected:
    const CliHome m_home;
    const QString m_profile = QStringLiteral("sc9863a-emmc");
    const QString m_firmware = m_home.practiceFirmware(m_profile);
    Simulator m_phone{m_home, m_profile};

    [[nodiscard]] CliResult run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return m_home.run(arguments
                + QStringList{QStringLiteral("--port"), m_phone.port(), QStringLiteral("--wait"),
                    QStringLiteral("20")},
            input);
    }
};

TEST_F(OnePhone, withoutAYesNothingIsDone)
{
    const QJsonObject before = untouched(m_profile);
    const CliResult result = run({QStringLiteral("flash"), m_firmware});
    EXPECT_EQ(result.exitCode, 10);
    EXPECT_TRUE(result.errors.contains("--yes")) << result.errors.toStdString();
    EXPECT_EQ(m_phone.stop(), before);
}

TEST_F(OnePhone, dryRunShowsThePlanAndWritesNothing)
{
    const QJsonObject before = untouched(m_profile);
    const CliResult result =
        run({QStringLiteral("flash"), m_firmware, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_EQ(result.document().value(QStringLiteral("event")), QStringLiteral("plan"))
        << result.out.toStdString();
    const QJsonObject summary = result.document().value(QStringLiteral("summary")).toObject();
    EXPECT_TRUE(summary.value(QStringLiteral("changes_phone")).toBool());
    EXPECT_GT(summary.value(QStringLiteral("expected_seconds")).toInt(), 0);
    EXPECT_TRUE(summary.contains(QStringLiteral("point_of_no_return")));
    QStringList kept;
    for (const auto& area : summary.value(QStringLiteral("kept")).toArray()) {
        kept += area.toObject().value(QStringLiteral("name")).toString();
        EXPECT_TRUE(area.toObject().value(QStringLiteral("compared")).toBool()) << kept.last().toStdString();
    }
    for (const char* area : {"l_fixnv1", "prodnv", "miscdata"}) {
        EXPECT_TRUE(kept.contains(QLatin1String(area))) << area;
    }
    EXPECT_EQ(m_phone.stop(), before);
}

TEST_F(OnePhone, erasingEverythingNeedsItsWord)
{
    const CliResult plain = run({QStringLiteral("erase"), QStringLiteral("--all"), QStringLiteral("--yes"),
        QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(plain.exitCode, 10);
    EXPECT_TRUE(plain.errors.contains("erase-all")) << plain.errors.toStdString();
}

TEST_F(OnePhone, writeThenReadGivesTheSameBytes)
{
    const QByteArray image = QByteArray("flashwright").repeated(100000);
    const QString file = m_home.write(QStringLiteral("logo.img"), image);
    const CliResult written = run({QStringLiteral("write"), QStringLiteral("logo=") + file,
        QStringLiteral("--yes"), QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(written.exitCode, 0) << written.errors.toStdString();
    const QString folder = m_home.path(QStringLiteral("read"));
    const CliResult read = run({QStringLiteral("read"), QStringLiteral("logo"), QStringLiteral("-o"), folder,
        QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(read.exitCode, 0) << read.errors.toStdString();
    const QStringList files = QDir(folder).entryList(QDir::Files);
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(contentsOf(folder + QLatin1Char('/') + files[0]).left(image.size()), image);
    m_phone.stop();
    EXPECT_EQ(m_phone.area(QStringLiteral("logo")).left(image.size()), image);
}

TEST_F(OnePhone, verifyComparesWithAFirmwareAndWithWhatWasRead)
{
    const CliResult fresh =
        run({QStringLiteral("verify"), m_firmware, QStringLiteral("--only"), QStringLiteral("BOOT")});
    EXPECT_EQ(fresh.exitCode, 9) << fresh.errors.toStdString();
    const CliResult flashed = run({QStringLiteral("flash"), m_firmware, QStringLiteral("--yes"),
        QStringLiteral("--stay"), QStringLiteral("--only"), QStringLiteral("BOOT,BootLogo")});
    ASSERT_EQ(flashed.exitCode, 0) << flashed.errors.toStdString();
    EXPECT_EQ(run({QStringLiteral("verify"), m_firmware, QStringLiteral("--only"), QStringLiteral("BOOT")})
                  .exitCode,
        0);
    const QString folder = m_home.path(QStringLiteral("unpacked"));
    const CliResult read = run({QStringLiteral("read"), QStringLiteral("boot:0:1M"), QStringLiteral("logo"),
        QStringLiteral("-o"), folder, QStringLiteral("--pac"), m_firmware});
    ASSERT_EQ(read.exitCode, 0) << read.errors.toStdString();
    const CliResult same = run({QStringLiteral("verify"), folder, QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(same.exitCode, 0) << same.errors.toStdString();
}

TEST_F(OnePhone, ctrlCStopsAtASafePointAndSaysWhatThePhoneIsLike)
{
    const auto flash = m_home.start({QStringLiteral("flash"), m_firmware, QStringLiteral("--port"),
        m_phone.port(), QStringLiteral("--yes"), QStringLiteral("-v")});
    QByteArray errors;
    while (!errors.contains("Writing") && flash->state() == QProcess::Running) {
        flash->setReadChannel(QProcess::StandardError);
        flash->waitForReadyRead(20000);
        errors += flash->readAllStandardError();
    }
    ::kill(static_cast<pid_t>(flash->processId()), SIGINT);
    ASSERT_TRUE(flash->waitForFinished(60000));
    errors += flash->readAllStandardError();
    EXPECT_EQ(flash->exitCode(), 11) << errors.toStdString();
    EXPECT_TRUE(errors.contains("Stopping at a safe point")) << errors.toStdString();
    EXPECT_TRUE(errors.contains("The phone does not start now") || errors.contains("flash again"))
        << errors.toStdString();
}

TEST_F(OnePhone, calibrationIsWrittenOnlyWhenNamed)
{
    const QString file = m_home.write(QStringLiteral("misc.img"), QByteArray(4096, 'x'));
    const CliResult refused = run({QStringLiteral("write"), QStringLiteral("miscdata=") + file,
        QStringLiteral("--yes"), QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(refused.exitCode, 10) << refused.errors.toStdString();
    EXPECT_EQ(m_phone.stop(), untouched(m_profile));
}

TEST_F(OnePhone, namedCalibrationIsWrittenAfterACopyWasSaved)
{
    const QByteArray image(4096, 'x');
    const QString file = m_home.write(QStringLiteral("misc.img"), image);
    const CliResult result =
        run({QStringLiteral("write"), QStringLiteral("miscdata=") + file, QStringLiteral("--only"),
            QStringLiteral("miscdata"), QStringLiteral("--yes"), QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    QDirIterator copies(m_home.path(QStringLiteral("data/flashwright/vault")),
        {QStringLiteral("miscdata.bin")}, QDir::Files, QDirIterator::Subdirectories);
    ASSERT_TRUE(copies.hasNext());
    const QByteArray copy = contentsOf(copies.next());
    const CliHome other;
    Simulator before(other, m_profile);
    before.stop();
    const QByteArray original = before.area(QStringLiteral("miscdata"));
    EXPECT_EQ(sha256Of(copy.left(original.size())), sha256Of(original));
    m_phone.stop();
    EXPECT_EQ(m_phone.area(QStringLiteral("miscdata")).left(image.size()), image);
}

TEST_F(OnePhone, infoAndPartitionsTellWhatThePhoneIs)
{
    const CliResult info =
        run({QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(info.exitCode, 0) << info.errors.toStdString();
    EXPECT_EQ(info.document().value(QStringLiteral("storage")), QStringLiteral("emmc"))
        << info.out.toStdString();
    const CliResult table =
        run({QStringLiteral("partitions"), QStringLiteral("--json"), QStringLiteral("--pac"), m_firmware});
    EXPECT_EQ(table.exitCode, 0) << table.errors.toStdString();
    EXPECT_TRUE(table.out.contains("\"l_fixnv1\"")) << table.out.toStdString();
    EXPECT_TRUE(table.out.contains("\"userdata\""));
}

TEST_F(OnePhone, theJournalIsKept)
{
    const CliResult result = run({QStringLiteral("info"), QStringLiteral("--pac"), m_firmware,
        QStringLiteral("--log-file"), m_home.path(QStringLiteral("log.jsonl"))});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_FALSE(contentsOf(m_home.path(QStringLiteral("log.jsonl"))).isEmpty());
    const QDir journals(m_home.path(QStringLiteral("state/flashwright/journal")));
    EXPECT_EQ(journals.entryList(QDir::Files).size(), 1);
}

TEST(NoPhone, aPortThatIsNotThere)
{
    const CliHome home;
    const CliResult result = home.run({QStringLiteral("info"), QStringLiteral("--port"),
        home.path(QStringLiteral("none")), QStringLiteral("--jsonl")});
    EXPECT_EQ(result.exitCode, 3) << result.errors.toStdString();
    ASSERT_EQ(result.events(QStringLiteral("error")).size(), 1);
    EXPECT_FALSE(result.events(QStringLiteral("error"))[0].value(QStringLiteral("id")).toString().isEmpty());
    expectSchema(result);
}

TEST(NoPhone, aPortThatIsNotThereIsAwaitedWhenAsked)
{
    const CliHome home;
    const CliResult result =
        home.run({QStringLiteral("info"), QStringLiteral("--port"), home.path(QStringLiteral("none")),
            QStringLiteral("--wait"), QStringLiteral("1"), QStringLiteral("--jsonl")});
    EXPECT_EQ(result.exitCode, 3) << result.errors.toStdString();
}

TEST(NoPhone, draftOfAFlashNeedsNone)
{
    const CliHome home;
    const QString firmware = home.practiceFirmware(QStringLiteral("sc9863a-emmc"));
    const CliResult result = home.run({QStringLiteral("flash"), firmware, QStringLiteral("--dry-run")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_TRUE(result.out.contains("boot")) << result.out.toStdString();
    EXPECT_TRUE(result.out.contains("Point of no return")) << result.out.toStdString();
    EXPECT_TRUE(result.out.contains("prodnv")) << result.out.toStdString();
}

TEST(Practice, devicesListsTheVirtualPhone)
{
    const CliHome home;
    const QStringList arguments{
        QStringLiteral("--practice"), QStringLiteral("ums512-ufs"), QStringLiteral("devices")};
    const CliResult lines = home.run(arguments + QStringList{QStringLiteral("--jsonl")});
    EXPECT_EQ(lines.exitCode, 0) << lines.errors.toStdString();
    ASSERT_EQ(lines.events(QStringLiteral("sighted")).size(), 1) << lines.out.toStdString();
    EXPECT_EQ(lines.lines()[0].value(QStringLiteral("usb_id")), QStringLiteral("1782:4d00"));
    EXPECT_EQ(lines.lines()[0].value(QStringLiteral("maker")), QStringLiteral("unisoc"));
    expectSchema(lines);
    EXPECT_TRUE(home.run(arguments).out.contains("1782:4d00"));
    const CliResult watched = home.run(
        arguments + QStringList{QStringLiteral("--watch"), QStringLiteral("--wait"), QStringLiteral("1")});
    EXPECT_TRUE(watched.out.startsWith("+ ")) << watched.out.toStdString();
}

TEST(Practice, flashesWithoutAnyPort)
{
    const CliHome home;
    const CliResult result = home.run({QStringLiteral("--practice"), QStringLiteral("sc9863a-emmc"),
        QStringLiteral("--yes"), QStringLiteral("flash"), QStringLiteral("practice")});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_TRUE(result.out.contains("Done")) << result.out.toStdString();
    EXPECT_FALSE(result.out.contains("%")); // progress is for stderr
}

} // namespace
} // namespace flashwright::testing
