// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone and a firmware for tests of the planner.
#pragma once

#include "core/plan/planner.h"
#include "fake_package.h"
#include "plan_values.h"

#include <fstream>
#include <gtest/gtest.h>

namespace flashwright::test {

inline constexpr std::uint64_t Mega = 1024 * 1024;

/// False of what every job that changes a phone does around its own work: copies before, proofs after.
inline bool isJobsOwn(const Operation& operation)
{
    return operation.kind != OperationKind::SaveCopy && !operation.attributes.contains("saved_copy");
}

inline std::string textOf(const FlashPlan& plan, bool whole = true)
{
    std::string text;
    for (const Operation& operation : plan.operations()) {
        if (!whole && !isJobsOwn(operation)) {
            continue;
        }
        text += (text.empty() ? "" : " ") + std::string(operationName(operation.kind)) + ":"
            + (operation.target.empty() ? operation.label() : operation.target);
    }
    return text;
}

inline std::string leftOutOf(const FlashPlan& plan)
{
    static const std::map<LeftOut, std::string> names{{LeftOut::NotSelected, "not-selected"},
        {LeftOut::Calibration, "calibration"}, {LeftOut::OtherStorage, "other-storage"},
        {LeftOut::NoImage, "no-image"}, {LeftOut::Skipped, "skipped"}};
    std::string text;
    for (const LeftOutEntry& entry : plan.leftOut()) {
        text += (text.empty() ? "" : " ") + entry.entryId + ":" + names.at(entry.why);
    }
    return text;
}

/// A phone and a firmware that fit each other: a boot chain, a system, user data and two areas of
/// calibration, one known by the package's class and one by the family's list only.
class PlannerTest : public testing::Test {
protected:
    PlannerTest()
    {
        package->theFacts.chips = {"toy9"};
        package->loader("FDL", 0x5000, 100);
        package->erase("EraseSPL", "splloader", EntryClass::BootChain);
        package->write("NV", "fixnv1", 1000, EntryClass::Calibration);
        package->write("Prod", "prodnv", 1000);
        package->write("Boot", "boot", 5000, EntryClass::BootChain);
        package->write("System", "system", 70000);
        package->write("Data", "userdata", 9000, EntryClass::UserData);
        package->write("SPL", "splloader", 300, EntryClass::BootChain);
        package->theLayout = {spec("prodnv", Mega), spec("fixnv1", Mega), spec("boot", Mega),
            spec("system", 4 * Mega), spec("userdata", 0, true)};
        chip.maker = "toy";
        chip.family = "toy9";
        chip.names = {"Toy 9"};
        chip.neverErase = {"prodnv", "misc*"};
        phone.family = "toy9";
        phone.chip = "Toy 9";
        phone.storage = StorageKind::Emmc;
        phone.attributes["rom_waits"] = "true";
        phone.tableKnown = true;
        phone.partitions = {{"prodnv", Mega, {}, {}}, {"fixnv1", Mega, {}, {}}, {"boot", Mega, {}, {}},
            {"system", 4 * Mega, {}, {}}, {"userdata", 100 * Mega, {}, {}}};
        request.package = package;
        request.verify = false;
    }
    PackageEntry& entry(const std::string& id)
    {
        for (PackageEntry& entry : package->theEntries) {
            if (entry.id == id) {
                return entry;
            }
        }
        throw std::out_of_range(id);
    }
    Result<FlashPlan> plan() { return finalPlan(request, &chip, phone); }
    std::string planText(bool whole = true)
    {
        const auto made = plan();
        return made ? textOf(*made, whole) : made.error().toLogLine();
    }
    /// Without copies and proofs.
    std::string jobText() { return planText(false); }
    /// The job's own operations.
    std::vector<Operation> jobs()
    {
        const auto made = plan();
        std::vector<Operation> own;
        if (made) {
            std::copy_if(
                made->operations().begin(), made->operations().end(), std::back_inserter(own), isJobsOwn);
        }
        return own;
    }
    Error planError()
    {
        const auto made = plan();
        EXPECT_FALSE(made) << textOf(*made);
        return made ? Error{} : made.error();
    }
    std::filesystem::path file(const std::string& name, std::size_t bytes)
    {
        const auto path = std::filesystem::path(testing::TempDir()) / ("planner_" + name);
        std::ofstream(path, std::ios::binary) << std::string(bytes, 'x');
        return path;
    }

    std::shared_ptr<FakePackage> package = std::make_shared<FakePackage>();
    ChipProfile chip;
    PhoneFacts phone;
    JobRequest request;
};

} // namespace flashwright::test
