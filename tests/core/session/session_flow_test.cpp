// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

#include <fstream>
#include <gmock/gmock.h>

namespace flashwright::test {
namespace {

using testing::ElementsAre;

using SessionFlow = SessionTest;

Bytes contentsOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const ByteSpan bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

TEST_F(SessionFlow, WritesComparesAndLeaves)
{
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded) << (outcome.error ? outcome.error->toLogLine() : "");
    EXPECT_THAT(events.operations,
        ElementsAre("began save-copy:nv", "ended save-copy:nv", "began erase:boot", "ended erase:boot", "began write:system", "ended write:system",
            "began write:boot", "ended write:boot", "began verify:system", "ended verify:system",
            "began verify:boot", "ended verify:boot", "began verify:nv", "ended verify:nv"));
    EXPECT_EQ(station.phone->areas["boot"], station.package->images["Boot"]);
    EXPECT_EQ(station.phone->areas["system"], station.package->images["System"]);
    EXPECT_EQ(station.phone->areas["nv"], pattern(4096, 99)) << "calibration is as it was";
    EXPECT_EQ(station.phone->log(), "ILTRREBFBFRRRQ");
    EXPECT_EQ(outcome.bytesWritten, 75000U);
    EXPECT_EQ(outcome.verified.areas, 3U);
    EXPECT_EQ(outcome.verified.comparedBytes, 75000U + 4096U);
    EXPECT_EQ(outcome.verified.notComparable, 0U);
    EXPECT_FALSE(outcome.bootChainOpen);
    EXPECT_EQ(outcome.reached, Stage::Done);
    EXPECT_EQ(outcome.phone.chip, "Toy 9");
}

TEST_F(SessionFlow, GoesThroughItsStagesInOrder)
{
    runAgreed();
    EXPECT_THAT(events.stages,
        ElementsAre(Stage::WaitingForPhone, Stage::Handshake, Stage::SendingLoader, Stage::ReadingTable,
            Stage::SavingCopies, Stage::SavingCopies, Stage::Erasing, Stage::Writing, Stage::WritingBootChain,
            Stage::Verifying, Stage::Verifying, Stage::Verifying, Stage::Leaving, Stage::Done));
}

TEST_F(SessionFlow, WaitsForAPhoneThatComesLaterAndForOneThatReturns)
{
    station.phone->handsOver = true;
    station.bus->plug(station.phone, "1", seconds(7));
    const Outcome& outcome = run(station.agreed());
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded);
    ASSERT_EQ(events.sightings.size(), 2U);
    EXPECT_EQ(events.sightings[0].id, ToyPhone::RomId);
    EXPECT_EQ(events.sightings[1].id, ToyPhone::LoaderId);
    EXPECT_EQ(events.sightings[0].portPath, events.sightings[1].portPath);
    EXPECT_TRUE(events.entered(Stage::AwaitingReturn));
    EXPECT_EQ(station.phone->areas["boot"], station.package->images["Boot"]);
}

TEST_F(SessionFlow, TellsFactsAsTheyGrow)
{
    runAgreed();
    ASSERT_EQ(events.facts.size(), 3U);
    EXPECT_EQ(events.facts[0].version, "TOY ROM 1");
    EXPECT_EQ(events.facts[1].chip, "Toy 9");
    EXPECT_TRUE(events.facts[2].tableKnown);
}

TEST_F(SessionFlow, ProgressIsWeightedOverThePlan)
{
    runAgreed();
    ASSERT_FALSE(events.moves.empty());
    EXPECT_EQ(events.moves.back().jobTotalBytes, 150000U + 3 * 4096U)
        << "75000 written, 75000 compared; calibration read twice before and once after";
    EXPECT_EQ(events.moves.back().jobDoneBytes, 150000U + 3 * 4096U);
    std::uint64_t last = 0;
    for (const MovedEvent& move : events.moves) {
        EXPECT_GE(move.jobDoneBytes, last);
        last = move.jobDoneBytes;
    }
}

