// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/partition_guide.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <set>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

PartitionGuide shipped()
{
    auto guide = loadPartitionGuide(fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources");
    EXPECT_TRUE(guide) << (guide ? std::string() : guide.error().toLogLine());
    return guide ? *guide : PartitionGuide();
}

std::string idOf(const PartitionGuide& guide, std::string_view maker, std::string_view name)
{
    const PartitionNote* const note = noteFor(guide, maker, name);
    return note == nullptr ? std::string("none") : note->id;
}

PartitionGuide smallGuide()
{
    PartitionNote any{"any", {}, {"boot", "log*"}, {}, {}, "A", "B", "C"};
    PartitionNote own{"own", "unisoc", {"boot", "modem_*"}, {}, {}, "A", "B", "C"};
    PartitionNote whole{"whole", {}, {"logo"}, {}, {}, "A", "B", "C"};
    return {any, own, whole};
}

TEST(PartitionGuide, noteOfTheMakerGoesFirst)
{
    const PartitionGuide guide = smallGuide();
    EXPECT_EQ(idOf(guide, "unisoc", "boot"), "own");
    EXPECT_EQ(idOf(guide, "mediatek", "boot"), "any");
    EXPECT_EQ(idOf(guide, "mediatek", "modem_l"), "none");
    EXPECT_EQ(idOf(guide, "", "modem_l"), "own") << "an unknown maker may be any";
}

TEST(PartitionGuide, wholeNameGoesBeforePattern)
{
    EXPECT_EQ(idOf(smallGuide(), "mediatek", "logo"), "whole");
    EXPECT_EQ(idOf(smallGuide(), "mediatek", "logdump"), "any");
}

TEST(PartitionGuide, slotCaseAndMarkDoNotMatter)
{
    for (const char* name : {"BOOT", "boot_a", "boot_B", "__NODL_BOOT"}) {
        EXPECT_EQ(idOf(smallGuide(), "mediatek", name), "any") << name;
    }
    EXPECT_EQ(idOf(smallGuide(), "mediatek", "_a"), "none");
    EXPECT_EQ(idOf(smallGuide(), "mediatek", ""), "none");
}

struct Wanted {
    const char* maker;
    const char* name;
    PartitionKind kind;
    PartitionLoss loss;
};

class ShippedGuide : public testing::TestWithParam<Wanted> { };

TEST_P(ShippedGuide, knowsWhatMatters)
{
    const PartitionGuide guide = shipped();
    const PartitionNote* const note = noteFor(guide, GetParam().maker, GetParam().name);
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->kind, GetParam().kind);
    EXPECT_EQ(note->loss, GetParam().loss);
}

INSTANTIATE_TEST_SUITE_P(Names, ShippedGuide,
    testing::Values(Wanted{"mediatek", "preloader", PartitionKind::BootChain, PartitionLoss::Firmware},
        Wanted{"mediatek", "nvram", PartitionKind::Identity, PartitionLoss::Backup},
        Wanted{"mediatek", "protect1", PartitionKind::Identity, PartitionLoss::Backup},
        Wanted{"mediatek", "lk_b", PartitionKind::BootChain, PartitionLoss::Firmware},
        Wanted{"mediatek", "userdata", PartitionKind::UserData, PartitionLoss::Data},
        Wanted{"unisoc", "splloader", PartitionKind::BootChain, PartitionLoss::Firmware},
        Wanted{"unisoc", "l_fixnv1", PartitionKind::Identity, PartitionLoss::Backup},
        Wanted{"unisoc", "l_runtimenv1", PartitionKind::Calibration, PartitionLoss::Rebuilt},
        Wanted{"unisoc", "prodnv", PartitionKind::Identity, PartitionLoss::Backup},
        Wanted{"unisoc", "super", PartitionKind::System, PartitionLoss::Firmware}));

TEST(ShippedPartitions, haveIdsOfTheirOwnAndNoNameTwice)
{
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const PartitionNote& note : shipped()) {
        EXPECT_TRUE(ids.insert(note.id).second) << note.id;
        for (const std::string& name : note.names) {
            EXPECT_TRUE(names.insert(note.maker + "/" + name).second) << note.id << " " << name;
        }
    }
    EXPECT_GE(ids.size(), 50U);
}

struct Corpus {
    const char* maker;
    const char* file;
};

class CommonNames : public testing::TestWithParam<Corpus> { };

/// Names of the partitions in public scatter files and BMAConfig files, one a line.
TEST_P(CommonNames, areExplained)
{
    const PartitionGuide guide = shipped();
    std::ifstream list(fs::path(FLASHWRIGHT_SOURCE_DIR) / "tests/fixtures/partitions" / GetParam().file);
    std::size_t all = 0;
    std::size_t known = 0;
    for (std::string line; std::getline(list, line);) {
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        ++all;
        known += noteFor(guide, GetParam().maker, line) != nullptr ? 1U : 0U;
    }
    ASSERT_GT(all, 50U);
    EXPECT_GE(double(known) / double(all), 0.9) << known << " of " << all;
}

INSTANTIATE_TEST_SUITE_P(Corpora, CommonNames,
    testing::Values(Corpus{"mediatek", "mediatek_names.txt"}, Corpus{"unisoc", "unisoc_names.txt"}));

class BadGuide : public testing::TestWithParam<const char*> { };

TEST_P(BadGuide, isRefused)
{
    const QTemporaryDir folder;
    const fs::path resources(folder.path().toStdString());
    fs::create_directories(resources / "partitions");
    std::ofstream(resources / "partitions" / "bad.json") << GetParam();
    const auto guide = loadPartitionGuide(resources);
    ASSERT_FALSE(guide);
    EXPECT_EQ(guide.error().fault, Fault::Bug);
}

INSTANTIATE_TEST_SUITE_P(Files, BadGuide,
    testing::Values("[]", R"({"partitions": []})",
        R"({"source": "x", "partitions": [{"id": "a", "names": ["a"], "kind": "odd", "loss": "data",
            "title": "T", "what": "W", "lost": "L"}]})",
        R"({"source": "x", "partitions": [{"id": "a", "names": [], "kind": "logs", "loss": "data",
            "title": "T", "what": "W", "lost": "L"}]})",
        R"({"source": "x", "partitions": [{"id": "a", "names": ["a"], "kind": "logs", "loss": "data",
            "title": "T", "what": "W", "lost": "L", "surprise": 1}]})"));

TEST(PartitionGuide, missingFolderIsTold)
{
    const auto guide = loadPartitionGuide("/nowhere/at/all");
    ASSERT_FALSE(guide);
    EXPECT_EQ(guide.error().fault, Fault::HostIo);
}

} // namespace
} // namespace flashwright
