// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "protocols/unisoc/wire/partition_list.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using test::hex;
using test::join;
using test::name72;

namespace {

TEST(PartitionList, entriesOf76Bytes)
{
    const auto list = parsePartitionList(
        join({name72("splloader"), hex("00 02 00 00"), name72("misc"), hex("00 04 00 00")}));
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 2U);
    EXPECT_EQ(list->at(0).name, "splloader");
    EXPECT_EQ(list->at(0).units, 0x200U);
    EXPECT_EQ(list->at(1).name, "misc");
    EXPECT_EQ(list->at(1).units, 0x400U);
}

TEST(PartitionList, otherLengthsAreRefused)
{
    EXPECT_FALSE(parsePartitionList({}));
    EXPECT_FALSE(parsePartitionList(Bytes(75)));
    EXPECT_FALSE(parsePartitionList(Bytes(77)));
}

std::vector<PartitionSpec> declared(std::initializer_list<std::pair<const char*, std::uint64_t>> list)
{
    std::vector<PartitionSpec> specs;
    for (const auto& [name, mib] : list) {
        PartitionSpec spec;
        spec.name = name;
        spec.bytes = mib * MiB;
        specs.push_back(spec);
    }
    return specs;
}

TEST(PartitionList, unitIsWhatMakesTheListFitTheFirmware)
{
    const std::vector<ListedPartition> small{{"boot", 35 * 1024}, {"misc", 1024}};
    const std::vector<ListedPartition> large{{"boot", 35 * 128}, {"misc", 128}};
    const auto wanted = declared({{"boot", 35}, {"misc", 1}});
    EXPECT_EQ(bytesPerUnit(small, wanted, StorageKind::Unknown), 1024U);
    EXPECT_EQ(bytesPerUnit(large, wanted, StorageKind::Unknown), 8192U);
}

TEST(PartitionList, storageDecidesWithoutAFirmware)
{
    const std::vector<ListedPartition> list{{"boot", 35 * 128}, {"big", 1 << 20}};
    EXPECT_EQ(bytesPerUnit(list, {}, StorageKind::Ufs), 8192U);
    EXPECT_EQ(bytesPerUnit(list, {}, StorageKind::Emmc), 1024U);
}

TEST(PartitionList, smallestPartitionDecidesWhenNothingIsKnown)
{
    const std::vector<ListedPartition> ufs{{"misc", 128}, {"super", 4100 * 128}};
    const std::vector<ListedPartition> emmc{{"misc", 1024}, {"splloader", 512}};
    EXPECT_EQ(bytesPerUnit(ufs, {}, StorageKind::Unknown), 8192U);
    EXPECT_EQ(bytesPerUnit(emmc, {}, StorageKind::Unknown), 1024U);
    EXPECT_EQ(bytesPerUnit({}, {}, StorageKind::Unknown), 1024U);
}

} // namespace
} // namespace flashwright::unisoc