TEST_F(SessionFlow, ALieIsFoundByTheComparison)
{
    station.phone->lies = true;
    station.phone->areas["system"] = Bytes(70000);
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Failed);
    EXPECT_EQ(outcome.reached, Stage::Verifying);
    // The lying phone clears the area and stores nothing, so there is nothing to read back.
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
}

TEST_F(SessionFlow, ADifferenceNamesItsPlace)
{
    events.onOperation = [this](const OperationEvent& event) {
        if (event.what == OperationEvent::What::Ended && event.operation.kind == OperationKind::Write
            && event.operation.target == "boot") {
            station.phone->areas["system"][4321] ^= std::byte{1};
        }
    };
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Failed);
    EXPECT_EQ(outcome.error->fault, Fault::ChecksumMismatch);
    EXPECT_EQ(outcome.error->fact("problem"), "verify-mismatch");
    EXPECT_EQ(outcome.error->fact("offset_bytes"), "4321");
    EXPECT_EQ(outcome.error->fact("item"), "System");
}

TEST_F(SessionFlow, SavesACopyBeforeItWritesCalibration)
{
    station.request.only = {"Nv"};
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded) << (outcome.error ? outcome.error->toLogLine() : "");
    ASSERT_EQ(outcome.savedFiles.size(), 1U);
    EXPECT_EQ(contentsOf(outcome.savedFiles[0]), pattern(4096, 99));
    EXPECT_EQ(outcome.savedFiles[0].parent_path(), outcome.vaultEntry);
    EXPECT_EQ(station.phone->areas["nv"], station.package->images["Nv"]);
    EXPECT_EQ(outcome.verified.notComparable, 1U);
    std::filesystem::remove_all(folder());
}

TEST_F(SessionFlow, WithoutACopyCalibrationIsNotTouched)
{
    station.request.only = {"Nv"};
    station.request.copies = nullptr;
    const Outcome& nowhere = runAgreed();
    EXPECT_EQ(nowhere.error->fault, Fault::Refused);
    EXPECT_EQ(nowhere.error->fact("problem"), "no-backup");
    EXPECT_EQ(station.phone->areas["nv"], pattern(4096, 99));
}

TEST_F(SessionFlow, ACopyThatThePhoneRefusesStopsTheJob)
{
    station.request.only = {"Nv"};
    station.phone->refuses = {'R'};
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::Refused);
    EXPECT_EQ(outcome.error->fact("problem"), "no-backup");
    EXPECT_NE(outcome.error->cause, nullptr);
    EXPECT_EQ(station.phone->areas["nv"], pattern(4096, 99));
    EXPECT_TRUE(outcome.savedFiles.empty());
    std::filesystem::remove_all(folder());
}

TEST_F(SessionFlow, PutsCopiesBackAfterANewLayout)
{
    station.package->theLayout = {spec("nv", 4096), spec("boot", 128 * KiB), spec("system", 256 * KiB)};
    station.request.allowRepartition = true;
    station.request.only = {"Boot"};
    events.onOperation = [this](const OperationEvent& event) {
        if (event.what == OperationEvent::What::Ended && event.operation.kind == OperationKind::Repartition) {
            station.phone->areas.clear();
        }
    };
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded) << (outcome.error ? outcome.error->toLogLine() : "");
    EXPECT_EQ(station.phone->areas["nv"], pattern(4096, 99));
    EXPECT_EQ(station.phone->areas["boot"], station.package->images["Boot"]);
    std::filesystem::remove_all(folder());
}

TEST_F(SessionFlow, WipesWritesPutsBackAndComparesWhatWasPutBack)
{
    station.package->theLayout = {spec("nv", 4096), spec("boot", 128 * KiB), spec("system", 256 * KiB)};
    station.module->toldFacts.loader.attributes["region.user_bytes"] = "1048576";
    station.request.scene = Scene::FormatAll;
    events.onOperation = [this](const OperationEvent& event) {
        if (event.what == OperationEvent::What::Ended && event.operation.danger == Danger::Everything) {
            station.phone->areas.clear();
        }
    };
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded) << (outcome.error ? outcome.error->toLogLine() : "");
    EXPECT_EQ(station.phone->areas["nv"], pattern(4096, 99));
    EXPECT_EQ(station.phone->areas["boot"], station.package->images["Boot"]);
    EXPECT_EQ(events.operations.back(), "ended verify:nv");
    EXPECT_EQ(outcome.verified.areas, 3U);
    EXPECT_EQ(outcome.verified.notComparable, 0U);
    EXPECT_FALSE(outcome.bootChainOpen) << "all that starts the phone was written again";
    EXPECT_TRUE(events.questions.empty()) << "the draft said all of it";
    std::filesystem::remove_all(folder());
}

