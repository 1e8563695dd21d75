// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/device_rules.h"
#include "core/doctor/udev_rules.h"
#include "tests/core/doctor/fake_host.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace flashwright::testing {
namespace {

using ::testing::ElementsAre;

const std::filesystem::path Root = FLASHWRIGHT_SOURCE_DIR;

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream input(file);
    std::stringstream text;
    text << input.rdbuf();
    return text.str();
}

const UdevRuleFile SeatLate{
    "73-seat-late.rules", parseUdevRules("TAG==\"uaccess\", ENV{MAJOR}!=\"\", RUN{builtin}+=\"uaccess\"\n")};

UdevRules rulesOf(const std::string& name, const std::string& text)
{
    return UdevRules({{name, parseUdevRules(text)}, SeatLate});
}

TEST(UdevRuleText, isSplitIntoTokens)
{
    const auto rules = parseUdevRules("# a comment, with=\"tokens\"\n"
                                      "\n"
                                      "SUBSYSTEM==\"usb\", ENV{DEVTYPE}!=\"usb_device\",\\\n"
                                      "  TAG+=\"uaccess\" MODE:=\"0660\"\n"
                                      "PROGRAM==e\"say \\\"x\\\"\", GOTO=\"end\"\n");
    ASSERT_EQ(rules.size(), 2U);
    EXPECT_THAT(rules[0],
        ElementsAre(UdevToken{"SUBSYSTEM", "", "==", "usb"}, UdevToken{"ENV", "DEVTYPE", "!=", "usb_device"},
            UdevToken{"TAG", "", "+=", "uaccess"}, UdevToken{"MODE", "", ":=", "0660"}));
    EXPECT_THAT(rules[1],
        ElementsAre(UdevToken{"PROGRAM", "", "==", "say \"x\""}, UdevToken{"GOTO", "", "=", "end"}));
}

TEST(UdevRuleText, thatMakesNoSenseIsLeftOut)
{
    EXPECT_TRUE(parseUdevRules("SUBSYSTEM==usb\nTAG+=\"open\nATTR{x==\"1\"\n=\"\"\n\"\"\n\\\n").empty());
}

struct PatternRow {
    const char* pattern;
    const char* text;
    bool fits;
};

class UdevPatterns : public ::testing::TestWithParam<PatternRow> { };

TEST_P(UdevPatterns, areThoseOfTheManual)
{
    EXPECT_EQ(fitsUdevPattern(GetParam().pattern, GetParam().text), GetParam().fits)
        << GetParam().pattern << " and " << GetParam().text;
}

// Source: man udev(7), "The match value": *, ?, [], |
INSTANTIATE_TEST_SUITE_P(Rows, UdevPatterns,
    ::testing::Values(PatternRow{"usb", "usb", true}, PatternRow{"usb", "usb_device", false},
        PatternRow{"usb*", "usb_device", true}, PatternRow{"*", "", true}, PatternRow{"?*", "", false},
        PatternRow{"2000|2001", "2001", true}, PatternRow{"2000|2001", "2002", false},
        PatternRow{"abc|", "", true}, PatternRow{"tty[A-Z]*[0-9]", "ttyACM0", true},
        PatternRow{"tty[A-Z]*[0-9]", "tty0", false}, PatternRow{"tty[!A-Z]*", "ttyACM0", false},
        PatternRow{"20[0-9a-f]?", "20ff", true}, PatternRow{"a*b*c", "aXbYbZc", true},
        PatternRow{"a*b*c", "aXbYbZ", false}, PatternRow{"[", "[", false}));

