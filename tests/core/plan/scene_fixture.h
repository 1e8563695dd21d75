// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone that is addressed by byte, and a firmware whose rows say what an upgrade does with them.
#pragma once

#include "planner_fixture.h"

namespace flashwright::test {

class SceneTest : public PlannerTest {
protected:
    SceneTest()
    {
        package = std::make_shared<FakePackage>();
        request.package = package;
        request.verify = true;
        package->theFacts.chips = {"toy9"};
        row("first", 0, 1, "BOOTLOADERS").inTable = false;
        package->theLayout.back().region = "boot1";
        row("proinfo", 1, 1, "PROTECTED");
        row("nvram", 2, 2, "BINREGION");
        row("logo", 4, 2, "UPDATE");
        row("cache", 6, 4, "INVISIBLE");
        row("seccfg", 10, 1, "RESERVED");
        row("userdata", 11, 0, "UPDATE").takesRest = true;
        image("first", 1000, EntryClass::BootChain).attributes["together"] = "boot";
        image("logo", 5000, EntryClass::System);
        image("userdata", 7000, EntryClass::UserData);
        entry("first").attributes["operation"] = "BOOTLOADERS";
        phone.partitions = {{"first", 4 * Mega, 0, "boot1", false}, there("proinfo", 1, 1),
            there("nvram", 2, 2), there("logo", 4, 2), there("cache", 6, 4), there("seccfg", 10, 1),
            there("userdata", 11, 50)};
        phone.attributes["region.user_bytes"] = std::to_string(64 * Mega);
        phone.attributes["region.boot1_bytes"] = std::to_string(4 * Mega);
    }
    PartitionSpec& row(
        const std::string& name, std::uint64_t startMega, std::uint64_t mega, const std::string& operation)
    {
        PartitionSpec made = spec(name, mega * Mega);
        made.startBytes = startMega * Mega;
        made.startKnown = true;
        made.attributes["operation"] = operation;
        package->theLayout.push_back(made);
        return package->theLayout.back();
    }
    PackageEntry& image(const std::string& name, std::uint64_t bytes, EntryClass kind)
    {
        return package->write(name, name, bytes, kind);
    }
    static PhonePartition there(const std::string& name, std::uint64_t startMega, std::uint64_t mega)
    {
        return {name, mega * Mega, startMega * Mega, "user"};
    }
    PartitionSpec& spec_(const std::string& name)
    {
        for (PartitionSpec& row : package->theLayout) {
            if (row.name == name) {
                return row;
            }
        }
        throw std::out_of_range(name);
    }
    PhonePartition& found(const std::string& name)
    {
        for (PhonePartition& row : phone.partitions) {
            if (row.name == name) {
                return row;
            }
        }
        throw std::out_of_range(name);
    }
    /// Everything from nvram on lies one MiB further back on the phone.
    void shiftPhone()
    {
        for (PhonePartition& row : phone.partitions) {
            if (row.inTable && row.name != "proinfo") {
                row.startBytes = *row.startBytes + Mega;
            }
        }
    }
};

} // namespace flashwright::test
