// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocols/mediatek/virtual/xflash_talk.h"

#include <gmock/gmock.h>

namespace flashwright::mediatek::device {
namespace {

using testing::EndsWith;

PhoneProfile emmcPhone()
{
    return smallPhone(Dialect::Xflash, DeviceStorage::Emmc);
}

PhoneProfile ufsPhone()
{
    return smallPhone(Dialect::Xflash, DeviceStorage::Ufs);
}

constexpr std::uint64_t BootAt = 0x8000; // the first partition behind the table

/// What stands between the status of the control and the last one.
std::string answerOf(XflashTalk& talk, std::uint32_t id)
{
    const std::string all = talk.control(id);
    EXPECT_TRUE(all.starts_with(OkHex)) << all;
    EXPECT_TRUE(all.ends_with(OkHex)) << all;
    return all.substr(OkHex.size() + 24, all.size() - 2 * OkHex.size() - 24);
}

TEST(XflashDeviceReports, emmc)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(answerOf(talk, 0x040001),
        "0100000000020000"
        "0000400000000000"
        "0000400000000000"
        "0000400000000000"
        "0000000000000000"
        "0000000000000000"
        "0000000000000000"
        "0000000000000000"
        "0000000400000000"
        "150100445036444142021234567890ab"
        "3150000000000000"
        "01000000"
        "01000000"
        "01000000"
        "00000000");
    EXPECT_EQ(answerOf(talk, 0x040004).substr(0, 16), "0000000000000000") << "no UFS";
    EXPECT_EQ(answerOf(talk, 0x040002).substr(0, 8), "00000000") << "no NAND";
    EXPECT_EQ(answerOf(talk, 0x040003).substr(0, 8), "00000000") << "no NOR";
}

TEST(XflashDeviceReports, ufs)
{
    XflashTalk talk(ufsPhone());
    talk.toSecond();
    EXPECT_EQ(answerOf(talk, 0x040004).substr(0, 64 + 4),
        "3000000000100000"
        "0000400000000000"
        "0000400000000000"
        "0000000400000000"
        "ce01");
    EXPECT_EQ(answerOf(talk, 0x040004).size() / 2, 4U + 4 + 24 + 2 + 20 + 8 + 132);
    EXPECT_EQ(answerOf(talk, 0x040001).substr(0, 8), "00000000");
}

TEST(XflashDeviceReports, smallOnes)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(answerOf(talk, 0x040007), "0000200000000100") << "write 0x200000, read 0x10000";
    EXPECT_EQ(answerOf(talk, 0x04000d), "6607008a00ca00020000");
    EXPECT_EQ(answerOf(talk, 0x04000b), textHex("high-speed"));
    EXPECT_EQ(answerOf(talk, 0x040009), "64000000");
    EXPECT_EQ(answerOf(talk, 0x04000c).size() / 2, 24U);
    EXPECT_EQ(answerOf(talk, 0x04000f), "e20e0000") << "3810 mV";
    EXPECT_EQ(answerOf(talk, 0x040016), "00000000");
    EXPECT_EQ(talk.control(0x020003), statusHex(0xc0010004)) << "the checksum level is the first stage's";
    EXPECT_EQ(talk.control(0x800005), statusHex(0xc0010004)) << "a client's typing error";
    EXPECT_EQ(talk.control(0x080005), std::string(OkHex) + std::string(OkHex));
}

struct LifeRow {
    const char* life;
    std::uint32_t wanted;
};
class XflashLife : public testing::TestWithParam<LifeRow> { };

TEST_P(XflashLife, isTheVerdictOfTheCheck)
{
    Scenario scenario;
    scenario.storageLife = GetParam().life;
    XflashTalk talk(emmcPhone(), scenario);
    talk.toSecond();
    EXPECT_EQ(talk.control(0x080007), std::string(OkHex) + statusHex(GetParam().wanted));
}

INSTANTIATE_TEST_SUITE_P(Rows, XflashLife,
    testing::Values(LifeRow{"", 0}, LifeRow{"warn", 0xc003001c}, LifeRow{"exhausted", 0xc003001d}));

TEST(XflashDeviceWrites, wholeConversation)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet("01000000"
                          "08000000"
                          "0080000000000000"
                          "0004000000000000"
                          "00000000000000000000000000000000"
                          "00000000000000000000000000000000"),
        OkHex);
    EXPECT_EQ(talk.board.say(fromHex("efeeeefe 01000000 04000000 00000000")), "");
    EXPECT_EQ(talk.board.say(fromHex("efeeeefe 01000000 04000000 00b40000")), "") << "512 times 5a";
    EXPECT_EQ(talk.packet(toHex(Bytes(512, std::byte{0x5a}))), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{0xff})), std::string(OkHex) + std::string(OkHex))
        << "of the packet and of the command";
    EXPECT_EQ(talk.board.stored(Part::User, BootAt + 511, 2), fromHex("5aff"));
    EXPECT_THAT(talk.board.asked, testing::Contains("write_data|boot"));
    EXPECT_THAT(talk.board.asked, testing::Contains("data|boot"));
    EXPECT_EQ(answerOf(talk, 0x04000b), textHex("high-speed")) << "and it goes on";
}

