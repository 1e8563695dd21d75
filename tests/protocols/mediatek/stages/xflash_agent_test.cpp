// SPDX-License-Identifier: GPL-3.0-or-later
// The XFlash agent against the virtual phones' own, which was written from the device's side.
#include "tests/protocols/mediatek/stages/xflash_bench.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using namespace test;
using device::DeviceStorage;
using device::Dialect;
using device::FaultRule;
using device::Scenario;

namespace {

class XflashAgentTest : public testing::Test {
protected:
    void make(Scenario scenario = {}, bool bootRom = false, DeviceStorage storage = DeviceStorage::Emmc)
    {
        bench = std::make_unique<AgentBench>(
            device::smallPhone(Dialect::Xflash, storage), std::move(scenario), bootRom);
        bench->cable.plug(device::makeXflashFirstStage(bench->board));
        agent = makeXflashAgent(bench->setup());
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

TEST_F(XflashAgentTest, preloaderSessionNeedsNoDramSettings)
{
    ready();
    EXPECT_EQ(bench->seen.at("dram.needed"), "false");
    EXPECT_EQ(bench->facts.storage, StorageKind::Emmc);
    EXPECT_EQ(bench->facts.storageBytes, 64 * MiB);
    EXPECT_EQ(bench->facts.runningStage, "da2");
    EXPECT_EQ(bench->facts.attributes.at("region.boot1_bytes"), std::to_string(4 * MiB));
    EXPECT_EQ(bench->facts.attributes.at("battery_mv"), "3810");
    EXPECT_EQ(bench->facts.attributes.at("storage_life"), "ok");
    EXPECT_EQ(bench->facts.attributes.at("ram_bytes"), std::to_string(2 * GiB));
    EXPECT_EQ(bench->facts.uniqueId, "00112233445566778899aabbccddeeff");
    EXPECT_EQ(agent->storage().id, "150100445036444142021234567890ab");
    EXPECT_EQ(agent->storage().tableIsGpt, true);
    EXPECT_EQ(bench->seen.at("storage.kind"), "emmc");
    EXPECT_FALSE(bench->seen.contains("usb.switch"));
}

TEST_F(XflashAgentTest, bootRomSessionSendsSettingsAndSwitchesSpeed)
{
    make({}, true);
    const auto next = start();
    ASSERT_TRUE(next) << next.error().toLogLine();
    const auto* const handover = std::get_if<Handover>(&*next);
    ASSERT_NE(handover, nullptr);
    ASSERT_EQ(handover->comesBackAs.size(), 1U);
    EXPECT_EQ(handover->comesBackAs[0], (UsbId{0x0e8d, 0x2001}));
    EXPECT_GE(handover->within, seconds(5));
    EXPECT_EQ(bench->board.returnsAs, 0x2001);
    EXPECT_EQ(bench->seen.at("dram.needed"), "true");
    EXPECT_EQ(bench->seen.at("dram.emi_version"), "0x30");
    EXPECT_EQ(bench->seen.at("dram.record"), "true");
    EXPECT_EQ(bench->seen.at("usb.switch"), "done") << "known before it comes back, or never does";
    bench->cable.replug();
    bench->port.attach(bench->cable);
    const auto again = start();
    ASSERT_TRUE(again) << again.error().toLogLine();
    EXPECT_TRUE(std::holds_alternative<Stay>(*again));
    EXPECT_EQ(bench->seen.at("usb.switch"), "done");
    EXPECT_OK(write({Region::User, Boot, 4096}, noise(4096, 1)));
}

TEST_F(XflashAgentTest, dramRecordThatIsMissingIsTold)
{
    bench = std::make_unique<AgentBench>(
        device::smallPhone(Dialect::Xflash, DeviceStorage::Emmc), Scenario{}, true);
    std::fill_n(bench->emi.begin() + 0x90, 16, std::byte{0});
    bench->cable.plug(device::makeXflashFirstStage(bench->board));
    agent = makeXflashAgent(bench->setup());
    EXPECT_TRUE(start());
    EXPECT_EQ(bench->seen.at("dram.record"), "false");
}

TEST_F(XflashAgentTest, speedSwitchOnlyWhereItIsWorthIt)
{
    const auto stays = [this](auto&& change) {
        Scenario scenario;
        make(scenario, true);
        change();
        const auto next = start();
        return next && std::holds_alternative<Stay>(*next);
    };
    EXPECT_TRUE(stays([this] { bench->options["usb_speed"] = "full"; }));
    EXPECT_TRUE(stays([this] { bench->cable.kind = LinkKind::Serial; }));
    Scenario none;
    none.offersSpeedSwitch = false;
    make(none, true);
    const auto next = start();
    ASSERT_TRUE(next) << next.error().toLogLine();
    EXPECT_TRUE(std::holds_alternative<Stay>(*next));
    EXPECT_EQ(bench->seen.at("usb.switch"), "refused");
}

TEST_F(XflashAgentTest, lostSpeedSwitchIsTold)
{
    make({}, true);
    ASSERT_TRUE(start());
    const auto again = start(); // on a pipe from which nothing comes
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().where, "mediatek.da2.speed_switch");
    EXPECT_EQ(bench->seen.at("usb.switch"), "lost");
}

TEST_F(XflashAgentTest, missingPreloader)
{
    bench = std::make_unique<AgentBench>(
        device::smallPhone(Dialect::Xflash, DeviceStorage::Emmc), Scenario{}, true);
    bench->withPreloader = false;
    bench->cable.plug(device::makeXflashFirstStage(bench->board));
    agent = makeXflashAgent(bench->setup());
    const auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fact("problem"), "preloader-missing");
    EXPECT_EQ(next.error().where, "mediatek.da1.dram");
}

TEST_F(XflashAgentTest, dramFailuresKeepTheirCode)
{
    Scenario broken;
    broken.dramStatus = 0xc0050005;
    make(broken, true);
    auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "mediatek.da1.dram");
    EXPECT_EQ(next.error().phone, (PhoneStatus{"mtkx", 0xc0050005}));

