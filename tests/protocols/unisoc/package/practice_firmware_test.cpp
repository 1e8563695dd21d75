// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/sparse_source.h"
#include "protocols/unisoc/package/practice_firmware.h"
#include "tests/protocols/unisoc/package/package_support.h"

namespace flashwright::unisoc {

namespace {

struct Row {
    const char* profile;
    const char* era;
    StorageKind storage;
    std::uint64_t fdl1;
    std::uint64_t fdl2; ///< 0 = there is none
    std::size_t partitions;
};

class Practice : public testing::TestWithParam<Row> {
protected:
    void SetUp() override
    {
        const auto file = m_folder.path() / "p.pac";
        const auto written = writePracticeFirmware(GetParam().profile, file);
        ASSERT_TRUE(written) << written.error().toLogLine();
        m_bytes = test::readWholeFile(file);
        auto source = openFile(file);
        ASSERT_TRUE(source);
        auto package = openPac({file, *source, "p.pac"}, {});
        ASSERT_TRUE(package) << package.error().toLogLine();
        m_package = std::move(*package);
    }
    test::TemporaryFolder m_folder;
    Bytes m_bytes;
    std::unique_ptr<FirmwarePackage> m_package;
};

TEST_P(Practice, IsAWholePacket)
{
    EXPECT_GE(m_bytes.size(), 8'000'000U);
    EXPECT_LE(m_bytes.size(), 24U << 20U);
    EXPECT_EQ(test::slowCrc16(ByteSpan(m_bytes).subspan(2124)),
        std::to_integer<int>(m_bytes[2122]) | (std::to_integer<int>(m_bytes[2123]) << 8));
    NoProgress quiet;
    const auto verified = m_package->verify(quiet, {});
    EXPECT_TRUE(verified) << verified.error().toLogLine();
    EXPECT_TRUE(m_package->findings().empty());
    EXPECT_EQ(m_package->facts().attributes.at("era"), GetParam().era);
    EXPECT_EQ(m_package->facts().storage, GetParam().storage);
    EXPECT_EQ(m_package->partitions().size(), GetParam().partitions);
}

TEST_P(Practice, LoadersAreMarked)
{
    const std::string tag = std::string("FLASHWRIGHT-PRACTICE ") + GetParam().profile;
    const Bytes fdl1 = imageOf(*m_package, "FDL");
    EXPECT_EQ(asText(ByteSpan(fdl1).first(4)), "DHTB");
    EXPECT_NE(asText(ByteSpan(fdl1).first(0x200)).find(tag + " FDL1"), std::string_view::npos);
    EXPECT_EQ(findEntry(*m_package, "FDL")->address, GetParam().fdl1);
    if (GetParam().fdl2 == 0) {
        EXPECT_EQ(findEntry(*m_package, "FDL2"), nullptr);
        return;
    }
    const Bytes fdl2 = imageOf(*m_package, "FDL2");
    EXPECT_NE(asText(ByteSpan(fdl2).first(0x200)).find(tag + " FDL2"), std::string_view::npos);
    EXPECT_EQ(findEntry(*m_package, "FDL2")->address, GetParam().fdl2);
}

TEST_P(Practice, EveryWriteHasAnImageAndEverySparseOneIsSound)
{
    for (const PackageEntry& entry : m_package->entries()) {
        if (entry.action == EntryAction::Write) {
            EXPECT_TRUE(entry.hasImage) << entry.id;
            EXPECT_TRUE(entry.selected) << entry.id;
        }
        if (entry.attributes.contains("nv")) {
            const Bytes nv = imageOf(*m_package, entry.id);
            EXPECT_EQ(test::slowCrc16(ByteSpan(nv).subspan(2)),
                (std::to_integer<int>(nv[0]) << 8) | std::to_integer<int>(nv[1]));
            EXPECT_EQ(entry.kind, EntryClass::Calibration);
        }
        if (entry.attributes.contains("sparse")) {
            const Bytes raw = imageOf(*m_package, entry.id);
            EXPECT_TRUE(checkSparse(*bytesAsSource("s", raw), 0, raw.size())) << entry.id;
        }
    }
}

TEST_P(Practice, IsTheSameEveryTime)
{
    const auto again = m_folder.path() / "again.pac";
    ASSERT_TRUE(writePracticeFirmware(GetParam().profile, again));
    EXPECT_EQ(test::readWholeFile(again), m_bytes);
}

INSTANTIATE_TEST_SUITE_P(All, Practice,
    testing::Values(Row{"sc9863a-emmc", "name", StorageKind::Unknown, 0x5000, 0x9EFFFE00, 41},
        Row{"ums512-ufs", "name", StorageKind::Unknown, 0x5500, 0x9EFFFE00, 42},
        Row{"sc7731-emmc", "address", StorageKind::Unknown, 0x50000000, 0x9F000000, 0},
        Row{"sc6531-nor", "nor", StorageKind::Nor, 0x34000000, 0, 0},
        Row{"uix8910", "pdl", StorageKind::Nor, 0x008000C0, 0x80008000, 0}));

TEST(PracticeFirmware, RefusesAnUnknownProfile)
{
    const test::TemporaryFolder folder;
    const auto written = writePracticeFirmware("nokia-3310", folder.path() / "x.pac");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Refused);
    EXPECT_EQ(written.error().fact("problem"), "unknown-profile");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

} // namespace

} // namespace flashwright::unisoc