struct RangeRow {
    const char* name;
    bool ufs;
    std::uint32_t storage, section;
    std::uint64_t address, bytes;
    std::uint32_t wanted;
};
class XflashRanges : public testing::TestWithParam<RangeRow> { };

TEST_P(XflashRanges, areJudgedBeforeTheFirstByte)
{
    const RangeRow& row = GetParam();
    XflashTalk talk(row.ufs ? ufsPhone() : emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(row.storage, row.section, row.address, row.bytes)), statusHex(row.wanted));
}

INSTANTIATE_TEST_SUITE_P(Rows, XflashRanges,
    testing::Values(RangeRow{"user", false, 1, 8, BootAt, 512, 0},
        RangeRow{"lastSector", false, 1, 8, 64 * MiB - 512, 512, 0},
        RangeRow{"behindTheEnd", false, 1, 8, 64 * MiB - 512, 1024, 0xc004000b},
        RangeRow{"wrapsAround", false, 1, 8, 512, UINT64_MAX - 511, 0xc004000b},
        RangeRow{"nothing", false, 1, 8, BootAt, 0, 0xc004000b},
        RangeRow{"boot1", false, 1, 1, 0, 4 * MiB, 0}, RangeRow{"bothBoots", false, 1, 10, 0, 4 * MiB, 0},
        RangeRow{"noSuchRegion", false, 1, 4, 0, 512, 0xc0040001},
        RangeRow{"otherStorage", false, 0x30, 3, 0, 4096, 0xc0040001},
        RangeRow{"ufsUser", true, 0x30, 3, BootAt, 4096, 0}, RangeRow{"ufsLu0", true, 0x30, 1, 0, 4096, 0},
        RangeRow{"ufsAsEmmc", true, 1, 8, 0, 4096, 0xc0040001},
        RangeRow{"notPadded", false, 1, 8, BootAt, 100, 0xc0010005}),
    [](const auto& row) { return row.param.name; });

TEST(XflashDeviceWrites, bothBootRegionsAtOnce)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 10, 0, 512)), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{0x42})), std::string(OkHex) + std::string(OkHex));
    EXPECT_EQ(talk.board.stored(Part::Boot1, 0, 2), fromHex("4242"));
    EXPECT_EQ(talk.board.stored(Part::Boot2, 510, 2), fromHex("4242"));
}

TEST(XflashDeviceWrites, failedPacketIsAnsweredTwice)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 1024)), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{1}), 0x1234), statusHex(0xc0040003) + statusHex(0xc0040003));
    EXPECT_EQ(talk.board.stored(Part::User, BootAt, 1), fromHex("00"));
    EXPECT_EQ(answerOf(talk, 0x04000b), textHex("high-speed")) << "the command is over";
}

TEST(XflashDeviceWrites, levelZeroTakesWrongSums)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond(0);
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 512)), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{7}), 0x1234), std::string(OkHex) + std::string(OkHex));
    EXPECT_EQ(talk.board.stored(Part::User, BootAt, 1), fromHex("07"));
}

TEST(XflashDeviceWrites, sizesOfPackets)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    const Bytes largest(0x200000, std::byte{3});
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 0x400000)), OkHex);
    EXPECT_EQ(talk.data(largest), OkHex);
    EXPECT_EQ(talk.data(Bytes(0x200000 - 512, std::byte{3})), OkHex);
    EXPECT_EQ(talk.data(Bytes(1024, std::byte{3})), statusHex(0xc0010005) + statusHex(0xc0010005))
        << "more than was announced";

    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 0x400000)), OkHex);
    EXPECT_EQ(talk.data(Bytes(0x200200, std::byte{3})), statusHex(0xc0010005) + statusHex(0xc0010005))
        << "longer than the DA's buffer";
}

TEST(XflashDeviceWrites, diskWithoutTable)
{
    Scenario scenario;
    scenario.blank = true;
    XflashTalk talk(emmcPhone(), scenario);
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 512)), statusHex(0xc0040007));
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, 0, 0x8000)), OkHex) << "the table's own place";
}

