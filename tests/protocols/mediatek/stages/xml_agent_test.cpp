// SPDX-License-Identifier: GPL-3.0-or-later
// The XML agent against the virtual phones' own, which was written from the device's side.
#include "tests/protocols/mediatek/stages/xflash_bench.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using namespace test;
using device::DeviceStorage;
using device::Dialect;
using device::FaultRule;
using device::Scenario;

namespace {

class XmlAgentTest : public testing::Test {
protected:
    void make(Scenario scenario = {}, bool bootRom = false, DeviceStorage storage = DeviceStorage::Emmc)
    {
        bench = std::make_unique<AgentBench>(
            device::smallPhone(Dialect::Xml, storage), std::move(scenario), bootRom);
        bench->cable.plug(device::makeXmlFirstStage(bench->board));
        agent = makeXmlAgent(bench->setup());
    }
    Result<Next> start() { return agent->start(bench->attention()); }
    void ready(Scenario scenario = {}, DeviceStorage storage = DeviceStorage::Emmc)
    {
        make(std::move(scenario), false, storage);
        const auto next = start();
        ASSERT_TRUE(next) << next.error().toLogLine();
        ASSERT_TRUE(std::holds_alternative<Stay>(*next));
    }
    Result<void> write(const Area& area, const Bytes& bytes)
    {
        BytesImage image(bytes);
        return agent->write(area, image, bench->attention());
    }
    Result<Bytes> read(const Area& area)
    {
        BytesSink sink;
        TRY(agent->read(area, sink, bench->attention()));
        return sink.bytes;
    }
    static Scenario failing(std::string command, std::uint32_t code)
    {
        Scenario scenario;
        FaultRule rule;
        rule.command = std::move(command);
        rule.action = FaultRule::Action::Status;
        rule.code = code;
        scenario.faults = {rule};
        return scenario;
    }

    std::unique_ptr<AgentBench> bench;
    std::unique_ptr<DownloadAgent> agent;
};

constexpr std::uint64_t Boot = 0x8000;

TEST_F(XmlAgentTest, preloaderSession)
{
    ready();
    EXPECT_EQ(bench->facts.storage, StorageKind::Emmc);
    EXPECT_EQ(bench->facts.storageBytes, 64 * MiB);
    EXPECT_EQ(bench->facts.runningStage, "da2");
    EXPECT_EQ(bench->facts.attributes.at("region.rpmb_bytes"), std::to_string(4 * MiB));
    EXPECT_EQ(bench->facts.attributes.at("battery_mv"), "3810");
    EXPECT_EQ(bench->facts.attributes.at("storage_life"), "ok");
    EXPECT_EQ(bench->seen.at("dram.needed"), "false");
    EXPECT_EQ(agent->storage().id, "150100445036444142021234567890ab");
    EXPECT_FALSE(bench->seen.contains("usb.switch"));
}

TEST_F(XmlAgentTest, bootRomSessionSwitchesSpeedAndGoesOn)
{
    make({}, true);
    const auto next = start();
    ASSERT_TRUE(next) << next.error().toLogLine();
    const auto* const handover = std::get_if<Handover>(&*next);
    ASSERT_NE(handover, nullptr);
    EXPECT_EQ(handover->comesBackAs, (std::vector<UsbId>{{0x0e8d, 0x2001}}));
    EXPECT_EQ(bench->seen.at("usb.switch"), "done") << "known before it comes back, or never does";
    bench->cable.replug();
    bench->port.attach(bench->cable);
    const auto again = start();
    ASSERT_TRUE(again) << again.error().toLogLine();
    EXPECT_TRUE(std::holds_alternative<Stay>(*again));
    EXPECT_EQ(bench->seen.at("usb.switch"), "done");
    EXPECT_OK(write({Region::User, Boot, 512}, noise(512, 1)));
}

TEST_F(XmlAgentTest, portThatIsOpenedTooLateForTheFirstDocument)
{
    make({}, true);
    ASSERT_TRUE(start());
    bench->clock.advanceTo(bench->clock.now() + seconds(5));
    bench->board.time = bench->clock.now();
    bench->board.program().tick();
    EXPECT_FALSE(bench->board.spoken().empty()) << "said to nobody";
    bench->cable.replug();
    bench->port.attach(bench->cable);
    const auto again = start();
    ASSERT_TRUE(again) << again.error().toLogLine();
    EXPECT_EQ(bench->seen.at("usb.switch"), "done");
}

TEST_F(XmlAgentTest, speedSwitchOnlyWhereItIsWorthIt)
{
    make({}, true);
    bench->options["usb_speed"] = "full";
    auto next = start();
    ASSERT_TRUE(next && std::holds_alternative<Stay>(*next));
    make({}, true);
    bench->cable.kind = LinkKind::Serial;
    next = start();
    ASSERT_TRUE(next && std::holds_alternative<Stay>(*next));
    Scenario none;
    none.offersSpeedSwitch = false;
    make(none, true);
    next = start();
    ASSERT_TRUE(next && std::holds_alternative<Stay>(*next)) << next.error().toLogLine();
    EXPECT_EQ(bench->seen.at("usb.switch"), "refused");
}

TEST_F(XmlAgentTest, dramFailure)
{
    Scenario broken;
    broken.dramStatus = 0xc0050005;
    make(broken, true);
    const auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "mediatek.da1.dram");
    EXPECT_EQ(next.error().phone, (PhoneStatus{"mtkx", 0xc0050005}));
}