    make(failing("init_ext_ram", 0xc0040050), true);
    next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "mediatek.da1.dram");
    EXPECT_EQ(next.error().phone, (PhoneStatus{"mtkx", 0xc0040050}));

    Scenario silent;
    FaultRule rule;
    rule.command = "init_ext_ram";
    silent.faults = {rule};
    make(silent, true);
    next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "mediatek.da1.dram");
    EXPECT_EQ(next.error().fault, Fault::Timeout);
}

TEST_F(XflashAgentTest, silentStages)
{
    Scenario first;
    first.agentSilent = true;
    make(first);
    auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::Timeout);
    EXPECT_EQ(next.error().where, "mediatek.da1.sync");

    Scenario second;
    second.secondSilent = true;
    make(second);
    next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::Timeout);
    EXPECT_EQ(next.error().where, "mediatek.da1.second_start");
}

TEST_F(XflashAgentTest, tamperedSecondStage)
{
    make();
    bench->board.secondImage[100] ^= std::byte{1};
    agent = makeXflashAgent(bench->setup());
    const auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "mediatek.da1.second");
    EXPECT_EQ(next.error().phone, (PhoneStatus{"mtkx", 0xc0070004}));
    EXPECT_EQ(next.error().fact("item"), "DA_test.bin");
}

TEST_F(XflashAgentTest, loaderWithoutSecondStage)
{
    make();
    AgentSetup setup = bench->setup();
    setup.loader.entry.regions.resize(2);
    agent = makeXflashAgent(std::move(setup));
    const auto next = start();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::PackageCorrupt);
}

TEST_F(XflashAgentTest, writesAreReadBackWhole)
{
    ready();
    // Larger than two packets of 2 MiB, and no whole number of sectors.
    const Bytes image = noise((5U << 20U) + 777, 2);
    EXPECT_OK(write({Region::User, Boot, image.size()}, image));
    EXPECT_EQ(bench->listener.done, image.size());
    const Bytes stored = bench->board.stored(device::Part::User, Boot, image.size());
    EXPECT_TRUE(stored == image);
    const Bytes padding = bench->board.stored(device::Part::User, Boot + image.size(), 512 - 777 % 512);
    EXPECT_TRUE(padding == Bytes(padding.size()));
    const auto back = read({Region::User, Boot, image.size()});
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    EXPECT_EQ(bench->listener.done, image.size());
}

