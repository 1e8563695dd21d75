// SPDX-License-Identifier: GPL-3.0-or-later
// A record says what the session said.
#include "core/history/record_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

JobTitle title()
{
    JobTitle title;
    title.kind = "flash";
    title.scene = std::string(sceneWord(Scene::FormatAll));
    title.package.family = "maker";
    title.package.product = "Product";
    title.packageFile = "/firmware/a.pac";
    title.tool = "program 3";
    return title;
}

OperationEvent ended(OperationKind kind, const std::string& target, const std::string& hash)
{
    OperationEvent event;
    event.what = OperationEvent::What::Ended;
    event.operation.kind = kind;
    event.operation.target = target;
    event.sha256 = hash;
    return event;
}

TEST(RecordMaker, takesWhatASessionSays)
{
    FakeClock clock;
    RecordMaker maker(clock, title());
    PortSighting sighting;
    sighting.portPath = "usb-4";
    maker.sighted(sighting);
    PhoneFacts phone;
    phone.maker = "maker";
    phone.family = "family";
    phone.uniqueId = "U1";
    maker.identified(phone);
    Operation write;
    write.target = "boot";
    const FlashPlan plan({write}, {}, {});
    maker.planned(plan);
    maker.evidence({"loader.sha256", "aa11 first loader.bin", "session", {}});
    maker.evidence({"loader.sha256", "aa11 first loader.bin", "session", {}});
    maker.operation(ended(OperationKind::SaveCopy, "nv", "c0"));
    maker.operation(ended(OperationKind::Write, "boot", "b0"));
    maker.operation(ended(OperationKind::Erase, "cache", ""));
    maker.operation(ended(OperationKind::PutBack, "nv", "c1"));
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.reached = Stage::Done;
    outcome.took = milliseconds(1234);
    outcome.bytesWritten = 99;
    outcome.verified = {88, 2, 1};
    outcome.areas = {{"nv", AreaProof::State::Equal}};
    outcome.vaultEntry = "/vault/e";
    maker.done(outcome);

    const JobRecord record = maker.record(outcome, "not-said-of-success", "/journal");
    EXPECT_EQ(record.kind, "flash");
    EXPECT_EQ(record.scene, "format-all");
    EXPECT_EQ(record.port, "usb-4");
    EXPECT_EQ(record.chip, "family");
    EXPECT_EQ(record.unit, "U1");
    EXPECT_EQ(record.planDigest, plan.digest());
    EXPECT_EQ(record.result, "passed");
    EXPECT_EQ(record.cause, "");
    EXPECT_EQ(record.reached, "done");
    EXPECT_EQ(record.took.count(), 1234);
    EXPECT_EQ(record.comparedBytes, 88U);
    EXPECT_EQ(record.comparedAreas, 2U);
    EXPECT_EQ(record.notComparable, 1U);
    EXPECT_EQ(record.journal, "/journal");
    EXPECT_EQ(record.vaultEntry, "/vault/e");
    EXPECT_THAT(record.images,
        ElementsAre(Pair("loader:first loader.bin", "aa11"), Pair("boot", "b0"), Pair("nv", "c1")));
}

TEST(RecordMaker, measuresStages)
{
    FakeClock clock;
    RecordMaker maker(clock, title());
    const auto pass = [&clock](int ms) { clock.advanceTo(clock.now() + milliseconds(ms)); };
    constexpr std::uint64_t MiB = 1024 * 1024;
    for (const char* item : {"boot", "system"}) {
        maker.stage({Stage::Writing, item, 4 * MiB});
        pass(1000);
        maker.moved({Stage::Writing, 3 * MiB, 4 * MiB, 0, 0, 0, {}});
        maker.moved({Stage::Writing, 4 * MiB, 4 * MiB, 0, 0, 0, {}});
        maker.stage({Stage::Verifying, item, 4 * MiB});
        maker.moved({Stage::Verifying, 4 * MiB, 4 * MiB, 0, 0, 0, {}});
        pass(500);
    }
    maker.stage({Stage::Leaving, "", 0});
    pass(20);
    const Outcome outcome;
    maker.done(outcome);
    pass(100000);
    const JobRecord record = maker.record(outcome, "cable.unstable", {});
    EXPECT_EQ(record.result, "failed");
    EXPECT_EQ(record.cause, "cable.unstable");
    ASSERT_EQ(record.phases.size(), 3U);
    EXPECT_EQ(record.phases[0].stage, "writing");
    EXPECT_EQ(record.phases[0].took.count(), 2000);
    EXPECT_EQ(record.phases[0].bytes, 8 * MiB);
    EXPECT_EQ(record.phases[2].took.count(), 20);
    EXPECT_DOUBLE_EQ(record.bytesPerSecond, 4.0 * MiB);
    EXPECT_DOUBLE_EQ(record.readBytesPerSecond, 8.0 * MiB);
}

TEST(RecordMaker, aFewBytesAreNoSpeed)
{
    FakeClock clock;
    RecordMaker maker(clock, title());
    maker.stage({Stage::Writing, "misc", 1000});
    clock.advanceTo(clock.now() + seconds(1));
    maker.moved({Stage::Writing, 1000, 1000, 0, 0, 0, {}});
    Outcome outcome;
    outcome.kind = Outcome::Kind::Cancelled;
    maker.done(outcome);
    const JobRecord record = maker.record(outcome, "x", {});
    EXPECT_EQ(record.bytesPerSecond, 0);
    EXPECT_EQ(record.result, "cancelled");
    EXPECT_EQ(record.cause, "");
}

} // namespace
} // namespace flashwright
