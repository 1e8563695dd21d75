// SPDX-License-Identifier: GPL-3.0-or-later
// What an interrupted job left behind is read back whole, and nothing that contradicts itself is believed.
#include "core/journal/event_json.h"
#include "core/journal/journal.h"
#include "core/journal/journal_reader.h"
#include "tests/data/schema_validator.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <fstream>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

// SHA-256 of "abc" and of nothing. Source: [spec] FIPS 180-4, NIST examples
const std::string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const std::string HashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

Operation saveCopy()
{
    Operation copy;
    copy.kind = OperationKind::SaveCopy;
    copy.target = "nv";
    copy.bytes = 4096;
    copy.areaClass = EntryClass::Calibration;
    copy.interruptible = true;
    copy.file = "nv.bin";
    return copy;
}

Operation repartition()
{
    Operation layout;
    layout.kind = OperationKind::Repartition;
    layout.danger = Danger::Layout;
    layout.layout = {{"boot", 65536, 512, false, 1 << 20, true, "", true, StorageKind::Emmc, {{"a", "b"}}},
        {"userdata", UINT64_MAX, 0, true, 0, false, "lu0", false, StorageKind::Ufs, {}}};
    layout.attributes = {{"keeps_user_data", "true"}};
    return layout;
}

Operation eraseEverything()
{
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.danger = Danger::Everything;
    erase.attributes = {{"spare", "table,boot"}};
    return erase;
}

Operation writeBoot()
{
    Operation write;
    write.target = "boot";
    write.entryId = "BOOT";
    write.bytes = 5'368'709'121ULL;
    write.offset = 4096;
    write.region = "boot1";
    write.address = 0xffffffffffffff00ULL;
    write.areaClass = EntryClass::BootChain;
    write.danger = Danger::BootChain;
    return write;
}

FlashPlan wholePlan()
{
    return FlashPlan({saveCopy(), repartition(), eraseEverything(), writeBoot()},
        {{"NV", LeftOut::Calibration}}, {{Severity::Warning, "layout-differs", {{"name", "boot"}}}});
}

PhoneFacts phone(const std::string& unit)
{
    PhoneFacts facts;
    facts.maker = "toy";
    facts.family = "toy9";
    facts.uniqueId = unit;
    return facts;
}

