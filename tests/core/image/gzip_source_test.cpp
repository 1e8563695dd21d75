// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "core/image/gzip_source.h"

#include <gtest/gtest.h>
#include <zlib.h>

namespace flashwright {
namespace {

Bytes sample(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>(i * i / 7 + (i >> 12U));
    }
    return bytes;
}

/// Packed by zlib itself, with the header of a .gz file.
Bytes packed(ByteSpan plain)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    Bytes out(plain.size() + 1024);
    Bytes in(plain.begin(), plain.end());
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

Result<std::shared_ptr<const ByteSource>> opened(Bytes file)
{
    return openGzip(bytesAsSource("x.img.gz", std::move(file)));
}

TEST(GzipSource, givesWhatWasPackedAtAnyOffset)
{
    const Bytes plain = sample(1'500'000);
    const Bytes file = packed(plain);
    EXPECT_TRUE(looksGzip(*bytesAsSource("x", file)));
    const auto source = opened(file);
    ASSERT_TRUE(source) << source.error().toLogLine();
    EXPECT_EQ((*source)->size(), plain.size());
    for (const std::size_t offset :
        {std::size_t{0}, std::size_t{900'000}, std::size_t{17}, plain.size() - 100}) {
        Bytes part(100);
        ASSERT_TRUE((*source)->readAt(offset, part));
        EXPECT_TRUE(
            std::equal(part.begin(), part.end(), plain.begin() + static_cast<std::ptrdiff_t>(offset)));
    }
    Bytes beyond(101);
    const auto read = (*source)->readAt(plain.size() - 100, beyond);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().fault, Fault::HostIo);
}

/// "hello hello hello\n", packed by gzip -9n 1.12.
TEST(GzipSource, readsAFileThatAnotherProgramMade)
{
    const std::array<unsigned char, 29> made{0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xcb,
        0x48, 0xcd, 0xc9, 0xc9, 0x57, 0xc8, 0x40, 0x90, 0x5c, 0x00, 0x3b, 0x7c, 0x8a, 0xdf, 0x12, 0x00, 0x00,
        0x00};
    Bytes file;
    for (const unsigned char c : made) {
        file.push_back(static_cast<std::byte>(c));
    }
    const auto source = opened(file);
    ASSERT_TRUE(source) << source.error().toLogLine();
    Bytes text(18);
    ASSERT_TRUE((*source)->readAt(0, text));
    EXPECT_EQ(asText(text), "hello hello hello\n");
}

TEST(GzipSource, partsThatFollowOneAnotherAreOneFile)
{
    const Bytes first = sample(1000);
    const Bytes second = sample(300'000);
    Bytes file = packed(first);
    const Bytes rest = packed(second);
    file.insert(file.end(), rest.begin(), rest.end());
    file.resize(file.size() + 512); // padded with zeros, as tape tools do
    const auto source = opened(file);
    ASSERT_TRUE(source) << source.error().toLogLine();
    ASSERT_EQ((*source)->size(), 301'000U);
    Bytes part(500);
    ASSERT_TRUE((*source)->readAt(800, part));
    EXPECT_TRUE(std::equal(part.begin(), part.begin() + 200, first.begin() + 800));
    EXPECT_TRUE(std::equal(part.begin() + 200, part.end(), second.begin()));
}

TEST(GzipSource, damageIsNamedWithItsPlace)
{
    const Bytes whole = packed(sample(200'000));
    Bytes cut(whole.begin(), whole.end() - 9);
    Bytes flipped = whole;
    flipped[flipped.size() / 2] ^= std::byte{0x55};
    Bytes wrongSum = whole;
    wrongSum[wrongSum.size() - 8] ^= std::byte{1};
    Bytes trailing = whole;
    trailing.push_back(std::byte{'x'});
    for (const Bytes& file : {cut, flipped, wrongSum, trailing}) {
        const auto source = opened(file);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.error().fault, Fault::PackageCorrupt);
        EXPECT_EQ(source.error().fact("problem"), "gzip-bad");
        EXPECT_EQ(source.error().fact("file"), "x.img.gz");
        EXPECT_FALSE(source.error().fact("offset_bytes").empty());
    }
}

TEST(GzipSource, otherFilesAreToldApart)
{
    EXPECT_FALSE(looksGzip(*bytesAsSource("x", sample(100))));
    EXPECT_FALSE(looksGzip(*bytesAsSource("x", {})));
}

} // namespace
} // namespace flashwright
