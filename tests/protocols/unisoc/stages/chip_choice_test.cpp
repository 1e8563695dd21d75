// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/chip_choice.h"
#include "protocols/unisoc/stages/port_identity.h"
#include "tests/protocols/unisoc/scripted_transport.h"
#include "tests/protocols/unisoc/talk_bench.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using namespace test;

namespace {

class PaperPackage final : public FirmwarePackage {
public:
    explicit PaperPackage(std::vector<std::string> chips) { m_facts.chips = std::move(chips); }
    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_partitions; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry&) const override
    {
        return fail(Fault::Bug, "test.package");
    }
    Result<void> verify(ProgressSink&, const std::stop_token&) const override { return {}; }

private:
    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries;
    std::vector<PartitionSpec> m_partitions;
    std::vector<Finding> m_findings;
};

ChipProfile chip(const char* family, const char* name, std::uint64_t fdl1, std::uint64_t fdl2)
{
    ChipProfile profile;
    profile.family = family;
    profile.names = {name};
    profile.loaders = {{"fdl1", fdl1}, {"fdl2", fdl2}};
    return profile;
}

class ChipChoices : public testing::Test {
protected:
    Result<ChipChoice> choose(const FirmwarePackage* package, std::vector<std::uint64_t> bases,
        std::map<std::string, std::string> options)
    {
        std::vector<LoaderImage> loaders;
        for (const std::uint64_t base : bases) {
            loaders.push_back(loaderOf("FDL", base, toyImage()));
        }
        return chooseChip({.transport = pipe,
            .sighting = {},
            .clock = clock,
            .chips = chips,
            .package = package,
            .loaders = loaders,
            .options = std::move(options),
            .saw = {}});
    }

    FakeClock clock;
    ScriptedTransport pipe{clock};
    // Loader addresses: [peer] copslock/device_sprd: the product XML of these chips.
    ChipCatalog chips{chip("sc9863a", "SC9863A", 0x5000, 0x9efffe00),
        chip("ums512", "UMS512", 0x5500, 0x9efffe00), chip("ud710", "UD710", 0x5500, 0x9efffe00),
        chip("sc7731e", "SC7731E", 0x50002e00, 0x9efffe00)};
};

TEST_F(ChipChoices, optionByFamilyOrNameWhateverTheCase)
{
    for (const char* name : {"sc9863a", "SC9863A", "Sc9863a"}) {
        const auto choice = choose(nullptr, {}, {{"chip", name}});
        ASSERT_TRUE(choice);
        EXPECT_EQ(choice->chip, &chips[0]);
        EXPECT_EQ(choice->from, "option");
    }
    const auto unknown = choose(nullptr, {}, {{"chip", "sc0000"}});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().fact("problem"), "unknown-name");
    EXPECT_FALSE(choose(nullptr, {}, {{"chip", "sc9863"}})) << "a beginning is not a name";
}

TEST_F(ChipChoices, packageAndOptionMustAgree)
{
    const PaperPackage package({"ums512"});
    EXPECT_TRUE(choose(&package, {}, {{"chip", "ums512"}}));
    const auto mismatch = choose(&package, {}, {{"chip", "sc9863a"}});
    ASSERT_FALSE(mismatch);
    EXPECT_EQ(mismatch.error().fault, Fault::WrongPhone);
    EXPECT_EQ(mismatch.error().fact("problem"), "chip-mismatch");
}

TEST_F(ChipChoices, severalChipsOfAPackageAreNarrowedByTheLoaders)
{
    const PaperPackage package({"sc9863a", "sc7731e"});
    const auto choice = choose(&package, {0x50002e00, 0x9efffe00}, {});
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->chip, &chips[3]);
    EXPECT_EQ(choice->from, "package");
}

TEST_F(ChipChoices, addressesDecideOnlyWhenOneFamilyHasThem)
{
    const auto one = choose(nullptr, {0x5000, 0x9efffe00}, {});
    ASSERT_TRUE(one);
    EXPECT_EQ(one->chip, &chips[0]);
    EXPECT_EQ(one->from, "loader-address");
    const auto two = choose(nullptr, {0x5500, 0x9efffe00}, {});
    ASSERT_TRUE(two);
    EXPECT_EQ(two->chip, nullptr);
    const auto none = choose(nullptr, {}, {});
    ASSERT_TRUE(none);
    EXPECT_EQ(none->chip, nullptr);
}

TEST(PortIdentity, gadgetsOfStartedSystems)
{
    PortSighting port = downloadPort();
    EXPECT_FALSE(looksLikeGadget(port));
    port.product = "spreadtrum with musb-hdrc";
    EXPECT_TRUE(looksLikeGadget(port));
    port.product.clear();
    port.bcdDevice = 0x0202;
    EXPECT_FALSE(looksLikeGadget(port));
    port.bcdDevice = 0x2416;
    EXPECT_TRUE(looksLikeGadget(port));
}

} // namespace
} // namespace flashwright::unisoc
