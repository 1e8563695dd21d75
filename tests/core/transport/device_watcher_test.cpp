// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/device_watcher.h"
#include "virtual/scripted_phone.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

using test::ScriptedPhone;

const DeviceWatcher::Filter Anything = [](const PortSighting&) { return true; };

PortSighting sightingOn(const std::string& path, const std::string& address, LinkKind kind)
{
    PortSighting sighting;
    sighting.portPath = path;
    sighting.address = address;
    sighting.kind = kind;
    sighting.id = UsbId{1, 1};
    return sighting;
}

/// Reports what a test tells it to.
class HandBus final : public Bus {
public:
    explicit HandBus(LinkKind kind)
        : m_kind(kind)
    {
    }
    void arrive(const PortSighting& sighting) { m_listener({BusEvent::Kind::Arrived, sighting}); }
    void leave(const PortSighting& sighting) { m_listener({BusEvent::Kind::Left, sighting}); }
    [[nodiscard]] LinkKind kind() const override { return m_kind; }
    Result<void> start(Listener listener) override
    {
        m_listener = std::move(listener);
        return {};
    }
    void stop() override { }
    [[nodiscard]] bool owns(const PortSighting& sighting) const override { return sighting.kind == m_kind; }
    Result<std::unique_ptr<Transport>> open(const PortSighting&, Deadline, const std::stop_token&) override
    {
        return fail(Fault::HostIo, "hand.open");
    }

private:
    LinkKind m_kind;
    Listener m_listener;
};

class DeviceWatcherTest : public testing::Test {
protected:
    DeviceWatcherTest()
    {
        auto owned = std::make_unique<VirtualBus>(clock);
        bus = owned.get();
        EXPECT_TRUE(watcher.add(std::move(owned)));
    }
    PortSighting reserved(seconds within = seconds(10))
    {
        auto found = watcher.waitAndReserve(Anything, clock.in(within), {});
        EXPECT_TRUE(found);
        return found.value_or(PortSighting{});
    }
    std::shared_ptr<ScriptedPhone> plug(const std::string& port, milliseconds after = milliseconds(0))
    {
        auto phone = std::make_shared<ScriptedPhone>();
        bus->plug(phone, port, after);
        return phone;
    }

    FakeClock clock;
    DeviceWatcher watcher{clock};
    VirtualBus* bus = nullptr;
};

TEST_F(DeviceWatcherTest, WaitsForAPhoneThatComesLater)
{
    plug("1", seconds(3));
    const TimePoint start = clock.now();
    EXPECT_EQ(reserved().portPath, "virtual-1");
    EXPECT_EQ(clock.now() - start, seconds(3));
    EXPECT_EQ(watcher.present().size(), 1U);
}

TEST_F(DeviceWatcherTest, TimesOutAndIsCancelled)
{
    EXPECT_EQ(watcher.waitAndReserve(Anything, clock.in(seconds(5)), {}).error().fault, Fault::Timeout);
    std::stop_source stop;
    stop.request_stop();
    plug("1");
    EXPECT_EQ(watcher.waitAndReserve(Anything, Deadline::never(), stop.get_token()).error().fault,
        Fault::Cancelled);
}

TEST_F(DeviceWatcherTest, GivesEachPhoneToOneOnlyUntilItIsReleased)
{
    plug("1");
    plug("2");
    const PortSighting first = reserved();
    const PortSighting second = reserved();
    EXPECT_NE(first.portPath, second.portPath);
    EXPECT_FALSE(watcher.waitAndReserve(Anything, clock.in(seconds(1)), {}));
    EXPECT_EQ(watcher.reserve(first.portPath).error().fact("problem"), "port-busy");
    watcher.release(first.portPath);
    EXPECT_EQ(reserved().portPath, first.portPath);
}

