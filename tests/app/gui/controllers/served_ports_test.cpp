// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/served_ports.h"
#include "tests/app/gui/gui_support.h"

namespace flashwright::test {

namespace {

TimePoint at(int ms)
{
    return TimePoint{} + milliseconds(ms);
}

} // namespace

TEST(ServedPorts, aPhoneThatStaysPluggedIsNotTakenAgain)
{
    ServedPorts ports;
    EXPECT_TRUE(ports.isFree(sightingOn("1", at(0))));
    ports.take("1");
    EXPECT_FALSE(ports.isFree(sightingOn("1", at(0))));
    ports.finish("1");
    EXPECT_FALSE(ports.isFree(sightingOn("1", at(0))));
    EXPECT_TRUE(ports.isFree(sightingOn("2", at(0))));
}

TEST(ServedPorts, aRestartIsNotTheNextPhone)
{
    ServedPorts ports;
    ports.take("1");
    ports.finish("1");
    ports.heard(false, "1", at(1000));
    EXPECT_FALSE(ports.isFree(sightingOn("1", at(2500))));
    EXPECT_TRUE(ports.isFree(sightingOn("1", at(4000))));
}

TEST(ServedPorts, aReturnDuringTheJobDoesNotFreeThePort)
{
    ServedPorts ports;
    ports.take("1");
    ports.heard(false, "1", at(1000));
    ports.heard(true, "1", at(9000));
    ports.finish("1");
    EXPECT_FALSE(ports.isFree(sightingOn("1", at(9000))));
}

TEST(ServedPorts, startingAnewForgetsAllButThoseAtWork)
{
    ServedPorts ports;
    ports.take("1");
    ports.finish("1");
    ports.take("2");
    ports.forget();
    EXPECT_TRUE(ports.isFree(sightingOn("1", at(0))));
    EXPECT_FALSE(ports.isFree(sightingOn("2", at(0))));
}

} // namespace flashwright::test
