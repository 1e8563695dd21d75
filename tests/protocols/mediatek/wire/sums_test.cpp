// SPDX-License-Identifier: GPL-3.0-or-later
// The values are those that two independent programs and a public capture agree on.
#include "core/base/bytes.h"
#include "protocols/mediatek/wire/sums.h"

#include <functional>
#include <gtest/gtest.h>

namespace flashwright::mediatek {
namespace {

Bytes bytesOf(std::size_t count, const std::function<std::size_t(std::size_t)>& value)
{
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i) {
        bytes[i] = static_cast<std::byte>(value(i));
    }
    return bytes;
}

Bytes textOf(std::string_view text)
{
    const ByteSpan span = asBytes(text);
    return {span.begin(), span.end()};
}

struct Row {
    const char* name;
    Bytes bytes;
    std::uint16_t xorSum;
    std::uint16_t byteSum;
};

std::vector<Row> rows()
{
    const auto count = [](std::size_t i) { return i; };
    const auto from1 = [](std::size_t i) { return i + 1; };
    return {
        {"empty", {}, 0x0000, 0x0000},
        {"one", bytesOf(1, from1), 0x0001, 0x0001},
        {"two", bytesOf(2, from1), 0x0201, 0x0003},
        {"three", bytesOf(3, from1), 0x0202, 0x0006},
        {"four", bytesOf(4, from1), 0x0602, 0x000a},
        {"all bytes", bytesOf(256, count), 0x0000, 0x7f80},
        {"odd number of bytes", bytesOf(255, count), 0xff00, 0x7e81},
        {"tag", textOf("MTK_DOWNLOAD_AGENT"), 0x514e, 0x0571},
        {"digits", textOf("123456789"), 0x0839, 0x01dd},
        {"page of ff", bytesOf(0x1000, [](std::size_t) { return 0xffU; }), 0x0000, 0xf000},
        {"odd page of ff", bytesOf(0xfff, [](std::size_t) { return 0xffU; }), 0xff00, 0xef01},
        {"5a", bytesOf(0x400, [](std::size_t) { return 0x5aU; }), 0x0000, 0x6800},
        {"line", bytesOf(4097, [](std::size_t i) { return (i * 7 + 3) % 256; }), 0x0003, 0xf803},
        {"squares", bytesOf(512, [](std::size_t i) { return i * i % 256; }), 0x0000, 0xd300},
    };
}

TEST(Sums, GiveTheKnownValues)
{
    for (const Row& row : rows()) {
        EXPECT_EQ(xor16(row.bytes), row.xorSum) << row.name;
        EXPECT_EQ(sum16(row.bytes), row.byteSum) << row.name;
    }
}

TEST(Sums, GoOnFromAPiece)
{
    const Bytes all = bytesOf(255, [](std::size_t i) { return i; });
    const ByteSpan whole(all);
    EXPECT_EQ(xor16(whole.subspan(100), xor16(whole.first(100))), 0xff00);
    EXPECT_EQ(sum16(whole.subspan(33), sum16(whole.first(33))), 0x7e81);
}

} // namespace
} // namespace flashwright::mediatek
