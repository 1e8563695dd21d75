// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "protocols/unisoc/wire/bsl_packet.h"
#include "protocols/unisoc/wire/repartition_table.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using test::hex;
using test::join;
using test::name72;

namespace {

PartitionSpec spec(const char* name, std::uint64_t bytes, bool rest = false)
{
    PartitionSpec result;
    result.name = name;
    result.bytes = bytes;
    result.takesRest = rest;
    return result;
}

TEST(RepartitionTable, headerlessTableInMib)
{
    const auto table =
        repartitionTable({spec("prodnv", 10 * MiB), spec("userdata", 0, true)}, std::nullopt, 512);
    ASSERT_TRUE(table);
    EXPECT_EQ(*table, join({name72("prodnv"), hex("0a 00 00 00"), name72("userdata"), hex("ff ff ff ff")}));
    // Checksum of the whole frame as computed apart from this program.
    const Bytes frame = makeFrame(BslCommand::Repartition, *table, {BslChecksum::Sum, true});
    EXPECT_EQ(toHex(ByteSpan(frame).last(3)), "03577e");
}

TEST(RepartitionTable, tableInBytes)
{
    PartitionSpec gap = spec("boot", 35 * MiB);
    gap.gapBytes = 1024;
    const auto one = repartitionTable({gap}, 0, 512);
    ASSERT_TRUE(one);
    EXPECT_EQ(*one,
        join({hex("70 61 72 3a 01 03 01 00 74 62 6c 3a 10 00 58 00"), name72("boot"),
            hex("00 00 30 02 00 00 00 00 00 04 00 00 00 00 00 00")}));
    const auto rest = repartitionTable({spec("userdata", 0, true)}, 2, 512);
    ASSERT_TRUE(rest);
    EXPECT_EQ(toHex(ByteSpan(*rest).last(16)), "ffffffffffffffff0000000000000000");
}

TEST(RepartitionTable, tableInSectors)
{
    const auto table = repartitionTable({spec("boot", 1 * MiB)}, 4, 512);
    ASSERT_TRUE(table);
    EXPECT_EQ(toHex(ByteSpan(*table).first(6)), "7061723a0104");
    EXPECT_EQ(toHex(ByteSpan(*table).subspan(16 + 72, 8)), "0008000000000000");
}

TEST(RepartitionTable, whatDoesNotFitIsRefused)
{
    EXPECT_FALSE(repartitionTable({}, std::nullopt, 512));
    EXPECT_FALSE(repartitionTable({spec("boot", MiB + 1)}, std::nullopt, 512));
    EXPECT_FALSE(repartitionTable({spec("userdata", 0, true), spec("boot", MiB)}, std::nullopt, 512));
    EXPECT_FALSE(
        repartitionTable({spec("a-name-of-more-than-thirty-one-characters", MiB)}, std::nullopt, 512));
    EXPECT_FALSE(repartitionTable(std::vector<PartitionSpec>(745, spec("a", MiB)), 0, 512));
    EXPECT_FALSE(repartitionTable({spec("boot", 513)}, 4, 512));
}

} // namespace
} // namespace flashwright::unisoc
