// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "tests/support/pac_builder.h"

#include <gtest/gtest.h>

namespace flashwright {

namespace {

using test::pattern;

TEST(FileSource, ReadsAnyPlace)
{
    const test::TemporaryFolder folder;
    const Bytes data = pattern(10000);
    const auto file = openFile(folder.write("a", data));
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->size(), 10000U);
    Bytes part(500);
    ASSERT_TRUE((*file)->readAt(9500, part));
    EXPECT_EQ(part, Bytes(data.begin() + 9500, data.end()));
    const auto beyond = (*file)->readAt(9501, part);
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().fault, Fault::HostIo);
    EXPECT_EQ(beyond.error().fact("offset_bytes"), "0x251d");
    EXPECT_FALSE((*file)->readAt(UINT64_MAX, part));
}

TEST(FileSource, NamesWhatIsWrong)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(openFile(folder.path() / "none").error().fact("problem"), "not-found");
    EXPECT_EQ(openFile(folder.path()).error().fact("problem"), "not-a-file");
    EXPECT_EQ(openFile("/dev/null").error().fact("problem"), "not-a-file");
}

TEST(FileSource, ATruncatedFileIsAnErrorNotAHang)
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("a", pattern(1000));
    const auto file = openFile(path);
    ASSERT_TRUE(file);
    std::filesystem::resize_file(path, 10);
    Bytes part(100);
    const auto got = (*file)->readAt(0, part);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().fault, Fault::HostIo);
}

TEST(FileSink, IsThereOnlyWhenFinished)
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "out.bin";
    {
        const auto sink = createFile(path);
        ASSERT_TRUE(sink);
        ASSERT_TRUE((*sink)->write(pattern(100)));
        EXPECT_FALSE(std::filesystem::exists(path));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    const auto sink = createFile(path);
    ASSERT_TRUE((*sink)->write(pattern(100)));
    ASSERT_TRUE((*sink)->finish());
    EXPECT_EQ(test::readWholeFile(path), pattern(100));
}

TEST(FileSink, ReplacesALinkInsteadOfFollowingIt)
{
    const test::TemporaryFolder folder;
    const auto victim = folder.write("victim", asBytes("precious"));
    std::filesystem::create_symlink(victim, folder.path() / "out");
    std::filesystem::create_symlink(victim, folder.path() / "out2.part");
    const auto sink = createFile(folder.path() / "out");
    ASSERT_TRUE(sink);
    ASSERT_TRUE((*sink)->write(pattern(10)));
    ASSERT_TRUE((*sink)->finish());
    EXPECT_FALSE(createFile(folder.path() / "out2"));
    EXPECT_EQ(test::readWholeFile(victim).size(), 8U);
}

TEST(SliceSource, EndsWhereThePartEnds)
{
    SliceSource slice(bytesAsSource("a", pattern(100)), 10, 25);
    EXPECT_EQ(slice.size(), 25U);
    Bytes part(20);
    EXPECT_EQ(slice.read(part).value(), 20U);
    EXPECT_EQ(part[0], pattern(100)[10]);
    EXPECT_EQ(slice.read(part).value(), 5U);
    EXPECT_EQ(slice.read(part).value(), 0U);
}

} // namespace

} // namespace flashwright
