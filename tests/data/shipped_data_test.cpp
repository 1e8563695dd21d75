// SPDX-License-Identifier: GPL-3.0-or-later
// Every JSON the program ships fits its schema, and the facts in it agree with the public tables they come
// from.
#include "core/catalog/chip_catalog.h"
#include "core/catalog/key_guide.h"
#include "tests/data/schema_validator.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace flashwright::testing_data {
namespace {

namespace fs = std::filesystem;

const fs::path Resources = fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

std::vector<fs::path> jsonIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    if (!fs::exists(Resources / folder)) {
        return files; // the count below says whether that is allowed
    }
    for (const auto& entry : fs::recursive_directory_iterator(Resources / folder)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    return files;
}

std::string joined(const QStringList& complaints)
{
    return complaints.join(QLatin1Char('\n')).toStdString();
}

struct Kind {
    std::string folder;
    std::string schema;
    std::size_t atLeast;
};

class ShippedData : public testing::TestWithParam<Kind> { };

TEST_P(ShippedData, fitsItsSchema)
{
    const SchemaValidator validator(Resources / "schema" / GetParam().schema);
    const auto files = jsonIn(GetParam().folder);
    EXPECT_GE(files.size(), GetParam().atLeast);
    for (const fs::path& file : files) {
        const QStringList complaints = validator.complaints(readJson(file));
        EXPECT_TRUE(complaints.isEmpty()) << file << "\n" << joined(complaints);
    }
}

INSTANTIATE_TEST_SUITE_P(Folders, ShippedData,
    testing::Values(Kind{"chips", "chip.schema.json", 111}, Kind{"status", "status.schema.json", 6},
        Kind{"ports", "ports.schema.json", 1}, Kind{"key_guide", "key_guide.schema.json", 4},
        Kind{"diagnosis", "diagnosis.schema.json", 100}, Kind{"partitions", "partitions.schema.json", 7},
        Kind{"virtual/scenarios/unisoc", "scenario.schema.json", 10},
        Kind{"virtual/scenarios/mediatek", "mediatek_scenario.schema.json", 30},
        Kind{"virtual/mediatek", "mediatek_phone.schema.json", 4}),
    [](const testing::TestParamInfo<Kind>& kind) {
        std::string name = kind.param.folder;
        std::replace(name.begin(), name.end(), '/', '_');
        return name;
    });

TEST(ShippedData, usbIdsFitTheirSchema)
{
    const SchemaValidator validator(Resources / "schema" / "usb_ids.schema.json");
    const QStringList complaints = validator.complaints(readJson(Resources / "usb_ids.json"));
    EXPECT_TRUE(complaints.isEmpty()) << joined(complaints);
}

TEST(KeyGuides, answerForEveryChip)
{
    const auto guides = loadKeyGuides(Resources);
    ASSERT_TRUE(guides) << guides.error().toLogLine();
    std::set<std::string> used;
    for (const char* maker : {"unisoc", "mediatek"}) {
        const auto chips = loadChipCatalog(Resources, maker);
        ASSERT_TRUE(chips) << chips.error().toLogLine();
        for (const ChipProfile& chip : *chips) {
            const KeyGuide* const guide = guideFor(*guides, chip);
            EXPECT_NE(guide, nullptr) << chip.family;
            used.insert(guide != nullptr ? guide->id : std::string());
        }
    }
    EXPECT_EQ(used.size(), guides->size()) << "a guide that no chip asks for";
}

TEST(SchemaValidator, refusesWhatDoesNotFit)
{
    const SchemaValidator validator(Resources / "schema" / "status.schema.json");
    const QJsonObject good = readJson(Resources / "status" / "bsl.json").toObject();
    QJsonObject extra = good;
    extra.insert(QStringLiteral("surprise"), 1);
    EXPECT_FALSE(validator.complaints(extra).isEmpty());
    QJsonObject missing = good;
    missing.remove(QStringLiteral("codes"));
    EXPECT_FALSE(validator.complaints(missing).isEmpty());
    QJsonObject otherType = good;
    otherType.insert(QStringLiteral("protocol"), 7);
    EXPECT_FALSE(validator.complaints(otherType).isEmpty());
    EXPECT_FALSE(validator.complaints(QJsonArray{}).isEmpty());
}

/// Loader bases that public product files state.
struct Base {
    std::string family;
    std::string loader;
    std::uint64_t address;
};

class LoaderBases : public testing::TestWithParam<Base> { };

TEST_P(LoaderBases, areThoseOfTheProductFiles)
{
    const auto chips = loadChipCatalog(Resources, "unisoc");
    ASSERT_TRUE(chips) << chips.error().toLogLine();
    const auto chip = std::find_if(
        chips->begin(), chips->end(), [](const ChipProfile& one) { return one.family == GetParam().family; });
    ASSERT_NE(chip, chips->end());
    EXPECT_EQ(chip->loaders.at(GetParam().loader), GetParam().address);
}

// Source: <Base> of File FDL and FDL2 in the BMAConfig files of copslock/device_sprd,
// jingpad-bsp/device_sprd_roc1 and Jakes-Fu/ZW217_W19_V4.1_yisai
INSTANTIATE_TEST_SUITE_P(ProductFiles, LoaderBases,
    testing::Values(Base{"sc9863a", "fdl1", 0x5000}, Base{"sc9863a", "fdl2", 0x9EFFFE00},
        Base{"sc7731e", "fdl1", 0x50002E00}, Base{"sc7731e", "fdl2", 0x9EFFFE00},
        Base{"ums512", "fdl1", 0x5500}, Base{"ums512", "fdl2", 0x9EFFFE00}, Base{"ud710", "fdl1", 0x5500},
        Base{"uix8910", "host_fdl", 0x008000C0}, Base{"uix8910", "fdl2", 0x80008000},
        Base{"sc6530", "fdl1", 0x34000000}, Base{"sc6531e", "fdl1", 0x40004000},
        Base{"sc6531e", "fdl2", 0x14000000}, Base{"uws6121e", "fdl1", 0x50800000},
        Base{"uws6121e", "fdl2", 0x80100500}, Base{"sc8800g", "fdl2", 0x30000000}));

TEST(ChipFacts, calibrationOfEveryFamilyIsNeverErased)
{
    const auto chips = loadChipCatalog(Resources, "unisoc");
    ASSERT_TRUE(chips) << chips.error().toLogLine();
    for (const ChipProfile& chip : *chips) {
        const auto covers = [&chip](std::string_view area) {
            return std::any_of(chip.neverErase.begin(), chip.neverErase.end(),
                [area](const std::string& pattern) { return matchesArea(pattern, area); });
        };
        const std::vector<std::string> areas = chip.protocol == "name"
            ? std::vector<std::string>{"l_fixnv1", "l_fixnv2", "w_fixnv1", "nr_fixnv1", "l_runtimenv1",
                "nr_runtimenv2", "prodnv", "miscdata", "NV_LTE", "NV_W", "PhaseCheck", "ProdNV", "FLASH_LTE"}
            : std::vector<std::string>{"NV", "PhaseCheck", "FLASH", "0x90000001", "0x90000002", "0x90000003"};
        for (const std::string& area : areas) {
            EXPECT_TRUE(covers(area)) << chip.family << " " << area;
        }
        for (const char* area : {"boot", "system", "userdata", "uboot", "splloader", "super", "l_modem"}) {
            EXPECT_FALSE(covers(area)) << chip.family << " " << area;
        }
    }
}

TEST(ChipFacts, nothingClaimsToBeProvenOnHardware)
{
    // No bench run is on record; a family that says "bench" needs one.
    const auto chips = loadChipCatalog(Resources, "unisoc");
    ASSERT_TRUE(chips) << chips.error().toLogLine();
    for (const ChipProfile& chip : *chips) {
        for (const auto& [operation, how] : chip.verified) {
            EXPECT_TRUE(how == "virtual" || how == "untested")
                << chip.family << " " << operation << " " << how;
        }
    }
}

} // namespace
} // namespace flashwright::testing_data