TEST(XflashDeviceWrites, faultRules)
{
    Scenario scenario;
    scenario.faults.push_back({"", "data", "boot", 0, FaultRule::Action::Status, 0xc0040030, {}, {}});
    XflashTalk talk(emmcPhone(), scenario);
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 512)), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{7})), statusHex(0xc0040030) + statusHex(0xc0040030));

    Scenario lies;
    lies.faults.push_back({"", "write_data", "", 0, FaultRule::Action::Ignore, 0, {}, {}});
    XflashTalk liar(emmcPhone(), lies);
    liar.toSecond();
    EXPECT_EQ(liar.word(0x010004), OkHex);
    EXPECT_EQ(liar.packet(rangeHex(1, 8, BootAt, 512)), OkHex);
    EXPECT_EQ(liar.data(Bytes(512, std::byte{7})), std::string(OkHex) + std::string(OkHex));
    EXPECT_EQ(liar.board.stored(Part::User, BootAt, 1), fromHex("00"));
}

/// Source of the shape: shomykohai/penumbra: core/src/da/xflash/flash.rs
TEST(XflashDeviceWrites, byName)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010001), OkHex);
    EXPECT_EQ(talk.packet(textHex("boot")), "");
    EXPECT_EQ(talk.packet("0002000000000000"), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{9})), std::string(OkHex) + std::string(OkHex));
    EXPECT_EQ(talk.board.stored(Part::User, BootAt, 1), fromHex("09"));
    EXPECT_EQ(talk.word(0x010001), OkHex);
    EXPECT_EQ(talk.packet(textHex("nosuch")), "");
    EXPECT_EQ(talk.packet("0002000000000000"), statusHex(0xc0040006));
    EXPECT_EQ(talk.word(0x010001), OkHex);
    EXPECT_EQ(talk.packet(textHex("boot")), "");
    EXPECT_EQ(talk.packet("0000000100000000"), statusHex(0xc0040004)) << "16 MiB into 8";
}

TEST(XflashDeviceWrites, preloaderByNameGetsItsHeader)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010001), OkHex);
    EXPECT_EQ(talk.packet(textHex("preloader")), "");
    EXPECT_EQ(talk.packet("0002000000000000"), OkHex);
    Bytes image(512, std::byte{0x77});
    EXPECT_EQ(talk.data(image), std::string(OkHex) + std::string(OkHex));
    for (const Part part : {Part::Boot1, Part::Boot2}) {
        EXPECT_EQ(talk.board.stored(part, 0, 9), fromHex(textHex("EMMC_BOOT")));
        EXPECT_EQ(talk.board.stored(part, 0x800, 2), fromHex("7777"));
    }
}

TEST(XflashDeviceReads, twoStatusesThenDataEachAcknowledged)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 512)), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{0xa5})), std::string(OkHex) + std::string(OkHex));

    EXPECT_EQ(talk.word(0x010005), OkHex);
    const std::string first = talk.packet(rangeHex(1, 8, BootAt, 0x10200));
    EXPECT_EQ(first.size(), 2 * OkHex.size() + 24 + 2 * 0x10000);
    EXPECT_EQ(first.substr(0, 2 * OkHex.size() + 24 + 4),
        std::string(OkHex) + std::string(OkHex)
            + "efeeeefe0100000000000100"
              "a5a5");
    const std::string second = talk.word(0);
    EXPECT_EQ(second.substr(0, OkHex.size() + 24), std::string(OkHex) + "efeeeefe0100000000020000");
    EXPECT_EQ(talk.word(0), OkHex);
    EXPECT_EQ(answerOf(talk, 0x04000b), textHex("high-speed"));
}

TEST(XflashDeviceReads, outsideAndByName)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010005), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, 64 * MiB, 512)), std::string(OkHex) + statusHex(0xc004000b));
    EXPECT_EQ(talk.word(0x010002), OkHex);
    const std::string begun = talk.packet(textHex("nvram"));
    EXPECT_TRUE(begun.starts_with(std::string(OkHex) + packetHex("0000400000000000") + std::string(OkHex)))
        << begun.substr(0, 120);
    EXPECT_EQ(talk.word(0x00000001), "") << "the host gives up";
    EXPECT_EQ(talk.word(0x010002), OkHex);
    EXPECT_EQ(talk.packet(textHex("nosuch")), statusHex(0xc0040006));
}

TEST(XflashDeviceFormats, progressUntilComplete)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010004), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 512)), OkHex);
    EXPECT_EQ(talk.data(Bytes(512, std::byte{0xa5})), std::string(OkHex) + std::string(OkHex));
    EXPECT_EQ(talk.word(0x010003), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, BootAt, 8 * MiB)),
        std::string(OkHex) + statusHex(0x40040004) + statusHex(25));
    EXPECT_EQ(talk.word(0), statusHex(0x40040004) + statusHex(50));
    EXPECT_EQ(talk.word(0), statusHex(0x40040004) + statusHex(75));
    EXPECT_EQ(talk.word(0), statusHex(0x40040005));
    EXPECT_EQ(talk.board.stored(Part::User, BootAt, 1), fromHex("00"));
    EXPECT_EQ(talk.word(0x010003), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 8, 64 * MiB - 512, 1024)), statusHex(0xc004000b));
    EXPECT_EQ(talk.word(0x010003), OkHex);
    EXPECT_EQ(talk.packet(rangeHex(1, 3, 0, 512)), statusHex(0xc0020004)) << "RPMB";
}

