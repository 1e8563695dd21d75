// SPDX-License-Identifier: GPL-3.0-or-later
// Operations against a loader that is nothing but memory: what is asked of it, and where it ends up.
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "protocols/mediatek/stages/flash_work.h"
#include "tests/protocols/mediatek/stages/talk_parts.h"
#include "tests/support/da_builder.h"
#include "tests/support/pac_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::mediatek {

using namespace test;
using testing::ElementsAre;
using testing::Pair;

namespace {

constexpr std::uint64_t UserBytes = 64U << 20U;
constexpr std::uint64_t BootBytes = 1U << 20U;

class MemoryAgent final : public DownloadAgent {
public:
    MemoryAgent()
    {
        report.kind = StorageKind::Emmc;
        report.regions = {{Region::User, UserBytes}, {Region::Boot1, BootBytes}, {Region::Boot2, BootBytes},
            {Region::Rpmb, 0x20000}};
        for (const auto& [region, bytes] : report.regions) {
            contents[region].assign(static_cast<std::size_t>(bytes), std::byte{0xee});
        }
    }
    Result<Next> start(Attention) override { return Next(Stay{}); }
    [[nodiscard]] const StorageReport& storage() const override { return report; }
    Result<void> write(const Area& area, ImageSource& image, Attention attention) override
    {
        EXPECT_EQ(image.size(), area.bytes);
        writes.emplace_back(area.offset, area.bytes);
        Bytes data = contentsOf(image);
        if (lies) {
            data.front() ^= std::byte{1};
        }
        std::copy(data.begin(), data.end(),
            contents[area.region].begin() + static_cast<std::ptrdiff_t>(area.offset));
        attention.progress.moved(area.bytes);
        return {};
    }
    Result<void> read(const Area& area, ImageSink& into, Attention) override
    {
        return into.write(
            ByteSpan(contents[area.region])
                .subspan(static_cast<std::size_t>(area.offset), static_cast<std::size_t>(area.bytes)));
    }
    Result<void> format(const Area& area, Attention) override
    {
        formats.push_back(std::string(regionName(area.region)) + " " + std::to_string(area.offset) + "+"
            + std::to_string(area.bytes));
        std::fill_n(contents[area.region].begin() + static_cast<std::ptrdiff_t>(area.offset), area.bytes,
            std::byte{0});
        return {};
    }
    Result<std::optional<std::vector<PmtRow>>> readPmt(Attention) override
    {
        return std::optional<std::vector<PmtRow>>();
    }
    Result<void> testMemory(Attention) override { return {}; }
    Result<void> finish(Farewell, Attention) override { return {}; }

    StorageReport report;
    std::map<Region, Bytes> contents;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> writes;
    std::vector<std::string> formats;
    bool lies = false;
};

class Work : public testing::Test {
protected:
    Work()
    {
        Gpt table;
        table.storageBytes = UserBytes;
        table.disk.fill(std::byte{0x11});
        table.partitions.push_back(partition("boot", 0x8000, 0x800000));
        table.partitions.push_back(partition("system", 0x808000, 0x1000000));
        put(encodePrimary(table), 0);
        const Bytes tail = encodeBackup(table);
        put(tail, UserBytes - tail.size());
    }
    static GptPartition partition(const char* name, std::uint64_t start, std::uint64_t bytes)
    {
        GptPartition made;
        made.name = name;
        made.startBytes = start;
        made.bytes = bytes;
        made.type.fill(std::byte{0x22});
        made.unique.fill(std::byte{static_cast<unsigned char>(name[0])});
        return made;
    }
    void put(const Bytes& bytes, std::uint64_t at)
    {
        std::ranges::copy(bytes, agent.contents[Region::User].begin() + static_cast<std::ptrdiff_t>(at));
    }
    Result<void> perform(const Operation& operation, ImageSource* image = nullptr, ImageSink* into = nullptr)
    {
        return work.perform(operation, image, into, attention);
    }
    void readTable()
    {
        const auto read = work.readTable(attention);
        ASSERT_TRUE(read) << read.error().toLogLine();
    }
    [[nodiscard]] ByteSpan user(std::uint64_t at, std::size_t bytes) const
    {
        return ByteSpan(agent.contents.at(Region::User)).subspan(static_cast<std::size_t>(at), bytes);
    }

