// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation against virtual phones, which were written from the device's side and share no code with
// it.
#include "core/transport/virtual/faulty_transport.h"
#include "core/transport/virtual/virtual_bus.h"
#include "protocols/unisoc/stages/unisoc_conversation.h"
#include "protocols/unisoc/virtual/virtual_unisoc_phone.h"
#include "tests/protocols/unisoc/talk_bench.h"

#include <gtest/gtest.h>
#include <random>

namespace flashwright::unisoc {

using namespace test;

namespace {

struct Family {
    const char* profile;
    const char* chip;
    const char* protocol;
    std::vector<std::uint64_t> bases;
};

const Family Names{"sc9863a-emmc", "sc9863a", "name", {0x5000, 0x9efffe00}};
const Family Ufs{"ums512-ufs", "ums512", "name", {0x5500, 0x9efffe00}};
const Family Addresses{"sc7731-emmc", "sc8830", "address", {0x50000000, 0x9f000000}};
const Family Nor{"sc6531-nor", "sc6530", "nor", {0x34000000}};
const Family Pdl{"uix8910", "uix8910", "pdl", {0x008000c0, 0x80008000}};

Bytes noise(std::size_t bytes, std::uint32_t seed)
{
    std::mt19937 random(seed);
    Bytes data(bytes);
    for (std::byte& b : data) {
        b = static_cast<std::byte>(random());
    }
    return data;
}

class VirtualTalk : public testing::Test {
protected:
    void begin(
        const Family& family, std::string_view scenario = {}, std::map<std::string, std::string> options = {})
    {
        auto made = makePhone(family.profile, scenario);
        ASSERT_TRUE(made) << made.error().toLogLine();
        phone = *made;
        bus = std::make_unique<VirtualBus>(clock);
        ASSERT_TRUE(bus->start([this](const BusEvent& event) {
            if (event.kind == BusEvent::Kind::Arrived) {
                port = event.sighting;
            }
        }));
        bus->plug(phone, "1");
        ChipProfile chip;
        chip.family = family.chip;
        chip.protocol = family.protocol;
        chips = {chip};
        open();
        options["chip"] = family.chip;
        std::vector<LoaderImage> loaders;
        for (std::size_t i = 0; i < family.bases.size(); ++i) {
            loaders.push_back(loaderOf("FDL" + std::to_string(i + 1), family.bases[i],
                noise(9001 + i, static_cast<std::uint32_t>(i))));
        }
        talk = std::make_unique<UnisocConversation>(ConversationSetup{.transport = *pipe,
            .sighting = port,
            .clock = clock,
            .chips = chips,
            .package = nullptr,
            .loaders = loaders,
            .options = options,
            .saw = {}});
    }

    void open()
    {
        auto opened = bus->open(port, clock.in(seconds(5)), {});
        ASSERT_TRUE(opened) << opened.error().toLogLine();
        pipe = std::move(*opened);
    }

    Result<Next> load()
    {
        TRY(talk->identify(listener, {}));
        return talk->startLoader(listener, {});
    }

    Result<void> write(Operation operation, const Bytes& bytes)
    {
        operation.kind = OperationKind::Write;
        operation.bytes = bytes.size();
        BytesImage image(bytes);
        return talk->perform(operation, &image, nullptr, listener, {});
    }

    Result<Bytes> read(Operation operation, std::uint64_t bytes)
    {
        operation.kind = OperationKind::ReadBack;
        operation.bytes = bytes;
        BytesSink sink;
        TRY(talk->perform(operation, nullptr, &sink, listener, {}));
        return sink.bytes;
    }

