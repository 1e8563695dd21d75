// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/doctor_text.h"
#include "app/text/key_guide_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

/// Every fact that some check tells.
std::vector<Fact> allFacts()
{
    std::vector<Fact> facts;
    for (const char* name :
        {"ids", "closed", "closed_ids", "wanted_version", "file", "version", "group", "probed", "probed_ids",
            "id", "process", "process_number", "node", "driver", "interface", "terminal", "loaded",
            "megabits", "hubs", "controller", "controller_driver", "sharing", "buses", "devices",
            "power_control", "autosuspend_s", "limit_mib", "wanted_mib", "phones", "use", "folder",
            "free_bytes", "wanted_bytes", "machine", "container", "idle_action", "lid_action", "seconds"}) {
        facts.push_back({name, "7"});
    }
    return facts;
}

struct State {
    const char* id;
    const char* state;
};

class CheckStates : public ::testing::TestWithParam<State> { };

TEST_P(CheckStates, haveASentence)
{
    const CheckResult result{GetParam().id, Health::Good, GetParam().state, allFacts(), {}, {}};
    const QString text = checkText(result);
    EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1Char('{'))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1Char(' '))) << text.toStdString();
    EXPECT_NE(checkTitle(GetParam().id), QLatin1String(GetParam().id));
}

INSTANTIATE_TEST_SUITE_P(Rows, CheckStates,
    ::testing::Values(State{"udev-rules", "good"}, State{"udev-rules", "root"},
        State{"udev-rules", "open-to-all"}, State{"udev-rules", "missing"}, State{"udev-rules", "partly"},
        State{"udev-rules", "too-late"}, State{"udev-rules", "outdated"}, State{"udev-rules", "replug"},
        State{"udev-rules", "no-udev"}, State{"udev-rules", "no-seat"}, State{"groups", "root"},
        State{"groups", "member"}, State{"groups", "not-needed"}, State{"groups", "new-session"},
        State{"groups", "not-member"}, State{"groups", "no-group"}, State{"modem-manager", "absent"},
        State{"modem-manager", "ignores"}, State{"modem-manager", "probes"}, State{"other-probers", "none"},
        State{"other-probers", "running"}, State{"port-owner", "no-phone"}, State{"port-owner", "free"},
        State{"port-owner", "held"}, State{"cdc-acm", "no-phone"}, State{"cdc-acm", "free"},
        State{"cdc-acm", "bound"}, State{"cdc-acm", "bound-closed"}, State{"usb-topology", "no-usb"},
        State{"usb-topology", "no-phone"}, State{"usb-topology", "good"}, State{"usb-topology", "full-speed"},
        State{"usb-topology", "hubs"}, State{"usb-topology", "full-speed-hubs"},
        State{"usb-power", "no-phone"}, State{"usb-power", "stays-on"}, State{"usb-power", "may-sleep"},
        State{"usb-power", "unknown"}, State{"usbfs-memory", "enough"}, State{"usbfs-memory", "no-limit"},
        State{"usbfs-memory", "low"}, State{"usbfs-memory", "unknown"}, State{"disk-space", "enough"},
        State{"disk-space", "little"}, State{"disk-space", "too-little"}, State{"disk-space", "unknown"},
        State{"virtual-machine", "none"}, State{"virtual-machine", "machine"},
        State{"virtual-machine", "container"}, State{"sleep", "can-hold"}, State{"sleep", "cannot-hold"},
        State{"sleep", "no-bus"}, State{"clock", "good"}, State{"clock", "not-kept"}, State{"clock", "wrong"},
        State{"clock", "unknown"}));

TEST(CheckText, worksWithoutOptionalFacts)
{
    const CheckResult awake{"sleep", Health::Good, "can-hold", {}, {}, {}};
    EXPECT_EQ(checkText(awake), QLatin1String("The computer is kept awake while a job runs."));
    const CheckResult unheardOf{"moon", Health::Bad, "full", {}, {}, {}};
    EXPECT_EQ(checkText(unheardOf), QLatin1String("moon.full"));
    EXPECT_EQ(checkTitle("moon"), QLatin1String("moon"));
}

TEST(FixText, namesEveryFix)
{
    for (const std::string& id : hostFixIds()) {
        EXPECT_TRUE(fixText(id).endsWith(QLatin1Char('.'))) << id;
    }
    EXPECT_FALSE(afterFixText("add-to-group").isEmpty());
    EXPECT_TRUE(afterFixText("load-cdc-acm").isEmpty());
}

TEST(KeyNames, areWords)
{
    for (const char* key :
        {"volume-down", "volume-up", "both-volumes", "star", "hash", "center", "call", "boot-pin"}) {
        EXPECT_NE(keyName(key), QLatin1String(key));
    }
    EXPECT_EQ(keyName("left-knob"), QLatin1String("left-knob"));
}

} // namespace
} // namespace flashwright