    MemoryAgent agent;
    PhoneFacts facts;
    Listener listener;
    std::stop_token stop;
    Attention attention{listener, stop};
    FlashWork work{agent, facts, nullptr};
};

TEST_F(Work, aDamagedTableIsReadFromItsCopy)
{
    agent.contents[Region::User][0x200] = std::byte{0};
    readTable();
    EXPECT_EQ(facts.attributes.at("table"), "gpt-backup");
    EXPECT_EQ(facts.partitions.size(), 5U); // preloader, pgpt, two of its own, sgpt
}

TEST_F(Work, aBlankStorageHasNoTableAndThatIsKnown)
{
    std::ranges::fill(agent.contents[Region::User], std::byte{0});
    readTable();
    EXPECT_EQ(facts.attributes.at("table"), "missing");
    EXPECT_TRUE(facts.tableKnown);
    EXPECT_TRUE(std::ranges::none_of(facts.partitions, &PhonePartition::inTable));
}

TEST_F(Work, aSparseImageGoesRunByRun)
{
    readTable();
    flashwright::test::SparseBuilder sparse;
    sparse.raw(noise(8192, 1));
    sparse.fill(0x5a5a5a5a, 1);
    sparse.dontCare(4);
    sparse.raw(noise(4096, 2));
    const Bytes file = sparse.build();
    SliceSource image(bytesAsSource("system.img", file), 0, file.size());
    EXPECT_TRUE(perform(operationOn(OperationKind::Write, "system", file.size()), &image));
    // Neighbours become one run; what the image does not care about is left alone.
    EXPECT_THAT(agent.writes, ElementsAre(Pair(0x808000, 3 * 4096), Pair(0x808000 + 7 * 4096, 4096)));
    EXPECT_EQ(user(0x808000 + 8192, 1)[0], std::byte{0x5a});
    EXPECT_EQ(user(0x808000 + 3 * 4096, 1)[0], std::byte{0xee});
    EXPECT_EQ(listener.done, 8U * 4096U);
}

TEST_F(Work, anImageThatIsTooLongIsNotBegun)
{
    readTable();
    BytesImage image(Bytes(0x800001));
    const auto done = perform(operationOn(OperationKind::Write, "boot", 0x800001), &image);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::NoRoom);
    EXPECT_TRUE(agent.writes.empty());
}

TEST_F(Work, anUnknownPlaceIsRefused)
{
    readTable();
    BytesImage image(Bytes(16));
    const auto done = perform(operationOn(OperationKind::Write, "nowhere", 16), &image);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fact("problem"), "no-such-partition");
}

TEST_F(Work, addressesCountInTheirRegion)
{
    readTable();
    BytesImage image(noise(512, 4));
    Operation operation;
    operation.kind = OperationKind::Write;
    operation.address = 0x1000;
    operation.region = "boot2";
    operation.bytes = 512;
    EXPECT_TRUE(perform(operation, &image));
    EXPECT_EQ(toHex(ByteSpan(agent.contents[Region::Boot2]).subspan(0x1000, 16)),
        toHex(ByteSpan(noise(512, 4)).first(16)));
    operation.address = BootBytes - 256;
    BytesImage beyond(noise(512, 4));
    EXPECT_FALSE(perform(operation, &beyond));
}

