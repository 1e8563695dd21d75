// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/deadlines.h"
#include "protocols/unisoc/unisoc_module.h"

#include <gtest/gtest.h>
#include <set>

namespace flashwright::unisoc {
namespace {

const ProtocolModule& module()
{
    static const auto Made =
        UnisocModule::create(std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources");
    if (!Made) {
        ADD_FAILURE() << Made.error().toLogLine();
    }
    return **Made;
}

TEST(UnisocModuleTest, claimsDownloadAndDiagnosticPortsOnly)
{
    PortSighting port;
    port.id = {0x1782, 0x4d00};
    EXPECT_EQ(module().claim(port), "boot_rom");
    port.id = {0x1782, 0x4d03};
    EXPECT_EQ(module().claim(port), "diag");
    port.id = {0x0e8d, 0x0003};
    EXPECT_FALSE(module().claim(port));
    port.id = {};
    EXPECT_FALSE(module().claim(port)) << "a bare serial port is named by the user";
}

TEST(UnisocModuleTest, everyVirtualPhoneHasAChipOfTheCatalogue)
{
    EXPECT_EQ(module().virtualProfiles().size(), 5U);
    for (const VirtualProfile& profile : module().virtualProfiles()) {
        const auto& chips = module().chips();
        const bool known = std::any_of(chips.begin(), chips.end(), [&](const ChipProfile& chip) {
            return std::find(chip.names.begin(), chip.names.end(), profile.chip) != chip.names.end();
        });
        EXPECT_TRUE(known) << profile.id << " is a " << profile.chip;
        EXPECT_TRUE(module().makeVirtualPhone(profile.id, {}));
    }
    EXPECT_FALSE(module().makeVirtualPhone("no-such-phone", {}));
}

TEST(UnisocModuleTest, familiesNameADialectThatTheConversationKnows)
{
    const std::set<std::string> dialects{"name", "address", "nor", "pdl"};
    const std::set<std::string> loaders{"fdl1", "fdl2", "host_fdl"};
    for (const ChipProfile& chip : module().chips()) {
        EXPECT_TRUE(dialects.contains(chip.protocol)) << chip.family;
        for (const auto& [name, address] : chip.loaders) {
            EXPECT_TRUE(loaders.contains(name)) << chip.family << " " << name;
        }
        for (const auto& [name, time] : chip.deadlines) {
            bool known = false;
            for (int i = 0; i <= static_cast<int>(Wait::PdlData); ++i) {
                known = known || Deadlines::name(static_cast<Wait>(i)) == name;
            }
            EXPECT_TRUE(known) << chip.family << " " << name;
        }
    }
}

} // namespace
} // namespace flashwright::unisoc
