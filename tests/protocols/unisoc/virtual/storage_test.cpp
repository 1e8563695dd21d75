// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, erased, expanded and kept. [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3:
// common/dloader/dl_operate.c; [spec] AOSP system/core/libsparse/sparse_format.h
#include "core/transport/virtual/paged_store.h"
#include "tests/protocols/unisoc/virtual/test_host.h"

namespace flashwright::unisoc {
namespace {

Bytes readBack(TestHost& host, std::string_view name, std::uint32_t size)
{
    Bytes all;
    if (host.send(0x10, TestHost::named(name, size)).code != 0x80U) {
        return all;
    }
    for (std::uint32_t at = 0; at < size; at += 0x1000) {
        Bytes request;
        appendLittleEndian<std::uint32_t>(request, std::min(size - at, 0x1000U));
        appendLittleEndian<std::uint32_t>(request, at);
        const Answer answer = host.send(0x11, request);
        EXPECT_EQ(answer.code, 0x93U);
        all.insert(all.end(), answer.payload.begin(), answer.payload.end());
    }
    EXPECT_EQ(host.send(0x12).code, 0x80U);
    return all;
}

Bytes tableV0(std::initializer_list<std::pair<std::string_view, std::uint32_t>> rows)
{
    Bytes table;
    for (const auto& [name, mib] : rows) {
        const Bytes row = TestHost::named(name, mib);
        table.insert(table.end(), row.begin(), row.end());
    }
    return table;
}

constexpr const char* SmallTable =
    R"({"storage":{"mib":64,"partitions":[{"name":"prodnv","mib":10},{"name":"boot","mib":8},{"name":"misc","mib":1},{"name":"userdata","rest":true}]}})";

TEST(PagedStore, CostsNothingUntilWritten)
{
    PagedStore store(4096ULL * GiB, std::byte{0xff});
    const Bytes data = pattern(200000);
    store.write(3000ULL * GiB + 12345, data);
    Bytes back(data.size() + 2);
    store.read(3000ULL * GiB + 12344, back);
    EXPECT_EQ(back.front(), std::byte{0xff});
    EXPECT_EQ(back.back(), std::byte{0xff});
    EXPECT_TRUE(std::equal(data.begin(), data.end(), back.begin() + 1));
    store.erase(3000ULL * GiB, 300000);
    store.read(3000ULL * GiB + 12344, back);
    EXPECT_EQ(back, Bytes(back.size(), std::byte{0xff}));
}

TEST(Storage, GivesBackWhatWasWritten)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    const Bytes image = pattern(150001 + 1);
    EXPECT_EQ(host.write("boot", image), 0x80U);
    EXPECT_EQ(readBack(host, "boot", static_cast<std::uint32_t>(image.size())), image);
    EXPECT_EQ(host.cable.phone().storage().at("boot"), image);
    EXPECT_EQ(host.send(0x0a, TestHost::named("boot", 0)).code, 0x80U);
    EXPECT_EQ(readBack(host, "boot", 64), Bytes(64));
    EXPECT_TRUE(host.cable.phone().storage().at("boot").empty());
}

TEST(Storage, KeepsBootChainCopiesByItself)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    const Bytes image = pattern(4096);
    for (const char* name : {"splloader", "uboot", "vbmeta"}) {
        EXPECT_EQ(host.write(name, image), 0x80U);
        EXPECT_EQ(host.cable.phone().storage().at(std::string(name) + "_bak"), image);
    }
    EXPECT_EQ(host.send(0x01, TestHost::named("splloader", 8U << 20U)).code, 0x8aU)
        << "larger than the boot area";
}

TEST(Storage, MirrorsASlotToItsTwin)
{
    TestHost host(phoneOf("sc9863a-emmc",
        R"({"storage":{"mib":64,"partitions":[{"name":"boot_a","mib":4},{"name":"boot_b","mib":4},{"name":"misc","mib":1}]}})"));
    host.loadSharkl3();
    const Bytes image = pattern(70000);
    EXPECT_EQ(host.write("boot_a", image), 0x80U);
    EXPECT_EQ(host.cable.phone().storage().at("boot_b"), image);
}

