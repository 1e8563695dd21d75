// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_package.h"
#include "tests/protocols/unisoc/package/package_support.h"

namespace flashwright::unisoc {

namespace {

using test::PacBuilder;
using test::pattern;
using test::schemeXml;
using test::smallPac;

TEST(PacPackage, FollowsTheXmlNotTheTable)
{
    const auto package = openBuilt(smallPac());
    ASSERT_TRUE(package) << package.error().toLogLine();
    std::vector<std::string> order;
    for (const PackageEntry& entry : (*package)->entries()) {
        order.push_back(entry.id);
    }
    EXPECT_EQ(order, (std::vector<std::string>{"FDL", "FDL2", "BOOT", "EraseMisc"}));
    EXPECT_EQ((*package)->facts().family, "unisoc");
    EXPECT_EQ((*package)->facts().format, "pac-r1");
    EXPECT_EQ((*package)->facts().product, "test_product");
    EXPECT_EQ((*package)->facts().attributes.at("era"), "name");
}

TEST(PacPackage, GivesBackEveryImage)
{
    const auto package = openBuilt(smallPac());
    ASSERT_TRUE(package);
    EXPECT_EQ(imageOf(**package, "fdl"), pattern(1000, 2));
    EXPECT_EQ(imageOf(**package, "FDL2"), pattern(3000, 3));
    EXPECT_EQ(imageOf(**package, "BOOT"), pattern(5001, 4));
    const auto none = (*package)->open(*findEntry(**package, "EraseMisc"));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fault, Fault::Bug);
}

TEST(PacPackage, LoadersHaveTheXmlsBases)
{
    const auto package = openBuilt(smallPac());
    ASSERT_TRUE(package);
    EXPECT_EQ(findEntry(**package, "FDL")->address, 0x5500U);
    EXPECT_EQ(findEntry(**package, "FDL2")->address, 0x9EFFFE00U);
    EXPECT_EQ(findEntry(**package, "FDL")->action, EntryAction::Load);
    EXPECT_EQ(findEntry(**package, "FDL")->kind, EntryClass::Loader);
}

TEST(PacPackage, TakesTheTablesAddressWhenTheXmlHasNone)
{
    PacBuilder pac = smallPac();
    pac.row("FDL").address = 0x34000000;
    pac.rows.pop_back();
    pac.xml(schemeXml("test_product",
        {{"FDL", "FDL", "", 0, 0, 1}, {"FDL2", "NAND_FDL", "", 0x1000, 0, 1},
            {"BOOT", "CODE2", "boot", 0, 0, 1}}));
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package) << package.error().toLogLine();
    EXPECT_EQ(findEntry(**package, "FDL")->address, 0x34000000U);
    EXPECT_TRUE(hasFinding(**package, "entry-not-in-scheme", "EraseMisc"));
}

TEST(PacPackage, PartitionsAreInBytes)
{
    const auto package = openBuilt(smallPac());
    ASSERT_TRUE(package);
    const auto& partitions = (*package)->partitions();
    ASSERT_EQ(partitions.size(), 3U);
    EXPECT_EQ(partitions[0].name, "boot");
    EXPECT_EQ(partitions[0].bytes, 36700160U); // 35 MiB
    EXPECT_FALSE(partitions[0].takesRest);
    EXPECT_TRUE(partitions[2].takesRest);
    EXPECT_FALSE(partitions[0].attributes.contains("unit"));
}