TEST_F(DeviceWatcherTest, AReturnIsOnTheSamePortPathUnderAWantedId)
{
    const auto phone = plug("1");
    const PortSighting was = reserved();
    plug("2"); // a neighbour that arrives meanwhile is not the one
    phone->shown.id = UsbId{0x1111, 2};
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) { link.leave(seconds(1), seconds(2)); };
    const auto link = std::move(*watcher.open(was, clock.in(seconds(1)), {}));
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    const TimePoint start = clock.now();
    const auto back = watcher.waitForReturn(
        was, [](const PortSighting& seen) { return seen.id.product == 2; }, clock.in(seconds(10)), {});
    ASSERT_TRUE(back);
    EXPECT_EQ(back->portPath, was.portPath);
    EXPECT_NE(back->address, was.address);
    EXPECT_EQ(clock.now() - start, seconds(3));
}

TEST_F(DeviceWatcherTest, AReturnUnderAnotherIdIsATimeout)
{
    const auto phone = plug("1");
    const PortSighting was = reserved();
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) { link.leave(milliseconds(0), seconds(1)); };
    const auto link = std::move(*watcher.open(was, clock.in(seconds(1)), {}));
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    const auto back = watcher.waitForReturn(
        was, [](const PortSighting& seen) { return seen.id.product == 2; }, clock.in(seconds(10)), {});
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().fault, Fault::Timeout);
}

TEST_F(DeviceWatcherTest, APhoneThatNeverLeftHasNotReturned)
{
    plug("1");
    const PortSighting was = reserved();
    EXPECT_EQ(watcher.waitForReturn(was, Anything, clock.in(seconds(2)), {}).error().fault, Fault::Timeout);
    EXPECT_EQ(watcher.waitForDeparture(was, clock.in(seconds(2)), {}).error().fault, Fault::Timeout);
    bus->pull("1");
    EXPECT_TRUE(watcher.waitForDeparture(was, clock.in(seconds(2)), {}));
}

TEST_F(DeviceWatcherTest, TheTtyOfAPhoneThatLeftIsNotItsReturn)
{
    auto usbOwned = std::make_unique<HandBus>(LinkKind::Usb);
    auto ttyOwned = std::make_unique<HandBus>(LinkKind::Serial);
    HandBus* usb = usbOwned.get();
    HandBus* tty = ttyOwned.get();
    ASSERT_TRUE(watcher.add(std::move(usbOwned)));
    ASSERT_TRUE(watcher.add(std::move(ttyOwned)));
    PortSighting onUsb = sightingOn("usb-1-2", "usb:001:005", LinkKind::Usb);
    PortSighting asTty = sightingOn("usb-1-2", "serial:/dev/ttyUSB0", LinkKind::Serial);
    onUsb.seen = asTty.seen = clock.now();
    tty->arrive(asTty);
    usb->arrive(onUsb);
    EXPECT_EQ(reserved().address, onUsb.address) << "USB is preferred";
    clock.advanceTo(clock.now() + seconds(1));
    usb->leave(onUsb);
    EXPECT_FALSE(watcher.waitForReturn(onUsb, Anything, clock.in(seconds(1)), {}));
    tty->leave(asTty);
    asTty.seen = clock.now();
    tty->arrive(asTty);
    EXPECT_TRUE(watcher.waitForReturn(onUsb, Anything, clock.in(seconds(1)), {}));
}

TEST_F(DeviceWatcherTest, RemembersEventsAndTellsListenersUntilTheyLeave)
{
    std::vector<BusEvent::Kind> heard;
    const TimePoint start = clock.now();
    const auto subscription = watcher.subscribe([&](const BusEvent& event) { heard.push_back(event.kind); });
    plug("1");
    clock.advanceTo(clock.now() + seconds(1));
    bus->pull("1");
    watcher.unsubscribe(subscription);
    plug("1");
    EXPECT_EQ(heard, (std::vector{BusEvent::Kind::Arrived, BusEvent::Kind::Left}));
    EXPECT_EQ(watcher.since(start).size(), 3U);
    EXPECT_EQ(watcher.since(start + milliseconds(1)).size(), 2U);
}

TEST_F(DeviceWatcherTest, OpensNothingThatNoBusKnows)
{
    const PortSighting stranger = sightingOn("usb-9", "usb:009:009", LinkKind::Usb);
    EXPECT_EQ(watcher.open(stranger, clock.in(seconds(1)), {}).error().fault, Fault::LinkLost);
}

} // namespace
} // namespace flashwright