TEST(Storage, TakesSizesOfMoreThanFourGigabytes)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    const auto wide = [](std::string_view name, std::uint64_t bytes) {
        Bytes payload = TestHost::named(name, 0);
        payload.resize(72);
        appendLittleEndian<std::uint64_t>(payload, bytes);
        appendLittleEndian<std::uint64_t>(payload, 0);
        return payload;
    };
    EXPECT_EQ(host.send(0x01, wide("super", 0x150000000)).code, 0x8aU) << "super has 4100 MiB";
    EXPECT_EQ(host.send(0x01, wide("userdata", 0x150000000)).code, 0x80U);
    EXPECT_EQ(host.send(0x02, pattern(0x1000)).code, 0x80U);
    EXPECT_EQ(host.send(0x03).code, 0x84U) << "most of it is missing";
    EXPECT_EQ(host.send(0x10, wide("userdata", 0x150000000)).code, 0x80U);
    const Answer far = host.send(0x11, "10000000 0000004001000000");
    EXPECT_EQ(far.code, 0x93U);
    EXPECT_EQ(far.payload, Bytes(16));
}

TEST(Storage, ReadsTheWholeUserAreaAcrossTheTable)
{
    TestHost host(phoneOf("sc9863a-emmc", SmallTable));
    host.loadSharkl3();
    const Bytes image = pattern(4096);
    host.write("prodnv", image);
    const Bytes user = readBack(host, "user_partition", (1U << 20U) + 4096);
    EXPECT_TRUE(std::equal(image.begin(), image.end(), user.begin() + (1 << 20)))
        << "1 MiB for the table comes first";
}

TEST(Calibration, WantsASumAndKeepsTwoHeadedCopies)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    const Bytes image =
        fromHex("59623412050004001122334491010600a1a2a3a4a5a60000ffffffff"); // its byte sum is 0xa1d
    Bytes start = TestHost::named("l_fixnv1", static_cast<std::uint32_t>(image.size()));
    appendLittleEndian<std::uint32_t>(start, 0xa1d);
    EXPECT_EQ(host.send(0x01, start).code, 0x80U);
    EXPECT_EQ(host.send(0x02, image).code, 0x80U);
    EXPECT_EQ(host.send(0x03).code, 0x80U);
    const auto storage = host.cable.phone().storage();
    EXPECT_EQ(storage.at("l_fixnv1"), image);
    EXPECT_EQ(storage.at("l_fixnv2"), image);
    EXPECT_EQ(readBack(host, "l_fixnv1", static_cast<std::uint32_t>(image.size())), image);
}

TEST(Calibration, RefusesAWrongSumAndStopsWithoutOne)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    const Bytes before = host.cable.phone().storage().at("l_fixnv1");
    Bytes start = TestHost::named("l_fixnv1", 16);
    appendLittleEndian<std::uint32_t>(start, 7);
    EXPECT_EQ(host.send(0x01, start).code, 0x80U);
    EXPECT_EQ(host.send(0x02, Bytes(16, std::byte{1})).code, 0xa1U);
    EXPECT_EQ(host.send(0x03).code, 0x84U);
    EXPECT_EQ(host.cable.phone().storage().at("l_fixnv1"), before);
    Bytes large = TestHost::named("l_fixnv1", 0x180000);
    appendLittleEndian<std::uint32_t>(large, 7);
    EXPECT_EQ(host.send(0x01, large).code, 0x8aU);
    EXPECT_EQ(host.send(0x01, TestHost::named("l_fixnv1", 16)).code, 0xa0U);
    EXPECT_EQ(host.send(0x2d).code, 0U) << "it does not survive that reply";
}

Bytes sparse(bool headed)
{
    Bytes image(headed ? 0x200 : 0);
    const auto add32 = [&image](std::uint32_t v) { appendLittleEndian<std::uint32_t>(image, v); };
    const auto chunk = [&](std::uint16_t type, std::uint32_t blocks, std::uint32_t body) {
        appendLittleEndian<std::uint16_t>(image, type);
        appendLittleEndian<std::uint16_t>(image, 0);
        add32(blocks);
        add32(12 + body);
    };
    add32(0xed26ff3a);
    add32(0x00000001); // 1.0
    appendLittleEndian<std::uint16_t>(image, 28);
    appendLittleEndian<std::uint16_t>(image, 12);
    add32(4096);
    add32(6);
    add32(5);
    add32(0);
    const Bytes raw = pattern(8192, 5);
    chunk(0xcac1, 2, 8192);
    image.insert(image.end(), raw.begin(), raw.end());
    chunk(0xcac3, 1, 0);
    chunk(0xcac2, 1, 4);
    add32(0x5a5a5a5a);
    chunk(0xcac4, 0, 4);
    add32(0x12345678);
    chunk(0xcac2, 2, 4);
    add32(0x04030201);
    return image;
}