    FakeClock clock;
    std::shared_ptr<VirtualPhone> phone;
    std::unique_ptr<VirtualBus> bus;
    PortSighting port;
    std::unique_ptr<Transport> pipe;
    ChipCatalog chips;
    Listener listener;
    std::unique_ptr<UnisocConversation> talk;
};

#define EXPECT_OK(...)                                                                                       \
    do {                                                                                                     \
        const auto result_ = (__VA_ARGS__);                                                                  \
        EXPECT_TRUE(result_) << result_.error().toLogLine();                                                 \
    } while (false)

Operation named(const char* target)
{
    return operationOn(OperationKind::Write, target);
}

Operation numbered(std::uint64_t address, const char* entry = "")
{
    Operation operation;
    operation.address = address;
    operation.entryId = entry;
    return operation;
}

TEST_F(VirtualTalk, nameEraWritesReadsAndErases)
{
    begin(Names);
    EXPECT_OK(load());
    EXPECT_EQ(talk->facts().runningStage, "fdl2");
    EXPECT_OK(talk->readTable(listener, {}));
    ASSERT_TRUE(talk->facts().tableKnown);
    EXPECT_EQ(talk->facts().storage, StorageKind::Emmc);
    const Bytes image = noise(3 * 0xf800 + 1001, 5);
    EXPECT_OK(write(named("boot"), image));
    EXPECT_EQ(listener.done, image.size() + 1);
    const auto back = read(named("boot"), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    EXPECT_OK(talk->perform(operationOn(OperationKind::Erase, "misc"), nullptr, nullptr, listener, {}));
    EXPECT_OK(talk->leave(Farewell::Reboot, listener, {}));
}

TEST_F(VirtualTalk, ufsListIsReadInItsOwnUnits)
{
    begin(Ufs);
    EXPECT_OK(load());
    EXPECT_OK(talk->readTable(listener, {}));
    EXPECT_EQ(talk->facts().storage, StorageKind::Ufs);
    const auto& all = talk->facts().partitions;
    const auto boot =
        std::find_if(all.begin(), all.end(), [](const auto& p) { return p.name.starts_with("boot"); });
    ASSERT_NE(boot, all.end());
    EXPECT_EQ(boot->bytes, 35U << 20U) << boot->name;
}

TEST_F(VirtualTalk, addressEraWritesAndReadsById)
{
    begin(Addresses);
    EXPECT_OK(load());
    EXPECT_EQ(talk->facts().attributes.at("era"), "address");
    EXPECT_OK(talk->readTable(listener, {}));
    EXPECT_FALSE(talk->facts().tableKnown);
    const Bytes image = noise(70'001, 6);
    EXPECT_OK(write(numbered(0x8000001c), image));
    const auto back = read(numbered(0x8000001c), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    EXPECT_OK(talk->leave(Farewell::PowerOff, listener, {}));
}

TEST_F(VirtualTalk, norPhoneWorksWithItsOnlyLoader)
{
    begin(Nor);
    EXPECT_OK(load());
    EXPECT_EQ(talk->facts().runningStage, "nor");
    const Bytes image = noise(20'000, 7);
    EXPECT_OK(write(numbered(0x90000004), image));
    const auto back = read(numbered(0x90000004), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    Operation erase = numbered(0x90000005);
    erase.kind = OperationKind::Erase;
    EXPECT_OK(talk->perform(erase, nullptr, nullptr, listener, {}));
}

TEST_F(VirtualTalk, packetRomLoadsAndGoesOnWithFrames)
{
    begin(Pdl);
    EXPECT_OK(load());
    const Bytes image = noise(20'000, 8);
    EXPECT_OK(write(numbered(0x90000101), image));
    const auto back = read(numbered(0x90000101), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
}

TEST_F(VirtualTalk, calibrationIsReadWholeAndPutBack)
{
    begin(Names);
    EXPECT_OK(load());
    EXPECT_OK(talk->readTable(listener, {}));
    const auto copy = read(named("l_fixnv1"), 0);
    ASSERT_TRUE(copy) << copy.error().toLogLine();
    EXPECT_EQ(copy->size(), 256U * 1024U);
    BytesImage image(*copy);
    EXPECT_OK(talk->perform(
        operationOn(OperationKind::PutBack, "l_fixnv1", copy->size()), &image, nullptr, listener, {}));
    const auto again = read(named("l_fixnv1"), 0);
    ASSERT_TRUE(again);
    EXPECT_TRUE(*again == *copy);
}

TEST_F(VirtualTalk, phoneThatReturnsAfterFdl1)
{
    begin(Names);
    const ByteSpan marker = asBytes("##PORT-SECOND-ENUM##");
    const Bytes fdl1 = join({noise(5000, 1), Bytes(marker.begin(), marker.end()), noise(3000, 2)});
    UnisocConversation marked({.transport = *pipe,
        .sighting = port,
        .clock = clock,
        .chips = chips,
        .package = nullptr,
        .loaders = {loaderOf("FDL", 0x5000, fdl1), loaderOf("FDL2", 0x9efffe00, noise(9000, 3))},
        .options = {{"chip", "sc9863a"}},
        .saw = {}});
    EXPECT_OK(marked.identify(listener, {}));
    const auto next = marked.startLoader(listener, {});
    ASSERT_TRUE(next) << next.error().toLogLine();
    ASSERT_TRUE(std::holds_alternative<Handover>(*next));
    const std::string before = port.address;
    clock.advanceTo(clock.now() + std::get<Handover>(*next).within);
    ASSERT_NE(port.address, before) << "it did not come back in time";
    open();
    marked.returned(*pipe, port);
    EXPECT_OK(marked.startLoader(listener, {}));
    EXPECT_EQ(marked.facts().runningStage, "fdl2");
}

TEST_F(VirtualTalk, phoneThatLeavesUnannounced)
{
    begin(Names, R"({"second_enumeration": true})");
    const auto first = load();
    // Without the marker in the image nobody expects the phone to go.
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().fault, Fault::LinkLost);
}

TEST_F(VirtualTalk, runningSecondLoaderIsTakenOver)
{
    begin(Names);
    EXPECT_OK(load());
    UnisocConversation second({.transport = *pipe,
        .sighting = port,
        .clock = clock,
        .chips = chips,
        .package = nullptr,
        .loaders = {},
        .options = {{"chip", "sc9863a"}},
        .saw = {}});
    EXPECT_OK(second.identify(listener, {}));
    EXPECT_EQ(second.facts().runningStage, "fdl2");
    EXPECT_OK(second.startLoader(listener, {}));
    BytesImage image(noise(100'000, 9));
    EXPECT_OK(second.perform(
        operationOn(OperationKind::Write, "misc", image.size()), &image, nullptr, listener, {}));
}

TEST_F(VirtualTalk, rawModeCarriesLargeImages)
{
    begin(Names, {}, {{"raw_mode", "on"}});
    EXPECT_OK(load());
    const Bytes image = noise((5U << 20U) + 777, 10);
    Operation boot = named("boot");
    boot.entryId = "BOOT";
    EXPECT_OK(write(boot, image));
    const auto back = read(named("boot"), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
}

TEST_F(VirtualTalk, layoutIsRewrittenAndReadAgain)
{
    begin(Names);
    EXPECT_OK(load());
    EXPECT_OK(talk->readTable(listener, {}));
    Operation operation;
    operation.kind = OperationKind::Repartition;
    for (const PhonePartition& found : talk->facts().partitions) {
        if (!found.region.empty()) {
            continue;
        }
        PartitionSpec spec;
        spec.name = found.name;
        spec.bytes = found.name == "misc" ? 2U << 20U : found.bytes;
        spec.takesRest = found.name == "userdata";
        operation.layout.push_back(spec);
    }
    EXPECT_OK(talk->perform(operation, nullptr, nullptr, listener, {}));
    const auto& all = talk->facts().partitions;
    const auto misc = std::find_if(all.begin(), all.end(), [](const auto& p) { return p.name == "misc"; });
    ASSERT_NE(misc, all.end());
    EXPECT_EQ(misc->bytes, 2U << 20U);
}

TEST_F(VirtualTalk, brokenReadsOfAFewBytesChangeNothing)
{
    begin(Names);
    auto faulty = std::make_unique<FaultyTransport>(std::move(pipe), FaultPlan{.seed = 3, .largestRead = 3});
    pipe = std::move(faulty);
    talk->returned(*pipe, port);
    EXPECT_OK(load());
    const Bytes image = noise(50'000, 11);
    EXPECT_OK(write(named("boot"), image));
    const auto back = read(named("boot"), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
}

} // namespace
} // namespace flashwright::unisoc
