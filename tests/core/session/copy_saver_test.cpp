// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "session_fixture.h"

#include <fstream>
#include <gmock/gmock.h>

namespace flashwright::test {
namespace {

Bytes contentsOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const ByteSpan bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

class CopySaverTest : public SessionTest {
protected:
    /// Changes what the phone holds after it has answered so many reads of calibration.
    void disturbAfter(std::vector<int> reads)
    {
        events.onStage = [this, reads](const StageEvent& event) {
            if (event.stage == Stage::SavingCopies
                && std::find(reads.begin(), reads.end(), ++m_rounds) != reads.end()) {
                station.phone->areas["nv"][17] ^= std::byte{0x40};
            }
        };
    }
    [[nodiscard]] int told(std::string_view name) const
    {
        return static_cast<int>(std::count_if(events.seen.begin(), events.seen.end(),
            [name](const Evidence& line) { return line.fact == name; }));
    }
    void nothingWasChanged() const
    {
        EXPECT_EQ(station.phone->log().find_first_of("EBDFP"), std::string::npos) << station.phone->log();
    }

    int m_rounds = 0;
};

TEST_F(CopySaverTest, FilesWhatItReadTwiceBeforeAnythingChanges)
{
    bool sealedFirst = false;
    events.onOperation = [&](const OperationEvent& event) {
        if (event.what == OperationEvent::What::Began && event.operation.kind == OperationKind::Write) {
            sealedFirst = station.copies.entries().size() == 1;
        }
    };
    const Outcome& outcome = runAgreed();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_TRUE(sealedFirst);
    const auto entries = station.copies.entries();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].unit, "unit-1");
    ASSERT_EQ(entries[0].areas.size(), 1U);
    const SavedArea& nv = entries[0].areas[0];
    EXPECT_EQ(nv.name, "nv");
    EXPECT_EQ(nv.bytes, 4096U);
    EXPECT_EQ(nv.state, SavedArea::State::Saved);
    EXPECT_EQ(nv.sha256, toHex(sha256(pattern(4096, 99))));
    EXPECT_EQ(contentsOf(entries[0].folder / nv.file), pattern(4096, 99));
    EXPECT_EQ(outcome.vaultEntry, entries[0].folder);
    EXPECT_EQ(events.fact("vault.entry"), entries[0].folder.string());
    ASSERT_EQ(outcome.areas.size(), 1U);
    EXPECT_EQ(outcome.areas[0].state, AreaProof::State::Equal);
    EXPECT_EQ(events.hashes.at("save-copy:nv"), nv.sha256);
}

TEST_F(CopySaverTest, TwoReadingsThatDifferAreReadOnceMore)
{
    disturbAfter({2}); // the second reading finds something else than the first
    const Outcome& outcome = runAgreed();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_EQ(told("vault.reread"), 1);
    const auto entries = station.copies.entries();
    EXPECT_EQ(contentsOf(entries.at(0).folder / "nv.bin"), station.phone->areas["nv"]);
}

TEST_F(CopySaverTest, ReadingsThatKeepDifferingAreNoCopy)
{
    disturbAfter({2, 3, 4, 5});
    const Outcome& outcome = runAgreed();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Refused);
    EXPECT_EQ(outcome.error->fact("problem"), "no-backup");
    EXPECT_EQ(outcome.error->fact("name"), "nv");
    ASSERT_NE(outcome.error->cause, nullptr);
    EXPECT_EQ(outcome.error->cause->fault, Fault::ChecksumMismatch);
    EXPECT_TRUE(station.copies.entries().empty()) << "nothing doubtful is filed";
    nothingWasChanged();
}

TEST_F(CopySaverTest, AFullDiskStopsTheJobBeforeItChangesAnything)
{
    station.copies.failsToSeal = Error{Fault::NoRoom, "test.seal", {}, {{"problem", "disk-full"}}, nullptr};
    const Outcome& outcome = runAgreed();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fact("problem"), "no-backup");
    ASSERT_NE(outcome.error->cause, nullptr);
    EXPECT_EQ(outcome.error->cause->fault, Fault::NoRoom);
    EXPECT_TRUE(outcome.vaultEntry.empty());
    nothingWasChanged();
}

TEST_F(CopySaverTest, AFolderThatCannotBeMadeDoesToo)
{
    station.copies.failsToBegin = Error{Fault::HostIo, "test.begin", {}, {}, nullptr};
    const Outcome& outcome = runAgreed();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fact("problem"), "no-backup");
    nothingWasChanged();
}

