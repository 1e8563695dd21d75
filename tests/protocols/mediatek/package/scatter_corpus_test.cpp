// SPDX-License-Identifier: GPL-3.0-or-later
// Genuine files, judged by what a plain search in their text finds, not by the reader's own output.
#include "protocols/mediatek/package/scatter.h"

#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <regex>
#include <sstream>

namespace flashwright::mediatek {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<fs::path> scatterFiles()
{
    std::vector<fs::path> files;
    const char* given = std::getenv("FLASHWRIGHT_CORPUS");
    const fs::path source = FLASHWRIGHT_SOURCE_DIR;
    for (const fs::path& folder : {source / "tests/fixtures/scatter",
             given != nullptr ? fs::path(given) / "scatter" : source / "../shared/corpus/scatter"}) {
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(folder, ignored)) {
            const std::string extension = entry.path().extension().string();
            if (extension == ".txt" || extension == ".xml") {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// First groups of all matches, in order.
std::vector<std::string> allMatches(const std::string& text, const char* pattern)
{
    std::vector<std::string> found;
    const std::regex expression(pattern);
    for (std::sregex_iterator it(text.begin(), text.end(), expression), end; it != end; ++it) {
        found.push_back((*it)[1]);
    }
    return found;
}

std::uint64_t number(const std::string& text)
{
    return std::stoull(text, nullptr, 16);
}

class ScatterCorpus : public testing::TestWithParam<fs::path> { };

TEST_P(ScatterCorpus, everyRowIsThereWithItsNameAddressSizeAndStorage)
{
    const std::string text = contents(GetParam());
    const bool xml = GetParam().extension() == ".xml";
    const bool list = text.find("partition_index") == std::string::npos;
    ASSERT_EQ(looksLikeScatterXml(text), xml);
    ASSERT_EQ(looksLikeScatterText(text), !xml);
    const auto scatter = xml ? parseScatterXml(text, GetParam().filename().string())
                             : parseScatterText(text, GetParam().filename().string());
    ASSERT_TRUE(scatter) << scatter.error().toLogLine();

    const auto pattern = [&](const std::string& key, const std::string& value) {
        return xml ? "<" + key + ">(" + value + ")</" : "\\b" + key + "\\s*:[ \\t]*(" + value + ")";
    };
    const auto names = list ? allMatches(text, "(?:^|\\n)[ \\t]*([A-Za-z0-9_.-]+)[ \\t]+0[xX]")
                            : allMatches(text, pattern("partition_name", "[^\\s<]+").c_str());
    const auto starts = list ? allMatches(text, "[ \\t](0[xX][0-9A-Fa-f]+)")
                             : allMatches(text, pattern("physical_start_addr", "0[xX][0-9A-Fa-f]+").c_str());
    const auto sizes = allMatches(text, pattern("partition_size", "0[xX][0-9A-Fa-f]+").c_str());
    const auto storages = allMatches(text, pattern("storage", "HW_STORAGE_[A-Z]+").c_str());

    std::vector<ScatterRow> rows;
    for (const ScatterStorage& storage : scatter->storages) {
        rows.insert(rows.end(), storage.rows.begin(), storage.rows.end());
    }
    ASSERT_EQ(rows.size(), names.size());
    std::size_t stated = 0; // a re-saved file leaves the storage of a row out
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(list ? rows[i].keys.at("listed_name") : rows[i].name, names[i]);
        if (!list) {
            ASSERT_EQ(starts.size(), rows.size());
            ASSERT_EQ(sizes.size(), rows.size());
            EXPECT_EQ(rows[i].bytes, number(sizes[i])) << names[i];
            if (rows[i].keys.contains("storage")) {
                EXPECT_EQ(rows[i].storage, storageFromText(storages.at(stated++))) << names[i];
            }
        }
        EXPECT_EQ(rows[i].physicalStart, number(starts.at(i))) << names[i];
        if (starts[i].size() == 10 && starts[i].substr(2, 4) == "FFFF") {
            EXPECT_TRUE(rows[i].fromEnd) << names[i];
        }
    }
    EXPECT_EQ(stated, storages.size());
    const auto platforms = allMatches(text, pattern("platform", "[^\\s<]+").c_str());
    EXPECT_EQ(scatter->platform, platforms.empty() ? "" : platforms.front());
}

/// One record of the file, read by another hand: keys and values as they stand there.
struct Record {
    std::string storage; ///< of its section; empty where the file has none
    std::map<std::string, std::string> keys;
    [[nodiscard]] std::string at(const std::string& key) const
    {
        const auto found = keys.find(key);
        return found == keys.end() ? std::string() : found->second;
    }
};

std::vector<Record> recordsOf(const std::string& text)
{
    // Text: "- key: value"; XML: <key>value</key> and <key name="value">.
    static const std::regex Line(
        R"re((?:^|\n)[ \t]*(?:- )?(\w+)[ \t]*:[ \t]*([^\r\n]*?)[ \t]*(?=\r?\n|$)|<(\w+)(?: name="([^"]*)")?>([^<\r\n]*))re");
    std::vector<Record> records;
    std::string storage;
    for (std::sregex_iterator it(text.begin(), text.end(), Line), end; it != end; ++it) {
        const bool xml = (*it)[3].matched;
        const std::string key = xml ? (*it)[3] : (*it)[1];
        const std::string value = !xml ? (*it)[2] : (*it)[4].matched ? (*it)[4] : (*it)[5];
        if (key == "storage_type") {
            storage = value;
        } else if (key == "partition_index") {
            records.push_back({storage, {}});
        } else if (!records.empty() && !(key == "storage" && value.find("HW_") != 0)) {
            records.back().keys[key] = value;
        }
    }
    return records;
}

bool isEndCode(const Record& record)
{
    return (number(record.at("physical_start_addr")) >> 16U) == 0xffff;
}

std::vector<ScatterRow> rowsOf(const Scatter& scatter)
{
    std::vector<ScatterRow> rows;
    for (const ScatterStorage& storage : scatter.storages) {
        rows.insert(rows.end(), storage.rows.begin(), storage.rows.end());
    }
    return rows;
}

Result<Scatter> parsed(const fs::path& path)
{
    const std::string text = contents(path);
    const std::string name = path.filename().string();
    return path.extension() == ".xml" ? parseScatterXml(text, name) : parseScatterText(text, name);
}

TEST_P(ScatterCorpus, flagsFilesAndStoragesAreThoseOfTheText)
{
    const std::vector<Record> records = recordsOf(contents(GetParam()));
    const auto scatter = parsed(GetParam());
    ASSERT_TRUE(scatter);
    const std::vector<ScatterRow> rows = rowsOf(*scatter);
    if (records.empty()) {
        EXPECT_EQ(scatter->version, "V0.0.0");
        return;
    }
    ASSERT_EQ(rows.size(), records.size());
    std::map<std::string, std::size_t> perStorage;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Record& record = records[i];
        const std::string file = record.at("file_name");
        EXPECT_EQ(rows[i].fileName, file == "NONE" ? "" : file) << rows[i].name;
        EXPECT_EQ(rows[i].download, record.at("is_download") == "true") << rows[i].name;
        EXPECT_EQ(rows[i].reserved, record.at("is_reserved") == "true") << rows[i].name;
        EXPECT_EQ(rows[i].boundaryCheck, record.at("boundary_check") != "false") << rows[i].name;
        EXPECT_EQ(rows[i].operation, record.at("operation_type")) << rows[i].name;
        EXPECT_EQ(rows[i].type, record.at("type")) << rows[i].name;
        EXPECT_EQ(rows[i].linearStart, number(record.at("linear_start_addr"))) << rows[i].name;
        ++perStorage[record.storage];
    }
    ASSERT_EQ(scatter->storages.size(), perStorage.size());
    for (const ScatterStorage& storage : scatter->storages) {
        const std::string word = storage.kind == StorageKind::Ufs ? "UFS" : "EMMC";
        EXPECT_EQ(storage.rows.size(), perStorage[perStorage.contains("") ? "" : word]);
    }
}

TEST_P(ScatterCorpus, addressesAreResolvedForEachStorage)
{
    const std::vector<Record> records = recordsOf(contents(GetParam()));
    const auto scatter = parsed(GetParam());
    ASSERT_TRUE(scatter);
    const std::vector<ScatterRow> rows = rowsOf(*scatter);
    ASSERT_TRUE(records.empty() || rows.size() == records.size());
    // From the end: the row's own size and those of the same storage's rows behind it that count so, too.
    std::map<std::string, std::uint64_t> sums;
    for (std::size_t i = records.size(); i-- > 0;) {
        if (isEndCode(records[i])) {
            sums[records[i].storage] += number(records[i].at("partition_size"));
            EXPECT_EQ(rows[i].fromEnd, sums[records[i].storage]) << rows[i].name;
            EXPECT_FALSE(rows[i].start) << rows[i].name;
        } else {
            EXPECT_FALSE(rows[i].fromEnd) << rows[i].name;
        }
    }
    // From the start: as stated, but for chips with an MBR, whose linear addresses count the boot area.
    std::uint64_t mbr = 0;
    for (const Record& record : records) {
        mbr = record.at("partition_name") == "MBR" ? number(record.at("linear_start_addr")) : mbr;
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        const bool user = records[i].at("region") == "EMMC_USER";
        if (!isEndCode(records[i])) {
            EXPECT_EQ(rows[i].start,
                mbr != 0 && user ? number(records[i].at("linear_start_addr")) - mbr
                                 : number(records[i].at("physical_start_addr")))
                << rows[i].name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Files, ScatterCorpus, testing::ValuesIn(scatterFiles()), [](const auto& file) {
    std::string name = std::to_string(file.index) + "_" + file.param.filename().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

/// Literal numbers read off the files.
TEST(ScatterFixtures, haveTheCountsAndPlacesOfTheirText)
{
    const fs::path folder = fs::path(FLASHWRIGHT_SOURCE_DIR) / "tests/fixtures/scatter";
    const auto list =
        parseScatterText(contents(folder / "mt6589_list_braces.txt"), "MT6589_Android_scatter_emmc.txt");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->storages.at(0).rows.size(), 22U);
    EXPECT_EQ(list->storages[0].rows[0].bytes, 0x600000U); // PRELOADER ends where MBR begins
    EXPECT_EQ(list->storages[0].rows[0].region, "EMMC_BOOT_1");
    EXPECT_EQ(list->storages[0].rows[2].name, "EBR1");
    EXPECT_EQ(list->storages[0].rows[2].linearStart, 0x680000U);
    EXPECT_EQ(list->storages[0].rows[2].start, 0x80000U);
    EXPECT_EQ(list->storages[0].rows[21].name, "BMTPOOL");
    EXPECT_EQ(list->storages[0].rows[21].fromEnd, 0xa8U * 0x20000U);

    const auto two = parseScatterText(contents(folder / "mt6789_v2_2_0.txt"), "MT6789_Android_scatter.txt");
    ASSERT_TRUE(two);
    ASSERT_EQ(two->storages.size(), 2U);
    EXPECT_EQ(two->storages[0].kind, StorageKind::Emmc);
    EXPECT_EQ(two->storages[1].kind, StorageKind::Ufs);
    EXPECT_EQ(two->storages[0].rows.size() + two->storages[1].rows.size(), 132U);

    const auto sgpt = parseScatterText(contents(folder / "mt6735_v1_1_2.txt"), "MT6735_Android_scatter.txt");
    ASSERT_TRUE(sgpt);
    EXPECT_EQ(sgpt->storages.at(0).rows.back().fromEnd, 0x80000U);
}

} // namespace
} // namespace flashwright::mediatek
