// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/chip_catalog.h"

#include <QTemporaryDir>

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

const fs::path Resources = fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

const std::string GoodChip = R"({
  "family": "toy", "names": ["TOY1"], "protocol": "name",
  "claims": [{"usb": "1782:4d00", "stage": "boot_rom"}],
  "loaders": {"fdl1": "0x5000"}, "deadlines_ms": {"connect": 3000}, "never_erase": ["nv*"],
  "boot_keys": ["volume-down"], "verified": {"write": "untested"},
  "sources": {"protocol": "x", "claims": "x", "loaders": "x", "never_erase": "x", "boot_keys": "x"},
  "attributes": {"storage": "emmc"}
})";

class ChipFiles : public testing::Test {
protected:
    ChipFiles() { fs::create_directories(folder() / "chips" / "maker"); }
    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
    void write(const std::string& text) { std::ofstream(folder() / "chips" / "maker" / "toy.json") << text; }
    void writeWith(const std::string& old, const std::string& now)
    {
        std::string text = GoodChip;
        text.replace(text.find(old), old.size(), now);
        write(text);
    }
    void expectRejected(const std::string& field)
    {
        const auto chips = loadChipCatalog(folder(), "maker");
        ASSERT_FALSE(chips);
        EXPECT_EQ(chips.error().fault, Fault::Bug);
        EXPECT_EQ(chips.error().fact("field"), field);
        EXPECT_THAT(std::string(chips.error().fact("file")), testing::EndsWith("toy.json"));
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ChipFiles, everyFieldArrives)
{
    write(GoodChip);
    const auto chips = loadChipCatalog(folder(), "maker");
    ASSERT_TRUE(chips) << chips.error().toLogLine();
    ASSERT_EQ(chips->size(), 1U);
    const ChipProfile& chip = chips->front();
    EXPECT_EQ(chip.maker, "maker");
    EXPECT_EQ(chip.family, "toy");
    EXPECT_THAT(chip.names, testing::ElementsAre("TOY1"));
    EXPECT_EQ(chip.claims.front().usb, (UsbId{0x1782, 0x4d00}));
    EXPECT_EQ(chip.claims.front().stage, "boot_rom");
    EXPECT_EQ(chip.loaders.at("fdl1"), 0x5000U);
    EXPECT_EQ(chip.deadlines.at("connect"), milliseconds(3000));
    EXPECT_EQ(chip.verified.at("write"), "untested");
    EXPECT_EQ(chip.attributes.at("storage"), "emmc");
}

TEST_F(ChipFiles, aMissingTextIsNamed)
{
    writeWith(R"("protocol": "name",)", "");
    expectRejected("protocol");
}

TEST_F(ChipFiles, anUnknownFieldIsNamed)
{
    writeWith(R"("protocol": "name",)", R"("protocol": "name", "colour": "red",)");
    expectRejected("colour");
}

TEST_F(ChipFiles, anAddressMustBeHexadecimal)
{
    writeWith("0x5000", "5000");
    expectRejected("loaders.fdl1");
}

TEST_F(ChipFiles, aDeadlineMustBeWholeAndPositive)
{
    writeWith("3000", "-1");
    expectRejected("deadlines_ms.connect");
}

TEST_F(ChipFiles, idsMustBeWhole)
{
    writeWith("1782:4d00", "1782");
    expectRejected("claims[0].usb");
}

TEST_F(ChipFiles, theFileIsNamedAfterTheFamily)
{
    writeWith(R"("family": "toy")", R"("family": "other")");
    expectRejected("family");
}

TEST_F(ChipFiles, noClaimWithoutAKnownLevelOfProof)
{
    writeWith(R"("write": "untested")", R"("write": "works for me")");
    expectRejected("verified.write");
}

TEST_F(ChipFiles, everyFactNeedsASource)
{
    writeWith(R"("loaders": "x", )", "");
    expectRejected("sources.loaders");
}

TEST_F(ChipFiles, damagedJsonIsNamed)
{
    write("{");
    const auto chips = loadChipCatalog(folder(), "maker");
    ASSERT_FALSE(chips);
    EXPECT_EQ(chips.error().fault, Fault::Bug);
}

TEST_F(ChipFiles, aMissingFolderIsHostIo)
{
    const auto chips = loadChipCatalog(folder(), "nobody");
    ASSERT_FALSE(chips);
    EXPECT_EQ(chips.error().fault, Fault::HostIo);
}

TEST(StatusTables, nameTheRepliesOfThePublicHeader)
{
    // Source: [peer] TomKing062/spreadtrum_flash: spd_cmd.h
    const auto table = loadStatusTable(Resources, "bsl");
    ASSERT_TRUE(table) << table.error().toLogLine();
    EXPECT_EQ(table->at(0x80).name, "BSL_REP_ACK");
    EXPECT_EQ(table->at(0x8b).name, "BSL_REP_VERIFY_ERROR");
    EXPECT_EQ(table->at(0x96).name, "BSL_REP_INCOMPATIBLE_PARTITION");
    EXPECT_EQ(table->at(0xfe).name, "BSL_REP_UNSUPPORTED_COMMAND");
    EXPECT_GE(table->size(), 65U);
}

TEST(StatusTables, anUnknownProtocolIsHostIo)
{
    const auto table = loadStatusTable(Resources, "nothing");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().fault, Fault::HostIo);
}

} // namespace
} // namespace flashwright
