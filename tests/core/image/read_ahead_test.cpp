// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "core/image/read_ahead.h"
#include "core/image/slice_source.h"
#include "tests/support/pac_builder.h"

#include <gtest/gtest.h>

namespace flashwright {

namespace {

using test::pattern;

TEST(ReadAhead, GivesEveryByteInOrder)
{
    for (const std::size_t bytes : {0U, 1U, 1048576U, 7000001U}) {
        const Bytes data = pattern(bytes);
        SliceSource image(bytesAsSource("a", data), 0, bytes);
        Bytes seen;
        const auto done = readAhead(image,
            [&seen](ByteSpan block) -> Result<void> {
                seen.insert(seen.end(), block.begin(), block.end());
                return {};
            },
            {});
        EXPECT_TRUE(done);
        EXPECT_EQ(seen, data);
    }
}

TEST(ReadAhead, AnErrorOfTheConsumerEndsIt)
{
    SliceSource image(bytesAsSource("a", pattern(20'000'000)), 0, 20'000'000);
    const auto done =
        readAhead(image, [](ByteSpan) -> Result<void> { return fail(Fault::NoRoom, "here"); }, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::NoRoom);
}

TEST(ReadAhead, AnErrorOfTheImageComesAfterWhatWasRead)
{
    SliceSource image(bytesAsSource("a", pattern(3'000'000)), 0, 5'000'000); // lies about its size
    std::size_t seen = 0;
    const auto done = readAhead(image,
        [&seen](ByteSpan block) -> Result<void> {
            seen += block.size();
            return {};
        },
        {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::HostIo);
    EXPECT_EQ(seen, 2U << 20U);
}

TEST(ReadAhead, StopsWhenAsked)
{
    std::stop_source stop;
    SliceSource image(bytesAsSource("a", pattern(20'000'000)), 0, 20'000'000);
    const auto done = readAhead(
        image,
        [&stop](ByteSpan) -> Result<void> {
            stop.request_stop();
            return {};
        },
        stop.get_token());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::Cancelled);
}

} // namespace

} // namespace flashwright
