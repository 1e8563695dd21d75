// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/mediatek/wire/xflash_structs.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using unisoc::test::hex;
using unisoc::test::join;

namespace {

Bytes words(std::initializer_list<std::uint32_t> values)
{
    Bytes raw;
    for (const std::uint32_t value : values) {
        appendLittleEndian(raw, value);
    }
    return raw;
}

Bytes longs(std::initializer_list<std::uint64_t> values)
{
    Bytes raw;
    for (const std::uint64_t value : values) {
        appendLittleEndian(raw, value);
    }
    return raw;
}

const char* const Cid = "150100444836344d42028a0b1c2d3e4f";

Bytes emmcInfo()
{
    return join({words({1, 512}), longs({0x400000, 0x400000, 0x1000000, 0, 0, 0, 0, 0x747c00000}), hex(Cid),
        hex("0100000000000000")});
}

} // namespace

TEST(XflashStructs, writeParameterOfTheUserArea)
{
    // The published vector: eMMC user area, address 0x1d80000, length 0x1000000.
    const XflashStorage emmc{StorageKind::Emmc, 1, 512, {}, {}};
    const auto raw = encodeArea(emmc, {Region::User, 0x1d80000, 0x1000000});
    ASSERT_TRUE(raw);
    EXPECT_EQ(toHex(*raw),
        "01000000080000000000d80100000000"
        "0000000100000000"
        "0000000000000000000000000000000000000000000000000000000000000000");
}

TEST(XflashStructs, sectionsOfEveryRegion)
{
    const XflashStorage emmc{StorageKind::Emmc, 1, 512, {}, {}};
    const XflashStorage ufs{StorageKind::Ufs, 0x30, 4096, {}, {}};
    const auto section = [](const XflashStorage& storage, Region region) -> int {
        const auto raw = encodeArea(storage, {region, 0, 512});
        return raw ? std::to_integer<int>((*raw)[4]) : -1;
    };
    EXPECT_EQ(section(emmc, Region::Boot1), 1);
    EXPECT_EQ(section(emmc, Region::Boot2), 2);
    EXPECT_EQ(section(emmc, Region::Rpmb), 3);
    EXPECT_EQ(section(emmc, Region::Gp4), 7);
    EXPECT_EQ(section(emmc, Region::User), 8);
    EXPECT_EQ(section(emmc, Region::Lu0), -1);
    EXPECT_EQ(section(ufs, Region::Lu0), 1);
    EXPECT_EQ(section(ufs, Region::Lu1), 2);
    EXPECT_EQ(section(ufs, Region::User), 3);
    EXPECT_EQ(section(ufs, Region::Boot1), -1);
    EXPECT_EQ(std::to_integer<int>((*encodeArea(ufs, {Region::User, 0, 512}))[0]), 0x30);
    EXPECT_EQ(section({}, Region::User), -1);
}

TEST(XflashStructs, emmcReport)
{
    const auto report = parseEmmcInfo(emmcInfo());
    ASSERT_TRUE(report && *report);
    EXPECT_EQ((*report)->kind, StorageKind::Emmc);
    EXPECT_EQ((*report)->regions.at(Region::Boot1), 4 * MiB);
    EXPECT_EQ((*report)->regions.at(Region::Rpmb), 16 * MiB);
    EXPECT_EQ((*report)->regions.at(Region::User), 0x747c00000U);
    EXPECT_EQ((*report)->regions.count(Region::Gp1), 0U);
    EXPECT_EQ((*report)->id, Cid);
    // Newer loaders append wear and a status.
    EXPECT_TRUE(*parseEmmcInfo(join({emmcInfo(), words({1, 1, 1, 0})})));
}

