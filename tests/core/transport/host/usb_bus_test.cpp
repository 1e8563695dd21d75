// SPDX-License-Identifier: GPL-3.0-or-later
// Hot-plug and opening through the real libusb, above fake devices.
#include "core/transport/host/usb_bus.h"
#include "core/transport/host/usb_claim.h"
#include "tests/core/transport/host/fake_usb_phone.h"

#include <future>

namespace flashwright {
namespace {

using test::FakeUsbPhone;
using test::Heard;

testbench::Identity phone(std::uint16_t vendor = 0x1782, std::uint16_t product = 0x4d00)
{
    testbench::Identity identity;
    identity.vendor = vendor;
    identity.product = product;
    identity.release = 0x0202;
    return identity;
}

class UsbBusTest : public ::testing::Test {
protected:
    void startBus() { ASSERT_TRUE(m_bus.start(m_heard.listener())); }

    PortSighting only()
    {
        const auto events = m_heard.first(1);
        return events.empty() ? PortSighting{} : events.front().sighting;
    }

    Error openError(const PortSighting& sighting)
    {
        auto opened = m_bus.open(sighting, m_clock.in(seconds(5)), {});
        EXPECT_FALSE(opened);
        return opened ? Error{} : opened.error();
    }

    SystemClock m_clock;
    testbench::Testbed m_bed;
    Heard m_heard;
    UsbBus m_bus{m_clock, &test::isUnisoc};
};

TEST_F(UsbBusTest, ReportsAPhoneThatIsThereAlready)
{
    FakeUsbPhone hub(phone(0x1d6b, 0x0002));
    m_bed.plug(hub, 1, 4, "1-2");
    FakeUsbPhone fake(phone());
    m_bed.plug(fake, 1, 5, "1-2.3");
    startBus();
    EXPECT_EQ(m_heard.count(), 1U) << "from inside start()";
    const PortSighting sighting = only();
    EXPECT_EQ(sighting.portPath, "usb-1-2.3");
    EXPECT_EQ(sighting.address, "usb:001:005");
    EXPECT_EQ(sighting.kind, LinkKind::Usb);
    EXPECT_EQ(sighting.id, (UsbId{0x1782, 0x4d00}));
    EXPECT_EQ(sighting.bcdDevice, 0x0202);
    EXPECT_EQ(sighting.manufacturer, "Spreadtrum Phone");
    EXPECT_EQ(sighting.product, "Fake download port");
    EXPECT_EQ(sighting.speed, UsbSpeed::High);
    EXPECT_TRUE(sighting.driver.empty());
    EXPECT_TRUE(m_bus.owns(sighting));
    m_bed.unplug(fake);
    m_bed.unplug(hub);
}

TEST_F(UsbBusTest, ReportsArrivalAndDeparture)
{
    startBus();
    FakeUsbPhone fake(phone());
    m_bed.plug(fake, 1, 2, "1-1");
    ASSERT_EQ(m_heard.first(1).size(), 1U);
    m_bed.unplug(fake);
    const auto events = m_heard.first(2);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].kind, BusEvent::Kind::Arrived);
    EXPECT_EQ(events[1].kind, BusEvent::Kind::Left);
    EXPECT_EQ(events[1].sighting.address, events[0].sighting.address);
}

TEST_F(UsbBusTest, LeavesStrangersAlone)
{
    startBus();
    FakeUsbPhone stranger(phone(0x046d, 0xc077));
    FakeUsbPhone fake(phone());
    m_bed.plug(stranger, 1, 2, "1-1");
    m_bed.plug(fake, 1, 3, "1-2");
    EXPECT_EQ(only().portPath, "usb-1-2");
    EXPECT_TRUE(stranger.controls().empty());
    EXPECT_TRUE(fake.controls().empty()) << "looking must not open the phone";
    m_bed.unplug(stranger);
    m_bed.unplug(fake);
}

TEST_F(UsbBusTest, SaysNothingAfterStop)
{
    startBus();
    m_bus.stop();
    FakeUsbPhone fake(phone());
    m_bed.plug(fake, 1, 2, "1-1");
    m_bed.unplug(fake);
    EXPECT_EQ(m_heard.count(), 0U);
}

