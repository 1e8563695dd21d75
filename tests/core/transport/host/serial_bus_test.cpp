// SPDX-License-Identifier: GPL-3.0-or-later
// Serial ports that USB makes, as QSerialPortInfo and the device tree show them.
#include "core/transport/host/host_facts.h"
#include "core/transport/host/serial_bus.h"
#include "tests/core/transport/host/fake_usb_phone.h"

#include <filesystem>
#include <unistd.h>

namespace flashwright {
namespace {

using test::Heard;

testbench::Identity acm()
{
    testbench::Identity identity;
    identity.vendor = 0x0e8d;
    identity.product = 0x2000;
    identity.release = 0x0100;
    identity.manufacturer = "MediaTek Inc";
    identity.productName = "MT65xx Preloader";
    identity.interfaces = {
        {0, 2, 2, 1, {{0x84, 3, 16, 16}}, "cdc_acm"}, {1, 10, 0, 0, {{0x81}, {0x01}}, "cdc_acm"}};
    return identity;
}

class SerialBusTest : public ::testing::Test {
protected:
    SystemClock m_clock;
    testbench::Testbed m_bed;
    Heard m_heard;
    SerialBus m_bus{m_clock, [](UsbId id) { return id.vendor == 0x0e8d; }};
    std::array<std::byte, 64> m_into{};
};

TEST_F(SerialBusTest, ReportsAPortThatIsThereAlready)
{
    auto port = m_bed.plugSerial(acm(), 1, 5, "1-2", "ttyACM0");
    ASSERT_TRUE(m_bus.start(m_heard.listener()));
    ASSERT_EQ(m_heard.count(), 1U);
    const PortSighting sighting = m_heard.first(1).at(0).sighting;
    EXPECT_EQ(sighting.portPath, "usb-1-2") << "the spelling of the USB bus";
    EXPECT_EQ(sighting.address, "serial:/dev/ttyACM0");
    EXPECT_EQ(sighting.kind, LinkKind::Serial);
    EXPECT_EQ(sighting.id, (UsbId{0x0e8d, 0x2000}));
    EXPECT_EQ(sighting.driver, "cdc_acm");
    EXPECT_TRUE(m_bus.owns(sighting));
    m_bed.unplugSerial(*port);
}

TEST_F(SerialBusTest, ReportsComingGoingAndReturningUnderAnotherNumber)
{
    ASSERT_TRUE(m_bus.start(m_heard.listener()));
    auto port = m_bed.plugSerial(acm(), 1, 5, "1-2", "ttyACM0");
    ASSERT_EQ(m_heard.first(1).size(), 1U);
    m_bed.unplugSerial(*port);
    ASSERT_EQ(m_heard.first(2).size(), 2U);
    auto again = m_bed.plugSerial(acm(), 1, 6, "1-2", "ttyACM1");
    const auto events = m_heard.first(3);
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[1].kind, BusEvent::Kind::Left);
    EXPECT_EQ(events[1].sighting.address, "serial:/dev/ttyACM0");
    EXPECT_EQ(events[2].kind, BusEvent::Kind::Arrived);
    EXPECT_EQ(events[2].sighting.address, "serial:/dev/ttyACM1");
    EXPECT_EQ(events[2].sighting.portPath, events[0].sighting.portPath);
    m_bed.unplugSerial(*again);
}

TEST_F(SerialBusTest, LeavesStrangersAlone)
{
    testbench::Identity stranger = acm();
    stranger.vendor = 0x2341;
    auto other = m_bed.plugSerial(stranger, 1, 4, "1-1", "ttyACM0");
    auto port = m_bed.plugSerial(acm(), 1, 5, "1-2", "ttyACM1");
    ASSERT_TRUE(m_bus.start(m_heard.listener()));
    EXPECT_EQ(m_heard.count(), 1U);
    EXPECT_EQ(m_heard.first(1).at(0).sighting.address, "serial:/dev/ttyACM1");
    m_bed.unplugSerial(*other);
    m_bed.unplugSerial(*port);
}

TEST_F(SerialBusTest, OpensAndRaisesTheModemLines)
{
    auto port = m_bed.plugSerial(acm(), 1, 5, "1-2", "ttyACM0");
    ASSERT_TRUE(m_bus.start(m_heard.listener()));
    auto opened = m_bus.open(m_heard.first(1).at(0).sighting, m_clock.in(seconds(5)), {});
    ASSERT_TRUE(opened) << opened.error().toLogLine();
    EXPECT_EQ(port->baudRate(), 115200U);
    EXPECT_TRUE(port->dtr());
    EXPECT_TRUE(port->rts());
    ASSERT_EQ(::write(port->fd(), "ready", 5), 5);
    EXPECT_GE((*opened)->read(m_into, m_clock.in(seconds(5)), {}).value(), 1U);
    m_bed.unplugSerial(*port);
    EXPECT_EQ((*opened)->write(asBytes("x"), m_clock.in(seconds(5)), {}).error().fault, Fault::LinkLost);
}

TEST_F(SerialBusTest, ANamedPortOfUsbHasItsFacts)
{
    auto port = m_bed.plugSerial(acm(), 1, 5, "1-2", "ttyACM0");
    const auto sighting = SerialBus::sightingFor("/dev/ttyACM0", m_clock.now());
    ASSERT_TRUE(sighting) << sighting.error().toLogLine();
    EXPECT_EQ(sighting->portPath, "usb-1-2");
    EXPECT_EQ(sighting->address, "serial:/dev/ttyACM0");
    EXPECT_EQ(sighting->id, (UsbId{0x0e8d, 0x2000}));
    m_bed.unplugSerial(*port);
}

TEST_F(SerialBusTest, KnowsThePortsOfADevice)
{
    auto port = m_bed.plugSerial(acm(), 1, 5, "1-2", "ttyACM0");
    EXPECT_EQ(host::serialNodesOf("1-2"), std::vector<std::string>{"/dev/ttyACM0"});
    EXPECT_TRUE(host::serialNodesOf("1-3").empty());
    EXPECT_EQ(host::boundInterfaces("1-2").size(), 2U);
    m_bed.unplugSerial(*port);
}

} // namespace
} // namespace flashwright
