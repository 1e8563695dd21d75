// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a real file, makjojo/MasterTool-Server: Loaders/mtk/auth_sv5.auth: 2272 bytes, file_len
// 0x8E0, content 0x7E0, signature 0x100.
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/auth_file.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

Bytes authFile(std::uint32_t length = 0x8e0, std::uint32_t content = 0x7e0, std::uint32_t signature = 0x100)
{
    Bytes file(2272);
    const std::string_view magic("MMM\x01\x38\0\0\0FILE_INFO", 17);
    std::copy_n(asBytes(magic).begin(), magic.size(), file.begin());
    const auto put = [&file](std::size_t at, std::uint32_t value) {
        for (std::size_t i = 0; i < 4; ++i) {
            file[at + i] = static_cast<std::byte>(value >> (8 * i));
        }
    };
    put(0x20, length);
    put(0x28, content);
    put(0x2c, signature);
    return file;
}

std::string problemOf(Bytes bytes)
{
    const auto read = readAuthFile(*bytesAsSource("auth_sv5.auth", std::move(bytes)));
    return read ? "" : std::string(read.error().fact("problem"));
}

TEST(AuthFile, genuineShape)
{
    const auto read = readAuthFile(*bytesAsSource("auth_sv5.auth", authFile()));
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->bytes, 2272U);
    EXPECT_EQ(read->contentOffset, 0x7e0U);
    EXPECT_EQ(read->signatureBytes, 0x100U);
}

TEST(AuthFile, damagedShapes)
{
    EXPECT_EQ(problemOf({}), "truncated");
    EXPECT_EQ(problemOf(Bytes(2272)), "auth-bad-header");
    EXPECT_EQ(problemOf(Bytes(0x38, std::byte{'M'})), "auth-bad-header");
    EXPECT_EQ(problemOf(authFile(0x8e1)), "truncated");
    EXPECT_EQ(problemOf(authFile(0x8df)), "size-differs");
    EXPECT_EQ(problemOf(authFile(0xffffffff)), "truncated");
    EXPECT_EQ(problemOf(authFile(0x8e0, 0x8e1)), "auth-bad-header");
    EXPECT_EQ(problemOf(authFile(0x8e0, 0x7e1)), "auth-bad-header");
    EXPECT_EQ(problemOf(authFile(0x8e0, 0xffffffff)), "auth-bad-header");
    EXPECT_EQ(problemOf(authFile(0x8e0, 0x7e0, 0)), "auth-bad-header");
    EXPECT_EQ(problemOf(authFile(0x8e0, 0x7e0, 0xffffffff)), "auth-bad-header");
    Bytes large = authFile(2 * 1024 * 1024);
    large.resize(2 * 1024 * 1024);
    EXPECT_EQ(problemOf(large), "auth-bad-header");
}

TEST(AuthFile, everyLengthButTheRightOneFails)
{
    for (std::size_t length = 0; length < 2400; ++length) {
        Bytes file = authFile();
        file.resize(length);
        ASSERT_EQ(problemOf(file).empty(), length == 2272) << length;
    }
}

} // namespace
