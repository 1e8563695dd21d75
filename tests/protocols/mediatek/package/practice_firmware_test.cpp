// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/base/endian.h"
#include "core/firmware/package_opener.h"
#include "core/image/file_source.h"
#include "core/image/sparse_source.h"
#include "protocols/mediatek/loader/da_container.h"
#include "protocols/mediatek/loader/preloader_image.h"
#include "protocols/mediatek/package/practice_firmware.h"
#include "tests/protocols/mediatek/package/rom_support.h"

namespace flashwright::mediatek {
namespace {

struct Row {
    const char* profile;
    const char* platform;
    const char* board;
    const char* format;
    StorageKind storage;
    std::uint16_t agentCode;
    std::uint32_t first; ///< load addresses of the stages
    std::uint32_t second;
    const char* bootRegion;
    std::size_t partitions; ///< rows of the profile and the preloader
};

class Practice : public testing::TestWithParam<Row> {
protected:
    void SetUp() override
    {
        const auto file = m_folder.path() / "rom.zip";
        const auto written = writePracticeFirmware(GetParam().profile, file);
        ASSERT_TRUE(written) << written.error().toLogLine();
        m_bytes = test::readWholeFile(file);
        auto package = openFirmware(test::modules(), file);
        ASSERT_TRUE(package) << package.error().toLogLine();
        m_package = *package;
    }
    [[nodiscard]] const PackageEntry* loader() const
    {
        const auto& all = m_package->entries();
        const auto found = std::find_if(all.begin(), all.end(), [](const PackageEntry& entry) {
            return entry.attributes.contains("role") && entry.attributes.at("role") == "da";
        });
        return found == all.end() ? nullptr : &*found;
    }
    test::TemporaryFolder m_folder;
    Bytes m_bytes;
    std::shared_ptr<const FirmwarePackage> m_package;
};

TEST_P(Practice, isASmallWholeRom)
{
    EXPECT_LE(m_bytes.size(), 12U << 20U);
    const PackageFacts& facts = m_package->facts();
    EXPECT_EQ(facts.format, GetParam().format);
    EXPECT_EQ(facts.storage, GetParam().storage);
    EXPECT_EQ(facts.attributes.at("platform"), GetParam().platform);
    EXPECT_EQ(facts.attributes.at("board"), GetParam().board);
    EXPECT_EQ(facts.chips.size(), 1U);
    EXPECT_EQ(m_package->partitions().size(), GetParam().partitions);
    for (const Finding& finding : m_package->findings()) {
        EXPECT_EQ(finding.severity, Severity::Note) << test::textOf(finding);
    }
    NoProgress quiet;
    const auto verified = m_package->verify(quiet, {});
    EXPECT_TRUE(verified) << verified.error().toLogLine();
}

TEST_P(Practice, itsLoaderIsMarkedAndItsStagesBelongTogether)
{
    const PackageEntry* entry = loader();
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->kind, EntryClass::Loader);
    const Bytes file = test::imageOf(*m_package, entry->id);
    const auto source = bytesAsSource("da", file);
    const auto container = readDaContainer(*source);
    ASSERT_TRUE(container) << container.error().toLogLine();
    ASSERT_EQ(container->entries.size(), 1U);
    EXPECT_EQ(container->entries[0].code, GetParam().agentCode);
    const DaRegion* first = container->entries[0].firstStage();
    const DaRegion* second = container->entries[0].secondStage();
    ASSERT_TRUE(first != nullptr && second != nullptr);
    EXPECT_EQ(first->loadAddress, GetParam().first);
    EXPECT_EQ(second->loadAddress, GetParam().second);
    EXPECT_EQ(stagesBelongTogether(*source, container->entries[0]).value(), true);
    const std::string tag = std::string("FLASHWRIGHT-PRACTICE ") + GetParam().profile;
    const std::string_view all = asText(file);
    EXPECT_NE(all.find(tag + " DA1"), std::string_view::npos);
    EXPECT_NE(all.find(tag + " DA2"), std::string_view::npos);
}

TEST_P(Practice, itsPreloaderTellsBoardAndPlatformAndCarriesDramSettings)
{
    const std::string id = test::idFor(*m_package, "preloader");
    const PackageEntry* entry = findEntry(*m_package, id);
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->kind, EntryClass::BootChain);
    EXPECT_EQ(entry->attributes.at("type"), "SV5_BL_BIN");
    EXPECT_EQ(entry->attributes.at("region"), GetParam().bootRegion);
    EXPECT_EQ(entry->attributes.at("together"), "bootloaders");
    const Bytes file = test::imageOf(*m_package, id);
    const auto image = readPreloader(*bytesAsSource("p", file), 0, file.size());
    ASSERT_TRUE(image) << image.error().toLogLine();
    EXPECT_EQ(image->project, GetParam().board);
    EXPECT_EQ(image->platform, GetParam().platform);
    ASSERT_TRUE(image->emi);
    EXPECT_TRUE(image->emi->understood);
}

