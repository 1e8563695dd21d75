// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation against virtual phones, which were written from the device's side and share no code with
// it.
#include "core/firmware/package_opener.h"
#include "core/module/module_registry.h"
#include "core/transport/virtual/virtual_bus.h"
#include "protocols/mediatek/mediatek_module.h"
#include "tests/protocols/mediatek/stages/talk_parts.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using namespace test;

namespace {

const std::filesystem::path Resources = std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

#define EXPECT_OK(...)                                                                                       \
    do {                                                                                                     \
        const auto result_ = (__VA_ARGS__);                                                                  \
        EXPECT_TRUE(result_) << result_.error().toLogLine();                                                 \
    } while (false)

struct Phone {
    const char* profile;
    const char* family;
    StorageKind storage;
    const char* stage;
    bool comesBack; ///< its loader leaves the bus for a faster link
};

std::ostream& operator<<(std::ostream& out, const Phone& phone)
{
    return out << phone.profile;
}

class VirtualTalk : public testing::TestWithParam<Phone> {
protected:
    void SetUp() override
    {
        auto made = MediatekModule::create(Resources);
        ASSERT_TRUE(made) << made.error().toLogLine();
        module = *made;
        registry.add(module);
    }

    void begin(std::string_view profile, std::string_view scenario = {})
    {
        auto made = module->makeVirtualPhone(profile, scenario);
        ASSERT_TRUE(made) << made.error().toLogLine();
        phone = *made;
        bus = std::make_unique<VirtualBus>(clock);
        ASSERT_TRUE(bus->start([this](const BusEvent& event) {
            if (event.kind == BusEvent::Kind::Arrived) {
                port = event.sighting;
                ++arrivals;
            }
        }));
        bus->plug(phone, "1");
        const auto file = std::filesystem::path(testing::TempDir()) / ("practice-" + std::string(profile));
        ASSERT_TRUE(module->writePracticeFirmware(profile, file));
        auto opened = openFirmware(registry, file);
        ASSERT_TRUE(opened) << opened.error().toLogLine();
        package = *opened;
        open();
        talk = module->begin({.transport = *pipe,
            .sighting = port,
            .clock = clock,
            .chips = module->chips(),
            .package = package.get(),
            .loaders = {},
            .options = {},
            .saw = [this](const Evidence& seen) { evidence[seen.fact] = seen.value; }});
    }

    void open()
    {
        pipe.reset();
        auto opened = bus->open(port, clock.in(seconds(5)), {});
        ASSERT_TRUE(opened) << opened.error().toLogLine();
        pipe = std::move(*opened);
    }

