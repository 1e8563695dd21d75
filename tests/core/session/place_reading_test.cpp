// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "session_fixture.h"

namespace flashwright::test {
namespace {

class PlaceReadingTest : public SessionTest {
protected:
    /// Reads what belongs to the unit, and changes what the phone holds before the given readings of it.
    const Outcome& readIdentity(std::vector<int> disturbed = {})
    {
        events.onStage = [this, disturbed](const StageEvent& event) {
            if (event.stage == Stage::ReadingBack
                && std::find(disturbed.begin(), disturbed.end(), ++m_rounds) != disturbed.end()) {
                station.phone->areas["nv"][17] ^= std::byte{0x40};
            }
        };
        plugNow();
        station.request.kind = JobKind::Read;
        station.request.targets = {{"identity", {}, 0, 0, {}}};
        station.request.folder = folder();
        return run(std::nullopt);
    }

    int m_rounds = 0;
};

TEST_F(PlaceReadingTest, IdentityIsReadTwice)
{
    const Outcome& outcome = readIdentity();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_EQ(m_rounds, 2);
    EXPECT_EQ(events.hashes.at("read-back:nv"), toHex(sha256(pattern(4096, 99))));
    EXPECT_EQ(outcome.savedFiles.size(), 1U);
}

TEST_F(PlaceReadingTest, ReadingsThatDifferAreRepeatedOnce)
{
    const Outcome& outcome = readIdentity({2});
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_EQ(m_rounds, 4);
    EXPECT_EQ(events.hashes.at("read-back:nv"), toHex(sha256(station.phone->areas["nv"])));
}

TEST_F(PlaceReadingTest, APhoneThatNeverSaysTheSameTwiceGivesNoBackup)
{
    const Outcome& outcome = readIdentity({2, 4});
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::ChecksumMismatch);
    EXPECT_EQ(outcome.error->fact("problem"), "readings-differ");
    EXPECT_TRUE(outcome.savedFiles.empty());
}

TEST_F(PlaceReadingTest, APlaceByItsNameIsReadOnce)
{
    plugNow();
    station.request.kind = JobKind::Read;
    station.request.targets = {{"nv", {}, 0, 0, {}}};
    station.request.folder = folder();
    events.onStage = [this](
                         const StageEvent& event) { m_rounds += event.stage == Stage::ReadingBack ? 1 : 0; };
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(m_rounds, 1);
}

} // namespace
} // namespace flashwright::test