TEST_F(SessionFlow, AWipedPhoneThatIsNotWrittenAgainIsSaidToBeOpen)
{
    station.request.kind = JobKind::Erase;
    station.request.eraseScope = EraseScope::Everything;
    EXPECT_TRUE(runAgreed().bootChainOpen);
    std::filesystem::remove_all(folder());
}

TEST_F(SessionFlow, TestsMemory)
{
    station.request.kind = JobKind::TestMemory;
    plugNow();
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.entered(Stage::TestingMemory));
    EXPECT_TRUE(events.questions.empty());
}

TEST_F(SessionFlow, ReadsIntoFiles)
{
    station.request.kind = JobKind::Read;
    station.request.targets = {place("nv")};
    station.request.folder = folder();
    plugNow();
    const Outcome& outcome = run(std::nullopt);
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.questions.empty()) << "reading needs no consent";
    ASSERT_EQ(outcome.savedFiles.size(), 1U);
    EXPECT_EQ(contentsOf(outcome.savedFiles[0]), pattern(4096, 99));
    std::filesystem::remove_all(folder());
}

TEST_F(SessionFlow, FactsOnlyChangesNothing)
{
    station.request.kind = JobKind::Inspect;
    station.request.farewell = Farewell::Stay;
    plugNow();
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(station.phone->log(), "ILT");
    EXPECT_TRUE(events.outcome->phone.tableKnown);
}

TEST_F(SessionFlow, FarewellOnly)
{
    station.request.kind = JobKind::Leave;
    plugNow();
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(station.phone->log(), "IQ");
}

TEST_F(SessionFlow, APhoneThatDoesNotSayGoodbyeIsStillDone)
{
    station.phone->silentOn = {'Q'};
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(events.fact("leave.fault"), "timeout");
}

TEST_F(SessionFlow, TheWrongChipEndsBeforeTheLoader)
{
    station.module->toldFacts.rom.family = "toy8";
    station.module->toldFacts.rom.chip = "Toy 8";
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::WrongPhone);
    EXPECT_EQ(outcome.error->fact("problem"), "chip-mismatch");
    EXPECT_EQ(outcome.reached, Stage::Handshake);
    EXPECT_EQ(station.phone->log(), "I");
}

TEST_F(SessionFlow, AnImageThatDoesNotFitEndsBeforeAnythingIsWritten)
{
    station.module->toldFacts.loader.partitions[0].bytes = 1024;
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::NoRoom);
    EXPECT_EQ(station.phone->log(), "ILT");
}

TEST_F(SessionFlow, TakesTheGivenPortWithoutAClaim)
{
    station.phone->firstId = UsbId{0x9999, 0x9999};
    plugNow();
    wish.given = station.watcher.present().at(0);
    EXPECT_EQ(run(station.agreed()).kind, Outcome::Kind::Succeeded);
}

TEST_F(SessionFlow, TakesOnlyTheWantedPort)
{
    plugNow();
    const auto other = std::make_shared<ToyPhone>();
    other->areas["nv"] = pattern(4096, 99);
    station.bus->plug(other, "2");
    wish.portPath = "virtual-2";
    EXPECT_EQ(run(station.agreed()).kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(station.phone->log(), "");
    EXPECT_EQ(events.sightings[0].portPath, "virtual-2");
}

TEST_F(SessionFlow, GivesThePortBack)
{
    runAgreed();
    EXPECT_TRUE(station.watcher.reserve("virtual-1"));
}

} // namespace
} // namespace flashwright::test