TEST_F(Work, erasingEverythingSparesWhatItMust)
{
    readTable();
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.attributes["spare"] = "table,boot";
    EXPECT_TRUE(perform(erase));
    EXPECT_THAT(agent.formats, ElementsAre("user 32768+" + std::to_string(0x1800000)));
    agent.formats.clear();
    erase.attributes.clear();
    EXPECT_TRUE(perform(erase));
    EXPECT_THAT(agent.formats,
        testing::UnorderedElementsAre("user 0+" + std::to_string(UserBytes),
            "boot1 0+" + std::to_string(BootBytes), "boot2 0+" + std::to_string(BootBytes)));
}

TEST_F(Work, aNewTableKeepsIdentities)
{
    readTable();
    Operation operation;
    operation.kind = OperationKind::Repartition;
    operation.layout.resize(2);
    operation.layout[0].name = "boot";
    operation.layout[0].bytes = 0x400000;
    operation.layout[0].startBytes = 0x8000;
    operation.layout[0].startKnown = true;
    operation.layout[1].name = "userdata";
    operation.layout[1].takesRest = true;
    EXPECT_TRUE(perform(operation));
    const auto now = readGpt(user(0, 34 * 512), 512, UserBytes);
    ASSERT_TRUE(now) << now.error().toLogLine();
    EXPECT_EQ(now->disk[0], std::byte{0x11});
    ASSERT_EQ(now->partitions.size(), 2U);
    EXPECT_EQ(now->partitions[0].unique[0], std::byte{'b'});
    EXPECT_EQ(now->partitions[1].startBytes, 0x408000U);
    EXPECT_EQ(now->partitions[1].startBytes + now->partitions[1].bytes, UserBytes - 33 * 512);
    EXPECT_TRUE(readBackupGpt(user(UserBytes - 33 * 512, 33 * 512), 512, UserBytes));
}

Operation preloaderWrite(std::uint64_t bytes)
{
    Operation operation = operationOn(OperationKind::Write, "preloader", bytes);
    operation.attributes["type"] = "SV5_BL_BIN";
    return operation;
}

TEST_F(Work, aPreloaderGetsAHeaderUnlessItBringsOne)
{
    readTable();
    flashwright::test::PreloaderBuilder plain;
    const Bytes body = plain.build();
    BytesImage image(body);
    const auto done = perform(preloaderWrite(body.size()), &image);
    ASSERT_TRUE(done) << done.error().toLogLine();
    for (const Region region : {Region::Boot1, Region::Boot2}) {
        EXPECT_EQ(asText(ByteSpan(agent.contents[region]).first(9)), "EMMC_BOOT");
        EXPECT_EQ(
            toHex(ByteSpan(agent.contents[region]).subspan(0x800, 16)), toHex(ByteSpan(body).first(16)));
    }
    plain.bootHeader = "EMMC_BOOT";
    const Bytes headed = plain.build();
    BytesImage second(headed);
    ASSERT_TRUE(perform(preloaderWrite(headed.size()), &second));
    EXPECT_TRUE(std::ranges::equal(headed, ByteSpan(agent.contents[Region::Boot1]).first(headed.size())));
}

TEST_F(Work, aPreloaderForOtherStorageIsRefused)
{
    readTable();
    flashwright::test::PreloaderBuilder plain;
    plain.bootHeader = "UFS_BOOT";
    plain.bodyAt = 0x1000;
    const Bytes file = plain.build();
    BytesImage image(file);
    const auto done = perform(preloaderWrite(file.size()), &image);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::WrongPhone);
    EXPECT_TRUE(agent.writes.empty());
}

TEST_F(Work, aPhoneThatLiesAboutItsBootRegionIsCaught)
{
    readTable();
    agent.lies = true;
    const Bytes body = flashwright::test::PreloaderBuilder().build();
    BytesImage image(body);
    const auto done = perform(preloaderWrite(body.size()), &image);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::ChecksumMismatch);
    EXPECT_EQ(done.error().fact("item"), "boot1");
}

} // namespace
} // namespace flashwright::mediatek
