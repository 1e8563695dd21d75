// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/bma_config.h"
#include "tests/protocols/unisoc/package/package_support.h"

namespace flashwright::unisoc {

namespace {

BmaConfig parsedFixture(const std::string& name)
{
    auto config = parseBmaConfig(test::readWholeFile(fixture(name)));
    EXPECT_TRUE(config) << config.error().toLogLine();
    return config ? std::move(*config) : BmaConfig();
}

std::vector<std::string> idsOf(const BmaScheme& scheme)
{
    std::vector<std::string> ids;
    for (const BmaFile& file : scheme.files) {
        ids.push_back(file.id);
    }
    return ids;
}

// The numbers below were read off the files.
TEST(BmaConfig, Sc6531efm)
{
    const BmaConfig config = parsedFixture("sc6531efm.xml");
    ASSERT_EQ(config.products.size(), 1U);
    ASSERT_EQ(config.schemes.size(), 1U);
    EXPECT_EQ(config.products[0].flashTypeId, 1U);
    EXPECT_TRUE(config.products[0].nvBackup);
    ASSERT_EQ(config.products[0].nvItems.size(), 7U);
    EXPECT_EQ(config.products[0].nvItems[0].id, 0xFFFFFFFFU);
    EXPECT_EQ(config.products[0].nvItems[0].flags.size(), 2U);
    EXPECT_EQ(config.products[0].nvItems[2].id, 0x191U);
    EXPECT_FALSE(config.products[0].nvItems[2].flags.at("Continue"));
    EXPECT_TRUE(config.products[0].nvItems[4].flags.at("Continue"));
    ASSERT_EQ(config.products[0].chips.size(), 2U);
    EXPECT_EQ(config.products[0].chips[1].id, 0x7777U);
    EXPECT_FALSE(config.products[0].chipsEnabled);
    EXPECT_EQ(idsOf(config.schemes[0]),
        (std::vector<std::string>{"FDL", "FDL2", "NV", "BOOTLOADER", "PS", "MMIRes", "DSPCode", "EraseUdisk",
            "UDISK", "FLASH", "PhaseCheck"}));
    const std::vector<std::uint64_t> bases{0x40004000, 0x14000000, 0x90000001, 0x80000000, 0x80000003,
        0x90000004, 0x90000009, 0x90000005, 0x90000006, 0x90000003, 0x90000002};
    for (std::size_t i = 0; i < bases.size(); ++i) {
        ASSERT_EQ(config.schemes[0].files[i].blocks.size(), 1U);
        EXPECT_EQ(config.schemes[0].files[i].blocks[0].base, bases[i]) << i;
        EXPECT_FALSE(config.schemes[0].files[i].blocks[0].id) << i;
    }
    EXPECT_EQ(config.schemes[0].files[9].blocks[0].size, 0xC0000U);
    EXPECT_EQ(config.schemes[0].files[10].flag, 0U);
    EXPECT_EQ(config.schemes[0].files[3].checkFlag, 2U);
    EXPECT_TRUE(config.products[0].partitions.items.empty());
}

TEST(BmaConfig, Sp7731eHasATableInMiB)
{
    const BmaConfig config = parsedFixture("sp7731e_1h10.xml");
    const BmaProduct& product = config.products.at(0);
    EXPECT_EQ(product.name, "sp7731e_1h10");
    EXPECT_TRUE(product.powerOff);
    EXPECT_EQ(product.settings.at("APR"), "1");
    EXPECT_FALSE(product.partitions.unit);
    ASSERT_EQ(product.partitions.items.size(), 38U);
    EXPECT_EQ(product.partitions.items[0].id, "prodnv");
    EXPECT_EQ(product.partitions.items[0].size, 10U);
    EXPECT_EQ(product.partitions.items[27].id, "super");
    EXPECT_EQ(product.partitions.items[27].size, 2176U);
    EXPECT_TRUE(product.partitions.items[37].takesRest);
    ASSERT_EQ(config.schemes.at(0).files.size(), 36U);
    const BmaFile& nv = config.schemes[0].files[2];
    EXPECT_EQ(nv.id, "NV_W");
    EXPECT_EQ(nv.backup, 1U);
    EXPECT_EQ(nv.checkCali, "GSM,WCDMA");
    EXPECT_EQ(nv.blocks.at(0).id, "w_fixnv1");
    EXPECT_EQ(config.schemes[0].files[0].blocks.at(0).base, 0x50002E00U);
    EXPECT_EQ(config.schemes[0].files[35].id, "UBOOTLoader");
}

TEST(BmaConfig, TwoProductsWithTheirSchemes)
{
    const BmaConfig config = parsedFixture("sc8800g_two_products.xml");
    ASSERT_EQ(config.products.size(), 2U);
    ASSERT_EQ(config.schemes.size(), 2U);
    const auto product = pickProduct(config, "sc8800g");
    ASSERT_TRUE(product);
    const auto scheme = pickScheme(config, **product);
    ASSERT_TRUE(scheme);
    EXPECT_EQ((*scheme)->files.size(), 16U);
    EXPECT_EQ((*scheme)->files[2].blocks.size(), 2U); // NV with a second base
    EXPECT_EQ((*scheme)->files[2].blocks[1].base, 0x9000000CU);
    EXPECT_EQ((*product)->settings.at("OmaDMFlag"), "1");
    EXPECT_FALSE(pickProduct(config, ""));
}

std::string minimal(std::string_view encoding = "UTF-8")
{
    return "<?xml version=\"1.0\" encoding=\"" + std::string(encoding)
        + "\"?><!-- c --><bmaconfig><unknown><deep/></unknown><ProductList><Product Name=\"p\">"
          "<SchemeName> p </SchemeName><NVBackup backup=\"0\"/></Product></ProductList><SchemeList>"
          "<Scheme name=\"p\"><File backup=\"1\"><ID>A</ID><Odd/><Block id=\"x\"><Base>0X10</Base>"
          "<Size>16</Size></Block></File></Scheme></SchemeList></bmaconfig>\n";
}

void expectMinimal(const Bytes& raw)
{
    const auto config = parseBmaConfig(raw);
    ASSERT_TRUE(config) << config.error().toLogLine();
    ASSERT_EQ(config->schemes.at(0).files.size(), 1U);
    EXPECT_EQ(config->products.at(0).schemeName, "p");
    const BmaFile& file = config->schemes[0].files[0];
    EXPECT_EQ(file.blocks.at(0).base, 16U);
    EXPECT_EQ(file.blocks[0].size, 16U);
    EXPECT_FALSE(file.flag); // absent is not zero
}

Bytes bytesOf(std::string_view text)
{
    return {asBytes(text).begin(), asBytes(text).end()};
}

TEST(BmaConfig, TakesEveryEncodingThatToolsWrite)
{
    expectMinimal(bytesOf(minimal()));
    expectMinimal(bytesOf(minimal("gb2312"))); // the letters are ASCII, whatever it says
    expectMinimal(bytesOf("\xEF\xBB\xBF" + minimal()));
    expectMinimal(bytesOf(minimal() + std::string(1, '\0'))); // a packer's terminator
    Bytes wide = bytesOf("\xFF\xFE");
    for (const char c : minimal("UTF-16")) {
        wide.push_back(static_cast<std::byte>(c));
        wide.push_back(std::byte{0});
    }
    expectMinimal(wide);
    wide.erase(wide.begin(), wide.begin() + 2); // without the mark
    expectMinimal(wide);
    std::string latin = minimal("ISO-8859-1");
    latin.replace(latin.find("<!-- c -->"), 10, "<!-- \xE9 -->");
    expectMinimal(bytesOf(latin));
}

struct BadXml {
    std::string text;
    std::string problem;
};

class BadBmaConfig : public testing::TestWithParam<BadXml> { };

TEST_P(BadBmaConfig, IsRefusedWithALine)
{
    const auto config = parseBmaConfig(bytesOf(GetParam().text));
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().fault, Fault::PackageCorrupt);
    EXPECT_EQ(config.error().fact("problem"), GetParam().problem) << config.error().toLogLine();
    EXPECT_FALSE(config.error().fact("line").empty());
}

std::string inScheme(std::string_view inside)
{
    return "<BMAConfig><SchemeList><Scheme name=\"s\">" + std::string(inside)
        + "</Scheme></SchemeList></BMAConfig>";
}

INSTANTIATE_TEST_SUITE_P(All, BadBmaConfig,
    testing::Values(BadXml{"", "xml-malformed"}, BadXml{"text", "xml-malformed"},
        BadXml{"<Other/>", "xml-malformed"}, BadXml{"<BMAConfig>", "xml-malformed"},
        BadXml{"<BMAConfig></BMAConfig><More/>", "xml-malformed"},
        BadXml{inScheme("<File></File>"), "xml-malformed"},
        BadXml{inScheme("<File><ID>A</ID><Block><Base>zz</Base></Block></File>"), "xml-malformed"},
        BadXml{inScheme("<File><ID>A</ID><Flag>99999999999</Flag></File>"), "xml-malformed"},
        BadXml{inScheme("<File><ID>A</ID><Block><Base>0x11112222333344445</Base></Block></File>"),
            "xml-malformed"},
        BadXml{"<!DOCTYPE x><BMAConfig/>", "xml-entity"},
        BadXml{"<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><BMAConfig>&b;</BMAConfig>",
            "xml-entity"},
        BadXml{inScheme("<File><ID>&nbsp;</ID></File>"), "xml-malformed"},
        BadXml{"<BMAConfig><ProductList><Product name=\"p\"><Partitions unit=\"9\"/></Product></ProductList>"
               "</BMAConfig>",
            "xml-malformed"},
        BadXml{"<BMAConfig><ProductList><Product name=\"p\"><Partitions><Partition size=\"1\"/></Partitions>"
               "</Product></ProductList></BMAConfig>",
            "xml-malformed"}));

TEST(BmaConfig, ReadsTheExtTableAndFlagsOfFiles)
{
    const auto config = parseBmaConfig(bytesOf(
        "<BMAConfig><ProductList><Product name=\"p\"><ExtTable><PartitionType tag=\"paty\">"
        "<Partition id=\"l_fixnv1\" id2=\"l_fixnv2\" type=\"1\" size=\"0x10\"/></PartitionType></ExtTable>"
        "</Product></ProductList><SchemeList><Scheme name=\"p\"><File selbyflash=\"1\" "
        "selbyrf=\"0\"><ID>A</ID>"
        "</File></Scheme></SchemeList></BMAConfig>"));
    ASSERT_TRUE(config);
    ASSERT_EQ(config->products[0].extTable.size(), 1U);
    EXPECT_EQ(config->products[0].extTable[0].id2, "l_fixnv2");
    EXPECT_EQ(config->products[0].extTable[0].size, 16U);
    EXPECT_TRUE(config->schemes[0].files[0].selectedByFlash);
    EXPECT_FALSE(config->schemes[0].files[0].selectedByRf);
}

} // namespace

} // namespace flashwright::unisoc
