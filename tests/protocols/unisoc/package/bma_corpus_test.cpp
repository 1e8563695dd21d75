// SPDX-License-Identifier: GPL-3.0-or-later
// Every real configuration at hand, read a second time by regular expressions that know nothing of XML.
#include "protocols/unisoc/package/bma_config.h"
#include "protocols/unisoc/package/pac_entries.h"
#include "tests/protocols/unisoc/package/package_support.h"

#include <cstdlib>
#include <regex>

namespace flashwright::unisoc {

namespace {

std::vector<std::filesystem::path> xmlFilesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        if (entry.path().extension() == ".xml") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::filesystem::path> allFiles()
{
    std::vector<std::filesystem::path> files = xmlFilesIn(fixture(""));
    const char* given = std::getenv("FLASHWRIGHT_CORPUS");
    const std::filesystem::path corpus =
        given != nullptr ? given : std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "../shared/corpus";
    for (const auto& file : xmlFilesIn(corpus / "pac-xml")) {
        files.push_back(file);
    }
    return files;
}

std::string withoutComments(std::string text)
{
    for (auto from = text.find("<!--"); from != std::string::npos; from = text.find("<!--")) {
        const auto end = text.find("-->", from);
        text.erase(from, end == std::string::npos ? std::string::npos : end + 3 - from);
    }
    return text;
}

std::vector<std::string> found(const std::string& text, const std::string& expression)
{
    std::vector<std::string> words;
    const std::regex regex(expression);
    for (auto at = std::sregex_iterator(text.begin(), text.end(), regex); at != std::sregex_iterator();
         ++at) {
        words.push_back((*at)[1]);
    }
    return words;
}

/// The text between a scheme's tags.
std::string schemeText(const std::string& text, const std::string& name)
{
    const auto from = text.find("<Scheme name=\"" + name + "\"");
    return from == std::string::npos ? std::string() : text.substr(from, text.find("</Scheme>", from) - from);
}

class BmaCorpus : public testing::TestWithParam<std::filesystem::path> { };

TEST_P(BmaCorpus, OrderBasesAndTableAreTheFiles)
{
    const Bytes raw = test::readWholeFile(GetParam());
    const std::string text = withoutComments(std::string(asText(raw)));
    const auto config = parseBmaConfig(raw);
    ASSERT_TRUE(config) << config.error().toLogLine();
    ASSERT_EQ(config->products.size(), found(text, "<Product (name)=").size());
    std::size_t files = 0;
    for (const BmaScheme& scheme : config->schemes) {
        const std::string part = schemeText(text, scheme.name);
        std::vector<std::string> ids;
        std::vector<std::string> bases;
        for (const BmaFile& file : scheme.files) {
            ids.push_back(file.id);
            for (const BmaBlock& block : file.blocks) {
                bases.push_back(hexNumber(block.base));
            }
        }
        files += ids.size();
        EXPECT_EQ(ids, found(part, "<ID>\\s*([^<\\s]*)\\s*</ID>"));
        std::vector<std::string> wanted;
        for (const std::string& base : found(part, "<Base>\\s*([^<\\s]*)\\s*</Base>")) {
            wanted.push_back(hexNumber(std::stoull(base, nullptr, 16)));
        }
        EXPECT_EQ(bases, wanted);
    }
    EXPECT_EQ(files, found(text, "<(File)[ >]").size());
}

TEST_P(BmaCorpus, PartitionsAreTheFiles)
{
    const Bytes raw = test::readWholeFile(GetParam());
    const std::string text = withoutComments(std::string(asText(raw)));
    const auto config = parseBmaConfig(raw);
    ASSERT_TRUE(config);
    std::vector<std::string> names;
    std::vector<std::string> sizes;
    for (const BmaProduct& product : config->products) {
        for (const PartitionSpec& spec : makePartitions(product.partitions)) {
            names.push_back(spec.name);
            sizes.push_back(spec.takesRest ? "rest" : std::to_string(spec.bytes));
        }
    }
    std::vector<std::string> wanted;
    for (const std::string& size : found(text, "<Partition id=\"[^\"]*\"\\s+size=\"([^\"]*)\"")) {
        const std::uint64_t value = std::stoull(size, nullptr, 0);
        wanted.push_back(value == 0xFFFFFFFF ? "rest" : std::to_string(value * 1048576));
    }
    EXPECT_EQ(names, found(text, "<Partition id=\"([^\"]*)\""));
    EXPECT_EQ(sizes, wanted);
}

/// A packet around each product's scheme, with an image for every file that wants one.
TEST_P(BmaCorpus, AsAPacketItGivesThatOrder)
{
    const Bytes raw = test::readWholeFile(GetParam());
    const auto config = parseBmaConfig(raw);
    ASSERT_TRUE(config);
    for (const BmaProduct& product : config->products) {
        const auto scheme = pickScheme(*config, product);
        ASSERT_TRUE(scheme);
        test::PacBuilder pac;
        pac.product = product.name;
        std::vector<std::string> order;
        for (const BmaFile& file : (*scheme)->files) {
            order.push_back(file.id);
            pac.rows.insert(pac.rows.begin(), test::PacRow());
            pac.rows.front().id = file.id;
            pac.rows.front().flag = file.flag.value_or(1);
            if (pac.rows.front().flag == 1) {
                pac.rows.front().fileName = file.id + ".bin";
                pac.rows.front().data = test::pattern(64, static_cast<std::uint32_t>(file.line));
            }
        }
        pac.xml(asText(raw));
        const auto package = openBuilt(pac);
        ASSERT_TRUE(package) << package.error().toLogLine();
        std::vector<std::string> given;
        for (const PackageEntry& entry : (*package)->entries()) {
            given.push_back(entry.id);
            EXPECT_NE(entry.action == EntryAction::Load, entry.kind != EntryClass::Loader) << entry.id;
        }
        EXPECT_EQ(given, order);
    }
}

std::string testName(const testing::TestParamInfo<std::filesystem::path>& info)
{
    std::string name = std::to_string(info.index) + "_" + info.param.stem().string();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; },
        '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, BmaCorpus, testing::ValuesIn(allFiles()), testName);

/// Loader bases that were read off the files by hand.
TEST(BmaFixtures, LoaderBases)
{
    struct Row {
        const char* file;
        const char* product;
        std::uint64_t fdl1;
        std::optional<std::uint64_t> fdl2;
        std::size_t files;
    };
    for (const Row& row : {Row{"sc6531efm.xml", "NOR_FLASH_SC6531EFM", 0x40004000, 0x14000000, 11},
             Row{"uix8910_128mbit.xml", "NOR_FLASH_UIX8910", 0x008000C0, 0x80008000, 14},
             Row{"sp7731e_1h10.xml", "sp7731e_1h10", 0x50002E00, 0x9EFFFE00, 36},
             Row{"sc8800g_two_products.xml", "SC8800G", 0x40000000, 0x30000000, 16},
             Row{"sc8800g_two_products.xml", "NOR_FLASH_6600L", 0x34000000, std::nullopt, 8}}) {
        const auto config = parseBmaConfig(test::readWholeFile(fixture(row.file)));
        ASSERT_TRUE(config);
        const auto product = pickProduct(*config, row.product);
        ASSERT_TRUE(product);
        const auto scheme = pickScheme(*config, **product);
        ASSERT_TRUE(scheme);
        EXPECT_EQ((*scheme)->files.size(), row.files) << row.file;
        EXPECT_EQ((*scheme)->files[0].blocks.at(0).base, row.fdl1) << row.file;
        if (row.fdl2) {
            EXPECT_EQ((*scheme)->files[1].blocks.at(0).base, *row.fdl2) << row.file;
        } else {
            EXPECT_EQ(eraOf(**product, **scheme), Era::Nor);
        }
    }
}

} // namespace

} // namespace flashwright::unisoc
