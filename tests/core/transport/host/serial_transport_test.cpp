// SPDX-License-Identifier: GPL-3.0-or-later
// Serial ports through the real QSerialPort, over pseudo-terminals.
#include "core/transport/host/serial_bus.h"
#include "core/transport/host/serial_open.h"
#include "core/transport/host/serial_pipe.h"
#include "core/transport/host/serial_transport.h"
#include "tests/support/promptly.h"
#include "tests/support/pty.h"

#include <QSerialPort>

#include <filesystem>
#include <future>
#include <gtest/gtest.h>
#include <thread>

namespace flashwright {
namespace {

using host::SerialPipe;
using host::SerialTransport;
using test::fastestOf;
using test::Promptly;
using test::Pty;

struct PipeKind {
    const char* name;
    std::unique_ptr<SerialPipe> (*make)(QSerialPort&, Clock&);
};

/// Every system's way of moving bytes is tested here, whichever of them this one would choose.
class SerialPipeTest : public ::testing::TestWithParam<PipeKind> {
protected:
    void SetUp() override
    {
        auto opened = host::openSerialPort(m_pty.node());
        ASSERT_TRUE(opened) << opened.error().toLogLine();
        m_port = std::move(*opened);
        m_pipe = GetParam().make(*m_port, m_clock);
    }

    Result<std::string> read(milliseconds within, const std::stop_token& stop = {})
    {
        std::array<std::byte, 256> into{};
        return m_pipe->read(into, m_clock.in(within), stop).map([&](std::size_t got) {
            return std::string(asText(ByteSpan(into).first(got)));
        });
    }

    SystemClock m_clock;
    Pty m_pty;
    std::unique_ptr<QSerialPort> m_port;
    std::unique_ptr<SerialPipe> m_pipe;
};

TEST_P(SerialPipeTest, MovesBytesBothWays)
{
    m_pty.send("hello");
    EXPECT_EQ(read(seconds(5)).value(), "hello");
    ASSERT_TRUE(m_pipe->write(asBytes("over there"), m_clock.in(seconds(5)), {}));
    EXPECT_EQ(m_pty.receive(10), "over there");
}

TEST_P(SerialPipeTest, MovesSingleBytesAsTheyCome)
{
    for (const char letter : std::string("0123456789")) {
        m_pty.send(std::string(1, letter));
        EXPECT_EQ(read(seconds(5)).value(), std::string(1, letter));
    }
}

TEST_P(SerialPipeTest, MovesMoreThanTheLineHolds)
{
    std::string sent(300'000, '\0');
    for (std::size_t index = 0; index < sent.size(); ++index) {
        sent[index] = static_cast<char>(index % 251);
    }
    auto far = std::async(std::launch::async, [&] { return m_pty.receive(sent.size()); });
    ASSERT_TRUE(m_pipe->write(asBytes(sent), m_clock.in(seconds(20)), {}));
    EXPECT_EQ(far.get(), sent);
}

TEST_P(SerialPipeTest, SilenceIsATimeout)
{
    const TimePoint start = m_clock.now();
    const auto nothing = read(milliseconds(60));
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().fault, Fault::Timeout);
    EXPECT_GE(m_clock.now() - start, milliseconds(60));
    m_pty.send("late");
    EXPECT_EQ(read(seconds(5)).value(), "late") << "a time-out is no lost port";
}

TEST_P(SerialPipeTest, AFullLineIsATimeoutThatSaysHowFarItCame)
{
    const std::string tooMuch(1'000'000, 'x');
    const auto written = m_pipe->write(asBytes(tooMuch), m_clock.in(milliseconds(60)), {});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Timeout);
    EXPECT_GT(std::stoul(std::string(written.error().fact("sent_bytes"))), 0U);
    EXPECT_LT(std::stoul(std::string(written.error().fact("sent_bytes"))), tooMuch.size());
}

TEST_P(SerialPipeTest, StopEndsAWaitingRead)
{
    const auto took = fastestOf([this] {
        std::stop_source source;
        std::promise<TimePoint> asked;
        std::jthread stopper([&] {
            source.request_stop();
            asked.set_value(m_clock.now());
        });
        const auto nothing = read(seconds(20), source.get_token());
        const TimePoint end = m_clock.now();
        EXPECT_FALSE(nothing);
        EXPECT_EQ(nothing.error().fault, Fault::Cancelled);
        return end - std::min(end, asked.get_future().get());
    });
    EXPECT_LT(took, Promptly);
}

TEST_P(SerialPipeTest, StopEndsAWaitingWrite)
{
    const std::string tooMuch(1'000'000, 'x');
    std::stop_source source;
    m_clock.callAt(m_clock.now() + milliseconds(30), [&] { source.request_stop(); });
    const TimePoint start = m_clock.now();
    const auto written = m_pipe->write(asBytes(tooMuch), m_clock.in(seconds(20)), source.get_token());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Cancelled);
    EXPECT_LT(m_clock.now() - start, seconds(10));
}