TEST_F(UsbBusTest, TakesAKernelDriverOffAndGivesItBack)
{
    testbench::Identity identity = phone();
    identity.interfaces[0].driver = "option";
    FakeUsbPhone fake(identity);
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    EXPECT_EQ(only().driver, "option");
    for (int round = 0; round < 2; ++round) { // the second time it is there again to be taken off
        auto opened = m_bus.open(only(), m_clock.in(seconds(5)), {});
        ASSERT_TRUE(opened) << opened.error().toLogLine();
        EXPECT_TRUE((*opened)->write(asBytes("x"), m_clock.in(seconds(5)), {}));
    }
    m_bed.unplug(fake);
}

TEST_F(UsbBusTest, ADriverThatStaysIsNamed)
{
    testbench::Identity identity = phone();
    identity.interfaces[0].driver = "option";
    FakeUsbPhone fake(identity);
    fake.keepDriver();
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    const Error error = openError(only());
    EXPECT_EQ(error.fault, Fault::AccessDenied);
    EXPECT_EQ(error.fact("problem"), "kernel-driver-bound");
    EXPECT_EQ(error.fact("driver"), "option");
    m_bed.unplug(fake);
}

class Claimed final : public FakeUsbPhone {
public:
    using FakeUsbPhone::FakeUsbPhone;
    int claim(unsigned) override { return -EBUSY; }
};

TEST_F(UsbBusTest, AnInterfaceOfAnotherProgramIsBusy)
{
    Claimed fake(phone());
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    const Error error = openError(only());
    EXPECT_EQ(error.fault, Fault::AccessDenied);
    EXPECT_EQ(error.fact("problem"), "port-busy");
    EXPECT_EQ(error.fact("node"), "/dev/bus/usb/001/002");
    m_bed.unplug(fake);
}

TEST_F(UsbBusTest, APhoneThatHasGoneIsALostLink)
{
    FakeUsbPhone fake(phone());
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    const PortSighting was = only();
    m_bed.unplug(fake);
    ASSERT_EQ(m_heard.first(2).size(), 2U);
    EXPECT_EQ(openError(was).fault, Fault::LinkLost);
}

TEST_F(UsbBusTest, ADeviceWithoutABulkPairIsInTheWrongMode)
{
    testbench::Identity identity = phone();
    identity.interfaces = {{0, 3, 0, 0, {{0x81, 3, 8, 10}}, {}}};
    FakeUsbPhone fake(identity);
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    const Error error = openError(only());
    EXPECT_EQ(error.fault, Fault::WrongPhone);
    EXPECT_EQ(error.fact("problem"), "wrong-mode");
    m_bed.unplug(fake);
}

TEST_F(UsbBusTest, TakesTheFirstInterfaceWithABulkPair)
{
    testbench::Identity identity = phone();
    identity.interfaces = {
        {0, 2, 2, 1, {{0x84, 3, 16, 16}}, {}}, {1, 10, 0, 0, {{0x81, 2, 64}, {0x01, 2, 64}}, {}}};
    FakeUsbPhone fake(identity);
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    auto opened = m_bus.open(only(), m_clock.in(seconds(5)), {});
    ASSERT_TRUE(opened) << opened.error().toLogLine();
    EXPECT_EQ((*opened)->traits().outPacketBytes, 64U);
    ASSERT_TRUE((*opened)->write(asBytes("x"), m_clock.in(seconds(5)), {}));
    EXPECT_EQ(fake.received().size(), 1U);
    opened->reset();
    m_bed.unplug(fake);
}

/// Two interfaces of one phone in any order, with others around them.
struct CdcCase {
    const char* name;
    std::vector<testbench::Interface> interfaces;
    std::uint16_t control;
};
const testbench::Interface Control{0, 2, 2, 1, {{0x84, 3, 16, 16}}, "cdc_acm"};
const testbench::Interface Data{1, 10, 0, 0, {{0x81, 2, 64}, {0x01, 2, 64}}, "cdc_acm"};
const testbench::Interface Vendor{2, 0xff, 0xff, 0, {{0x86, 2, 512}, {0x07, 2, 512}}, {}};

testbench::Interface numbered(testbench::Interface interface, std::uint8_t number)
{
    interface.number = number;
    return interface;
}

class UsbCdcTest : public UsbBusTest, public ::testing::WithParamInterface<CdcCase> { };

