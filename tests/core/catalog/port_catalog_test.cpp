// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/port_catalog.h"

#include <QTemporaryDir>

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

const fs::path Resources = fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

class PortFiles : public testing::Test {
protected:
    PortFiles() { fs::create_directories(folder() / "ports"); }
    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
    void write(const std::string& claims)
    {
        std::ofstream(folder() / "ports" / "toy.json") << R"({"maker": "toy", "claims": [)" << claims << "]}";
    }
    void expectRejected(const std::string& field)
    {
        const auto claims = loadPortClaims(folder(), "toy");
        ASSERT_FALSE(claims);
        EXPECT_EQ(claims.error().fault, Fault::Bug);
        EXPECT_EQ(claims.error().fact("field"), field);
    }

private:
    QTemporaryDir m_folder;
};

const std::string Good = R"({"usb": "1234:abcd", "stage": "loader", "note": "a toy", "source": "x"})";

TEST_F(PortFiles, everyFieldArrives)
{
    write(Good);
    const auto claims = loadPortClaims(folder(), "toy");
    ASSERT_TRUE(claims) << claims.error().toLogLine();
    ASSERT_EQ(claims->size(), 1U);
    EXPECT_EQ(claims->front().usb, (UsbId{0x1234, 0xABCD}));
    EXPECT_EQ(claims->front().stage, "loader");
    EXPECT_EQ(claims->front().note, "a toy");
}

TEST_F(PortFiles, anIdStandsOnce)
{
    write(Good + "," + Good);
    expectRejected("claims[1].usb");
}

TEST_F(PortFiles, everyClaimNeedsASource)
{
    write(R"({"usb": "1234:abcd", "stage": "loader", "note": "a toy"})");
    expectRejected("claims[0].source");
}

TEST_F(PortFiles, idsMustBeWhole)
{
    write(R"({"usb": "1234", "stage": "loader", "note": "a toy", "source": "x"})");
    expectRejected("claims[0].usb");
}

TEST_F(PortFiles, anEmptyListIsNamed)
{
    write("");
    expectRejected("claims");
}

TEST_F(PortFiles, aMissingFileIsHostIo)
{
    const auto claims = loadPortClaims(folder(), "nobody");
    ASSERT_FALSE(claims);
    EXPECT_EQ(claims.error().fault, Fault::HostIo);
}

TEST(ShippedPorts, nameWhatTheDriverAndThePublicToolsName)
{
    const auto claims = loadPortClaims(Resources, "mediatek");
    ASSERT_TRUE(claims) << claims.error().toLogLine();
    std::map<std::string, std::string> stages;
    for (const PortClaim& claim : *claims) {
        stages[toText(claim.usb)] = claim.stage;
    }
    // Source: [peer] techyminati/mediatek_spflashtool_source: Lib/usb_setting.xml
    EXPECT_EQ(stages["0e8d:0003"], "boot_rom");
    EXPECT_EQ(stages["0e8d:2000"], "preloader");
    EXPECT_EQ(stages["0e8d:2001"], "da");
    EXPECT_EQ(stages["1004:6000"], "preloader");
    // Source: [peer] bkerler/mtkclient: mtkclient/config/usb_ids.py
    EXPECT_EQ(stages["22d9:0006"], "preloader");
    EXPECT_EQ(stages["0fce:f200"], "boot_rom");
    EXPECT_EQ(stages["10c4:ea60"], AdapterStage);
    EXPECT_EQ(claims->size(), 22U);
}

} // namespace
} // namespace flashwright