TEST(UdevTreatments, followJumpsAndOrder)
{
    const UdevRules rules = rulesOf("60-x.rules",
        "SUBSYSTEM!=\"usb\", GOTO=\"end\"\n"
        "ATTR{idVendor}==\"1782\", GOTO=\"ours\"\n"
        "MODE=\"0600\"\n"
        "GOTO=\"end\"\n"
        "LABEL=\"ours\"\n"
        "MODE=\"0660\", GROUP=\"plugdev\", TAG+=\"uaccess\", ENV{ID_MM_DEVICE_IGNORE}=\"1\"\n"
        "LABEL=\"end\"\n");
    const UdevTreatment ours = rules.ofDevice({0x1782, 0x4d00});
    EXPECT_TRUE(ours.seat);
    EXPECT_TRUE(ours.noModem);
    EXPECT_EQ(ours.mode, 0660U);
    EXPECT_EQ(ours.group, "plugdev");
    const UdevTreatment other = rules.ofDevice({0x0e8d, 0x2000});
    EXPECT_FALSE(other.seat);
    EXPECT_FALSE(other.noModem);
    EXPECT_EQ(other.mode, 0600U);
    EXPECT_EQ(rules.ofPort({0x1782, 0x4d00}).mode, 0U);
}

TEST(UdevTreatments, aTagAfterTheHandOutIsTooLate)
{
    const std::string tag = "SUBSYSTEM==\"usb\", TAG+=\"uaccess\"\n";
    EXPECT_TRUE(rulesOf("70-x.rules", tag).ofDevice({1, 2}).seat);
    const UdevTreatment late = rulesOf("80-x.rules", tag).ofDevice({1, 2});
    EXPECT_FALSE(late.seat);
    EXPECT_TRUE(late.taggedTooLate);
}

TEST(UdevTreatments, whatOnlyADeviceCouldTellDoesNotCount)
{
    EXPECT_FALSE(rulesOf("60-x.rules", "PROGRAM==\"mtp-probe\", TAG+=\"uaccess\"\n").ofDevice({1, 2}).seat);
    EXPECT_FALSE(
        rulesOf("60-x.rules", "ENV{ID_MTP_DEVICE}==\"1\", TAG+=\"uaccess\"\n").ofDevice({1, 2}).seat);
}

TEST(UdevTreatments, aFinalModeStays)
{
    const UdevRules rules =
        rulesOf("60-x.rules", "SUBSYSTEM==\"usb\", MODE:=\"0666\"\nSUBSYSTEM==\"usb\", MODE=\"0600\"\n");
    EXPECT_TRUE(rules.ofDevice({1, 2}).openToAll());
}

TEST(UdevRuleFolders, anEarlierFolderHidesALaterOne)
{
    FakeHost host;
    host.write("/usr/lib/udev/rules.d/60-x.rules", "SUBSYSTEM==\"usb\", MODE=\"0666\"\n");
    EXPECT_TRUE(UdevRules(host).ofDevice({1, 2}).openToAll());
    EXPECT_EQ(ruleFileInForce(host, "60-x.rules"), "/usr/lib/udev/rules.d/60-x.rules");
    host.write("/etc/udev/rules.d/60-x.rules", "SUBSYSTEM==\"usb\", MODE=\"0600\"\n");
    EXPECT_FALSE(UdevRules(host).ofDevice({1, 2}).openToAll());
    EXPECT_EQ(ruleFileInForce(host, "60-x.rules"), "/etc/udev/rules.d/60-x.rules");
    std::filesystem::remove(host.inside("/etc/udev/rules.d/60-x.rules"));
    host.makeLink("/etc/udev/rules.d/60-x.rules", "/dev/null");
    EXPECT_FALSE(UdevRules(host).ofDevice({1, 2}).openToAll());
    EXPECT_TRUE(ruleFileInForce(host, "60-x.rules").empty());
}

