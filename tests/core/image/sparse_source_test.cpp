// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "core/image/sparse_source.h"
#include "tests/support/pac_builder.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace flashwright {

namespace {

using test::pattern;
using test::SparseBuilder;

Bytes expanded(const Bytes& raw, std::size_t step)
{
    auto image = SparseSource::open(bytesAsSource("s", raw), 0, raw.size());
    EXPECT_TRUE(image) << image.error().toLogLine();
    Bytes all;
    Bytes part(step);
    for (;;) {
        const auto got = (*image)->read(part);
        EXPECT_TRUE(got);
        if (!got || *got == 0) {
            return all;
        }
        all.insert(all.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(*got));
    }
}

TEST(SparseSource, ExpandsEveryKindOfChunk)
{
    const Bytes first = pattern(8192, 1);
    const Bytes last = pattern(4096, 2);
    const Bytes raw = SparseBuilder().raw(first).fill(0x04030201, 1).crc(99).dontCare(2).raw(last).build();
    Bytes wanted = first;
    for (int i = 0; i < 1024; ++i) {
        for (const int b : {1, 2, 3, 4}) {
            wanted.push_back(static_cast<std::byte>(b));
        }
    }
    wanted.resize(wanted.size() + 8192);
    wanted.insert(wanted.end(), last.begin(), last.end());
    for (const std::size_t step : {1000U, 4096U, 1000000U}) {
        EXPECT_EQ(expanded(raw, step), wanted);
    }
    const auto image = SparseSource::open(bytesAsSource("s", raw), 0, raw.size());
    ASSERT_TRUE(image);
    EXPECT_EQ((*image)->size(), wanted.size());
    const auto& extents = (*image)->extents();
    ASSERT_EQ(extents.size(), 3U);
    EXPECT_EQ(extents[0].bytes, 12288U);
    EXPECT_TRUE(extents[1].dontCare);
    EXPECT_EQ(extents[1].offset, 12288U);
    EXPECT_EQ(extents[2].offset, 20480U);
}

TEST(SparseSource, IsFoundBehindASigningHeader)
{
    Bytes raw(0x200);
    const Bytes image = SparseBuilder().raw(pattern(4096)).build();
    raw.insert(raw.end(), image.begin(), image.end());
    const auto source = bytesAsSource("s", raw);
    EXPECT_TRUE(looksSparse(*source, 0, raw.size()).value());
    const auto facts = checkSparse(*source, 0, raw.size());
    ASSERT_TRUE(facts) << facts.error().toLogLine();
    EXPECT_EQ(facts->headerOffset, 0x200U);
    EXPECT_EQ(facts->expandedBytes, 4096U);
    EXPECT_FALSE(looksSparse(*bytesAsSource("s", pattern(2000)), 0, 2000).value());
    EXPECT_FALSE(looksSparse(*bytesAsSource("s", {}), 0, 0).value());
}

struct Broken {
    const char* name;
    Bytes raw;
    const char* field;
};

class BrokenSparse : public testing::TestWithParam<Broken> { };

TEST_P(BrokenSparse, IsRefusedWithFieldAndOffset)
{
    const auto source = bytesAsSource("s", GetParam().raw);
    const auto facts = checkSparse(*source, 0, GetParam().raw.size());
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().fault, Fault::PackageCorrupt);
    EXPECT_EQ(facts.error().fact("problem"), "sparse-bad");
    EXPECT_EQ(facts.error().fact("field"), GetParam().field);
    EXPECT_FALSE(facts.error().fact("offset_bytes").empty());
    EXPECT_FALSE(SparseSource::open(source, 0, GetParam().raw.size()));
}

Bytes cut(Bytes raw, std::size_t bytes)
{
    raw.resize(bytes);
    return raw;
}

