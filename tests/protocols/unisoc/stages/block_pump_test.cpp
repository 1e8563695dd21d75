// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/block_pump.h"
#include "tests/protocols/unisoc/talk_bench.h"

#include <atomic>
#include <gtest/gtest.h>

namespace flashwright::unisoc {

using namespace test;

namespace {

PumpSetup plain(std::uint64_t bytes, std::size_t blockBytes)
{
    return {.bytes = bytes, .blockBytes = blockBytes, .ring = 3, .encode = [](ByteSpan payload, Bytes& into) {
                into.insert(into.end(), payload.begin(), payload.end());
            }};
}

TEST(BlockPump, blocksComeInOrderAndWhole)
{
    const Bytes data = toyImage(1000);
    BytesImage image(data);
    BlockPump pump(image, plain(1000, 64));
    Bytes got;
    std::size_t blocks = 0;
    for (;;) {
        const auto block = pump.next({});
        ASSERT_TRUE(block);
        if (*block == nullptr) {
            break;
        }
        EXPECT_EQ((*block)->offset, got.size());
        got.insert(got.end(), (*block)->wire.begin(), (*block)->wire.end());
        EXPECT_EQ((*block)->last, got.size() == 1000);
        ++blocks;
    }
    EXPECT_EQ(got, data);
    EXPECT_EQ(blocks, 16U);
}

TEST(BlockPump, theNextBlockIsReadyBeforeItIsAskedFor)
{
    std::atomic<int> encoded = 0;
    BytesImage image(toyImage(256));
    PumpSetup setup = plain(256, 64);
    setup.encode = [&encoded](ByteSpan, Bytes&) {
        ++encoded;
        encoded.notify_all();
    };
    BlockPump pump(image, setup);
    ASSERT_TRUE(pump.next({}));
    while (encoded < 3) { // hangs if the pump waited for its consumer
        encoded.wait(encoded.load());
    }
}

TEST(BlockPump, oddImageIsPaddedAndAShortOneIsTruncated)
{
    BytesImage odd(toyImage(3));
    BlockPump padded(odd, plain(4, 64));
    const auto block = padded.next({});
    ASSERT_TRUE(block);
    ASSERT_NE(*block, nullptr);
    EXPECT_EQ((*block)->wire, hex("00 01 02 00"));

    BytesImage early(toyImage(10));
    BlockPump failing(early, plain(64, 16));
    const auto none = failing.next({});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fact("problem"), "truncated");
    EXPECT_EQ(none.error().fact("offset_bytes"), "10");
}

TEST(BlockPump, stopAndDestructionEndIt)
{
    std::stop_source source;
    source.request_stop();
    BytesImage image(toyImage(1 << 20));
    BlockPump pump(image, plain(1 << 20, 64));
    const auto block = pump.next(source.get_token());
    ASSERT_FALSE(block);
    EXPECT_EQ(block.error().fault, Fault::Cancelled);
}

} // namespace
} // namespace flashwright::unisoc
