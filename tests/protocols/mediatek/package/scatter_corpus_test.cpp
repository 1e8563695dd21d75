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
