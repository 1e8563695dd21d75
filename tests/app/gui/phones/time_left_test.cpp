// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/time_left.h"
#include "core/base/units.h"

#include <gtest/gtest.h>

namespace flashwright::test {

namespace {

Operation step(OperationKind kind, std::uint64_t bytes)
{
    Operation made;
    made.kind = kind;
    made.target = "x";
    made.bytes = bytes;
    return made;
}

FlashPlan writeAndCompare()
{
    return {{step(OperationKind::Write, 100 * MiB), step(OperationKind::Verify, 100 * MiB)}, {}, {}};
}

MovedEvent at(Stage stage, std::uint64_t done, std::uint64_t total)
{
    MovedEvent made;
    made.stage = stage;
    made.doneBytes = done;
    made.totalBytes = total;
    return made;
}

/// A job whose waiting stages take a second each, writing 60 s and comparing 35 s.
UsualPace learned()
{
    UsualPace pace;
    for (const char* stage :
        {"handshake", "sending-loader", "starting-loader", "awaiting-return", "leaving"}) {
        pace.times[stage] = milliseconds(1000);
    }
    pace.times["reading-table"] = milliseconds(1000);
    pace.times["writing"] = milliseconds(60000);
    pace.times["verifying"] = milliseconds(34000);
    return pace;
}

TimeLeft inTheMiddle()
{
    TimeLeft time;
    time.entered({Stage::Handshake, {}, 0}, milliseconds(0));
    time.entered({Stage::SendingLoader, "FDL1", 100}, milliseconds(1000));
    time.entered({Stage::ReadingTable, {}, 0}, milliseconds(4000));
    time.planned(writeAndCompare());
    time.learned(learned());
    time.entered({Stage::Writing, "x", 100 * MiB}, milliseconds(5000));
    return time;
}

} // namespace

TEST(TimeLeft, nothingIsToldBeforeThereIsAPlan)
{
    TimeLeft time;
    time.entered({Stage::Handshake, {}, 0}, milliseconds(0));
    EXPECT_EQ(time.share(milliseconds(500)), 0.0);
    EXPECT_FALSE(time.left(milliseconds(500)).has_value());
}

TEST(TimeLeft, stagesCountByTheTimeTheyTookInLikeJobs)
{
    TimeLeft time = inTheMiddle();
    EXPECT_NEAR(time.share(milliseconds(5000)), 0.05, 0.001);
    time.moved(at(Stage::Writing, 50 * MiB, 100 * MiB), milliseconds(35000));
    EXPECT_NEAR(time.share(milliseconds(35000)), 0.35, 0.001);
    EXPECT_NEAR(double(time.left(milliseconds(35000))->count()), 65000, 100);
    time.entered({Stage::Verifying, "x", 100 * MiB}, milliseconds(65000));
    time.moved(at(Stage::Verifying, 50 * MiB, 100 * MiB), milliseconds(82000));
    EXPECT_NEAR(time.share(milliseconds(82000)), 0.82, 0.001);
    EXPECT_NEAR(double(time.left(milliseconds(82000))->count()), 18000, 200);
}

TEST(TimeLeft, aSlowPhoneIsSeenToBeSlow)
{
    TimeLeft time = inTheMiddle();
    time.moved(at(Stage::Writing, 50 * MiB, 100 * MiB), milliseconds(5000 + 120000));
    // Half took 120 s instead of 30 s: what is left of writing lies between what is usual and what was seen.
    const double left = double(time.left(milliseconds(125000))->count()) - 35000;
    EXPECT_GT(left, 60000);
    EXPECT_LE(left, 120000);
}

TEST(TimeLeft, theShareNeverFalls)
{
    TimeLeft time = inTheMiddle();
    time.moved(at(Stage::Writing, 90 * MiB, 100 * MiB), milliseconds(9000));
    const double before = time.share(milliseconds(9000));
    time.entered({Stage::Writing, "x", 100 * MiB}, milliseconds(9500)); // the step is done once more
    EXPECT_GE(time.share(milliseconds(9500)), before);
    UsualPace slower = learned();
    slower.times["verifying"] = milliseconds(900000);
    time.learned(slower);
    EXPECT_GE(time.share(milliseconds(9600)), before);
}

TEST(TimeLeft, itemsOfOneStageAddUp)
{
    TimeLeft time;
    time.planned({{step(OperationKind::Write, 40 * MiB), step(OperationKind::Write, 60 * MiB)}, {}, {}});
    time.learned(learned());
    time.entered({Stage::Writing, "a", 40 * MiB}, milliseconds(0));
    time.moved(at(Stage::Writing, 40 * MiB, 40 * MiB), milliseconds(10000));
    time.entered({Stage::Writing, "b", 60 * MiB}, milliseconds(10000));
    time.moved(at(Stage::Writing, 30 * MiB, 60 * MiB), milliseconds(20000));
    // 70 % of 60 s, and the five stages before the plan: 47 of 66 s.
    EXPECT_NEAR(time.share(milliseconds(20000)), 47.0 / 66.0, 0.01);
}

TEST(TimeLeft, doneIsEverything)
{
    TimeLeft time = inTheMiddle();
    time.entered({Stage::Done, {}, 0}, milliseconds(90000));
    EXPECT_EQ(time.share(milliseconds(90000)), 1.0);
}

} // namespace flashwright::test
