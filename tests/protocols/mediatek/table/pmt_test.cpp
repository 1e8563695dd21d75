// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/pmt.h"

#include <gmock/gmock.h>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

struct Row {
    std::string name;
    std::vector<std::uint64_t> numbers;
};

/// Records written by hand: name[64], then numbers of `width` bytes.
Bytes records(const std::vector<Row>& rows, std::size_t width, bool big)
{
    Bytes bytes;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < 64; ++i) {
            bytes.push_back(i < row.name.size() ? static_cast<std::byte>(row.name[i]) : std::byte{0});
        }
        for (const std::uint64_t number : row.numbers) {
            for (std::size_t i = 0; i < width; ++i) {
                bytes.push_back(static_cast<std::byte>(number >> (8 * (big ? width - 1 - i : i))));
            }
        }
    }
    return bytes;
}

const std::vector<Row> Plain{{"PRELOADER", {0x40000, 0, 0}}, {"MBR", {0x80000, 0x40000, 0}},
    {"EBR1", {0x80000, 0xc0000, 0}}, {"USRDATA", {0x40000000, 0x140000, 5}}};

void expectPlain(const Result<std::vector<PmtRow>>& read)
{
    ASSERT_TRUE(read) << read.error().toLogLine();
    ASSERT_EQ(read->size(), 4U);
    EXPECT_EQ((*read)[0].name, "PRELOADER");
    EXPECT_EQ((*read)[1].bytes, 0x80000U);
    EXPECT_EQ((*read)[1].startBytes, 0x40000U);
    EXPECT_EQ((*read)[3].startBytes, 0x140000U);
    EXPECT_EQ((*read)[3].bytes, 0x40000000U);
    EXPECT_EQ((*read)[3].flags, 5U);
}

TEST(Pmt, reportOfPlainRecords)
{
    expectPlain(readPmtReport(records(Plain, 8, true)));
}

TEST(Pmt, reportWithTheStartBeforeTheLength)
{
    std::vector<Row> turned = Plain;
    for (Row& row : turned) {
        std::swap(row.numbers[0], row.numbers[1]);
    }
    expectPlain(readPmtReport(records(turned, 8, true)));
}

TEST(Pmt, reportWithIds)
{
    std::vector<Row> rows = Plain;
    for (Row& row : rows) {
        row.numbers.insert(row.numbers.begin() + 1, 7);
    }
    expectPlain(readPmtReport(records(rows, 8, true)));
}

TEST(Pmt, reportOfSmallRecords)
{
    expectPlain(readPmtReport(records(Plain, 4, true)));
}

TEST(Pmt, emptyRecordsEndTheReport)
{
    Bytes bytes = records(Plain, 8, true);
    bytes.resize(bytes.size() + 0x58 * 3);
    expectPlain(readPmtReport(bytes));
}

TEST(Pmt, writesPlainRecords)
{
    const std::vector<PmtRow> rows{{"PRELOADER", 0x40000, 0, 0}, {"MBR", 0x80000, 0x40000, 0},
        {"EBR1", 0x80000, 0xc0000, 0}, {"USRDATA", 0x40000000, 0x140000, 5}};
    EXPECT_EQ(encodePmtReport(rows), records(Plain, 8, true));
    EXPECT_TRUE(encodePmtReport({}).empty());
}

std::string problemOf(ByteSpan report)
{
    const auto read = readPmtReport(report);
    return read ? "" : std::string(read.error().fact("problem"));
}

TEST(Pmt, damagedReports)
{
    EXPECT_EQ(problemOf({}), "table-missing");
    EXPECT_EQ(problemOf(Bytes(0x58)), "table-damaged");
    Bytes bytes = records(Plain, 8, true);
    bytes[0x58] = std::byte{0xff};
    EXPECT_EQ(problemOf(bytes), "table-damaged");
    bytes = records(Plain, 8, true);
    bytes[0x58 + 30] = std::byte{'x'}; // something behind the name's end
    EXPECT_EQ(problemOf(bytes), "table-damaged");
    EXPECT_EQ(problemOf(records({{"A", {UINT64_MAX, 2, 0}}}, 8, true)), "table-damaged");
    EXPECT_EQ(problemOf(records(std::vector<Row>(129, {"A", {1, 2, 0}}), 8, true)), "table-damaged");
    const Bytes whole = records(Plain, 8, true);
    for (std::size_t length = 1; length < whole.size(); ++length) {
        if (length % 0x58 != 0) {
            ASSERT_EQ(problemOf(ByteSpan(whole).first(length)), "table-damaged") << length;
        }
    }
}

Bytes area(const std::string& mark, const Bytes& rows, bool closed = true)
{
    Bytes bytes;
    for (const char c : mark + std::string("1.0\0", 4)) {
        bytes.push_back(static_cast<std::byte>(c));
    }
    bytes.insert(bytes.end(), rows.begin(), rows.end());
    if (closed) {
        for (const char c : mark) {
            bytes.push_back(static_cast<std::byte>(c));
        }
    }
    bytes.resize(0x1000);
    return bytes;
}

TEST(Pmt, areasOnTheStorage)
{
    expectPlain(readPmtArea(area("1vTP", records(Plain, 8, false))));
    expectPlain(readPmtArea(area("1vTP", records(Plain, 8, false), false)));
    expectPlain(readPmtArea(area("1TPM", records(Plain, 8, false))));
    std::vector<Row> withIds = Plain;
    for (Row& row : withIds) {
        row.numbers.insert(row.numbers.begin() + 1, 7);
    }
    expectPlain(readPmtArea(area("3vTP", records(withIds, 8, false))));
}

TEST(Pmt, theMirrorServesWhenTheFirstIsGone)
{
    Bytes both(0x1000);
    const Bytes mirror = area("1TPM", records(Plain, 8, false));
    both.insert(both.end(), mirror.begin(), mirror.end());
    expectPlain(readPmtArea(both));
    Bytes torn = area("1vTP", records(Plain, 8, false));
    torn[8] = std::byte{0x80};
    std::copy(torn.begin(), torn.end(), both.begin());
    expectPlain(readPmtArea(both));
}

TEST(Pmt, areasThatAreNone)
{
    for (const std::size_t bytes : {0U, 3U, 8U, 0x1000U, 0x2000U}) {
        const auto read = readPmtArea(Bytes(bytes));
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().fact("problem"), "table-missing");
    }
    const auto read = readPmtArea(area("1vTP", {}));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().fact("problem"), "table-damaged");
    const Bytes whole = area("1vTP", records(Plain, 8, false));
    for (std::size_t length = 0; length < 0x200; ++length) {
        (void)readPmtArea(ByteSpan(whole).first(length)); // under the sanitizers: nothing beyond the end
    }
}

} // namespace