    /// As a session does it; the number of returns.
    Result<int> load()
    {
        TRY(talk->identify(listener, {}));
        for (int returns = 0;; ++returns) {
            TRY_LET(const Next next, talk->startLoader(listener, {}));
            const auto* const away = std::get_if<Handover>(&next);
            if (away == nullptr) {
                return returns;
            }
            pipe.reset();
            const int before = arrivals;
            for (int i = 0; i < 500 && arrivals == before; ++i) {
                clock.advanceTo(clock.in(milliseconds(10)).at);
            }
            open();
            talk->returned(*pipe, port);
        }
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

    [[nodiscard]] const PhonePartition* row(std::string_view name) const
    {
        const auto& rows = talk->facts().partitions;
        const auto found = std::ranges::find(rows, name, &PhonePartition::name);
        return found == rows.end() ? nullptr : &*found;
    }

    FakeClock clock;
    std::shared_ptr<const ProtocolModule> module;
    ModuleRegistry registry;
    std::shared_ptr<VirtualPhone> phone;
    std::shared_ptr<const FirmwarePackage> package;
    std::unique_ptr<VirtualBus> bus;
    PortSighting port;
    int arrivals = 0;
    std::unique_ptr<Transport> pipe;
    std::map<std::string, std::string> evidence;
    Listener listener;
    std::unique_ptr<Conversation> talk;
};

TEST_P(VirtualTalk, tellsWhoItIsAndWhatItHas)
{
    begin(GetParam().profile);
    const auto returns = load();
    ASSERT_TRUE(returns) << returns.error().toLogLine();
    EXPECT_EQ(*returns, GetParam().comesBack ? 1 : 0);
    EXPECT_EQ(talk->facts().family, GetParam().family);
    EXPECT_EQ(talk->facts().runningStage, "da2");
    EXPECT_EQ(evidence["handshake.echo"], "false");
    EXPECT_EQ(evidence["loader.reason"], talk->facts().attributes.at("loader_reason"));
    EXPECT_OK(talk->readTable(listener, {}));
    EXPECT_EQ(talk->facts().storage, GetParam().storage);
    EXPECT_GT(talk->facts().storageBytes, 0U);
    for (const char* const name : {"preloader", "pgpt", "sgpt"}) {
        ASSERT_NE(row(name), nullptr) << name;
        EXPECT_FALSE(row(name)->inTable) << name;
    }
    EXPECT_OK(talk->leave(Farewell::Reboot, listener, {}));
}

TEST_P(VirtualTalk, writesReadsAndErases)
{
    begin(GetParam().profile);
    const auto returns = load();
    ASSERT_TRUE(returns) << returns.error().toLogLine();
    EXPECT_OK(talk->readTable(listener, {}));
    const auto place = std::ranges::find_if(talk->facts().partitions,
        [](const PhonePartition& candidate) { return candidate.inTable && candidate.bytes >= 4U << 20U; });
    ASSERT_NE(place, talk->facts().partitions.end());
    const Bytes image = noise((3U << 20U) + 1001, 5);
    EXPECT_OK(write(operationOn(OperationKind::Write, place->name), image));
    EXPECT_EQ(listener.done, image.size());
    const auto back = read(operationOn(OperationKind::ReadBack, place->name), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
    EXPECT_OK(talk->perform(operationOn(OperationKind::Erase, place->name), nullptr, nullptr, listener, {}));
    const auto erased = read(operationOn(OperationKind::ReadBack, place->name), 4096);
    ASSERT_TRUE(erased) << erased.error().toLogLine();
    EXPECT_TRUE(std::ranges::all_of(*erased, [&](std::byte byte) { return byte == erased->front(); }));
    EXPECT_OK(talk->leave(Farewell::PowerOff, listener, {}));
}

TEST_P(VirtualTalk, thePreloaderGetsItsHeaderInBothBootRegions)
{
    begin(GetParam().profile);
    const auto returns = load();
    ASSERT_TRUE(returns) << returns.error().toLogLine();
    EXPECT_OK(talk->readTable(listener, {}));
    const auto entry = std::ranges::find_if(package->entries(),
        [](const PackageEntry& candidate) { return candidate.target == "preloader" && candidate.hasImage; });
    ASSERT_NE(entry, package->entries().end());
    Operation operation = operationOn(OperationKind::Write, "preloader", entry->bytes);
    operation.entryId = entry->id;
    operation.attributes = entry->attributes;
    auto image = package->open(*entry);
    ASSERT_TRUE(image);
    EXPECT_OK(talk->perform(operation, image->get(), nullptr, listener, {}));
    const bool ufs = GetParam().storage == StorageKind::Ufs;
    const auto stored = phone->storage();
    for (const char* const region : {ufs ? "lu0" : "boot1", ufs ? "lu1" : "boot2"}) {
        ASSERT_TRUE(stored.contains(region)) << region;
        EXPECT_EQ(asText(ByteSpan(stored.at(region)).first(8)),
            ufs ? std::string_view("UFS_BOOT") : std::string_view("EMMC_BOO"));
    }
    // What is compared afterwards is the file, not the header in front of it.
    operation.kind = OperationKind::Verify;
    BytesSink sink;
    EXPECT_OK(talk->perform(operation, nullptr, &sink, listener, {}));
    auto again = package->open(*entry);
    ASSERT_TRUE(again);
    EXPECT_TRUE(sink.bytes == contentsOf(**again));
}

TEST_P(VirtualTalk, aNewTableIsWhatLaterOperationsGoBy)
{
    begin(GetParam().profile);
    const auto returns = load();
    ASSERT_TRUE(returns) << returns.error().toLogLine();
    EXPECT_OK(talk->readTable(listener, {}));
    Operation operation;
    operation.kind = OperationKind::Repartition;
    const std::uint64_t head = row("pgpt")->bytes;
    operation.layout.resize(3);
    operation.layout[0].name = "first";
    operation.layout[0].bytes = 8U << 20U;
    operation.layout[0].startBytes = head;
    operation.layout[0].startKnown = true;
    operation.layout[1].name = "rest";
    operation.layout[1].takesRest = true;
    operation.layout[2].name = "last";
    operation.layout[2].bytes = 4U << 20U;
    EXPECT_OK(talk->perform(operation, nullptr, nullptr, listener, {}));
    const Bytes image = noise(70'000, 7);
    EXPECT_OK(write(operationOn(OperationKind::Write, "last"), image));
    EXPECT_OK(talk->readTable(listener, {}));
    ASSERT_NE(row("rest"), nullptr);
    ASSERT_NE(row("last"), nullptr);
    EXPECT_EQ(*row("rest")->startBytes, head + (8U << 20U));
    EXPECT_EQ(*row("last")->startBytes, *row("rest")->startBytes + row("rest")->bytes);
    const auto back = read(operationOn(OperationKind::ReadBack, "last"), image.size());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_TRUE(*back == image);
}

INSTANTIATE_TEST_SUITE_P(Phones, VirtualTalk,
    testing::Values(Phone{"mt6580-emmc", "mt6580", StorageKind::Emmc, "preloader", false},
        Phone{"mt6580-emmc-brom", "mt6580", StorageKind::Emmc, "boot_rom", true},
        Phone{"mt6765-emmc", "mt6765", StorageKind::Emmc, "preloader", false},
        Phone{"mt6765-emmc-brom", "mt6765", StorageKind::Emmc, "boot_rom", true},
        Phone{"mt6785-ufs", "mt6785", StorageKind::Ufs, "preloader", false},
        Phone{"mt6785-ufs-brom", "mt6785", StorageKind::Ufs, "boot_rom", true},
        Phone{"mt6789-emmc", "mt6789", StorageKind::Emmc, "preloader", false},
        Phone{"mt6789-emmc-brom", "mt6789", StorageKind::Emmc, "boot_rom", true}),
    [](const auto& row) {
        std::string name = row.param.profile;
        std::ranges::replace(name, '-', '_');
        return name;
    });

} // namespace
} // namespace flashwright::mediatek