TEST(XflashDeviceFormats, byName)
{
    XflashTalk emmc(emmcPhone());
    emmc.toSecond();
    EXPECT_EQ(emmc.word(0x010006), OkHex);
    EXPECT_EQ(emmc.packet(textHex("nvram")), statusHex(0x40040004) + statusHex(25)) << "no status of its own";

    XflashTalk ufs(ufsPhone());
    ufs.toSecond();
    EXPECT_EQ(ufs.word(0x010004), OkHex);
    EXPECT_EQ(ufs.packet(rangeHex(0x30, 3, BootAt, 4096)), OkHex);
    EXPECT_EQ(ufs.data(Bytes(4096, std::byte{0xa5})), std::string(OkHex) + std::string(OkHex));
    EXPECT_EQ(ufs.word(0x010006), OkHex);
    EXPECT_EQ(ufs.packet(textHex("boot")), OkHex) << "and nothing is erased";
    EXPECT_EQ(ufs.board.stored(Part::User, BootAt, 1), fromHex("a5"));
}

TEST(XflashDeviceEnds, lengthOfShutdownDependsOnTheAgent)
{
    const std::string restart = wordHex(1) + std::string(40, '0');
    XflashTalk old(emmcPhone()); // an MT6765 of 2019
    old.toSecond();
    EXPECT_EQ(old.word(0x010007), OkHex);
    EXPECT_EQ(old.packet(restart + std::string(16, '0')), OkHex) << "32 bytes: acknowledged and ignored";
    EXPECT_FALSE(old.board.gone);
    EXPECT_EQ(old.word(0x010007), OkHex);
    EXPECT_EQ(old.packet(restart), OkHex);
    EXPECT_TRUE(old.board.gone);

    XflashTalk later(ufsPhone());
    later.toSecond();
    EXPECT_EQ(later.word(0x010007), OkHex);
    EXPECT_EQ(later.packet(restart + std::string(16, '0')), OkHex);
    EXPECT_TRUE(later.board.gone);
    EXPECT_EQ(later.word(0x010009), "");
}

TEST(XflashDeviceEnds, nothingIsTouchedBeforeTheLogin)
{
    Scenario scenario;
    scenario.wantsLogin = true;
    XflashTalk talk(emmcPhone(), scenario);
    talk.toSecond();
    EXPECT_EQ(answerOf(talk, 0x040016), "01000000");
    for (const std::uint32_t id : {0x010001U, 0x010002U, 0x010003U, 0x010004U, 0x010005U, 0x010006U}) {
        EXPECT_EQ(talk.word(id), statusHex(0xc002004a));
    }
    EXPECT_EQ(talk.control(0x02000b), OkHex);
    EXPECT_EQ(talk.packet(std::string(512, '0')), statusHex(0xc002004a)) << "an empty answer is a wrong one";
    EXPECT_EQ(talk.word(0x010007), OkHex);
}

TEST(XflashDeviceEnds, powersDownWithoutOptions)
{
    Scenario scenario;
    scenario.backAfterReset = milliseconds(1000);
    XflashTalk talk(ufsPhone(), scenario);
    talk.toSecond();
    EXPECT_EQ(talk.word(0x010007), OkHex);
    EXPECT_EQ(talk.packet(std::string(64, '0')), OkHex);
    EXPECT_TRUE(talk.board.gone);
    EXPECT_FALSE(talk.board.back.has_value());
}

TEST(XflashDeviceEnds, speedSwitch)
{
    XflashTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.word(0x01000b), OkHex);
    EXPECT_EQ(talk.word(0x0e8d2000), statusHex(0xc0010005));
    EXPECT_EQ(talk.word(0x01000b), OkHex);
    EXPECT_EQ(talk.board.say(fromHex("efeeeefe 01000000 04000000 01208d0e")), OkHex);
    EXPECT_EQ(talk.board.returnsAs, 0x2001);

    Scenario without;
    without.offersSpeedSwitch = false;
    XflashTalk plain(emmcPhone(), without);
    plain.toSecond();
    EXPECT_EQ(plain.word(0x01000b), statusHex(0xc0010003));
}

} // namespace
} // namespace flashwright::mediatek::device