class JournalReader : public testing::Test {
protected:
    [[nodiscard]] fs::path file(const char* name = "a.jsonl") const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::unique_ptr<Journal> open(const char* name = "a.jsonl") const
    {
        return std::move(*Journal::open(file(name), m_clock));
    }
    static void tell(
        Journal& journal, OperationEvent::What what, std::size_t index, const std::string& hash = {})
    {
        OperationEvent event{what, index, 4, wholePlan().operations()[index], std::nullopt};
        event.sha256 = hash;
        journal.operation(event);
    }
    /// Saved, sealed, the table written, the erase begun.
    void writeInterrupted() const
    {
        const auto journal = open();
        journal->note("job", R"({"v":1})");
        PortSighting sighting;
        sighting.portPath = "usb-1-2";
        sighting.address = "usb:001:005";
        journal->sighted(sighting);
        journal->identified(phone("unit-1"));
        journal->planned(wholePlan());
        tell(*journal, OperationEvent::What::Began, 0);
        tell(*journal, OperationEvent::What::Ended, 0, HashOfAbc);
        journal->evidence({"vault.entry", "/vault/toy/unit-1/1", "session", {}});
        tell(*journal, OperationEvent::What::Began, 1);
        tell(*journal, OperationEvent::What::Ended, 1);
        tell(*journal, OperationEvent::What::Began, 2);
    }
    void append(const std::string& text) const { std::ofstream(file(), std::ios::app) << text; }
    [[nodiscard]] std::string contents() const
    {
        std::ifstream in(file());
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void rewrite(const std::string& from, const std::string& to) const
    {
        std::string text = contents();
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        std::ofstream(file()) << text.replace(at, from.size(), to);
    }
    void expectDamaged() const
    {
        const auto digest = readJournal(file());
        ASSERT_FALSE(digest);
        EXPECT_EQ(digest.error().fault, Fault::PackageCorrupt);
        EXPECT_EQ(digest.error().fact("problem"), "journal-damaged");
        EXPECT_EQ(digest.error().fact("file"), file().string());
        EXPECT_FALSE(digest.error().fact("line").empty());
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
};

TEST_F(JournalReader, givesBackEveryFieldOfThePlan)
{
    writeInterrupted();
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest) << digest.error().toLogLine();
    ASSERT_TRUE(digest->plan);
    EXPECT_EQ(digest->plan->digest(), wholePlan().digest());
    const auto& operations = digest->plan->operations();
    ASSERT_EQ(operations.size(), 4U);
    const PartitionSpec& row = operations[1].layout.at(1);
    EXPECT_EQ(row.bytes, UINT64_MAX);
    EXPECT_FALSE(row.startKnown);
    EXPECT_FALSE(row.inTable);
    EXPECT_EQ(row.storage, StorageKind::Ufs);
    EXPECT_EQ(operations[1].layout.at(0).attributes.at("a"), "b");
    EXPECT_EQ(operations[3].bytes, 5'368'709'121ULL);
    EXPECT_EQ(operations[3].address, 0xffffffffffffff00ULL);
    EXPECT_TRUE(operations[0].interruptible);
    ASSERT_EQ(digest->plan->leftOut().size(), 1U);
    EXPECT_EQ(digest->plan->findings().at(0).facts.at(0).value, "boot");
}

TEST_F(JournalReader, tellsHowFarTheJobCame)
{
    writeInterrupted();
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest) << digest.error().toLogLine();
    EXPECT_EQ(digest->job, R"({"v":1})");
    EXPECT_EQ(digest->unit, "unit-1");
    EXPECT_EQ(digest->port, "usb-1-2");
    EXPECT_EQ(digest->copies, "/vault/toy/unit-1/1");
    EXPECT_FALSE(digest->end);
    EXPECT_TRUE(digest->isUnfinished());
    const auto point = resumePointOf(*digest);
    ASSERT_TRUE(point && *point);
    EXPECT_EQ((*point)->began, (std::set<std::size_t>{0, 1, 2}));
    EXPECT_EQ((*point)->finished, (std::map<std::size_t, std::string>{{0, HashOfAbc}, {1, ""}}));
    EXPECT_EQ((*point)->savedHashes, (std::map<std::string, std::string>{{"nv.bin", HashOfAbc}}));
}

TEST_F(JournalReader, anOperationBegunAgainIsOpenAgain)
{
    writeInterrupted();
    const auto before = readJournal(file());
    ASSERT_TRUE(before);
    {
        const auto journal = open();
        tell(*journal, OperationEvent::What::Began, 1);
    }
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest);
    EXPECT_TRUE(before->finished.contains(1));
    EXPECT_FALSE(digest->finished.contains(1));
}

TEST_F(JournalReader, aHalfLineAtTheEndIsTheEnd)
{
    writeInterrupted();
    const std::string whole = contents();
    append(R"({"event":"operation","index":2,"what":"en)");
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest) << digest.error().toLogLine();
    EXPECT_TRUE(digest->cut);
    EXPECT_FALSE(digest->finished.contains(2));
    // Wherever the last line is cut, what stood before it is read.
    const std::size_t last = whole.rfind('\n', whole.size() - 2);
    for (std::size_t length = last + 1; length < whole.size(); ++length) {
        std::ofstream(file()) << whole.substr(0, length);
        const auto cut = readJournal(file());
        ASSERT_TRUE(cut) << length << cut.error().toLogLine();
        EXPECT_FALSE(cut->began.contains(2)) << length;
        EXPECT_TRUE(cut->finished.contains(1)) << length;
    }
}

TEST_F(JournalReader, zerosAfterAPowerCutAreTheEnd)
{
    writeInterrupted();
    append(std::string(4096, '\0'));
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest) << digest.error().toLogLine();
    EXPECT_TRUE(digest->cut);
    EXPECT_TRUE(digest->isUnfinished());
}

