// SPDX-License-Identifier: GPL-3.0-or-later
// Records are found again, survive damage of either file, and are shared by several programs.
#include "core/history/history.h"
#include "core/history/record_json.h"
#include "tests/data/schema_validator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

namespace flashwright {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A full record; `minute` tells them apart and sets their order.
JobRecord recordAt(int minute)
{
    JobRecord record;
    record.started = QDateTime(QDate(2026, 3, 1), QTime(10, minute), Qt::UTC);
    record.took = milliseconds(61500);
    record.kind = "flash";
    record.scene = "upgrade";
    record.maker = "maker";
    record.chip = "SC9863A";
    record.unit = "UNIT-7";
    record.port = "usb-1-2.3";
    record.product = "Phone One";
    record.version = "V1.2";
    record.package = "/firmware/phone.pac";
    record.planDigest = "0123456789abcdef";
    record.result = "passed";
    record.reached = "done";
    record.bytesWritten = 5'000'000'000;
    record.bytesPerSecond = 20e6;
    record.readBytesPerSecond = 30e6;
    record.comparedBytes = 4096;
    record.comparedAreas = 3;
    record.notComparable = 1;
    record.areas = {{"nvitem", AreaProof::State::Merged}, {"prodnv", AreaProof::State::Equal}};
    record.vaultEntry = "/vault/7";
    record.journal = "/state/journal/1.jsonl";
    record.images = {{"loader:FDL1", std::string(64, 'a')}, {"BOOT", std::string(64, 'b')}};
    record.phases = {{"writing", milliseconds(40000), 123}, {"verifying", milliseconds(9000), 0}};
    record.tool = "flashwright-cli 1.0";
    return record;
}

class HistoryTest : public ::testing::Test {
protected:
    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::unique_ptr<History> open() const
    {
        auto history = History::open(folder());
        EXPECT_TRUE(history) << history.error().toLogLine();
        return history ? std::move(*history) : nullptr;
    }
    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::ifstream file(folder() / "records.jsonl");
        std::vector<std::string> all;
        for (std::string line; std::getline(file, line);) {
            all.push_back(line);
        }
        return all;
    }
    void overwrite(const char* name, const std::string& contents) const
    {
        std::ofstream(folder() / name, std::ios::binary | std::ios::trunc) << contents;
    }

    QTemporaryDir m_folder;
};

std::vector<int> minutes(const std::vector<JobRecord>& records)
{
    std::vector<int> all;
    for (const JobRecord& record : records) {
        all.push_back(record.started.time().minute());
    }
    return all;
}

