// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/da_container.h"
#include "tests/support/da_builder.h"

#include <gmock/gmock.h>

using namespace flashwright;
using namespace flashwright::mediatek;
using namespace flashwright::test;

namespace {

std::shared_ptr<const ByteSource> source(Bytes bytes)
{
    return bytesAsSource("da.bin", std::move(bytes));
}

Result<DaContainer> readBytes(Bytes bytes)
{
    return readDaContainer(*source(std::move(bytes)));
}

std::string problemOf(const Bytes& bytes)
{
    const auto read = readBytes(bytes);
    return read ? "" : std::string(read.error().fact("problem"));
}

Bytes second()
{
    return Bytes(0x500, std::byte{0x77});
}

DaBuilder two()
{
    DaBuilder builder;
    builder.rows = {
        twoStages(0x6765, sha256(second()), second()), twoStages(0x6580, sha1(second()), second())};
    return builder;
}

TEST(DaContainer, usualEntriesAndTheirStages)
{
    const auto read = readBytes(two().build());
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->description, "MTK_AllInOne_DA_v3.3001.2018/08/21.13:52_448808");
    EXPECT_EQ(read->headerVersion, 4U);
    EXPECT_EQ(read->kind, DaFileKind::Classic);
    ASSERT_EQ(read->entries.size(), 2U);
    const DaEntry& entry = read->entries[1];
    EXPECT_EQ(entry.code, 0x6580);
    EXPECT_EQ(entry.hwSubCode, 0x8a00);
    EXPECT_EQ(entry.hwVersion, 0xca00);
    EXPECT_EQ(entry.headerOffset, 0x6cU + 0xdcU);
    ASSERT_NE(entry.firstStage(), nullptr);
    ASSERT_NE(entry.secondStage(), nullptr);
    EXPECT_EQ(entry.nandTable(), nullptr);
    EXPECT_EQ(entry.firstStage()->loadAddress, 0x200000U);
    EXPECT_EQ(entry.firstStage()->bytes, 0x400U);
    EXPECT_EQ(entry.firstStage()->bareBytes(), 0x300U);
    EXPECT_EQ(entry.secondStage()->loadAddress, 0x40000000U);
    EXPECT_EQ(entry.secondStage()->bareBytes(), 0x500U);
    EXPECT_TRUE(read->findings.empty());
}

// Headers as in the public MTK_AllInOne_DA_v7: two entries for one chip, single-stage.
TEST(DaContainer, singleStageEntriesHaveANandTable)
{
    DaBuilder builder;
    DaRow row;
    row.code = 0x6575;
    row.sub = 0;
    row.hardware = 0xcb00;
    row.software = 0xe201;
    row.firstRegion = 1;
    row.parts = {{Bytes(0x270), 0xc2010000, 0, {}, {}, {}}, {Bytes(0x900), 0xc2000000, 0x100, {}, {}, {}},
        {Bytes(0x17d8), 0xc2038000, 0, {}, {}, {}}};
    builder.rows = {row};
    const auto read = readBytes(builder.build());
    ASSERT_TRUE(read) << read.error().toLogLine();
    const DaEntry& entry = read->entries.front();
    EXPECT_EQ(entry.swVersion, 0xe201);
    EXPECT_EQ(entry.secondStage(), nullptr);
    ASSERT_NE(entry.nandTable(), nullptr);
    EXPECT_EQ(entry.nandTable()->bytes, 0x17d8U);
    EXPECT_EQ(entry.firstStage()->loadAddress, 0xc2000000U);
}

// IoT containers: an empty region 1, the loader is region 2.
TEST(DaContainer, theMarkedRegionIsTheFirstStage)
{
    DaBuilder builder;
    DaRow row;
    row.firstRegion = 2;
    row.parts = {{Bytes(0xafd), 0x4015000, 0, {}, {}, 0}, {{}, 0, 0, {}, {}, {}},
        {Bytes(0xcee4), 0x4008000, 0, {}, {}, 0}, {Bytes(0x69c), 0xf0000000, 0, {}, {}, 0}};
    builder.rows = {row};
    const auto read = readBytes(builder.build());
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->entries.front().firstStage()->loadAddress, 0x4008000U);
    EXPECT_EQ(read->entries.front().secondStage(), nullptr);
}

TEST(DaContainer, olderEntriesLackTheSoftwareVersion)
{
    for (const std::size_t rows : {1U, 2U}) {
        DaBuilder builder = two();
        builder.rows.resize(rows);
        builder.shape = DaShape::Older;
        const auto read = readBytes(builder.build());
        ASSERT_TRUE(read) << rows << read.error().toLogLine();
        ASSERT_EQ(read->entries.size(), rows);
        EXPECT_EQ(read->entries.back().code, rows == 1 ? 0x6765 : 0x6580);
        EXPECT_EQ(read->entries.back().swVersion, 0);
        EXPECT_EQ(read->entries.back().secondStage()->loadAddress, 0x40000000U);
    }
}

