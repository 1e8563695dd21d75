// SPDX-License-Identifier: GPL-3.0-or-later
// The expected bytes are made here by hand from UEFI 2.10 chapter 5; the sums come from zlib.
#include "protocols/mediatek/table/gpt.h"

#include <gmock/gmock.h>
#include <zlib.h>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

void put(Bytes& into, std::size_t at, std::uint64_t value, std::size_t width)
{
    for (std::size_t i = 0; i < width; ++i) {
        into[at + i] = static_cast<std::byte>(value >> (8 * i));
    }
}

std::uint32_t sumOf(const Bytes& bytes, std::size_t at, std::size_t length)
{
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data() + at), static_cast<uInt>(length)));
}

struct Table {
    std::uint32_t sector = 512;
    std::uint64_t sectors = 0x1d5a000;
    bool backup = false;

    [[nodiscard]] std::size_t entrySectors() const { return 16384 / sector; }
    [[nodiscard]] std::uint64_t storage() const { return sectors * sector; }
    [[nodiscard]] std::size_t headerAt() const { return backup ? 16384 : sector; }
    [[nodiscard]] std::size_t entriesAt() const { return backup ? 0 : 2 * sector; }

    /// Two rows; the second has a name of more than ASCII and no neighbour.
    [[nodiscard]] Bytes build() const
    {
        Bytes bytes(backup ? 16384 + sector : 2 * sector + 16384);
        row(bytes, 0, u"recovery", 64, 127, 1, 0);
        row(bytes, 1, u"d\u00e9mo\U0001f4f1", 1024, 2047, 2, 0x1000000000000005);
        const std::size_t at = headerAt();
        const char* signature = "EFI PART";
        for (std::size_t i = 0; i < 8; ++i) {
            bytes[at + i] = static_cast<std::byte>(signature[i]);
        }
        put(bytes, at + 8, 0x10000, 4);
        put(bytes, at + 12, 92, 4);
        put(bytes, at + 24, backup ? sectors - 1 : 1, 8);
        put(bytes, at + 32, backup ? 1 : sectors - 1, 8);
        put(bytes, at + 40, 2 + entrySectors(), 8);
        put(bytes, at + 48, sectors - 2 - entrySectors(), 8);
        for (std::size_t i = 0; i < 16; ++i) {
            bytes[at + 56 + i] = static_cast<std::byte>(0xd0 + i);
        }
        put(bytes, at + 72, backup ? sectors - 1 - entrySectors() : 2, 8);
        put(bytes, at + 80, 128, 4);
        put(bytes, at + 84, 128, 4);
        seal(bytes);
        if (!backup) {
            put(bytes, 454, 1, 4);
            put(bytes, 458, sectors - 1, 4);
            mbrPlaces(bytes);
            put(bytes, 510, 0xaa55, 2);
        }
        return bytes;
    }

    /// First place 0/0/2, last FF/FF/FF. Source: [spec] UEFI 2.10 table 5-4
    static void mbrPlaces(Bytes& bytes)
    {
        put(bytes, 446, 0, 1);
        put(bytes, 447, 0x000200, 3);
        put(bytes, 450, 0xee, 1);
        put(bytes, 451, 0xffffff, 3);
    }

    void seal(Bytes& bytes, std::uint32_t count = 128) const
    {
        const std::size_t at = headerAt();
        put(bytes, at + 88, sumOf(bytes, entriesAt(), count * std::size_t{128}), 4);
        sealHeader(bytes);
    }
    void sealHeader(Bytes& bytes) const
    {
        const std::size_t at = headerAt();
        put(bytes, at + 16, 0, 4);
        put(bytes, at + 16, sumOf(bytes, at, 92), 4);
    }

    void row(Bytes& bytes, std::size_t index, std::u16string_view name, std::uint64_t first,
        std::uint64_t last, std::uint8_t id, std::uint64_t flags) const
    {
        const std::size_t at = entriesAt() + index * 128;
        for (std::size_t i = 0; i < 16; ++i) {
            bytes[at + i] = static_cast<std::byte>(0xa0 + i);
            bytes[at + 16 + i] = static_cast<std::byte>(id * 16 + i);
        }
        put(bytes, at + 32, first, 8);
        put(bytes, at + 40, last, 8);
        put(bytes, at + 48, flags, 8);
        for (std::size_t i = 0; i < name.size(); ++i) {
            put(bytes, at + 56 + 2 * i, name[i], 2);
        }
    }

    [[nodiscard]] Result<Gpt> read(ByteSpan bytes) const
    {
        return backup ? readBackupGpt(bytes, sector, storage()) : readGpt(bytes, sector, storage());
    }
};

class GptCopies : public testing::TestWithParam<Table> { };

TEST_P(GptCopies, reads)
{
    const Table& table = GetParam();
    const auto read = table.read(table.build());
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->sectorBytes, table.sector);
    EXPECT_EQ(read->storageBytes, table.storage());
    EXPECT_EQ(read->disk[15], std::byte{0xdf});
    ASSERT_EQ(read->partitions.size(), 2U);
    EXPECT_EQ(read->partitions[0].name, "recovery");
    EXPECT_EQ(read->partitions[0].startBytes, std::uint64_t{64} * table.sector);
    EXPECT_EQ(read->partitions[0].bytes, std::uint64_t{64} * table.sector);
    EXPECT_EQ(read->partitions[1].name, "d\u00e9mo\U0001f4f1");
    EXPECT_EQ(read->partitions[1].flags, 0x1000000000000005U);
    EXPECT_EQ(read->partitions[1].unique[0], std::byte{0x20});
}

