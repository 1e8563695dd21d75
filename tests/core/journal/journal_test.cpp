// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of a journal, and so every line of --jsonl, fits resources/schema/event.schema.json.
#include "core/journal/event_json.h"
#include "core/journal/journal.h"
#include "tests/data/schema_validator.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

const testing_data::SchemaValidator& schema()
{
    static const testing_data::SchemaValidator validator(
        fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources" / "schema" / "event.schema.json");
    return validator;
}

void expectFits(const QJsonObject& event)
{
    const QStringList complaints = schema().complaints(event);
    EXPECT_TRUE(complaints.isEmpty())
        << QJsonDocument(event).toJson().toStdString() << complaints.join(QLatin1Char('\n')).toStdString();
}

Error someError()
{
    Error cause{Fault::Timeout, "link.usb.read", std::nullopt, {{"sent_bytes", "12"}}, nullptr};
    return Error{Fault::PhoneRefused, "maker.loader.exec", PhoneStatus{"bsl", 0x8b},
        {{"problem", "loader-refused"}, {"last_tx", ""}}, std::make_shared<const Error>(cause)};
}

PhoneFacts somePhone()
{
    PhoneFacts phone;
    phone.maker = "maker";
    phone.chip = "CHIP";
    phone.uniqueId = "0011223344";
    phone.storage = StorageKind::Ufs;
    phone.storageBytes = 1ULL << 40;
    phone.tableKnown = true;
    phone.partitions = {{"boot", 1024, std::nullopt, ""}};
    return phone;
}

FlashPlan somePlan()
{
    Operation write;
    write.target = "boot";
    write.entryId = "BOOT";
    write.bytes = 4096;
    write.danger = Danger::BootChain;
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.address = 0x90000003;
    erase.areaClass = EntryClass::UserData;
    erase.region = "boot1";
    Operation test;
    test.kind = OperationKind::TestMemory;
    return FlashPlan({write, erase, test}, {{"NV", LeftOut::Calibration}},
        {{Severity::Warning, "layout-differs", {{"name", "boot"}}}});
}

PortSighting someSighting()
{
    PortSighting sighting;
    sighting.portPath = "usb-1-2";
    sighting.address = "usb:001:005";
    sighting.id = UsbId{0x1782, 0x4d00};
    sighting.bcdDevice = 0x202;
    sighting.product = "phone";
    return sighting;
}

Outcome someOutcome()
{
    Outcome outcome;
    outcome.error = someError();
    outcome.reached = Stage::StartingLoader;
    outcome.phone = somePhone();
    outcome.savedFiles = {"copies/nv.bin"};
    outcome.took = milliseconds(1234);
    return outcome;
}

TEST(EventJson, everyEventFitsTheSchema)
{
    expectFits(waitingJson());
    expectFits(sightedJson(someSighting()));
    PortSighting serial;
    serial.portPath = serial.address = "/dev/ttyUSB0";
    serial.kind = LinkKind::Serial;
    expectFits(sightedJson(serial));
    expectFits(phoneJson(somePhone()));
    expectFits(phoneJson(PhoneFacts{}));
    expectFits(stageJson({Stage::SendingLoader, "FDL1", 24576}));
    expectFits(stageJson({Stage::TestingMemory, "", 0}));
    expectFits(movedJson({Stage::Writing, 1, 2, 3, 4, 5.5, seconds(6)}));
    expectFits(movedJson({}));
    expectFits(planJson(somePlan()));
    expectFits(planJson(FlashPlan{}));
    expectFits(
        operationJson({OperationEvent::What::Failed, 1, 2, somePlan().operations().front(), someError()}));
    expectFits(questionJson({Question::Kind::ConsentToPlan, somePlan(), somePhone()}));
    expectFits(evidenceJson({"usb.arrived.id", "1782:4d00", "watcher", {}}));
    expectFits(errorJson(someError()));
    expectFits(errorJson(Error{}));
    Diagnosis diagnosis;
    diagnosis.id = "fdl2-failed";
    diagnosis.title = "The second loader was not accepted.";
    diagnosis.cause = "It is signed for another phone.";
    diagnosis.confidence = 0.9;
    diagnosis.remedies = {{"Use the official package.", Risk::Brick, "retry"}};
    diagnosis.evidence = {{"reply.code", "0x8b", "session", {}}};
    diagnosis.ruledOut = {"wrong-ram-variant"};
    expectFits(diagnosisJson(diagnosis));
    expectFits(doneJson(someOutcome()));
    expectFits(doneJson(Outcome{}));
}

TEST(EventJson, sizesBeyondFourGigabytesStayExact)
{
    const StageEvent event{Stage::Writing, "super", 5'368'709'121ULL};
    EXPECT_EQ(stageJson(event)[QLatin1String("total_bytes")].toDouble(), 5'368'709'121.0);
}

class Journals : public testing::Test {
protected:
    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
    static QList<QJsonObject> linesOf(const fs::path& file)
    {
        QFile input(QString::fromStdString(file.string()));
        EXPECT_TRUE(input.open(QIODevice::ReadOnly));
        QList<QJsonObject> lines;
        while (!input.atEnd()) {
            const QByteArray line = input.readLine();
            EXPECT_TRUE(line.endsWith('\n'));
            lines << QJsonDocument::fromJson(line).object();
        }
        return lines;
    }
    FakeClock clock;

private:
    QTemporaryDir m_folder;
};

TEST_F(Journals, everyLineFitsTheSchemaAndHasItsTime)
{
    const fs::path file = folder() / "a.jsonl";
    {
        auto journal = Journal::open(file, clock);
        ASSERT_TRUE(journal) << journal.error().toLogLine();
        (*journal)->waiting();
        (*journal)->sighted(someSighting());
        (*journal)->identified(somePhone());
        clock.advanceTo(clock.now() + milliseconds(1500));
        (*journal)->stage({Stage::Writing, "boot", 10});
        (*journal)->planned(somePlan());
        (*journal)->operation(
            {OperationEvent::What::Began, 0, 1, somePlan().operations().front(), std::nullopt});
        (*journal)->evidence({"armed", "true", "session", {}});
        (*journal)->phoneSaid("hi\r\n");
        (*journal)->done(someOutcome());
        (*journal)->note("diagnosis", "fdl2-failed");
    }
    const auto lines = linesOf(file);
    ASSERT_EQ(lines.size(), 11);
    for (const QJsonObject& line : lines) {
        expectFits(line);
        EXPECT_TRUE(line.contains(QLatin1String("t_ms")));
    }
    EXPECT_EQ(lines.at(4)[QLatin1String("t_ms")].toInt(), 1500);
}

TEST_F(Journals, appendsToWhatIsThere)
{
    const fs::path file = folder() / "a.jsonl";
    for (int i = 0; i < 2; ++i) {
        auto journal = Journal::open(file, clock);
        ASSERT_TRUE(journal);
        (*journal)->waiting();
    }
    EXPECT_EQ(linesOf(file).size(), 4);
}

TEST_F(Journals, onlyTheOwnerMayRead)
{
    const fs::path file = folder() / "a.jsonl";
    ASSERT_TRUE(Journal::open(file, clock));
    EXPECT_EQ(
        fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
}

TEST_F(Journals, aFolderThatIsNotThereIsHostIo)
{
    const auto journal = Journal::open(folder() / "no" / "a.jsonl", clock);
    ASSERT_FALSE(journal);
    EXPECT_EQ(journal.error().fault, Fault::HostIo);
}

TEST_F(Journals, aFullDiskIsNoRoom)
{
    if (!fs::exists("/dev/full")) {
        GTEST_SKIP() << "this system has no /dev/full";
    }
    const auto journal = Journal::open("/dev/full", clock);
    ASSERT_FALSE(journal);
    EXPECT_EQ(journal.error().fault, Fault::NoRoom);
    EXPECT_EQ(journal.error().fact("problem"), "disk-full");
}

TEST_F(Journals, newFilesDoNotMeet)
{
    const auto first = newJournalFile(folder());
    const auto second = newJournalFile(folder());
    ASSERT_TRUE(first && second);
    EXPECT_NE(*first, *second);
    EXPECT_EQ(first->parent_path(), folder() / "journal");
    EXPECT_TRUE(fs::is_directory(folder() / "journal"));
    EXPECT_EQ(first->extension(), ".jsonl");
}

} // namespace
} // namespace flashwright