TEST_F(HistoryTest, aRecordComesBackAsItWas)
{
    const auto history = open();
    const auto id = history->add(recordAt(5));
    ASSERT_TRUE(id);
    const auto back = open()->record(*id);
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_EQ(back->id, *id);
    EXPECT_FALSE(back->uid.empty());
    JobRecord same = *back;
    JobRecord wanted = recordAt(5);
    wanted.uid = same.uid;
    same.id = 0;
    EXPECT_EQ(recordJson(same), recordJson(wanted));
    EXPECT_EQ(back->started, wanted.started);
    EXPECT_EQ(back->bytesWritten, 5'000'000'000U);
    ASSERT_THAT(back->areas, SizeIs(2));
    EXPECT_EQ(back->areas[0].state, AreaProof::State::Merged);
    EXPECT_EQ(back->images[1].second, std::string(64, 'b'));
    EXPECT_EQ(back->phases[0].took.count(), 40000);
}

TEST_F(HistoryTest, eachLineFitsTheSchema)
{
    const auto history = open();
    JobRecord bare;
    bare.started = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    bare.kind = "info";
    bare.result = "failed";
    bare.reached = "waiting-for-phone";
    ASSERT_TRUE(history->add(recordAt(1)));
    ASSERT_TRUE(history->add(bare));
    const testing_data::SchemaValidator schema(
        fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources" / "schema" / "record.schema.json");
    ASSERT_THAT(lines(), SizeIs(2));
    for (const std::string& line : lines()) {
        const QStringList complaints =
            schema.complaints(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
        EXPECT_TRUE(complaints.isEmpty()) << line << complaints.join(QLatin1Char('\n')).toStdString();
    }
    QJsonObject broken = QJsonDocument::fromJson(QByteArray::fromStdString(lines().front())).object();
    broken.insert(QStringLiteral("result"), QStringLiteral("perhaps"));
    EXPECT_FALSE(schema.complaints(broken).isEmpty());
}

TEST_F(HistoryTest, everyFilterFindsItsOwnNewestFirst)
{
    const auto history = open();
    JobRecord failed = recordAt(2);
    failed.result = "failed";
    failed.cause = "cable.unstable";
    failed.port = "usb-3";
    JobRecord other = recordAt(3);
    other.chip = "MT6765";
    other.product = "Größe Zwei";
    other.unit = "50%_'; DROP TABLE records; --";
    for (const JobRecord& record : {recordAt(1), failed, other}) {
        ASSERT_TRUE(history->add(record));
    }
    const auto found = [&](HistoryQuery query) { return minutes(history->search(query).value()); };
    EXPECT_THAT(found({}), ElementsAre(3, 2, 1));
    EXPECT_THAT(found({.chip = "sc98"}), ElementsAre(2, 1));
    EXPECT_THAT(found({.product = "GRÖSSE"}), IsEmpty());
    EXPECT_THAT(found({.product = "GRÖẞE zwei"}), ElementsAre(3));
    EXPECT_THAT(found({.result = "Failed"}), ElementsAre(2));
    EXPECT_THAT(found({.result = "fail"}), IsEmpty());
    EXPECT_THAT(found({.cause = "cable.unstable"}), ElementsAre(2));
    EXPECT_THAT(found({.port = "usb-3"}), ElementsAre(2));
    EXPECT_THAT(found({.text = "'; drop table"}), ElementsAre(3));
    EXPECT_THAT(found({.text = "%"}), ElementsAre(3));
    EXPECT_THAT(found({.text = "nvitem", .port = "usb-3"}), ElementsAre(2));
    EXPECT_THAT(found({.since = QDateTime(QDate(2026, 3, 1), QTime(12, 2), Qt::OffsetFromUTC, 7200)}),
        ElementsAre(3, 2));
    EXPECT_THAT(found({.limit = 2}), ElementsAre(3, 2));
}

TEST_F(HistoryTest, anUnknownNumberIsRefused)
{
    const auto missing = open()->record(77);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::Refused);
    EXPECT_EQ(missing.error().fact("problem"), "no-such-record");
}

class DamagedIndex : public HistoryTest, public ::testing::WithParamInterface<const char*> {
protected:
    /// What the damage makes of a good file.
    [[nodiscard]] std::string damaged(std::string file) const
    {
        if (GetParam() == std::string("zeros")) {
            return std::string(8192, '\0');
        }
        if (GetParam() == std::string("text")) {
            return "this is no database at all, but a note that somebody left here";
        }
        if (GetParam() == std::string("cut")) {
            return file.substr(0, file.size() / 2);
        }
        std::fill(file.begin() + 4096, file.end(), '\x5a');
        return file;
    }
};

TEST_P(DamagedIndex, isMovedAsideAndMadeAgain)
{
    std::int64_t second = 0;
    {
        const auto history = open();
        for (int minute = 1; minute <= 60; ++minute) {
            const auto id = history->add(recordAt(minute % 60));
            ASSERT_TRUE(id);
            second = minute == 2 ? *id : second;
        }
    }
    std::ifstream file(folder() / "history.sqlite", std::ios::binary);
    const std::string good(std::istreambuf_iterator<char>(file), {});
    ASSERT_GT(good.size(), 8192U);
    const std::string bad = damaged(good);
    overwrite("history.sqlite", bad);

    const auto history = open();
    EXPECT_THAT(history->search({}).value(), SizeIs(60));
    EXPECT_EQ(history->record(second)->started.time().minute(), 2) << "numbers stay the same";
    ASSERT_THAT(history->troubles(), SizeIs(1));
    EXPECT_EQ(history->troubles()[0].fact("problem"), "history-rebuilt");
    const fs::path aside = std::string(history->troubles()[0].fact("file"));
    std::ifstream kept(aside, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(kept), {}), bad);
    EXPECT_THAT(open()->troubles(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Kinds, DamagedIndex, ::testing::Values("zeros", "text", "cut", "pages"));

TEST_F(HistoryTest, aMissingIndexIsMadeAgain)
{
    ASSERT_TRUE(open()->add(recordAt(1)));
    fs::remove(folder() / "history.sqlite");
    const auto history = open();
    EXPECT_THAT(minutes(history->search({}).value()), ElementsAre(1));
    EXPECT_THAT(history->troubles(), IsEmpty());
}

TEST_F(HistoryTest, missingLinesAreGivenBackByTheIndex)
{
    {
        const auto history = open();
        ASSERT_TRUE(history->add(recordAt(1)));
        ASSERT_TRUE(history->add(recordAt(2)));
    }
    fs::remove(folder() / "records.jsonl");
    EXPECT_THAT(minutes(open()->search({}).value()), ElementsAre(2, 1));
    EXPECT_THAT(lines(), SizeIs(2));
}

TEST_F(HistoryTest, aLineCutByACrashCostsOnlyItself)
{
    ASSERT_TRUE(open()->add(recordAt(1)));
    const std::string first = lines().front();
    overwrite("records.jsonl", first + "\n" + first.substr(0, first.size() / 2));
    const auto history = open();
    ASSERT_TRUE(history->add(recordAt(2)));
    EXPECT_THAT(minutes(history->search({}).value()), ElementsAre(2, 1));
    fs::remove(folder() / "history.sqlite");
    const auto again = open();
    EXPECT_THAT(minutes(again->search({}).value()), ElementsAre(2, 1));
    ASSERT_THAT(again->troubles(), SizeIs(1));
    EXPECT_EQ(again->troubles()[0].fact("problem"), "record-damaged");
    EXPECT_EQ(again->troubles()[0].fact("count"), "1");
}

TEST_F(HistoryTest, aRecordWhoseProgramDiedBeforeTheIndexIsFoundLater)
{
    ASSERT_TRUE(open()->add(recordAt(1)));
    JobRecord lost = recordAt(9);
    lost.uid = "of-a-program-that-died";
    {
        std::ofstream file(folder() / "records.jsonl", std::ios::app);
        file << QJsonDocument(recordJson(lost)).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
    EXPECT_THAT(minutes(open()->search({}).value()), ElementsAre(9, 1));
}

TEST_F(HistoryTest, aDatabaseOfTheFirstVersionIsCarriedOver)
{
    JobRecord old = recordAt(4);
    old.uid = "old";
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(QString::fromStdString((folder() / "history.sqlite").string()));
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        for (const char* statement :
            {"CREATE TABLE records (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, line TEXT NOT NULL)",
                "CREATE TABLE progress (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
                "PRAGMA user_version=1"}) {
            ASSERT_TRUE(query.exec(QLatin1String(statement)));
        }
        query.prepare(QStringLiteral("INSERT INTO records VALUES (41, 'old', ?)"));
        query.addBindValue(QString::fromUtf8(QJsonDocument(recordJson(old)).toJson(QJsonDocument::Compact)));
        ASSERT_TRUE(query.exec());
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));

    const auto history = open();
    EXPECT_EQ(history->record(41)->chip, "SC9863A");
    EXPECT_THAT(
        minutes(history->search({.chip = "sc9863a", .product = "phone one"}).value()), ElementsAre(4));
    EXPECT_THAT(history->troubles(), IsEmpty());
}

TEST_F(HistoryTest, aDatabaseOfANewerProgramIsLeftAlone)
{
    ASSERT_TRUE(open()->add(recordAt(1)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("new"));
        database.setDatabaseName(QString::fromStdString((folder() / "history.sqlite").string()));
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version=99")));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("new"));
    const auto history = open();
    ASSERT_THAT(history->troubles(), SizeIs(1));
    EXPECT_EQ(history->troubles()[0].fact("problem"), "history-newer");
    ASSERT_TRUE(history->add(recordAt(2)));
    EXPECT_THAT(minutes(history->search({}).value()), ElementsAre(2, 1));
    EXPECT_THAT(lines(), SizeIs(2));
}

TEST_F(HistoryTest, severalProgramsFileAtOnce)
{
    constexpr int Programs = 4;
    constexpr int Each = 12;
    {
        std::vector<std::jthread> threads;
        for (int program = 0; program < Programs; ++program) {
            threads.emplace_back([this] {
                const auto history = History::open(folder());
                for (int i = 0; history && i < Each; ++i) {
                    EXPECT_TRUE((*history)->add(recordAt(i)));
                }
            });
        }
    }
    EXPECT_THAT(open()->search({}).value(), SizeIs(Programs * Each));
    EXPECT_THAT(lines(), SizeIs(Programs * Each));
}

TEST_F(HistoryTest, jobsAreCountedByWhatTheyShare)
{
    const auto history = open();
    JobRecord failed = recordAt(2);
    failed.result = "failed";
    failed.cause = "cable.unstable";
    JobRecord elsewhere = recordAt(3);
    elsewhere.port = "usb-9";
    elsewhere.result = "cancelled";
    JobRecord again = failed;
    again.started = failed.started.addSecs(600);
    again.unit.clear();
    for (const JobRecord& record : {recordAt(1), failed, elsewhere, again}) {
        ASSERT_TRUE(history->add(record));
    }
    const auto ports = history->tally(TallyBy::Port).value();
    ASSERT_THAT(ports, SizeIs(2));
    EXPECT_EQ(ports[0].key, "usb-1-2.3");
    EXPECT_EQ(ports[0].passed, 1U);
    EXPECT_EQ(ports[0].failed, 2U);
    EXPECT_EQ(ports[0].causes.at("cable.unstable"), 2U);
    EXPECT_EQ(ports[0].latest, again.started);
    EXPECT_EQ(ports[1].cancelled, 1U);
    const auto units = history->tally(TallyBy::Unit).value();
    ASSERT_THAT(units, SizeIs(1));
    EXPECT_EQ(units[0].passed + units[0].failed + units[0].cancelled, 3U);
}

TEST_F(HistoryTest, speedsAreLearnedFromTheSamePortFirst)
{
    const auto history = open();
    for (int i = 0; i < 5; ++i) {
        JobRecord far = recordAt(i);
        far.port = "usb-9";
        far.bytesPerSecond = 5e6;
        far.readBytesPerSecond = 0;
        ASSERT_TRUE(history->add(far));
    }
    EXPECT_EQ(history->usualSpeed("SC9863A", "usb-1-2.3")->writing, 5e6);
    EXPECT_EQ(history->usualSpeed("SC9863A", "usb-1-2.3")->reading, 0);
    for (double speed : {10e6, 90e6, 20e6}) {
        JobRecord near = recordAt(30);
        near.bytesPerSecond = speed;
        ASSERT_TRUE(history->add(near));
    }
    EXPECT_EQ(history->usualSpeed("SC9863A", "usb-1-2.3")->writing, 20e6);
    EXPECT_EQ(history->usualSpeed("SC9863A", "usb-9")->writing, 5e6);
    EXPECT_EQ(history->usualSpeed("MT6765", "usb-9")->writing, 0);
    EXPECT_EQ(history->usualTimes("SC9863A", "flash")->at("writing").count(), 40000);
    EXPECT_TRUE(history->usualTimes("SC9863A", "read")->empty());
}

} // namespace
} // namespace flashwright