TEST(XflashStructs, absentAndBrokenStorage)
{
    EXPECT_FALSE(*parseEmmcInfo(Bytes(96)));
    EXPECT_FALSE(*parseEmmcInfo(Bytes()));
    EXPECT_FALSE(*parseUfsInfo(Bytes(4)));
    Bytes cut = emmcInfo();
    cut.resize(80);
    EXPECT_EQ(parseEmmcInfo(cut).error().fault, Fault::BadReply);
    Bytes type = emmcInfo();
    type[0] = std::byte{9};
    EXPECT_FALSE(parseEmmcInfo(type));
    Bytes sector = emmcInfo();
    sector[4] = sector[5] = std::byte{0};
    EXPECT_FALSE(parseEmmcInfo(sector));
    Bytes huge = emmcInfo();
    huge[71] = std::byte{0x7f};
    EXPECT_FALSE(parseEmmcInfo(huge)) << "a size that no storage has";
    EXPECT_FALSE(parseUfsInfo(words({0x30, 4096})));
    EXPECT_FALSE(parseNandInfo(words({0x11, 2048, 131072})));
}

TEST(XflashStructs, ufsUnitsInEitherOrder)
{
    const Bytes up = join({words({0x30, 4096}), longs({4 * MiB, 4 * MiB, 119 * GiB}), Bytes(162)});
    const Bytes down = join({words({0x30, 4096}), longs({119 * GiB, 4 * MiB, 4 * MiB}), Bytes(162)});
    for (const Bytes& raw : {up, down}) {
        const auto report = parseUfsInfo(raw);
        ASSERT_TRUE(report && *report);
        EXPECT_EQ((*report)->regions.at(Region::User), 119 * GiB);
        EXPECT_EQ((*report)->regions.at(Region::Lu0), 4 * MiB);
        EXPECT_EQ((*report)->sectorBytes, 4096U);
        EXPECT_EQ((*report)->type, 0x30U);
    }
}

TEST(XflashStructs, nandAndNorReports)
{
    const Bytes nand = join({words({0x11, 2048, 131072, 64}), longs({512 * MiB, 500 * MiB}), hex("01"),
        hex("2cdc90a65400000000000000")});
    const auto report = parseNandInfo(nand);
    ASSERT_TRUE(report && *report);
    EXPECT_EQ((*report)->kind, StorageKind::Nand);
    EXPECT_EQ((*report)->regions.at(Region::Whole), 500 * MiB);
    EXPECT_EQ((*report)->sectorBytes, 2048U);
    EXPECT_TRUE((*report)->id.starts_with("2cdc90a654"));
    EXPECT_EQ((*encodeArea(**report, {Region::User, 0, 512}))[0], std::byte{0x11});
    const auto nor = parseNorInfo(join({words({0x21, 256}), longs({16 * MiB})}));
    ASSERT_TRUE(nor && *nor);
    EXPECT_EQ((*nor)->regions.at(Region::Whole), 16 * MiB);
}

TEST(XflashStructs, ramInBothWidths)
{
    EXPECT_EQ(*parseRamInfo(words({1, 0x100000, 0x38000, 2, 0x40000000, 0x80000000})), 2 * GiB);
    EXPECT_EQ(*parseRamInfo(longs({1, 0x100000, 0x38000, 2, 0x40000000, 6 * GiB})), 6 * GiB);
    EXPECT_FALSE(parseRamInfo(Bytes(47)));
}

TEST(XflashStructs, packetLengthsAreChecked)
{
    // What genuine second stages offer a Linux host.
    const auto lengths = parsePacketLengths(words({0x200000, 0x10000}));
    ASSERT_TRUE(lengths);
    EXPECT_EQ(lengths->write, 0x200000U);
    EXPECT_EQ(lengths->read, 0x10000U);
    EXPECT_FALSE(parsePacketLengths(words({0, 0x10000})));
    EXPECT_FALSE(parsePacketLengths(words({0x200000, 0xffffffff})));
    EXPECT_FALSE(parsePacketLengths(words({0x200000})));
}

TEST(XflashStructs, smallParameters)
{
    EXPECT_EQ(toHex(encodeEnvironment()), "0200000001000000010000000000000000000000");
    EXPECT_EQ(toHex(encodeBootTo(0x40000000, 0x5832c)), "00000040000000002c83050000000000");
    EXPECT_EQ(toHex(encodeShutdown(false, 24)), std::string(48, '0'));
    EXPECT_EQ(encodeShutdown(true, 32).size(), 32U);
    EXPECT_TRUE(toHex(encodeShutdown(true, 24)).starts_with("01000000"));
}

} // namespace flashwright::mediatek