TEST_F(CopySaverTest, AnAreaThatThePhoneLacksIsSaidAndTheJobGoesOn)
{
    station.module->catalog[0].vault = {"nv", "prod", "?rare"};
    const Outcome& outcome = runAgreed();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_EQ(events.fact("vault.absent"), "prod");
    EXPECT_EQ(told("vault.absent"), 1) << "what many phones lack is not worth a word";
    const auto entries = station.copies.entries();
    ASSERT_EQ(entries.at(0).areas.size(), 2U);
    EXPECT_EQ(entries[0].areas[1].state, SavedArea::State::Absent);
    ASSERT_EQ(outcome.areas.size(), 2U);
    EXPECT_EQ(outcome.areas[1].state, AreaProof::State::Absent);
}

TEST_F(CopySaverTest, ABlankAreaIsNotedAndNeitherPutBackNorCompared)
{
    station.package->theLayout = {spec("nv", 4096), spec("boot", 128 * KiB), spec("system", 256 * KiB)};
    station.request.scene = Scene::FormatAll;
    station.phone->blank = {"nv"};
    const Outcome& outcome = runAgreed();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_EQ(events.fact("vault.blank"), "nv");
    EXPECT_EQ(station.copies.entries().at(0).areas.at(0).state, SavedArea::State::Blank);
    ASSERT_EQ(outcome.areas.size(), 1U);
    EXPECT_EQ(outcome.areas[0].state, AreaProof::State::NotCompared);
}

TEST_F(CopySaverTest, WhoeverInsistsIsNotHeldUp)
{
    station.phone->refuses = {'R'};
    station.request.withoutCopies = true;
    station.request.verify = false;
    const Outcome& outcome = runAgreed();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_EQ(events.fact("vault.failed"), "nv");
    EXPECT_EQ(station.phone->areas["boot"], station.package->images["Boot"]);
    for (const AreaProof& proof : outcome.areas) {
        EXPECT_NE(proof.state, AreaProof::State::Equal) << proof.name;
    }
}

TEST_F(CopySaverTest, WithoutAStoreOnlyWhoInsistsGoesOn)
{
    station.request.copies = nullptr;
    const Outcome& outcome = runAgreed();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fact("problem"), "no-backup");
    nothingWasChanged();
}

TEST_F(CopySaverTest, InsistingDoesNotGiveUpWhatTheJobItselfWouldDestroy)
{
    station.package->theLayout = {spec("nv", 4096), spec("boot", 128 * KiB), spec("system", 256 * KiB)};
    station.request.allowRepartition = true;
    station.request.withoutCopies = true;
    station.phone->refuses = {'R'};
    const Outcome& outcome = runAgreed();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fact("problem"), "no-backup");
    nothingWasChanged();
}

TEST_F(CopySaverTest, AnAreaThatIsNotTheSameAfterwardsFailsTheJobByName)
{
    events.onOperation = [this](const OperationEvent& event) {
        if (event.what == OperationEvent::What::Ended && event.operation.kind == OperationKind::Write) {
            station.phone->areas["nv"][33] = std::byte{0};
        }
    };
    const Outcome& outcome = runAgreed();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::ChecksumMismatch);
    EXPECT_EQ(outcome.error->fact("problem"), "verify-mismatch");
    EXPECT_EQ(outcome.error->fact("item"), "nv");
    ASSERT_EQ(outcome.areas.size(), 1U);
    EXPECT_EQ(outcome.areas[0].state, AreaProof::State::NotCompared);
}

TEST_F(CopySaverTest, WhatThePlanChangesOnPurposeIsSaidToBeChanged)
{
    station.request.only = {"Nv"};
    const Outcome& outcome = runAgreed();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    ASSERT_EQ(outcome.areas.size(), 1U);
    EXPECT_EQ(outcome.areas[0].state, AreaProof::State::Changed);
    EXPECT_EQ(contentsOf(outcome.vaultEntry / "nv.bin"), pattern(4096, 99));
}

TEST_F(CopySaverTest, AJobThatOnlyReadsOpensNoEntry)
{
    station.request.kind = JobKind::Read;
    station.request.targets = {place("nv")};
    station.request.folder = folder();
    plugNow();
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(station.copies.begun(), 0);
    EXPECT_TRUE(events.outcome->areas.empty());
    std::filesystem::remove_all(folder());
}

} // namespace
} // namespace flashwright::test