TEST_F(XflashAgentTest, everyRegionIsItsOwn)
{
    ready();
    EXPECT_OK(write({Region::Boot1, 0, 1024}, noise(1024, 3)));
    EXPECT_OK(write({Region::Boot2, 0, 1024}, noise(1024, 4)));
    EXPECT_TRUE(bench->board.stored(device::Part::Boot1, 0, 1024) == noise(1024, 3));
    EXPECT_TRUE(bench->board.stored(device::Part::Boot2, 0, 1024) == noise(1024, 4));
    ready({}, DeviceStorage::Ufs);
    EXPECT_EQ(bench->facts.storage, StorageKind::Ufs);
    EXPECT_EQ(agent->storage().sectorBytes, 4096U);
    EXPECT_OK(write({Region::Lu0, 4096, 4096}, noise(4096, 5)));
    EXPECT_OK(write({Region::Lu2, 0x8000, 4096}, noise(4096, 6)));
    EXPECT_TRUE(bench->board.stored(device::Part::Lu0, 4096, 4096) == noise(4096, 5));
    EXPECT_TRUE(bench->board.stored(device::Part::User, 0x8000, 4096) == noise(4096, 6));
    const auto none = write({Region::Boot1, 0, 512}, noise(512, 7));
    EXPECT_EQ(none.error().fact("problem"), "not-offered");
}

TEST_F(XflashAgentTest, rangesOutsideAreNotAskedFor)
{
    ready();
    const std::size_t before = bench->cable.writes.size();
    for (const Area area : {Area{Region::User, 64 * MiB, 512}, Area{Region::User, 64 * MiB - 512, 1024},
             Area{Region::User, UINT64_MAX - 100, 512}, Area{Region::User, 0, UINT64_MAX - 5},
             Area{Region::User, 0, 0}}) {
        const auto refused = write(area, Bytes(512));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::NoRoom);
    }
    EXPECT_EQ(bench->cable.writes.size(), before);
}

TEST_F(XflashAgentTest, failedPacketLeavesTheTalkInStep)
{
    Scenario scenario = failing("data", 0xc0040030);
    scenario.faults[0].item = "boot1";
    ready(scenario);
    const auto written = write({Region::Boot1, 0, 4096}, noise(4096, 8));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().where, "mediatek.da2.write_data");
    EXPECT_EQ(written.error().phone, (PhoneStatus{"mtkx", 0xc0040030}));
    EXPECT_EQ(written.error().fact("offset_bytes"), "0");
    EXPECT_EQ(written.error().fact("region"), "boot1");
    EXPECT_OK(write({Region::User, Boot, 4096}, noise(4096, 9)));
    const auto back = read({Region::User, Boot, 4096});
    ASSERT_TRUE(back);
    EXPECT_TRUE(*back == noise(4096, 9));
}

TEST_F(XflashAgentTest, refusalsOfWholeCommands)
{
    ready(failing("write_data", 0xc002000c));
    auto done = write({Region::User, Boot, 512}, Bytes(512));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().where, "mediatek.da2.write_start");
    EXPECT_EQ(done.error().phone, (PhoneStatus{"mtkx", 0xc002000c}));
    ready(failing("format", 0xc002000d));
    done = agent->format({Region::User, Boot, 4096}, bench->attention());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().where, "mediatek.da2.format");
}

TEST_F(XflashAgentTest, blankDiskRefusesWhatIsNoTable)
{
    Scenario scenario;
    scenario.blank = true;
    ready(scenario);
    const auto done = write({Region::User, MiB, 512}, Bytes(512));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().phone, (PhoneStatus{"mtkx", 0xc0040007}));
}

TEST_F(XflashAgentTest, readErrors)
{
    ready(failing("data", 0xc0040030));
    const auto got = read({Region::User, Boot, 4096});
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().where, "mediatek.da2.read_data");
    EXPECT_EQ(got.error().phone, (PhoneStatus{"mtkx", 0xc0040030}));
}

TEST_F(XflashAgentTest, formatReportsAndErases)
{
    ready();
    EXPECT_OK(write({Region::User, Boot, 8192}, noise(8192, 10)));
    EXPECT_OK(agent->format({Region::User, Boot, 8192}, bench->attention()));
    EXPECT_EQ(bench->listener.done, 8192U);
    const Bytes after = bench->board.stored(device::Part::User, Boot, 8192);
    EXPECT_TRUE(after != noise(8192, 10));
    EXPECT_OK(write({Region::User, Boot, 512}, noise(512, 11)));
}