TEST(DaContainer, xmlEraIsPackedAndCountsSignaturesFromTheFile)
{
    DaBuilder builder = two();
    builder.description = "MTK_DA_v6_2022-04-02 23:43:58";
    builder.shape = DaShape::Packed;
    builder.rows[0].code = 0x1172;
    builder.rows[1].code = 0x1208;
    for (const std::size_t rows : {1U, 2U}) {
        builder.rows.resize(3 - rows); // two, then one
        const auto read = readBytes(builder.build());
        ASSERT_TRUE(read) << read.error().toLogLine();
        EXPECT_EQ(read->kind, DaFileKind::Xml);
        ASSERT_EQ(read->entries.size(), builder.rows.size());
        EXPECT_EQ(read->entries[0].code, 0x1172);
        EXPECT_EQ(read->entries[0].regions[0].fileOffset, 0x6cU + builder.rows.size() * 80);
        EXPECT_TRUE(read->findings.empty());
    }
}

TEST(DaContainer, eachDamageHasItsName)
{
    DaBuilder builder = two();
    builder.identifier = "SOMETHING_ELSE";
    EXPECT_EQ(problemOf(builder.build()), "da-bad-magic");
    builder = two();
    builder.magic = 1;
    EXPECT_EQ(problemOf(builder.build()), "da-bad-magic");
    builder = two();
    builder.version = 5;
    EXPECT_EQ(problemOf(builder.build()), "odd-version");
    EXPECT_EQ(readBytes(builder.build()).error().fault, Fault::PackageUnsupported);
    builder = two();
    builder.claimedCount = 0;
    EXPECT_EQ(problemOf(builder.build()), "da-no-entries");
    builder.claimedCount = 257;
    EXPECT_EQ(problemOf(builder.build()), "too-many-entries");
    builder.claimedCount = 0xffffffff;
    EXPECT_EQ(problemOf(builder.build()), "too-many-entries");
    builder.claimedCount = 3; // the third is data
    EXPECT_EQ(problemOf(builder.build()), "da-bad-magic");
    builder.claimedCount = 200;
    EXPECT_EQ(problemOf(builder.build()), "da-bad-magic");
    builder = two();
    builder.rows[1].claimedParts = 11;
    EXPECT_EQ(problemOf(builder.build()), "too-many-entries");
    builder = two();
    builder.rows[1].claimedParts = 0;
    const auto read = readBytes(builder.build());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->entries.size(), 1U);
    ASSERT_EQ(read->findings.size(), 1U);
    EXPECT_EQ(read->findings[0].code, "da-entry-unusable");
}

TEST(DaContainer, regionsStayInsideTheFile)
{
    const auto size = static_cast<std::uint32_t>(two().build().size());
    for (int part = 0; part < 3; ++part) {
        for (const std::uint32_t offset : {size, size - 1, 0x80000000U, 0xffffffffU}) {
            DaBuilder builder = two();
            builder.rows[1].parts.at(static_cast<std::size_t>(part)).claimedOffset = offset;
            EXPECT_EQ(problemOf(builder.build()), "entry-beyond-end") << part << ' ' << offset;
        }
        for (const std::uint32_t bytes : {size, 0xffffffffU, 0x80000000U}) {
            DaBuilder builder = two();
            builder.rows[1].parts.at(static_cast<std::size_t>(part)).claimedBytes = bytes;
            EXPECT_EQ(problemOf(builder.build()), "entry-beyond-end") << part << ' ' << bytes;
        }
    }
    DaBuilder builder = two();
    builder.rows[0].parts[1].claimedBytes = 0x80; // less than its signature
    EXPECT_EQ(problemOf(builder.build()), "entry-beyond-end");
}

TEST(DaContainer, aCutFileFailsAtEveryLength)
{
    const Bytes whole = two().build();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto read =
            readBytes(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)));
        ASSERT_FALSE(read) << length;
        ASSERT_NE(read.error().fact("problem"), "") << length;
        ASSERT_EQ(read.error().fact("file"), "da.bin") << length;
    }
}

TEST(DaContainer, aSignatureElsewhereIsAQuirk)
{
    DaBuilder builder = two();
    builder.rows[0].parts[1].claimedSignatureAt = 4;
    const auto read = readBytes(builder.build());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->findings.size(), 1U);
    EXPECT_EQ(read->findings[0].code, "da-signature-elsewhere");
}

TEST(DaContainer, stagesBelongTogetherByTheirDigest)
{
    DaBuilder builder = two();
    builder.rows.push_back(twoStages(0x6761, sha256(Bytes(3)), second()));
    const auto file = source(builder.build());
    const auto read = readDaContainer(*file);
    ASSERT_TRUE(read);
    EXPECT_EQ(stagesBelongTogether(*file, read->entries[0]), true); // SHA-256
    EXPECT_EQ(stagesBelongTogether(*file, read->entries[1]), true); // SHA-1
    EXPECT_EQ(stagesBelongTogether(*file, read->entries[2]), false);
    DaEntry single = read->entries[2];
    single.firstRegion = 1;
    EXPECT_EQ(stagesBelongTogether(*file, single), true);
}

TEST(DaContainer, looksLikeOneByItsFirstBytes)
{
    EXPECT_TRUE(looksLikeDaContainer(two().build()));
    EXPECT_FALSE(looksLikeDaContainer(asBytes("MTK_DOWNLOAD")));
    EXPECT_FALSE(looksLikeDaContainer({}));
}

} // namespace