TEST_P(Practice, oneSparseImageHasEveryKindOfChunk)
{
    const bool super = findEntry(*m_package, test::idFor(*m_package, "super")) != nullptr;
    const Bytes raw = test::imageOf(*m_package, test::idFor(*m_package, super ? "super" : "system"));
    ASSERT_TRUE(checkSparse(*bytesAsSource("s", raw), 0, raw.size()));
    std::set<std::uint16_t> kinds;
    const auto count = loadLittleEndian<std::uint32_t>(ByteSpan(raw).subspan(20, 4));
    std::size_t at = 28;
    for (std::uint32_t i = 0; i < count; ++i) {
        kinds.insert(loadLittleEndian<std::uint16_t>(ByteSpan(raw).subspan(at, 2)));
        at += loadLittleEndian<std::uint32_t>(ByteSpan(raw).subspan(at + 8, 4));
    }
    EXPECT_EQ(at, raw.size());
    EXPECT_EQ(kinds, (std::set<std::uint16_t>{0xCAC1, 0xCAC2, 0xCAC3, 0xCAC4}));
}

TEST_P(Practice, nothingOfTheUnitIsTicked)
{
    for (const PackageEntry& entry : m_package->entries()) {
        EXPECT_NE(entry.kind, EntryClass::Calibration) << entry.id;
        EXPECT_TRUE(entry.hasImage && entry.selected) << entry.id;
    }
    for (const PartitionSpec& spec : m_package->partitions()) {
        EXPECT_EQ(spec.takesRest, spec.name == "userdata") << spec.name;
        const bool beside = spec.name == "preloader" || spec.name == "pgpt" || spec.name == "sgpt";
        EXPECT_EQ(spec.inTable, !beside) << spec.name;
    }
}

TEST_P(Practice, isTheSameEveryTimeAndAsAFolder)
{
    const auto again = m_folder.path() / "again.zip";
    ASSERT_TRUE(writePracticeFirmware(std::string(GetParam().profile) + "-brom", again));
    EXPECT_TRUE(test::readWholeFile(again) == m_bytes);
    const auto folder = m_folder.path() / "rom ä";
    ASSERT_TRUE(writePracticeFirmware(GetParam().profile, folder));
    const auto package = openFirmware(test::modules(), folder);
    ASSERT_TRUE(package) << package.error().toLogLine();
    ASSERT_EQ((*package)->entries().size(), m_package->entries().size());
    for (std::size_t i = 0; i < m_package->entries().size(); ++i) {
        const PackageEntry& entry = m_package->entries()[i];
        EXPECT_EQ((*package)->entries()[i].id, entry.id);
        EXPECT_TRUE(test::imageOf(**package, entry.id) == test::imageOf(*m_package, entry.id)) << entry.id;
    }
}

INSTANTIATE_TEST_SUITE_P(All, Practice,
    testing::Values(Row{"mt6580-emmc", "MT6580", "k80_bsp", "scatter-text", StorageKind::Emmc, 0x6580,
                        0x200000, 0x80000000, "boot1", 24},
        Row{"mt6765-emmc", "MT6765", "k65v1_64_bsp", "scatter-text", StorageKind::Emmc, 0x6765, 0x200000,
            0x40000000, "boot1", 42},
        Row{"mt6785-ufs", "MT6785", "k85v1_64", "scatter-text", StorageKind::Unknown, 0x6785, 0x200000,
            0x40000000, "boot1", 110},
        Row{"mt6789-emmc", "MT6789", "k6789v1_64", "flash-xml", StorageKind::Emmc, 0x1208, 0x2000000,
            0x40000000, "boot1", 65}),
    [](const auto& row) {
        std::string name = row.param.profile;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(PracticeFirmware, refusesAnUnknownProfile)
{
    const test::TemporaryFolder folder;
    const auto written = writePracticeFirmware("nokia-3310", folder.path() / "x.zip");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fact("problem"), "unknown-profile");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

} // namespace
} // namespace flashwright::mediatek