std::vector<Broken> brokenImages()
{
    const Bytes good = SparseBuilder().raw(pattern(8192)).build();
    SparseBuilder blocks;
    blocks.dontCare(3).claimedBlocks = 4;
    SparseBuilder fewer;
    fewer.dontCare(3).claimedBlocks = 2;
    SparseBuilder chunks;
    chunks.dontCare(3).claimedChunks = 2;
    SparseBuilder many;
    many.dontCare(3).claimedChunks = 0xFFFFFFFF;
    SparseBuilder header;
    header.dontCare(1).headerBytes = 12;
    SparseBuilder behind;
    behind.dontCare(1).headerBytes = 60000;
    SparseBuilder major;
    major.dontCare(1).major = 2;
    return {{"not_sparse", pattern(100), "magic"}, {"cut_header", cut(good, 20), "header"},
        {"cut_chunk_header", cut(good, 30), "chunk_header"}, {"cut_data", cut(good, 500), "total_sz"},
        {"too_few_blocks", blocks.build(), "total_blks"}, {"too_many_blocks", fewer.build(), "chunk_sz"},
        {"chunk_missing", chunks.build(), "chunk_header"}, {"huge_chunk_count", many.build(), "total_chunks"},
        {"short_header", header.build(), "file_hdr_sz"},
        {"header_beyond_end", behind.build(), "chunk_header"}, {"version", major.build(), "major_version"},
        {"unknown_type", SparseBuilder().chunk(0x1111, 1, 12, {}).build(), "chunk_type"},
        {"raw_size", SparseBuilder().chunk(0xCAC1, 2, 12 + 4096, pattern(4096)).build(), "total_sz"},
        {"fill_size", SparseBuilder().chunk(0xCAC2, 1, 12, {}).build(), "total_sz"},
        {"block_size", SparseBuilder(4095).dontCare(1).build(), "blk_sz"},
        {"block_zero", SparseBuilder(0).dontCare(1).build(), "blk_sz"}};
}

INSTANTIATE_TEST_SUITE_P(
    All, BrokenSparse, testing::ValuesIn(brokenImages()), [](const auto& row) { return row.param.name; });

/// Real images: total blocks x block size read from bytes 12 to 19 of each file.
TEST(SparseSource, RealImagesAreSound)
{
    const char* given = std::getenv("FLASHWRIGHT_CORPUS");
    const std::filesystem::path corpus =
        given != nullptr ? given : std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "../shared/corpus";
    std::error_code failed;
    std::size_t sparse = 0;
    for (const auto& entry : std::filesystem::directory_iterator(corpus / "images", failed)) {
        const auto file = openFile(entry.path());
        ASSERT_TRUE(file);
        const Bytes raw = test::readWholeFile(entry.path());
        const bool magic = raw.size() > 28 && asText(ByteSpan(raw).first(4)) == "\x3a\xff\x26\xed";
        EXPECT_EQ(looksSparse(**file, 0, (*file)->size()).value(), magic) << entry.path();
        if (!magic) {
            continue;
        }
        ++sparse;
        const auto number = [&raw](std::size_t at) {
            return std::to_integer<std::uint64_t>(raw[at])
                | (std::to_integer<std::uint64_t>(raw[at + 1]) << 8U)
                | (std::to_integer<std::uint64_t>(raw[at + 2]) << 16U)
                | (std::to_integer<std::uint64_t>(raw[at + 3]) << 24U);
        };
        const auto facts = checkSparse(**file, 0, (*file)->size());
        ASSERT_TRUE(facts) << facts.error().toLogLine();
        EXPECT_EQ(facts->expandedBytes, number(12) * number(16));
        const auto image = SparseSource::open(*file, 0, (*file)->size());
        ASSERT_TRUE(image);
        std::uint64_t covered = 0;
        for (const Extent& extent : (*image)->extents()) {
            EXPECT_EQ(extent.offset, covered);
            covered += extent.bytes;
        }
        EXPECT_EQ(covered, facts->expandedBytes);
    }
    if (sparse == 0) {
        GTEST_SKIP() << "no real images here";
    }
}

} // namespace

} // namespace flashwright