TEST_P(UsbCdcTest, DataFlowsAndClassRequestsGoToTheControlInterface)
{
    testbench::Identity identity = phone();
    identity.interfaces = GetParam().interfaces;
    FakeUsbPhone fake(identity);
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    auto opened = m_bus.open(only(), m_clock.in(seconds(5)), {});
    ASSERT_TRUE(opened) << opened.error().toLogLine();
    const LinkTraits traits = (*opened)->traits();
    EXPECT_EQ(traits.outPacketBytes, 64U);
    EXPECT_EQ(traits.controlInterface, GetParam().control);
    ASSERT_TRUE((*opened)->write(asBytes("x"), m_clock.in(seconds(5)), {}));
    EXPECT_EQ(fake.received().size(), 1U);
    ASSERT_TRUE((*opened)->control({0x21, 0x22, 3, traits.controlInterface}, m_clock.in(seconds(5)), {}));
    opened->reset();
    m_bed.unplug(fake);
}
INSTANTIATE_TEST_SUITE_P(Orders, UsbCdcTest,
    ::testing::Values(CdcCase{"controlFirst", {Control, Data}, 0},
        CdcCase{"dataFirst", {numbered(Data, 0), numbered(Control, 1)}, 1},
        CdcCase{"vendorFirst", {numbered(Vendor, 0), numbered(Control, 1), numbered(Data, 2)}, 1},
        CdcCase{"vendorLast", {Control, Data, Vendor}, 0}, CdcCase{"dataAlone", {numbered(Data, 0)}, 0},
        CdcCase{"secondPort", {numbered(Vendor, 0), numbered(Control, 3), numbered(Data, 4)}, 3}),
    [](const auto& one) { return std::string(one.param.name); });

/// A driver that stays on the control interface is as much in the way as one on the data interface.
class KeepsControl final : public FakeUsbPhone {
public:
    using FakeUsbPhone::FakeUsbPhone;
    int detach(unsigned interface) override { return interface == 0 ? -EBUSY : 0; }
};

TEST_F(UsbBusTest, BothInterfacesAreTakenFromTheDriver)
{
    testbench::Identity identity = phone();
    identity.interfaces = {Control, Data};
    KeepsControl fake(identity);
    m_bed.plug(fake, 1, 2, "1-1");
    startBus();
    const Error error = openError(only());
    EXPECT_EQ(error.fault, Fault::AccessDenied);
    EXPECT_EQ(error.fact("driver"), "cdc_acm");
    m_bed.unplug(fake);
}

TEST_F(UsbBusTest, AWatcherSeesThePhoneReturnUnderAnotherIdOnTheSamePort)
{
    DeviceWatcher watcher(m_clock);
    ASSERT_TRUE(watcher.add(std::make_unique<UsbBus>(m_clock, &test::isUnisoc)));
    FakeUsbPhone before(phone());
    m_bed.plug(before, 1, 2, "1-1");
    const auto all = [](const PortSighting&) { return true; };
    const auto first = watcher.waitAndReserve(all, m_clock.in(seconds(10)), {});
    ASSERT_TRUE(first);
    FakeUsbPhone elsewhere(phone(0x1782, 0x4d03));
    FakeUsbPhone after(phone(0x1782, 0x4d03));
    auto returned = std::async(
        std::launch::async, [&] { return watcher.waitForReturn(*first, all, m_clock.in(seconds(10)), {}); });
    m_bed.unplug(before, -EPROTO);
    m_bed.plug(elsewhere, 1, 3, "1-4");
    m_bed.plug(after, 1, 4, "1-1");
    const auto second = returned.get();
    ASSERT_TRUE(second) << second.error().toLogLine();
    EXPECT_EQ(second->portPath, first->portPath);
    EXPECT_EQ(second->address, "usb:001:004");
    EXPECT_EQ(second->id, (UsbId{0x1782, 0x4d03}));
    auto opened = watcher.open(*second, m_clock.in(seconds(5)), {});
    ASSERT_TRUE(opened) << opened.error().toLogLine();
    EXPECT_TRUE((*opened)->write(asBytes("again"), m_clock.in(seconds(5)), {}));
    opened->reset();
    m_bed.unplug(elsewhere);
    m_bed.unplug(after);
}

TEST_F(UsbBusTest, ATransportOutlivesItsBus)
{
    FakeUsbPhone fake(phone());
    m_bed.plug(fake, 1, 2, "1-1");
    Heard heard;
    auto bus = std::make_unique<UsbBus>(m_clock, &test::isUnisoc);
    ASSERT_TRUE(bus->start(heard.listener()));
    auto opened = bus->open(heard.first(1).at(0).sighting, m_clock.in(seconds(5)), {});
    ASSERT_TRUE(opened) << opened.error().toLogLine();
    bus.reset();
    EXPECT_TRUE((*opened)->write(asBytes("x"), m_clock.in(seconds(5)), {}));
    opened->reset();
    m_bed.unplug(fake);
}

} // namespace
} // namespace flashwright