TEST_F(XflashAgentTest, wornStorage)
{
    for (const std::string life : {"warn", "exhausted"}) {
        Scenario scenario;
        scenario.storageLife = life;
        ready(scenario);
        EXPECT_EQ(agent->storage().life, life);
        EXPECT_EQ(bench->seen.at("storage.life"), life);
        EXPECT_OK(write({Region::User, Boot, 512}, noise(512, 11)));
    }
}

struct Cut {
    std::size_t bytes;
    bool messages;
};

class XflashCuts : public XflashAgentTest, public testing::WithParamInterface<Cut> { };

TEST_P(XflashCuts, changeNothing)
{
    Scenario scenario;
    scenario.output.messages = GetParam().messages;
    make(scenario);
    bench->cable.largestRead = GetParam().bytes;
    const auto next = start();
    ASSERT_TRUE(next) << next.error().toLogLine();
    const Bytes image = noise(70'001, 12);
    EXPECT_OK(write({Region::User, Boot, image.size()}, image));
    const auto back = read({Region::User, Boot, image.size()});
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    EXPECT_OK(agent->format({Region::User, Boot, 4096}, bench->attention()));
    EXPECT_EQ(bench->listener.said.empty(), !GetParam().messages);
    if (GetParam().messages) {
        EXPECT_EQ(bench->listener.said.front(), "practice agent, answer 1");
    }
}

INSTANTIATE_TEST_SUITE_P(Borders, XflashCuts,
    testing::Values(
        Cut{1, false}, Cut{3, false}, Cut{13, false}, Cut{SIZE_MAX, true}, Cut{1, true}, Cut{17, true}));

TEST_F(XflashAgentTest, restartTakesTheLengthThatThePhoneTakes)
{
    ready(); // an MT6765, which acknowledges the long form and stays
    EXPECT_OK(agent->finish(Farewell::Reboot, bench->attention()));
    EXPECT_TRUE(bench->board.gone);
    ready({}, DeviceStorage::Ufs); // an MT6785, which wants it
    EXPECT_OK(agent->finish(Farewell::Reboot, bench->attention()));
    EXPECT_TRUE(bench->board.gone);
}

TEST_F(XflashAgentTest, memoryTest)
{
    ready();
    const auto plain = agent->testMemory(bench->attention());
    EXPECT_TRUE(plain || plain.error().fact("problem") == "not-offered") << plain.error().toLogLine();
    EXPECT_OK(write({Region::User, Boot, 512}, noise(512, 1)));
}

TEST_F(XflashAgentTest, powerOffAndStay)
{
    ready();
    EXPECT_OK(agent->finish(Farewell::Stay, bench->attention()));
    EXPECT_FALSE(bench->board.gone);
    EXPECT_OK(agent->finish(Farewell::PowerOff, bench->attention()));
}

TEST_F(XflashAgentTest, damagedImageStopsBeforeItsEnd)
{
    ready();
    class Short final : public ImageSource {
    public:
        [[nodiscard]] std::uint64_t size() const override { return 8192; }
        Result<std::size_t> read(MutableByteSpan into) override
        {
            const std::size_t got = m_done ? 0 : std::min<std::size_t>(into.size(), 4096);
            m_done = true;
            return got;
        }

    private:
        bool m_done = false;
    } image;
    const auto done = agent->write({Region::User, Boot, 8192}, image, bench->attention());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fact("problem"), "truncated");
}

TEST_F(XflashAgentTest, stopRequestEndsAtOnce)
{
    ready();
    std::stop_source stop;
    stop.request_stop();
    BytesImage image(noise(4096, 1));
    const auto done = agent->write({Region::User, Boot, 4096}, image, {bench->listener, stop.get_token()});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::Cancelled);
}

TEST_F(XflashAgentTest, headerAndPayloadAreTwoTransfers)
{
    ready();
    bench->cable.writes.clear();
    EXPECT_OK(write({Region::Boot1, 0, 1024}, noise(1024, 3)));
    const std::vector<std::size_t>& all = bench->cable.writes;
    const auto data = std::find(all.begin(), all.end(), 1024U);
    ASSERT_NE(data, all.end());
    const auto at = static_cast<std::size_t>(data - all.begin());
    ASSERT_GE(at, 5U);
    EXPECT_EQ(std::vector<std::size_t>(all.begin() + static_cast<std::ptrdiff_t>(at - 5), data + 1),
        (std::vector<std::size_t>{12, 4, 12, 4, 12, 1024}));
}

} // namespace
} // namespace flashwright::mediatek