TEST(PacPackage, EveryUnitOfTheNewTable)
{
    struct Row {
        int unit;
        std::uint64_t bytes;
    };
    for (const Row row : {Row{0, 3145728}, Row{1, 1572864}, Row{2, 3072}, Row{3, 3}, Row{4, 1536}}) {
        PacBuilder pac = smallPac();
        pac.rows.pop_back();
        pac.xml(schemeXml("test_product",
            {{"FDL", "FDL", "", 1, 0, 1}, {"FDL2", "FDL2", "", 2, 0, 1}, {"BOOT", "CODE2", "boot", 0, 0, 1}},
            "<Partitions unit=\"" + std::to_string(row.unit)
                + "\"><Partition id=\"a\" size=\"0x3\" gap=\"0\"/><Partition id=\"b\" "
                  "size=\"-1\"/></Partitions>"));
        const auto package = openBuilt(pac);
        ASSERT_TRUE(package) << package.error().toLogLine();
        ASSERT_EQ((*package)->partitions().size(), 2U);
        EXPECT_EQ((*package)->partitions()[0].bytes, row.bytes) << row.unit;
        EXPECT_EQ((*package)->partitions()[0].attributes.at("unit"), std::to_string(row.unit));
        EXPECT_TRUE((*package)->partitions()[1].takesRest);
    }
}

TEST(PacPackage, SelectionIsTheTablesAndNeedsAnImage)
{
    PacBuilder pac = smallPac();
    pac.row("BOOT").data.clear();
    pac.row("EraseMisc").checked = 0;
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package);
    EXPECT_FALSE(findEntry(**package, "BOOT")->selected);
    EXPECT_FALSE(findEntry(**package, "EraseMisc")->selected);
    EXPECT_TRUE(findEntry(**package, "FDL")->selected);
    EXPECT_TRUE(hasFinding(**package, "entry-without-image", "BOOT"));
}

TEST(PacPackage, RuntimeNvImagesAreNeverWritten)
{
    PacBuilder pac = smallPac();
    pac.rows.pop_back();
    pac.xml(schemeXml("test_product",
        {{"FDL", "FDL", "", 1, 0, 1}, {"FDL2", "FDL2", "", 2, 0, 1},
            {"BOOT", "CODE2", "l_runtimenv1", 0, 0, 1}}));
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package);
    EXPECT_EQ(findEntry(**package, "BOOT")->action, EntryAction::None);
    EXPECT_FALSE(findEntry(**package, "BOOT")->selected);
    EXPECT_EQ(findEntry(**package, "BOOT")->kind, EntryClass::Calibration);
    EXPECT_TRUE(hasFinding(**package, "runtime-nv-image", "BOOT"));
}

TEST(PacPackage, SparseImagesTellTheirExpandedSize)
{
    PacBuilder pac = smallPac();
    pac.row("BOOT").data = test::SparseBuilder().raw(pattern(8192)).dontCare(100).fill(7, 3).build();
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package);
    EXPECT_EQ(findEntry(**package, "BOOT")->attributes.at("expanded_bytes"), "430080"); // 105 blocks of 4096
    EXPECT_TRUE(openBuilt(pac).value()->verify(*std::make_unique<NoProgress>(), {}));
}

TEST(PacPackage, ABrokenSparseImageIsFoundWhenVerifying)
{
    PacBuilder pac = smallPac();
    pac.row("BOOT").data = test::SparseBuilder().raw(pattern(8192)).chunk(0x1234, 1, 12, {}).build();
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package);
    NoProgress quiet;
    const auto verified = (*package)->verify(quiet, {});
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().fact("problem"), "sparse-bad");
    EXPECT_EQ(verified.error().fact("entry"), "BOOT");
}

TEST(PacPackage, PointersOfGitLfsAreNoImages)
{
    PacBuilder pac = smallPac();
    const std::string_view pointer =
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 67108864\n";
    pac.row("BOOT").data = Bytes(asBytes(pointer).begin(), asBytes(pointer).end());
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package);
    EXPECT_TRUE(hasFinding(**package, "lfs-pointer", "BOOT"));
    EXPECT_FALSE(findEntry(**package, "BOOT")->selected);
    EXPECT_FALSE(findEntry(**package, "BOOT")->hasImage);
    pac.row("FDL").data = pac.row("BOOT").data;
    const auto noLoader = openBuilt(pac);
    ASSERT_FALSE(noLoader);
    EXPECT_EQ(noLoader.error().fact("problem"), "missing-fdl");
}

