// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "core/session/compare_sink.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

std::unique_ptr<ImageSource> imageOf(std::string_view text)
{
    const ByteSpan bytes = asBytes(text);
    return std::make_unique<SliceSource>(
        bytesAsSource("image", Bytes(bytes.begin(), bytes.end())), 0, text.size());
}

/// "aaaa????bbbb": four bytes, four that nobody cares about, four more.
class HoledSource final : public SparseSource {
public:
    [[nodiscard]] std::uint64_t size() const override { return 12; }
    Result<std::size_t> read(MutableByteSpan into) override { return m_image->read(into); }
    [[nodiscard]] const std::vector<Extent>& extents() const override { return m_extents; }

private:
    std::unique_ptr<ImageSource> m_image = imageOf(std::string_view("aaaa\0\0\0\0bbbb", 12));
    std::vector<Extent> m_extents{{0, 4, false}, {4, 4, true}, {8, 4, false}};
};

TEST(CompareSink, AgreesPieceByPiece)
{
    CompareSink sink(imageOf("hello world"), "Boot");
    EXPECT_TRUE(sink.write(asBytes("hello")));
    EXPECT_TRUE(sink.write(asBytes(" world")));
    EXPECT_TRUE(sink.finish());
    EXPECT_EQ(sink.comparedBytes(), 11U);
}

TEST(CompareSink, NamesTheFirstDifference)
{
    CompareSink sink(imageOf("hello world"), "Boot");
    EXPECT_TRUE(sink.write(asBytes("hello")));
    const auto result = sink.write(asBytes(" wOrld"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fault, Fault::ChecksumMismatch);
    EXPECT_EQ(result.error().fact("problem"), "verify-mismatch");
    EXPECT_EQ(result.error().fact("offset_bytes"), "7");
    EXPECT_EQ(result.error().fact("item"), "Boot");
}

TEST(CompareSink, AShortReadBackIsADifferenceAndPaddingIsNot)
{
    CompareSink tooShort(imageOf("hello"), "Boot");
    EXPECT_TRUE(tooShort.write(asBytes("hell")));
    EXPECT_EQ(tooShort.finish().error().fact("offset_bytes"), "4");
    CompareSink padded(imageOf("hello"), "Boot");
    EXPECT_TRUE(padded.write(asBytes("hello\0\0\0")));
    EXPECT_TRUE(padded.finish());
}

TEST(CompareSink, LeavesOutWhatASparseImageDoesNotCareAbout)
{
    CompareSink same(std::unique_ptr<SparseSource>(std::make_unique<HoledSource>()), "System");
    EXPECT_TRUE(same.write(asBytes("aaaaZZ")));
    EXPECT_TRUE(same.write(asBytes("ZZbbbb")));
    EXPECT_TRUE(same.finish());
    EXPECT_EQ(same.comparedBytes(), 8U);
    CompareSink other(std::unique_ptr<SparseSource>(std::make_unique<HoledSource>()), "System");
    const auto result = other.write(asBytes("aaaaZZZZbbXb"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fact("offset_bytes"), "10");
}

} // namespace
} // namespace flashwright