TEST(Sparse, IsExpandedWhereverTheBlocksAreCut)
{
    Bytes expected = pattern(8192, 5);
    expected.resize(8192 + 4096);
    expected.resize(expected.size() + 4096, std::byte{0x5a});
    for (int i = 0; i < 2048; ++i) {
        appendLittleEndian<std::uint32_t>(expected, 0x04030201);
    }
    for (const bool headed : {false, true}) {
        for (const std::size_t piece : {2U, 30U, 514U, 4096U, 40000U}) {
            TestHost host(phoneOf("sc9863a-emmc", SmallTable));
            host.loadSharkl3();
            EXPECT_EQ(host.write("boot", sparse(headed), piece), 0x80U) << piece;
            EXPECT_EQ(host.cable.phone().storage().at("boot"), expected) << piece;
        }
    }
}

TEST(Sparse, MayNotLeaveItsPartition)
{
    TestHost host(phoneOf("sc9863a-emmc", SmallTable));
    host.loadSharkl3();
    Bytes image = sparse(false);
    storeLittleEndian<std::uint32_t>(
        MutableByteSpan(image).subspan(28 + 12 + 8192 + 4), 1U << 20U); // the hole
    EXPECT_EQ(host.write("misc", image), 0x8aU);
    EXPECT_EQ(host.send(0x03).code, 0x84U);
}

TEST(Repartition, KeepsWhatStaysWhereItWas)
{
    TestHost host(phoneOf("sc9863a-emmc", SmallTable));
    host.loadSharkl3();
    const Bytes image = pattern(4096);
    host.write("prodnv", image);
    host.write("misc", image);
    EXPECT_EQ(
        host.send(0x0b, tableV0({{"prodnv", 10}, {"boot", 16}, {"misc", 1}, {"userdata", 0xffffffff}})).code,
        0x80U);
    const auto storage = host.cable.phone().storage();
    EXPECT_EQ(storage.at("prodnv"), image);
    EXPECT_FALSE(storage.contains("misc")) << "it moved";
    const Answer list = host.send(0x2d);
    ASSERT_EQ(list.payload.size(), 4 * 76U);
    EXPECT_EQ(
        loadLittleEndian<std::uint32_t>(ByteSpan(list.payload).subspan(3 * 76 + 72)), (64U - 1 - 27) * 1024)
        << "userdata gets the rest";
}

TEST(Repartition, RefusesTablesThatDoNotAddUp)
{
    TestHost host(phoneOf("sc9863a-emmc", SmallTable));
    host.loadSharkl3();
    EXPECT_EQ(host.send(0x0b, Bytes(78)).code, 0x96U);
    EXPECT_EQ(host.send(0x0b).code, 0x96U);
    EXPECT_EQ(host.send(0x0b, tableV0({{"a", 40}, {"b", 40}})).code, 0x84U) << "more than the storage has";
    EXPECT_EQ(host.send(0x0b, tableV0({{"a", 0xffffffff}, {"b", 1}})).code, 0x96U) << "the rest comes last";
    EXPECT_EQ(host.send(0x2d).payload.size(), 4 * 76U) << "the old table stands";
}

TEST(Repartition, TakesTheNewForm)
{
    TestHost host(phoneOf("sc9863a-emmc", SmallTable));
    host.loadSharkl3();
    Bytes table = fromHex("7061723a 01 03 02 00 74626c3a 1000 b000");
    for (const auto& [name, size, gap] :
        {std::tuple<std::string_view, std::uint64_t, std::uint64_t>{"one", 4096, 512},
            {"two", UINT64_MAX, 0}}) {
        Bytes row = TestHost::named(name, 0);
        row.resize(72);
        appendLittleEndian<std::uint64_t>(row, size);
        appendLittleEndian<std::uint64_t>(row, gap);
        table.insert(table.end(), row.begin(), row.end());
    }
    EXPECT_EQ(host.send(0x0b, table).code, 0x80U);
    const Answer list = host.send(0x2d);
    ASSERT_EQ(list.payload.size(), 2 * 76U);
    EXPECT_EQ(loadLittleEndian<std::uint32_t>(ByteSpan(list.payload).subspan(72)), 4U) << "KiB";
}

TEST(PartitionList, CountsEightKilobytesOnLargeSectors)
{
    TestHost host(phoneOf("ums512-ufs"));
    host.loadBoth(0x5500, 0x9efffe00);
    const Answer list = host.send(0x2d);
    ASSERT_GE(list.payload.size(), 76U);
    EXPECT_EQ(loadLittleEndian<std::uint32_t>(ByteSpan(list.payload).subspan(72)), 10U * 1024 / 8)
        << "prodnv, 10 MiB";
}