TEST_F(JournalReader, notesBehindAHalfLineCount)
{
    writeInterrupted();
    append(R"({"event":"oper)");
    ASSERT_TRUE(addNote(file(), "dismissed", "yes"));
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest) << digest.error().toLogLine();
    EXPECT_TRUE(digest->dismissed);
    EXPECT_FALSE(digest->isUnfinished());
}

TEST_F(JournalReader, aBadLineInTheMiddleIsDamage)
{
    writeInterrupted();
    append("{\"event\":\"oper\n");
    {
        const auto journal = open();
        tell(*journal, OperationEvent::What::Ended, 2);
    }
    // The journal's own note of its opening comes first, and would be all right.
    expectDamaged();
}

TEST_F(JournalReader, aPlanThatIsNotTheAgreedOneIsRefused)
{
    writeInterrupted();
    rewrite("table,boot", "table");
    expectDamaged();
}

TEST_F(JournalReader, aDangerThatIsPlayedDownIsRefused)
{
    const auto read = [this](Danger danger) {
        Operation erase = eraseEverything();
        erase.danger = danger;
        std::ofstream(file()) << QJsonDocument(planJson(FlashPlan({erase}, {}, {})))
                                     .toJson(QJsonDocument::Compact)
                                     .toStdString()
                              << '\n';
        return readJournal(file());
    };
    EXPECT_TRUE(read(Danger::Everything));
    EXPECT_FALSE(read(Danger::System)); // its digest fits, and yet
    expectDamaged();
}

TEST_F(JournalReader, operationsThatThePlanDoesNotHaveAreRefused)
{
    writeInterrupted();
    append(R"({"v":1,"event":"operation","what":"ended","index":400,"count":4,"operation":{}})"
           "\n");
    expectDamaged();
}

TEST_F(JournalReader, anOperationWithAnotherNameIsRefused)
{
    writeInterrupted();
    append(
        R"({"v":1,"event":"operation","what":"ended","index":3,"count":4,"operation":{"kind":"write","label":"nv"}})"
        "\n");
    expectDamaged();
}

TEST_F(JournalReader, copiesOutsideOfTheirFolderAreRefused)
{
    writeInterrupted();
    append(
        R"({"v":1,"event":"resumes","unit":"","maker":"","family":"","began":[],"finished":[],"copies":"/v",)"
        R"("saved":[{"file":"../../etc/passwd","sha256":""}]})"
        "\n");
    expectDamaged();
}

TEST_F(JournalReader, otherVersionsAreNamed)
{
    append(R"({"v":99,"event":"waiting"})"
           "\n");
    const auto newer = readJournal(file());
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().fact("problem"), "journal-too-new");
    std::ofstream(file())
        << R"({"v":1,"event":"plan","digest":"0","operations":[{"kind":"write","label":"boot",)"
           R"("bytes":1,"class":"system","danger":"system"}],"left_out":[],"findings":[]})"
           "\n";
    const auto older = readJournal(file());
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().fact("problem"), "journal-too-old");
}

TEST_F(JournalReader, aJobThatChangedNothingSimplyBeginsAnew)
{
    {
        const auto journal = open();
        journal->planned(wholePlan());
        tell(*journal, OperationEvent::What::Began, 0);
    }
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest);
    EXPECT_FALSE(digest->isUnfinished());
    const auto point = resumePointOf(*digest);
    ASSERT_TRUE(point);
    EXPECT_EQ(*point, nullptr);
}

TEST_F(JournalReader, aJobWhoseCopiesAreNowhereIsNotGoneOnWith)
{
    writeInterrupted();
    rewrite("vault.entry", "vault.other");
    const auto digest = readJournal(file());
    ASSERT_TRUE(digest) << digest.error().toLogLine();
    const auto point = resumePointOf(*digest);
    ASSERT_FALSE(point);
    EXPECT_EQ(point.error().fact("problem"), "journal-no-copies");
}