TEST_F(XmlAgentTest, silentStages)
{
    Scenario first;
    first.agentSilent = true;
    make(first);
    const TimePoint before = bench->clock.now();
    auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::Timeout);
    EXPECT_EQ(next.error().where, "mediatek.da1.sync");
    EXPECT_EQ(bench->clock.now() - before, seconds(10)) << "the first packet's own time-out";

    Scenario second;
    second.secondSilent = true;
    make(second);
    next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::Timeout);
    EXPECT_EQ(next.error().where, "mediatek.da1.second_start");
}

TEST_F(XmlAgentTest, secondStageThatIsRefused)
{
    make();
    bench->board.secondImage[100] ^= std::byte{1};
    agent = makeXmlAgent(bench->setup());
    auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "mediatek.da1.second");
    EXPECT_EQ(next.error().phone, (PhoneStatus{"mtkx", 0xc0070004}));

    make();
    AgentSetup setup = bench->setup();
    setup.loader.entry.regions[2].loadAddress = 0x41000000;
    agent = makeXmlAgent(std::move(setup));
    next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "mediatek.da1.second");
    EXPECT_NE(next.error().fact("detail").find("2nd DA address is invalid"), std::string_view::npos);
}

TEST_F(XmlAgentTest, writesAreReadBackWhole)
{
    ready();
    const Bytes image = noise(3 * 0x20000 + 777, 2);
    EXPECT_OK(write({Region::User, Boot, image.size()}, image));
    EXPECT_EQ(bench->listener.done, image.size());
    EXPECT_TRUE(bench->board.stored(device::Part::User, Boot, image.size()) == image);
    const auto back = read({Region::User, Boot, image.size()});
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    EXPECT_OK(write({Region::Boot1, 0, 1024}, noise(1024, 3)));
    EXPECT_TRUE(bench->board.stored(device::Part::Boot1, 0, 1024) == noise(1024, 3));
}

TEST_F(XmlAgentTest, ufs)
{
    ready({}, DeviceStorage::Ufs);
    EXPECT_EQ(bench->facts.storage, StorageKind::Ufs);
    EXPECT_EQ(agent->storage().sectorBytes, 4096U);
    EXPECT_EQ(agent->storage().life, "");
    EXPECT_OK(write({Region::Lu0, 4096, 4096}, noise(4096, 5)));
    EXPECT_TRUE(bench->board.stored(device::Part::Lu0, 4096, 4096) == noise(4096, 5));
    EXPECT_EQ(write({Region::Boot1, 0, 512}, Bytes(512)).error().fact("problem"), "not-offered");
}

TEST_F(XmlAgentTest, rangesOutsideAreNotAskedFor)
{
    ready();
    const std::size_t before = bench->cable.writes.size();
    for (const Area area : {Area{Region::User, 64 * MiB, 512}, Area{Region::User, 0, UINT64_MAX - 5},
             Area{Region::User, UINT64_MAX - 100, 512}}) {
        EXPECT_EQ(write(area, Bytes(512)).error().fault, Fault::NoRoom);
    }
    EXPECT_EQ(bench->cable.writes.size(), before);
}

TEST_F(XmlAgentTest, failedPacketLeavesTheTalkInStep)
{
    Scenario scenario = failing("data", 0xc0040030);
    scenario.faults[0].item = "boot1";
    ready(scenario);
    const auto written = write({Region::Boot1, 0, 4096}, noise(4096, 8));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().where, "mediatek.da2.write_data");
    EXPECT_EQ(written.error().phone, (PhoneStatus{"mtkx", 0xc0040030}));
    EXPECT_EQ(written.error().fact("region"), "boot1");
    EXPECT_OK(write({Region::User, Boot, 4096}, noise(4096, 9)));
    const auto back = read({Region::User, Boot, 4096});
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == noise(4096, 9));
}

TEST_F(XmlAgentTest, refusalsOfWholeCommands)
{
    ready(failing("CMD:WRITE-FLASH", 0xc0020004));
    auto done = write({Region::User, Boot, 512}, Bytes(512));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().phone, (PhoneStatus{"mtkx", 0xc0020004}));
    EXPECT_FALSE(done.error().fact("detail").empty());
    ready(failing("CMD:ERASE-FLASH", 0xc002000d));
    done = agent->format({Region::User, Boot, 4096}, bench->attention());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().where, "mediatek.da2.format");
    EXPECT_EQ(done.error().phone, (PhoneStatus{"mtkx", 0xc002000d}));
    EXPECT_OK(write({Region::User, Boot, 512}, Bytes(512)));
}