TEST(Reading, KnowsItsLimits)
{
    TestHost host(phoneOf("sc9863a-emmc", SmallTable));
    host.loadSharkl3();
    EXPECT_EQ(host.send(0x11, Bytes(8)).code, 0x84U) << "no READ_START";
    EXPECT_EQ(host.send(0x10, TestHost::named("nowhere", 4)).code, 0x84U);
    EXPECT_EQ(host.send(0x10, TestHost::named("misc", 4)).code, 0x80U);
    EXPECT_EQ(host.send(0x11, "00000200 00000000").code, 0x8aU) << "more than 64 KiB";
    EXPECT_EQ(host.send(0x11, "04000000 feff0f00").code, 0x84U) << "beyond the end";
    EXPECT_EQ(host.send(0x11, "04000000 0000000001000000").code, 0x84U) << "64-bit offset";
    EXPECT_EQ(host.send(0x11, "04000000 fcff0f00").code, 0x93U);
    TestHost strict(phoneOf("sc9863a-emmc",
        R"({"fdl2":{"strict_read_size":true},"storage":{"mib":64,"partitions":[{"name":"prodnv","mib":2},{"name":"misc","mib":1}]}})"));
    strict.loadSharkl3();
    const Answer size = strict.send(0x10, TestHost::named("misc", 0x200000));
    EXPECT_EQ(size.code, 0x8aU);
    EXPECT_EQ(toHex(size.payload), "0000100000000000");
}

TEST(Reading, ABlankProductionAreaIsRefused)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    EXPECT_EQ(host.send(0x10, TestHost::named("prodnv", 64)).code, 0x80U);
    EXPECT_EQ(host.send(0x12).code, 0x80U);
    EXPECT_EQ(host.send(0x0a, TestHost::named("prodnv", 0)).code, 0x80U);
    EXPECT_EQ(host.send(0x10, TestHost::named("prodnv", 64)).code, 0x84U) << "no file system in it";
}

TEST(RawMode, TakesWholeBlocksOnceStarted)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"fdl2":{"hello":{"raw_version":2,"flush_kib":64}}})"));
    host.loadSharkl3();
    host.send(0x21);
    host.escapes = false;
    EXPECT_EQ(host.send(0x28).code, 0x80U);
    EXPECT_EQ(host.send(0x33).code, 0x86U) << "nothing started";
    const Bytes image = pattern(65536 + 1001);
    EXPECT_EQ(host.send(0x01, TestHost::named("boot", static_cast<std::uint32_t>(image.size()))).code, 0x80U);
    EXPECT_EQ(host.send(0x33).code, 0x80U);
    EXPECT_EQ(host.send(0x31, Bytes(12)).code, 0U) << "bytes of a block now, not a command";
    TestHost clean(phoneOf("sc9863a-emmc", R"({"fdl2":{"hello":{"raw_version":2,"flush_kib":64}}})"));
    clean.loadSharkl3();
    clean.send(0x01, TestHost::named("boot", static_cast<std::uint32_t>(image.size())));
    clean.send(0x33);
    EXPECT_EQ(clean.cable.say(ByteSpan(image).first(32768), false), "");
    EXPECT_EQ(clean.receive(clean.cable.say(ByteSpan(image).subspan(32768, 32768), false)).code, 0x80U);
    Bytes last(image.begin() + 65536, image.end());
    last.push_back(std::byte{0});
    EXPECT_EQ(clean.receive(clean.cable.say(last)).code, 0x80U);
    EXPECT_EQ(clean.send(0x03).code, 0x80U);
    EXPECT_EQ(clean.cable.phone().storage().at("boot"), image);
}

TEST(RawMode, TakesOneBlockPerCommandInItsFirstForm)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"fdl2":{"hello":{"raw_version":1}}})"));
    host.loadSharkl3();
    EXPECT_EQ(host.send(0x33).code, 0xfeU);
    const Bytes image = pattern(3000);
    host.send(0x01, TestHost::named("boot", 3000));
    EXPECT_EQ(host.send(0x31, "0400000000000000 00080000").code, 0x8aU) << "not where the data is";
    EXPECT_EQ(host.send(0x31, "0000000000000000 00080000 00000000").code, 0x80U);
    EXPECT_EQ(host.receive(host.cable.say(ByteSpan(image).first(2048), false)).code, 0x80U);
    EXPECT_EQ(host.send(0x31, "0008000000000000 b8030000").code, 0x80U);
    EXPECT_EQ(host.receive(host.cable.say(ByteSpan(image).subspan(2048))).code, 0x80U);
    EXPECT_EQ(host.send(0x03).code, 0x80U);
    EXPECT_EQ(host.cable.phone().storage().at("boot"), image);
}

} // namespace
} // namespace flashwright::unisoc
