// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of the ready-made blocks of svoboda18/preloader (platform/*/headerblock_for_ota_fastboot_*) and of the
// first bytes of a real MT6577 BOOT1.
#include "core/base/digest.h"
#include "protocols/mediatek/table/boot_region.h"

#include <gtest/gtest.h>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

void put(Bytes& into, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i) {
        into[at + i] = static_cast<std::byte>(value >> (8 * i));
    }
}

std::string sumOf(StorageKind storage, std::uint64_t most)
{
    return toHex(sha256(encodeBootHeader(storage, most)));
}

TEST(BootRegion, readyMadeBlocks)
{
    EXPECT_EQ(sumOf(StorageKind::Emmc, 0x40000), // MT6580 6735 6739 6755 6757 6761 6763 6765 6771
        "6415ec44ccaea526ea4f5696db81412115c1cbde0c2c65de5c23051a7fd7ca02");
    EXPECT_EQ(sumOf(StorageKind::Emmc, 0x80000), // MT6768 6779 6785
        "2727677950d4498adc08e6f72aef7264502d5684106a261a1f1b177e54e78885");
    EXPECT_EQ(sumOf(StorageKind::Ufs, 0x40000), // MT6761 6763 6765
        "e7155afdd189da202a4b8f3b5e01e225264d51004ab6ce5ee30e5014ce005fa4");
    EXPECT_EQ(sumOf(StorageKind::Ufs, 0x80000), // MT6768 6779 6785
        "43ce2298537f0d0ab7388baba2102ae1667601cc74a4e76ab9ffebc73a1bd36a");
}

TEST(BootRegion, preloaderOffsets)
{
    EXPECT_EQ(preloaderOffset(StorageKind::Emmc), 0x800U);
    EXPECT_EQ(preloaderOffset(StorageKind::Ufs), 0x1000U);
    EXPECT_EQ(encodeBootHeader(StorageKind::Emmc, 0x40000).size(), 0x800U);
    EXPECT_EQ(encodeBootHeader(StorageKind::Ufs, 0x40000).size(), 0x1000U);
}

TEST(BootRegion, readsWhatWasWritten)
{
    for (const StorageKind storage : {StorageKind::Emmc, StorageKind::Ufs, StorageKind::Nor}) {
        const auto read = readBootHeader(encodeBootHeader(storage, 0x80000));
        ASSERT_TRUE(read) << read.error().toLogLine();
        EXPECT_EQ(read->storage, storage);
        EXPECT_EQ(read->begin, preloaderOffset(storage));
        EXPECT_EQ(read->boundary, preloaderOffset(storage) + 0x80000);
    }
}

// MT6771's UFS block names the device word of eMMC.
TEST(BootRegion, theOddOneOutIsRead)
{
    Bytes odd = encodeBootHeader(StorageKind::Ufs, 0x40000);
    put(odd, 0x218, 0x00010005);
    ASSERT_EQ(toHex(sha256(odd)), "82e527395c1edb8fb201f9be9cafb302a7a4e18924f954f55a53c2c903f90ca7");
    const auto read = readBootHeader(odd);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->storage, StorageKind::Ufs);
}

/// A real MT6577 BOOT1: three slots of types 1, 3 and 9.
Bytes mt6577()
{
    Bytes head = encodeBootHeader(StorageKind::Emmc, 0x48000);
    head.resize(0x400);
    put(head, 0x210, 0x48800);
    const std::uint32_t slots[3][3] = {{1, 0x800, 0x20800}, {3, 0x20800, 0x28800}, {9, 0x28800, 0x48800}};
    for (std::size_t i = 0; i < 3; ++i) {
        put(head, 0x214 + 20 * i, 0x42424242);
        put(head, 0x218 + 20 * i, slots[i][0] << 16U | 5U);
        put(head, 0x21c + 20 * i, slots[i][1]);
        put(head, 0x220 + 20 * i, slots[i][2]);
        put(head, 0x224 + 20 * i, 1);
    }
    return head;
}

TEST(BootRegion, threeSlotsOfARealPhone)
{
    const Bytes head = mt6577();
    ASSERT_EQ(toHex(sha256(head)), "f0d64ba9890a0c3c356935f969523c0b048c3302ae864796633a2e1dcdff8c98");
    const auto read = readBootHeader(head);
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->storage, StorageKind::Emmc);
    EXPECT_EQ(read->begin, 0x800U);
    EXPECT_EQ(read->boundary, 0x20800U);
}

TEST(BootRegion, theBootLoaderNeedNotBeFirst)
{
    Bytes head = mt6577();
    put(head, 0x218, 3U << 16U | 5U);
    put(head, 0x22c, 1U << 16U | 5U);
    const auto read = readBootHeader(head);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->begin, 0x20800U);
}

TEST(BootRegion, eachDamageHasItsName)
{
    const auto problem = [](ByteSpan head) {
        const auto read = readBootHeader(head);
        return read ? std::string() : std::string(read.error().fact("problem"));
    };
    EXPECT_EQ(problem({}), "boot-header-missing");
    EXPECT_EQ(problem(Bytes(0x800)), "boot-header-missing");
    Bytes head = mt6577();
    head[3] = std::byte{'X'};
    EXPECT_EQ(problem(head), "boot-header-missing");
    head = mt6577();
    head[0x9] = std::byte{'X'};
    EXPECT_EQ(problem(head), "boot-header-missing");
    head = mt6577();
    head[0x200] = std::byte{0};
    EXPECT_EQ(problem(head), "boot-header-damaged");
    head = mt6577();
    put(head, 0x214, 0);
    EXPECT_EQ(problem(head), "boot-header-damaged");
    head = mt6577();
    put(head, 0x220, 0x800); // ends where it begins
    EXPECT_EQ(problem(head), "boot-header-damaged");
    head = mt6577();
    put(head, 0x21c, 0); // on the header itself
    EXPECT_EQ(problem(head), "boot-header-damaged");
    for (std::size_t length = 0; length < 0x2b4; ++length) {
        EXPECT_EQ(problem(ByteSpan(mt6577()).first(length)), "boot-header-missing") << length;
    }
}

} // namespace