TEST_F(XmlAgentTest, readErrorsOnTheWay)
{
    Scenario scenario = failing("data", 0xc0040030);
    scenario.faults[0].item = "boot";
    ready(scenario);
    const auto got = read({Region::User, Boot, 4096});
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().where, "mediatek.da2.read_data");
    EXPECT_EQ(got.error().phone, (PhoneStatus{"mtkx", 0xc0040030}));
}

TEST_F(XmlAgentTest, formatAndTable)
{
    ready();
    EXPECT_OK(write({Region::User, Boot, 8192}, noise(8192, 10)));
    EXPECT_OK(agent->format({Region::User, Boot, 8192}, bench->attention()));
    EXPECT_EQ(bench->listener.done, 8192U);
    EXPECT_TRUE(bench->board.stored(device::Part::User, Boot, 8192) != noise(8192, 10));
    const auto table = agent->readPmt(bench->attention());
    ASSERT_TRUE(table && *table) << table.error().toLogLine();
    const auto nvram = std::find_if(
        (*table)->begin(), (*table)->end(), [](const PmtRow& row) { return row.name == "nvram"; });
    ASSERT_NE(nvram, (*table)->end());
    EXPECT_EQ(nvram->bytes, 4 * MiB);
    EXPECT_EQ(nvram->startBytes, Boot + 8 * MiB);
    Scenario blank;
    blank.blank = true;
    ready(blank);
    EXPECT_FALSE(*agent->readPmt(bench->attention()));
}

TEST_F(XmlAgentTest, wornStorageAndMemoryTest)
{
    Scenario worn;
    worn.storageLife = "exhausted";
    ready(worn);
    EXPECT_EQ(agent->storage().life, "exhausted");
    EXPECT_EQ(bench->seen.at("storage.life"), "exhausted");
    EXPECT_OK(agent->testMemory(bench->attention()));
    ready(failing("CMD:RAM-TEST", 0xc004000a));
    const auto tested = agent->testMemory(bench->attention());
    ASSERT_FALSE(tested);
    EXPECT_EQ(tested.error().where, "mediatek.da2.test");
    EXPECT_EQ(tested.error().phone, (PhoneStatus{"mtkx", 0xc004000a}));
}

struct Cut {
    std::size_t bytes;
    bool messages;
};

class XmlCuts : public XmlAgentTest, public testing::WithParamInterface<Cut> { };

TEST_P(XmlCuts, changeNothing)
{
    Scenario scenario;
    scenario.output.messages = GetParam().messages;
    make(scenario);
    bench->cable.largestRead = GetParam().bytes;
    const auto next = start();
    ASSERT_TRUE(next) << next.error().toLogLine();
    const Bytes image = noise(0x20000 + 1, 12);
    EXPECT_OK(write({Region::User, Boot, image.size()}, image));
    const auto back = read({Region::User, Boot, image.size()});
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    EXPECT_OK(agent->format({Region::User, Boot, 4096}, bench->attention()));
    const auto& said = bench->listener.said;
    EXPECT_EQ(
        std::find(said.begin(), said.end(), "practice agent, answer 1") != said.end(), GetParam().messages);
}

INSTANTIATE_TEST_SUITE_P(Borders, XmlCuts,
    testing::Values(
        Cut{1, false}, Cut{3, false}, Cut{13, false}, Cut{SIZE_MAX, true}, Cut{1, true}, Cut{17, true}));

TEST_F(XmlAgentTest, farewells)
{
    ready();
    EXPECT_OK(agent->finish(Farewell::Stay, bench->attention()));
    EXPECT_FALSE(bench->board.gone);
    EXPECT_OK(agent->finish(Farewell::Reboot, bench->attention()));
    EXPECT_TRUE(bench->board.gone);
    ready();
    EXPECT_OK(agent->finish(Farewell::PowerOff, bench->attention()));
    EXPECT_TRUE(bench->board.gone);
    EXPECT_FALSE(bench->board.back);
}

TEST_F(XmlAgentTest, lostLinkWhileWriting)
{
    Scenario scenario;
    FaultRule rule;
    rule.command = "data"; // silence, for ever
    rule.item = "boot";
    scenario.faults = {rule};
    ready(scenario);
    const auto done = write({Region::User, Boot, 4096}, noise(4096, 1));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::Timeout);
    EXPECT_EQ(done.error().where, "mediatek.da2.write_data");
    EXPECT_EQ(done.error().fact("offset_bytes"), "0");
}

} // namespace
} // namespace flashwright::mediatek