TEST(PacPackage, AnImageLargerThanItsPartitionIsAFinding)
{
    PacBuilder pac = smallPac();
    pac.row("BOOT").data = test::SparseBuilder().dontCare(9000).build(); // 36 864 000 bytes for 35 MiB
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package);
    EXPECT_TRUE(hasFinding(**package, "image-larger-than-partition", "BOOT"));
}

TEST(PacPackage, VerifyAcceptsBothSumsAndReportsBytes)
{
    class Watch final : public ProgressSink {
    public:
        void enter(Stage stage, std::string_view, std::uint64_t total) override
        {
            EXPECT_EQ(stage, Stage::CheckingPackage);
            m_total = total;
        }
        void moved(std::uint64_t done) noexcept override { m_done = done; }
        void phoneSaid(std::string_view) override { }
        std::uint64_t m_total = 0;
        std::uint64_t m_done = 0;
    } watch;
    PacBuilder pac = smallPac();
    pac.row("BOOT").data = pattern(3 * 1024 * 1024 + 17);
    const Bytes raw = pac.build();
    const auto package = openBytes(raw);
    ASSERT_TRUE(package);
    const auto verified = (*package)->verify(watch, {});
    ASSERT_TRUE(verified) << verified.error().toLogLine();
    EXPECT_EQ(watch.m_total, raw.size());
    EXPECT_EQ(watch.m_done, raw.size());
}

TEST(PacPackage, VerifyFindsOneWrongBit)
{
    NoProgress quiet;
    Bytes raw = smallPac().build();
    raw[raw.size() - 5000] ^= std::byte{1};
    const auto inData = openBytes(raw);
    ASSERT_TRUE(inData);
    const auto dataSum = (*inData)->verify(quiet, {});
    ASSERT_FALSE(dataSum);
    EXPECT_EQ(dataSum.error().fact("problem"), "bad-crc");
    EXPECT_EQ(dataSum.error().fact("field"), "wCRC2");
    EXPECT_EQ(dataSum.error().fact("offset_bytes"), "0x84a");
    raw = smallPac().build();
    raw[600] ^= std::byte{1};
    const auto headerSum = openBytes(raw).value()->verify(quiet, {});
    ASSERT_FALSE(headerSum);
    EXPECT_EQ(headerSum.error().fact("field"), "wCRC1");
    EXPECT_EQ(headerSum.error().fact("offset_bytes"), "0x848");
}

TEST(PacPackage, WithoutSumsThereIsAFindingAndNoCheck)
{
    PacBuilder pac = smallPac();
    pac.withChecksums = false;
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package);
    EXPECT_TRUE(hasFinding(**package, "no-checksum"));
    NoProgress quiet;
    EXPECT_TRUE((*package)->verify(quiet, {}));
}

TEST(PacPackage, VerifyStopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    NoProgress quiet;
    const auto verified = openBuilt(smallPac()).value()->verify(quiet, stop.get_token());
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().fault, Fault::Cancelled);
}

TEST(PacPackage, PicksTheProductByItsName)
{
    PacBuilder pac = smallPac();
    pac.rows.pop_back();
    const Bytes xml = test::readWholeFile(fixture("sc8800g_two_products.xml"));
    pac.xml(asText(xml));
    pac.product = "SC8800G";
    const auto package = openBuilt(pac);
    ASSERT_TRUE(package) << package.error().toLogLine();
    EXPECT_EQ((*package)->entries().front().address, 0x40000000U);
    pac.product = "something else";
    const auto ambiguous = openBuilt(pac);
    ASSERT_FALSE(ambiguous);
    EXPECT_EQ(ambiguous.error().fact("problem"), "two-products");
    EXPECT_EQ(ambiguous.error().fact("file"), "x.pac");
}

} // namespace

} // namespace flashwright::unisoc
