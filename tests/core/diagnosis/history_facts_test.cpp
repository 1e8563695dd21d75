// SPDX-License-Identifier: GPL-3.0-or-later
// Ten phones on four ports: whose fault is it when the next one fails? Expected numbers are counted by hand.
#include "core/diagnosis/history_facts.h"
#include "tests/core/diagnosis/rule_row.h"

#include <gtest/gtest.h>
#include <map>

namespace flashwright {
namespace {

JobRecord job(
    const std::string& unit, const std::string& port, const std::string& result, const std::string& reached)
{
    JobRecord record;
    record.unit = unit;
    record.port = port;
    record.product = "X100";
    record.version = "V7";
    record.result = result;
    record.reached = reached;
    return record;
}

JobRecord pass(const std::string& unit, const std::string& port)
{
    return job(unit, port, "passed", "done");
}

JobRecord failure(const std::string& unit, const std::string& port)
{
    return job(unit, port, "failed", "writing");
}

std::map<std::string, std::string> byName(const std::vector<Evidence>& facts)
{
    std::map<std::string, std::string> named;
    for (const Evidence& line : facts) {
        EXPECT_EQ(line.source, "history");
        EXPECT_TRUE(named.emplace(line.fact, line.value).second) << line.fact << " is there twice";
    }
    return named;
}

const HistorySubject Failed{"unit-9", "usb-1-4", "X100", "V7", "writing"};

TEST(HistoryFacts, anEmptyHistoryCountsThisFailureAlone)
{
    const auto facts = byName(historyFacts({}, Failed));
    EXPECT_EQ(facts.at("history.unit_failures"), "1");
    EXPECT_EQ(facts.at("history.unit_ports"), "1");
    EXPECT_EQ(facts.at("history.package_passes"), "0");
    EXPECT_EQ(facts.at("history.slot_failures"), "1");
    EXPECT_EQ(facts.at("history.slot_units"), "1");
    EXPECT_FALSE(facts.contains("history.slot_ratio"));
}

TEST(HistoryFacts, aUnitThatFailsEverywhereStandsOut)
{
    const std::vector<JobRecord> records{failure("unit-9", "usb-1-2"), pass("unit-1", "usb-1-2"),
        pass("unit-2", "usb-1-4"), pass("unit-3", "usb-1-4"), failure("unit-9", "usb-1-4"),
        pass("unit-9", "usb-1-1"), failure("unit-9", "usb-1-1")};
    const auto facts = byName(historyFacts(records, Failed));
    EXPECT_EQ(facts.at("history.unit_failures"), "3"); // the pass ends the row
    EXPECT_EQ(facts.at("history.unit_ports"), "2");
    EXPECT_EQ(facts.at("history.package_passes"), "3"); // its own pass is none of another unit
}

TEST(HistoryFacts, otherStagesCancelledJobsAndMissingPhonesDoNotCount)
{
    const std::vector<JobRecord> records{job("unit-9", "usb-1-2", "failed", "starting-loader"),
        job("unit-9", "usb-1-2", "cancelled", "writing"),
        job("unit-9", "usb-1-4", "failed", "waiting-for-phone"),
        job("unit-9", "usb-1-4", "failed", "checking-package")};
    const auto facts = byName(historyFacts(records, Failed));
    EXPECT_EQ(facts.at("history.unit_failures"), "1");
    EXPECT_EQ(facts.at("history.slot_failures"), "1");
}

TEST(HistoryFacts, aPortThatFailsThreeTimesAsOftenStandsOut)
{
    std::vector<JobRecord> records;
    // usb-1-4: 3 of 5 failed before, 4 of 6 with this one. usb-1-1: 1 of 5, usb-1-2: 1 of 5, usb-1-3: 0 of 5.
    for (int i = 0; i < 5; ++i) {
        const std::string unit = "unit-" + std::to_string(i);
        records.push_back(i < 3 ? failure(unit, "usb-1-4") : pass(unit, "usb-1-4"));
        records.push_back(i < 1 ? failure(unit, "usb-1-1") : pass(unit, "usb-1-1"));
        records.push_back(i < 1 ? failure(unit, "usb-1-2") : pass(unit, "usb-1-2"));
        records.push_back(pass(unit, "usb-1-3"));
    }
    const auto facts = byName(historyFacts(records, Failed));
    EXPECT_EQ(facts.at("history.slot_failures"), "4");
    EXPECT_EQ(facts.at("history.slot_units"), "4");
    EXPECT_EQ(facts.at("history.slot_ratio"), "3.3"); // (4/6) / (1/5)
}

TEST(HistoryFacts, portsThatNeverFailedAreTakenAsIfTheNextJobDid)
{
    std::vector<JobRecord> records;
    for (int i = 0; i < 9; ++i) {
        records.push_back(pass("unit-" + std::to_string(i), "usb-1-1"));
    }
    records.push_back(failure("unit-1", "usb-1-4"));
    records.push_back(failure("unit-2", "usb-1-4"));
    const auto facts = byName(historyFacts(records, Failed));
    EXPECT_EQ(facts.at("history.slot_ratio"), "10.0"); // 3/3 against 1/10
}

TEST(HistoryFacts, aPhoneWithoutANumberIsNotCounted)
{
    HistorySubject nameless = Failed;
    nameless.unit.clear();
    nameless.port.clear();
    nameless.product.clear();
    EXPECT_TRUE(historyFacts(std::vector{failure("", "usb-1-1")}, nameless).empty());
}

TEST(HistoryFacts, nameTheSlotOrTheUnit)
{
    FailureCase seen = caseOf({Fault::LinkLost, Stage::Writing, "mediatek.da2.write_data", {}, {},
        {{"usb.arrived.path", "usb-1-4"}}});
    std::vector<JobRecord> records;
    for (int i = 0; i < 6; ++i) {
        records.push_back(pass("unit-" + std::to_string(i), "usb-1-" + std::to_string(i % 2 + 1)));
    }
    EXPECT_EQ(engine().diagnose(seen).id, "operator-unplugged");

    auto slot = records;
    slot.push_back(failure("unit-1", "usb-1-4"));
    slot.push_back(failure("unit-2", "usb-1-4"));
    FailureCase inSlot = seen;
    for (const Evidence& line : historyFacts(slot, Failed)) {
        inSlot.evidence.push_back(line);
    }
    EXPECT_EQ(engine().diagnose(inSlot).id, "slot-keeps-failing");

    auto unit = records;
    unit.push_back(failure("unit-9", "usb-1-1"));
    unit.push_back(failure("unit-9", "usb-1-2"));
    FailureCase ofUnit = seen;
    for (const Evidence& line : historyFacts(unit, Failed)) {
        ofUnit.evidence.push_back(line);
    }
    EXPECT_EQ(engine().diagnose(ofUnit).id, "works-but-one-unit-fails");
}

} // namespace
} // namespace flashwright
