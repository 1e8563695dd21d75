// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual phone carried through the real libusb: what the carrier shows, and a phone that leaves and
// returns.
#include "tests/core/transport/host/fake_usb_phone.h"
#include "tests/support/usb_phone.h"

#include <future>

namespace flashwright {
namespace {

/// Echoes; the word "again" makes it leave and come back as another product.
class MoodyPhone final : public VirtualPhone {
public:
    [[nodiscard]] PhoneIdentity identity() const override
    {
        PhoneIdentity shown;
        shown.id = {0x1782, static_cast<std::uint16_t>(m_plugged < 2 ? 0x4d00 : 0x4d03)};
        shown.bcdDevice = 0x0202;
        return shown;
    }
    void plugged(PhoneLink& link) override
    {
        ++m_plugged;
        link.send({std::byte('h'), std::byte('i')});
    }
    void left() override { ++m_left; }
    bool control(const ControlRequest& request, PhoneLink&) override { return request.request == 0x22; }
    void received(ByteSpan transfer, bool, PhoneLink& link) override
    {
        if (asText(transfer) == "again") {
            link.send({std::byte('b'), std::byte('y'), std::byte('e')});
            link.leave(milliseconds(5), milliseconds(20));
            return;
        }
        link.send(Bytes(transfer.begin(), transfer.end()), milliseconds(1));
    }
    void baudRateChanged(std::uint32_t, PhoneLink&) override { }
    [[nodiscard]] std::map<std::string, Bytes> storage() const override { return {}; }

    std::atomic<int> m_plugged = 0;
    std::atomic<int> m_left = 0;
};

class UsbPhoneTest : public ::testing::Test {
protected:
    UsbPhoneTest()
    {
        EXPECT_TRUE(m_watcher.add(std::make_unique<UsbBus>(m_clock, &test::isUnisoc)));
        m_carrier.plug();
    }

    std::unique_ptr<Transport> open(const PortSighting& sighting)
    {
        auto opened = m_watcher.open(sighting, soon(), {});
        EXPECT_TRUE(opened) << opened.error().toLogLine();
        return opened ? std::move(*opened) : nullptr;
    }

    std::string read(Transport& link, std::size_t wanted)
    {
        std::string all;
        std::array<std::byte, 4096> into{};
        while (all.size() < wanted) {
            const auto got = link.read(into, soon(), {});
            if (!got) {
                return got.error().toLogLine();
            }
            all += asText(ByteSpan(into).first(*got));
        }
        return all;
    }

    [[nodiscard]] Deadline soon() const { return m_clock.in(seconds(10)); }
    static bool any(const PortSighting&) { return true; }

    SystemClock m_clock;
    testbench::Testbed m_bed;
    DeviceWatcher m_watcher{m_clock};
    std::shared_ptr<MoodyPhone> m_phone = std::make_shared<MoodyPhone>();
    test::UsbPhone m_carrier{m_bed, m_phone, 1, "1-1"};
};

TEST_F(UsbPhoneTest, LeavesAndReturnsAsItWills)
{
    const auto first = m_watcher.waitAndReserve(&any, soon(), {});
    ASSERT_TRUE(first) << first.error().toLogLine();
    auto link = open(*first);
    EXPECT_EQ(read(*link, 2), "hi");
    EXPECT_TRUE(link->control({0x21, 0x22, 0x0601, 0}, soon(), {}));
    EXPECT_EQ(link->control({0x21, 0x33, 0, 0}, soon(), {}).error().fault, Fault::PhoneRefused);
    ASSERT_TRUE(link->write(asBytes("word"), soon(), {}));
    EXPECT_EQ(read(*link, 4), "word");
    ASSERT_TRUE(link->write(asBytes("again"), soon(), {}));
    EXPECT_EQ(read(*link, 3), "bye");
    const auto second = m_watcher.waitForReturn(*first, &any, soon(), {});
    ASSERT_TRUE(second) << second.error().toLogLine();
    link.reset();
    EXPECT_EQ(second->id, (UsbId{0x1782, 0x4d03}));
    EXPECT_NE(second->address, first->address);
    EXPECT_EQ(m_phone->m_left, 1);
    link = open(*second);
    EXPECT_EQ(read(*link, 2), "hi");
    EXPECT_EQ(m_carrier.controls().size(), 2U);
}

TEST_F(UsbPhoneTest, IsPulledInTheMiddleOfATransfer)
{
    const auto first = m_watcher.waitAndReserve(&any, soon(), {});
    ASSERT_TRUE(first) << first.error().toLogLine();
    const auto link = open(*first);
    m_carrier.pullAfter(100'000, -EPROTO);
    const Bytes piece(10'000, std::byte{7});
    Result<void> written;
    int pieces = 0;
    while (written && pieces < 1000) {
        written = link->write(piece, soon(), {});
        ++pieces;
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::LinkLost);
    EXPECT_TRUE(m_watcher.waitForDeparture(*first, soon(), {}));
}

} // namespace
} // namespace flashwright