TEST_P(SerialPipeTest, AHungUpLineIsLostWhileReading)
{
    std::promise<TimePoint> pulled;
    m_clock.callAt(m_clock.now() + milliseconds(20), [&] {
        pulled.set_value(m_clock.now());
        m_pty.hangUp();
    });
    const auto nothing = read(seconds(20));
    const TimePoint end = m_clock.now();
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().fault, Fault::LinkLost);
    EXPECT_LT(end - pulled.get_future().get(), 10 * Promptly);
}

TEST_P(SerialPipeTest, AHungUpLineIsLostWhileWriting)
{
    m_clock.callAt(m_clock.now() + milliseconds(20), [&] { m_pty.hangUp(); });
    const std::string tooMuch(1'000'000, 'x');
    const auto written = m_pipe->write(asBytes(tooMuch), m_clock.in(seconds(20)), {});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::LinkLost);
}

TEST_P(SerialPipeTest, DiscardThrowsAwayWhatHasArrived)
{
    m_pty.send("old");
    ASSERT_EQ(read(seconds(5)).value().substr(0, 1), "o");
    m_pty.send("older");
    std::array<std::byte, 1> one{};
    ASSERT_TRUE(m_pipe->read(one, m_clock.in(seconds(5)), {}));
    m_pipe->discard();
    m_pty.send("new");
    EXPECT_EQ(read(seconds(5)).value(), "new");
}

INSTANTIATE_TEST_SUITE_P(Kinds, SerialPipeTest,
    ::testing::Values(PipeKind{"Native", &host::makeSerialPipe}, PipeKind{"Qt", &host::makeQtSerialPipe}),
    [](const auto& kind) { return std::string(kind.param.name); });

class SerialTransportTest : public ::testing::Test {
protected:
    std::unique_ptr<Transport> open(const std::string& node)
    {
        auto opened = SerialTransport::open(node, m_clock);
        EXPECT_TRUE(opened) << opened.error().toLogLine();
        return opened ? std::move(*opened) : nullptr;
    }

    SystemClock m_clock;
    Pty m_pty;
    std::array<std::byte, 64> m_into{};
};

TEST_F(SerialTransportTest, StartsAt115200AndChangesSpeed)
{
    const auto port = open(m_pty.node());
    EXPECT_EQ(m_pty.speed(), speed_t{B115200});
    ASSERT_TRUE(port->setBaudRate(921600));
    EXPECT_EQ(m_pty.speed(), speed_t{B921600});
}

TEST_F(SerialTransportTest, HasNoPacketsAndNoControlRequests)
{
    const auto port = open(m_pty.node());
    EXPECT_EQ(port->traits().kind, LinkKind::Serial);
    EXPECT_EQ(port->traits().outPacketBytes, 0U);
    EXPECT_TRUE(port->control({0x21, 0x22, 0x0601, 0}, m_clock.in(seconds(1)), {}));
}

