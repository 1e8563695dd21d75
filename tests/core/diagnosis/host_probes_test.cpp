// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/host_probes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

std::string valueOf(const std::vector<Evidence>& all, std::string_view fact)
{
    for (const Evidence& line : all) {
        if (line.fact == fact) {
            return line.value;
        }
    }
    return {};
}

TEST(HostProbes, tellTheRightsOfANode)
{
    PortSighting sighting;
    sighting.kind = LinkKind::Serial;
    sighting.address = "serial:/dev/null";
    sighting.portPath = "/dev/null";
    const auto found = probePort(sighting);
    EXPECT_EQ(valueOf(found, "open.node"), "/dev/null");
    EXPECT_EQ(valueOf(found, "open.rights"), "rw-rw-rw-");
    EXPECT_EQ(valueOf(found, "open.may_write"), "true");
}

TEST(HostProbes, sayThatANodeIsGone)
{
    PortSighting sighting;
    sighting.address = "usb:999:999";
    sighting.portPath = "usb-99-9";
    const auto found = probePort(sighting);
    EXPECT_EQ(valueOf(found, "open.rights"), "gone");
    EXPECT_EQ(valueOf(found, "open.driver"), "");
}

TEST(HostProbes, alwaysSayTheTwoThingsThatRulesAskFor)
{
    const auto found = probeHost();
    EXPECT_THAT(valueOf(found, "host.modem_manager"), testing::AnyOf("running", "absent"));
    EXPECT_THAT(valueOf(found, "host.udev_rule"), testing::AnyOf("present", "absent"));
}

} // namespace
} // namespace flashwright