TEST(DeviceRules, openEveryLoaderIdAndKeepModemManagerAway)
{
    const auto needs = loadStationNeeds(Root / "resources");
    ASSERT_TRUE(needs) << needs.error().toLogLine();
    // Ids of both makers that must never be missing. Source: [peer] bkerler/mtkclient:
    // mtkclient/config/usb_ids.py; [peer] TomKing062/spreadtrum_flash: common.c
    for (const UsbId id : {UsbId{0x0e8d, 0x0003}, UsbId{0x0e8d, 0x2000}, UsbId{0x0e8d, 0x2001},
             UsbId{0x0e8d, 0x20ff}, UsbId{0x0e8d, 0x3000}, UsbId{0x0e8d, 0x6000}, UsbId{0x22d9, 0x0006},
             UsbId{0x1004, 0x6000}, UsbId{0x0fce, 0xf200}, UsbId{0x0fce, 0xd1e9}, UsbId{0x0fce, 0xd1e2},
             UsbId{0x0fce, 0xd1ec}, UsbId{0x0fce, 0xd1dd}, UsbId{0x1782, 0x4d00}, UsbId{0x1782, 0x4d03}}) {
        EXPECT_THAT(needs->loaderIds, ::testing::Contains(id)) << toText(id);
    }
    EXPECT_THAT(needs->loaderIds, ::testing::Not(::testing::Contains(UsbId{0x1a86, 0x7523})));
    EXPECT_THAT(needs->loaderIds, ::testing::Not(::testing::Contains(UsbId{0x18d1, 0x4ee1})));
    const UdevRules rules = rulesOf("70-flashwright.rules", deviceRules(needs->loaderIds));
    for (const UsbId id : needs->loaderIds) {
        for (const UdevTreatment& treatment : {rules.ofDevice(id), rules.ofPort(id)}) {
            EXPECT_TRUE(treatment.seat) << toText(id);
            EXPECT_TRUE(treatment.noModem) << toText(id);
            EXPECT_EQ(treatment.mode, 0660U) << toText(id);
        }
    }
    const UdevTreatment keyboard = rules.ofDevice({0x046d, 0xc31c});
    EXPECT_FALSE(keyboard.seat);
    EXPECT_FALSE(keyboard.noModem);
    EXPECT_EQ(keyboard.mode, 0U);
}

TEST(DeviceRules, areTheShippedFile)
{
    const auto needs = loadStationNeeds(Root / "resources");
    ASSERT_TRUE(needs) << needs.error().toLogLine();
    EXPECT_EQ(textOf(Root / "packaging/linux/udev/70-flashwright.rules"), deviceRules(needs->loaderIds))
        << "run: flashwright-cli doctor --print-rules > packaging/linux/udev/70-flashwright.rules";
}

TEST(DeviceRules, doNotDependOnTheOrderOfIds)
{
    EXPECT_EQ(deviceRules({{1, 2}, {3, 4}, {1, 5}}), deviceRules({{3, 4}, {1, 5}, {1, 2}, {1, 2}}));
    EXPECT_EQ(rulesVersion(deviceRules({{1, 2}})), RulesVersion);
    EXPECT_EQ(rulesVersion("ACTION==\"add\"\n"), 0);
}

TEST(ModemRules, silenceTheServiceAndChangeNothingElse)
{
    const UdevRules rules = rulesOf("70-flashwright-modem.rules", modemRules({{0x0e8d, 0x2000}}));
    for (const UdevTreatment& treatment :
        {rules.ofDevice({0x0e8d, 0x2000}), rules.ofPort({0x0e8d, 0x2000})}) {
        EXPECT_TRUE(treatment.noModem);
        EXPECT_FALSE(treatment.seat);
        EXPECT_EQ(treatment.mode, 0U);
    }
    EXPECT_FALSE(rules.ofDevice({0x0e8d, 0x2001}).noModem);
}

TEST(InstalledRules, areComparedByWhatTheySay)
{
    FakeHost host;
    const std::vector<UsbId> ids{{0x1782, 0x4d00}};
    EXPECT_TRUE(installedRules(host, ids).file.empty());
    host.write("/usr/lib/udev/rules.d/70-flashwright.rules", "# Version 1\nACTION==\"remove\"\n");
    const InstalledRules old = installedRules(host, ids);
    EXPECT_EQ(old.file, "/usr/lib/udev/rules.d/70-flashwright.rules");
    EXPECT_EQ(old.version, 1);
    EXPECT_FALSE(old.current);
    host.write("/etc/udev/rules.d/70-flashwright.rules", deviceRules(ids) + "# my own remark\n");
    const InstalledRules now = installedRules(host, ids);
    EXPECT_EQ(now.file, "/etc/udev/rules.d/70-flashwright.rules");
    EXPECT_TRUE(now.current);
    EXPECT_FALSE(installedRules(host, {{0x1782, 0x4d00}, {0x0e8d, 0x2000}}).current);
}

} // namespace
} // namespace flashwright::testing