TEST_F(SerialTransportTest, ALostLineStaysLost)
{
    const auto port = open(m_pty.node());
    m_pty.hangUp();
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(port->read(m_into, m_clock.in(seconds(5)), {}).error().fault, Fault::LinkLost);
    }
    EXPECT_EQ(port->write(asBytes("x"), m_clock.in(seconds(5)), {}).error().fault, Fault::LinkLost);
    EXPECT_EQ(port->setBaudRate(9600).error().fault, Fault::LinkLost);
    EXPECT_EQ(port->discardInput().error().fault, Fault::LinkLost);
}

TEST_F(SerialTransportTest, AHangUpIsNoticedPromptly)
{
    const auto took = fastestOf([this] {
        Pty pty;
        const auto port = open(pty.node());
        std::promise<TimePoint> pulled;
        m_clock.callAt(m_clock.now() + milliseconds(20), [&] {
            pulled.set_value(m_clock.now());
            pty.hangUp();
        });
        EXPECT_FALSE(port->read(m_into, m_clock.in(seconds(20)), {}));
        return m_clock.now() - pulled.get_future().get();
    });
    EXPECT_LT(took, Promptly);
}

TEST_F(SerialTransportTest, APortInUseNamesItsOwner)
{
    const auto first = open(m_pty.node());
    const auto second = SerialTransport::open(m_pty.node(), m_clock);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().fault, Fault::AccessDenied);
    EXPECT_EQ(second.error().fact("problem"), "port-busy");
    EXPECT_EQ(second.error().fact("node"), m_pty.node());
    EXPECT_FALSE(second.error().fact("owner").empty());
}

TEST_F(SerialTransportTest, AClosedPortOpensAgain)
{
    open(m_pty.node()).reset();
    const auto again = open(m_pty.node());
    m_pty.send("back");
    EXPECT_TRUE(again->read(m_into, m_clock.in(seconds(5)), {}));
}

TEST_F(SerialTransportTest, ANodeThatHasGoneIsALostLink)
{
    const std::string node = m_pty.node();
    m_pty.hangUp();
    const auto opened = SerialTransport::open(node + "99", m_clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::LinkLost);
    EXPECT_EQ(opened.error().fact("problem"), "not-found");
}

TEST_F(SerialTransportTest, WorksInAThreadThatQtDidNotStart)
{
    Result<std::size_t> got = fail(Fault::Bug, "test");
    m_pty.send("word");
    std::jthread([&] {
        const auto port = open(m_pty.node());
        got = port->read(m_into, m_clock.in(seconds(5)), {});
    }).join();
    EXPECT_EQ(got.value(), 4U);
}

TEST_F(SerialTransportTest, ALinkToATerminalIsKeptByName)
{
    const std::string link = ::testing::TempDir() + "flashwright-link-" + std::to_string(::getpid());
    std::filesystem::remove(link);
    std::filesystem::create_symlink(m_pty.node(), link);
    const auto sighting = SerialBus::sightingFor(link, m_clock.now());
    ASSERT_TRUE(sighting) << sighting.error().toLogLine();
    EXPECT_EQ(sighting->address, "serial:" + link);
    EXPECT_EQ(sighting->portPath, link);
    EXPECT_EQ(sighting->id, UsbId{});
    SerialBus bus(m_clock, [](UsbId) { return true; });
    ASSERT_TRUE(bus.owns(*sighting));
    m_pty.send("hi");
    const auto port = bus.open(*sighting, m_clock.in(seconds(5)), {});
    ASSERT_TRUE(port) << port.error().toLogLine();
    EXPECT_EQ((*port)->read(m_into, m_clock.in(seconds(5)), {}).value(), 2U);
    std::filesystem::remove(link);
}

TEST_F(SerialTransportTest, ANameThatIsNoPortIsNotFound)
{
    for (const std::string& name : {std::string("/nowhere/at/all"), ::testing::TempDir()}) {
        const auto sighting = SerialBus::sightingFor(name, m_clock.now());
        ASSERT_FALSE(sighting) << name;
        EXPECT_EQ(sighting.error().fault, Fault::HostIo);
        EXPECT_EQ(sighting.error().fact("problem"), "not-found");
    }
}

} // namespace
} // namespace flashwright
