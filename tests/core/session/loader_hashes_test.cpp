// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "core/session/loader_hashes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "abc", as a stream or as a place in a file.
class Abc final : public ImageSource {
public:
    explicit Abc(bool jumps)
        : m_jumps(jumps)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return 3; }
    [[nodiscard]] std::optional<ByteRange> range() const override
    {
        const ByteSpan bytes = asBytes("abc");
        return m_jumps
            ? std::optional(ByteRange{bytesAsSource("abc", Bytes(bytes.begin(), bytes.end())), 0, 3})
            : std::nullopt;
    }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        const std::size_t count = std::min<std::size_t>(into.size(), 3 - m_at);
        const ByteSpan rest = asBytes("abc").subspan(m_at, count);
        std::copy(rest.begin(), rest.end(), into.begin());
        m_at += count;
        return count;
    }

private:
    bool m_jumps;
    std::size_t m_at = 0;
};

class LoaderHashes : public ::testing::TestWithParam<bool> {
protected:
    std::vector<std::string> heard;
    std::vector<LoaderImage> loaders = withHashesTold(
        {LoaderImage{"1", "first.bin", {},
            []() -> Result<std::unique_ptr<ImageSource>> { return std::make_unique<Abc>(GetParam()); }}},
        [this](const std::string& hash, const std::string& name) { heard.push_back(hash + " " + name); });
};

// Source: [spec] FIPS 180-4, example "abc"
const std::string AbcHash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST_P(LoaderHashes, areToldOnceForEachLoaderThatWasRead)
{
    EXPECT_THAT(heard, IsEmpty());
    for (int time = 0; time < 2; ++time) {
        const auto image = *loaders[0].open();
        Bytes into(2);
        ASSERT_EQ(*image->read(into), 2U);
        ASSERT_EQ(*image->read(into), 1U);
        ASSERT_EQ(*image->read(into), 0U);
    }
    EXPECT_THAT(heard, ElementsAre(AbcHash + " first.bin"));
}

TEST_P(LoaderHashes, aLoaderThatNobodyOpensIsNotTold)
{
    EXPECT_EQ(loaders.size(), 1U);
    EXPECT_THAT(heard, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Kinds, LoaderHashes, ::testing::Bool());

} // namespace
} // namespace flashwright