TEST_P(GptCopies, writesTheSameBytes)
{
    const Table& table = GetParam();
    const Bytes wanted = table.build();
    const auto read = table.read(wanted);
    ASSERT_TRUE(read);
    EXPECT_EQ(table.backup ? encodeBackup(*read) : encodePrimary(*read), wanted);
}

TEST_P(GptCopies, everyChangedByteOfHeaderAndEntriesShows)
{
    const Table& table = GetParam();
    const Bytes whole = table.build();
    const auto check = [&](std::size_t from, std::size_t to) {
        for (std::size_t at = from; at < to; ++at) {
            Bytes bytes = whole;
            bytes[at] ^= std::byte{1};
            ASSERT_FALSE(table.read(bytes)) << at;
        }
    };
    check(table.headerAt(), table.headerAt() + 92);
    check(table.entriesAt(), table.entriesAt() + 512);
    check(table.entriesAt() + 16384 - 128, table.entriesAt() + 16384);
}

TEST_P(GptCopies, aCutTableFailsAtEveryLength)
{
    const Table& table = GetParam();
    const Bytes whole = table.build();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const ByteSpan all(whole);
        ASSERT_FALSE(table.read(table.backup ? all.last(length) : all.first(length))) << length;
    }
}

TEST_P(GptCopies, soundSumsAreNotEnough)
{
    const Table& table = GetParam();
    const auto fieldOf = [&table](std::size_t at, std::uint64_t value, std::size_t width) {
        Bytes bytes = table.build();
        put(bytes, table.headerAt() + at, value, width);
        table.sealHeader(bytes);
        const auto read = table.read(bytes);
        return read ? std::string("fine") : std::string(read.error().fact("field"));
    };
    EXPECT_EQ(fieldOf(12, 91, 4), "header_size");
    EXPECT_EQ(fieldOf(12, 0xffffffff, 4), "header_size");
    EXPECT_EQ(fieldOf(80, 0, 4), "entry_count");
    EXPECT_EQ(fieldOf(80, 1025, 4), "entry_count");
    EXPECT_EQ(fieldOf(80, 0xffffffff, 4), "entry_count");
    EXPECT_EQ(fieldOf(80, 1024, 4), "entries");
    EXPECT_EQ(fieldOf(84, 127, 4), "entry_size");
    EXPECT_EQ(fieldOf(84, 0, 4), "entry_size");
    EXPECT_EQ(fieldOf(84, 0xfffffff8, 4), "entry_size");
    for (const std::uint64_t lba : {std::uint64_t{0}, std::uint64_t{1}, UINT64_MAX, UINT64_MAX / 512}) {
        EXPECT_EQ(fieldOf(72, lba, 8), "entries_lba") << lba;
    }
    EXPECT_NE(fieldOf(24, 2, 8), "fine");
    EXPECT_NE(fieldOf(32, UINT64_MAX, 8), "fine");
    EXPECT_NE(fieldOf(32, table.sectors, 8), "fine");
}

TEST_P(GptCopies, partitionsStayInsideTheStorage)
{
    const Table& table = GetParam();
    const std::pair<std::uint64_t, std::uint64_t> ranges[] = {{100, 99}, {0, table.sectors},
        {table.sectors, table.sectors}, {UINT64_MAX, UINT64_MAX}, {5, UINT64_MAX}, {UINT64_MAX - 1, 3}};
    for (const auto& [first, last] : ranges) {
        Bytes bytes = table.build();
        table.row(bytes, 1, u"x", first, last, 3, 0);
        table.seal(bytes);
        const auto read = table.read(bytes);
        ASSERT_FALSE(read) << first << ' ' << last;
        EXPECT_EQ(read.error().fact("field"), "range");
        EXPECT_EQ(read.error().fact("problem"), "table-damaged");
    }
}

INSTANTIATE_TEST_SUITE_P(Sectors, GptCopies,
    testing::Values(Table{512, 0x1d5a000, false}, Table{512, 0x1d5a000, true}, Table{4096, 0x1dcf000, false},
        Table{4096, 0x1dcf000, true}));

TEST(Gpt, blankStorageHasNone)
{
    for (const std::size_t bytes : {0U, 512U, 1024U, 0x8000U}) {
        const auto read = readGpt(Bytes(bytes), 512, 1ULL << 30U);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().fact("problem"), "table-missing");
        EXPECT_FALSE(readBackupGpt(Bytes(bytes), 512, 1ULL << 30U));
    }
    EXPECT_FALSE(readGpt(Bytes(0x8000), 0, 1ULL << 30U));
    EXPECT_FALSE(readGpt(Bytes(0x8000), 513, 1ULL << 30U));
}

TEST(Gpt, theHeaderTellsTheStorageWhenThePhoneDoesNot)
{
    const Table table;
    const auto read = readGpt(table.build(), 512, 0);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->storageBytes, table.storage());
}

TEST(Gpt, aTableOfALargerStorageIsDamaged)
{
    const Table table;
    const auto read = readGpt(table.build(), 512, table.storage() / 2);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().fact("field"), "alternate_lba");
}

TEST(Gpt, namesAreCutAtTheirField)
{
    Gpt table;
    table.storageBytes = 1ULL << 30U;
    GptPartition partition;
    partition.name = std::string(50, 'n');
    partition.startBytes = 1 << 20;
    partition.bytes = 512;
    partition.type[0] = std::byte{1};
    table.partitions = {partition};
    const auto read = readGpt(encodePrimary(table), 512, table.storageBytes);
    ASSERT_TRUE(read) << read.error().toLogLine();
    EXPECT_EQ(read->partitions[0].name, std::string(36, 'n'));
}

} // namespace
