// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/da_choice.h"
#include "tests/support/da_builder.h"

#include <algorithm>
#include <gmock/gmock.h>

using namespace flashwright;
using namespace flashwright::mediatek;
using namespace flashwright::test;

namespace {

Bytes second(std::uint8_t fill = 0x77)
{
    return Bytes(0x500, std::byte{fill});
}

DaRow row(std::uint16_t code, std::uint16_t hardware = 0xca00, std::uint16_t software = 0)
{
    DaRow made = twoStages(code, sha256(second()), second());
    made.hardware = hardware;
    made.software = software;
    return made;
}

DaCandidate file(std::string name, std::vector<DaRow> rows, bool named = false, bool xml = false)
{
    DaBuilder builder;
    builder.rows = std::move(rows);
    if (xml) {
        builder.description = "MTK_DA_v6_2022-04-02 23:43:58";
        builder.shape = DaShape::Packed;
    }
    return {name, bytesAsSource(name, builder.build()), named};
}

ChipNumbers mt6765()
{
    return {0x0766, 0x8a00, 0xca00, 0, 0x6765, "xflash"};
}

std::string factOf(const std::vector<Fact>& facts, std::string_view name)
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [name](const Fact& fact) { return fact.name == name; });
    return found == facts.end() ? "" : found->value;
}

TEST(DaChoice, theContainersOwnCodeDecides)
{
    const auto selection = chooseDa({file("all.bin", {row(0x6580), row(0x6765), row(0x0766)})}, mt6765());
    ASSERT_TRUE(selection.choice);
    EXPECT_EQ(selection.choice->entry.code, 0x6765);
    EXPECT_EQ(selection.choice->reason, "loader-exact-match");
    EXPECT_EQ(selection.choice->name, "all.bin");
    EXPECT_EQ(factOf(selection.choice->facts, "file"), "all.bin");
    EXPECT_TRUE(selection.rejected.empty());
}

// [capture] A phone of hw CB00 sw E201, and a public container with two entries for its chip.
TEST(DaChoice, theExactPairOfVersionsWins)
{
    ChipNumbers chip{0x6575, 0x8b00, 0xcb00, 0xe201, 0x6575, "legacy"};
    const auto both = file("v7.bin", {row(0x6575, 0xca00, 0xe100), row(0x6575, 0xcb00, 0xe201)});
    auto selection = chooseDa({both}, chip);
    ASSERT_TRUE(selection.choice);
    EXPECT_EQ(selection.choice->entry.swVersion, 0xe201);
    EXPECT_EQ(selection.choice->reason, "loader-exact-match");
    chip.hwVersion = 0xca00;
    chip.swVersion = 0xe100;
    selection = chooseDa({both}, chip);
    ASSERT_TRUE(selection.choice);
    EXPECT_EQ(selection.choice->entry.swVersion, 0xe100);
}

TEST(DaChoice, anOlderEntryServesANewerPhone)
{
    ChipNumbers chip = mt6765();
    chip.hwVersion = 0xcb00;
    chip.swVersion = 2;
    const auto selection = chooseDa(
        {file("a.bin", {row(0x6765, 0xca00, 1), row(0x6765, 0xca00, 2), row(0x6765, 0xcc00)})}, chip);
    ASSERT_TRUE(selection.choice);
    EXPECT_EQ(selection.choice->entry.hwVersion, 0xca00);
    EXPECT_EQ(selection.choice->entry.swVersion, 2);
    EXPECT_EQ(selection.choice->reason, "loader-older-version");
}

TEST(DaChoice, aPhoneWithoutVersionsTakesTheOnlyOne)
{
    ChipNumbers chip = mt6765();
    chip.hwVersion = 0;
    const auto selection = chooseDa({file("a.bin", {row(0x6765)})}, chip);
    ASSERT_TRUE(selection.choice);
    EXPECT_EQ(selection.choice->reason, "loader-only-entry");
}

TEST(DaChoice, namedBeforeFoundThenVersionsThenName)
{
    ChipNumbers chip = mt6765();
    chip.swVersion = 9;
    const auto low = file("z.bin", {row(0x6765, 0xca00, 1)}, true);
    const auto high = file("b.bin", {row(0x6765, 0xca00, 2)});
    const auto same = file("a.bin", {row(0x6765, 0xca00, 2)});
    EXPECT_EQ(chooseDa({high, same, low}, chip).choice->name, "z.bin");
    EXPECT_EQ(chooseDa({high, same}, chip).choice->name, "a.bin");
    EXPECT_EQ(chooseDa({same, high, file("c.bin", {row(0x6765, 0xca00, 3)})}, chip).choice->name, "c.bin");
}

TEST(DaChoice, eachRejectionSaysWhy)
{
    DaRow torn = row(0x6765);
    torn.parts[2].data[0] = std::byte{0};
    DaCandidate damaged{"cut.bin", bytesAsSource("cut.bin", Bytes(10)), false};
    const auto selection =
        chooseDa({file("other.bin", {row(0x6580), row(0x6735)}), file("new.bin", {row(0x6765, 0xcb00)}),
                     file("xml.bin", {row(0x0766)}, false, true), file("torn.bin", {torn}), damaged},
            mt6765());
    EXPECT_FALSE(selection.choice);
    ASSERT_EQ(selection.rejected.size(), 5U);
    EXPECT_EQ(selection.rejected[0].reason, "loader-wrong-chip");
    EXPECT_EQ(factOf(selection.rejected[0].facts, "found"), "0x6580, 0x6735");
    EXPECT_EQ(selection.rejected[1].reason, "loader-newer-version");
    EXPECT_EQ(selection.rejected[2].reason, "loader-wrong-generation");
    EXPECT_EQ(selection.rejected[3].reason, "loader-inconsistent");
    EXPECT_EQ(selection.rejected[4].reason, "loader-unreadable");
    EXPECT_EQ(factOf(selection.rejected[4].facts, "problem"), "da-bad-magic");
    for (const auto& rejection : selection.rejected) {
        EXPECT_EQ(factOf(rejection.facts, "file"), rejection.name);
    }
}

TEST(DaChoice, aNamedFileWithTornStagesIsTakenWithAWarning)
{
    DaRow torn = row(0x6765);
    torn.parts[2].data[0] = std::byte{0};
    const auto selection = chooseDa({file("torn.bin", {torn}, true)}, mt6765());
    ASSERT_TRUE(selection.choice);
    EXPECT_EQ(factOf(selection.choice->facts, "warning"), "loader-inconsistent");
}

TEST(DaChoice, mt6571HasNoDigestAndIsTaken)
{
    const auto selection = chooseDa(
        {file("a.bin", {twoStages(0x6571, {}, second())})}, {0x6571, 0x8a00, 0xca00, 0, 0x6571, "legacy"});
    ASSERT_TRUE(selection.choice);
}

TEST(DaChoice, theXmlEraListsHardwareCodes)
{
    const ChipNumbers chip{0x1208, 0x8a00, 0xca00, 0, 0x1208, "xml"};
    EXPECT_TRUE(chooseDa({file("v6.bin", {row(0x1208)}, false, true)}, chip).choice);
    const auto classic = chooseDa({file("v5.bin", {row(0x1208)})}, chip);
    ASSERT_FALSE(classic.choice);
    EXPECT_EQ(classic.rejected.front().reason, "loader-wrong-generation");
}

TEST(DaChoice, nothingToChooseFrom)
{
    const auto selection = chooseDa({}, mt6765());
    EXPECT_FALSE(selection.choice);
    EXPECT_TRUE(selection.rejected.empty());
}

} // namespace