TEST_F(JournalReader, theNextJournalStandsAlone)
{
    writeInterrupted();
    const auto first = readJournal(file());
    ASSERT_TRUE(first);
    const auto point = resumePointOf(*first);
    ASSERT_TRUE(point && *point);
    {
        const auto journal = open("b.jsonl");
        journal->resumes(**point, file());
        journal->identified(phone("another unit, which will be refused"));
    }
    fs::remove(file());
    const auto second = readJournal(file("b.jsonl"));
    ASSERT_TRUE(second) << second.error().toLogLine();
    EXPECT_TRUE(second->isUnfinished());
    EXPECT_EQ(second->unit, "unit-1");
    EXPECT_EQ(second->began, first->began);
    EXPECT_EQ(second->finished, first->finished);
    EXPECT_EQ(second->copies, first->copies);
    EXPECT_EQ(second->savedHashes, first->savedHashes);
    EXPECT_EQ(second->plan->digest(), first->plan->digest());
}

TEST_F(JournalReader, eventsOfAResumedJobFitTheSchema)
{
    static const testing_data::SchemaValidator schema(
        fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources" / "schema" / "event.schema.json");
    writeInterrupted();
    const auto point = resumePointOf(*readJournal(file()));
    OperationEvent skipped{OperationEvent::What::Ended, 3, 4, writeBoot(), std::nullopt};
    skipped.sha256 = HashOfNothing;
    skipped.skipped = true;
    Outcome outcome;
    outcome.areas = {{"nv", AreaProof::State::Equal}, {"persist", AreaProof::State::Absent}};
    outcome.vaultEntry = "/vault/1";
    outcome.canResume = true;
    for (const QJsonObject& event :
        {planJson(wholePlan()), resumesJson(**point, file()), operationJson(skipped), doneJson(outcome),
            stalledJson({StallEvent::Step::SmallerBlocks, "boot", milliseconds(1500), 2, 4096})}) {
        const QStringList complaints = schema.complaints(event);
        EXPECT_TRUE(complaints.isEmpty()) << complaints.join(QLatin1Char('\n')).toStdString();
    }
}

class UnfinishedJobs : public JournalReader { };

TEST_F(UnfinishedJobs, leavesOutWhatIsOverRunningOrGoneOnWith)
{
    fs::create_directories(file("journal"));
    const auto in = [this](const char* name) { return file("journal") / name; };
    writeInterrupted();
    for (const char* name : {"1.jsonl", "2.jsonl", "3.jsonl", "4.jsonl"}) {
        fs::copy_file(file(), in(name));
    }
    ASSERT_TRUE(addNote(in("2.jsonl"), "dismissed", "yes"));
    ASSERT_TRUE(addNote(in("3.jsonl"), "resumed_by", in("1.jsonl").string()));
    std::ofstream(in("4.jsonl"), std::ios::app) << R"({"v":1,"event":"done","result":"succeeded"})"
                                                   "\n";
    std::ofstream(in("5.jsonl")) << R"({"v":1,"event":"operation","index":3})"
                                    "\n";
    fs::copy_file(file(), in("6.jsonl"));
    const FakeClock clock;
    const auto running = Journal::open(in("6.jsonl"), clock);
    ASSERT_TRUE(running);
    std::vector<Error> troubles;
    const auto jobs = unfinishedJobs(file("").parent_path(), &troubles);
    ASSERT_TRUE(jobs) << jobs.error().toLogLine();
    ASSERT_EQ(jobs->size(), 1U);
    EXPECT_EQ(jobs->front().file, in("1.jsonl"));
    EXPECT_EQ(troubles.size(), 1U);
}

TEST_F(UnfinishedJobs, aContinuationThatIsGoneDoesNotHideItsBeginning)
{
    fs::create_directories(file("journal"));
    writeInterrupted();
    fs::copy_file(file(), file("journal") / "1.jsonl");
    ASSERT_TRUE(addNote(file("journal") / "1.jsonl", "resumed_by", file("gone.jsonl").string()));
    const auto jobs = unfinishedJobs(file("").parent_path());
    ASSERT_TRUE(jobs);
    EXPECT_EQ(jobs->size(), 1U);
}

} // namespace
} // namespace flashwright
