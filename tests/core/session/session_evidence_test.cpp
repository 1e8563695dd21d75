// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

namespace flashwright::test {
namespace {

using SessionEvidence = SessionTest;

TEST_F(SessionEvidence, NobodyCame)
{
    const Outcome& outcome = run(station.agreed());
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(outcome.reached, Stage::WaitingForPhone);
    EXPECT_EQ(events.fact("armed"), "true");
    EXPECT_EQ(events.fact("wait.arrivals"), "0");
    EXPECT_EQ(events.fact("wait.seconds"), "30");
    EXPECT_EQ(events.fact("usb.other.id"), "(not told)");
}

TEST_F(SessionEvidence, SomebodyElseCame)
{
    station.phone->firstId = UsbId{0x1782, 0x4ee7};
    station.bus->plug(station.phone, "1", seconds(5));
    EXPECT_EQ(run(station.agreed()).error->fault, Fault::Timeout);
    EXPECT_EQ(events.fact("wait.arrivals"), "1");
    EXPECT_EQ(events.fact("usb.other.id"), "1782:4ee7");
    EXPECT_EQ(events.fact("usb.other.product"), "Toy");
}

TEST_F(SessionEvidence, WhoCameAndWhatItSaid)
{
    runAgreed();
    EXPECT_EQ(events.fact("usb.arrived.id"), "1111:0001");
    EXPECT_EQ(events.fact("usb.arrived.product"), "Toy");
    EXPECT_EQ(events.fact("usb.arrived.bcd"), "0100");
    EXPECT_EQ(events.fact("usb.arrived.speed"), "high");
    EXPECT_EQ(events.fact("usb.arrived.path"), "virtual-1");
    EXPECT_EQ(events.fact("usb.claimed.stage"), "rom");
    EXPECT_EQ(events.fact("phone.version"), "TOY ROM 1");
    EXPECT_EQ(events.fact("phone.chip"), "Toy 9");
    EXPECT_EQ(events.fact("phone.stage"), "loader");
    EXPECT_EQ(events.fact("phone.storage"), "emmc");
}

TEST_F(SessionEvidence, HowLongTheFailingStageLasted)
{
    station.phone->silentOn = {'T'};
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(outcome.reached, Stage::ReadingTable);
    EXPECT_EQ(events.fact("stage.ms"), "5000");
    EXPECT_EQ(events.fact("link.drops"), "(not told)");
    EXPECT_EQ(outcome.took, seconds(5));
}

TEST_F(SessionEvidence, APhonesOwnCodeTravels)
{
    station.phone->refuses = {'E'};
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::PhoneRefused);
    EXPECT_EQ(outcome.error->phone, (PhoneStatus{"toy", 'N'}));
    EXPECT_EQ(outcome.reached, Stage::Erasing);
    EXPECT_TRUE(outcome.bootChainOpen) << "an erase that failed may have begun";
}

} // namespace
} // namespace flashwright::test
