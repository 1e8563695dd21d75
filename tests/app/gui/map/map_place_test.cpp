// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/map/map_support.h"

namespace flashwright::test {
namespace {

FakePackage packageWithAddresses()
{
    FakePackage package;
    package.m_entries.clear();
    package.m_partitions = {spec("userdata", 0x3000, 0x4000), spec("nvram", 0x1000, 0x1000),
        spec("boot", 0x2000, 0x800), spec("preloader", 0, 0x100, "boot1")};
    return package;
}

TEST(MapPlaces, standInTheOrderOfTheirAddressesWithTheGapsBetween)
{
    const FakePackage package = packageWithAddresses();
    const StorageMap map = mapOf(&package, nullptr);
    ASSERT_EQ(map.strips.size(), 2U);
    EXPECT_EQ(map.strips[0].region, "boot1") << "what starts the phone stands above the user area";
    EXPECT_EQ(map.scale, MapScale::Addresses);
    QStringList names;
    for (const MapPlace& place : map.strips[1].places) {
        names += place.isGap() ? QStringLiteral("-") : place.name;
    }
    EXPECT_EQ(names.join(u' ').toStdString(), "- nvram boot - userdata");
    EXPECT_EQ(map.strips[1].places[0].bytes, 0x1000U);
    EXPECT_EQ(map.strips[1].places[3].start, 0x2800U);
    EXPECT_EQ(map.strips[1].places[3].bytes, 0x800U);
}

TEST(MapPlaces, thePhonesOwnTableGoesFirst)
{
    const FakePackage package = packageWithAddresses();
    PhoneFacts phone;
    phone.tableKnown = true;
    phone.storageBytes = 0x10000;
    phone.partitions = {{"super", 0x4000, 0x1000, "user"}};
    const StorageMap map = mapOf(&package, &phone);
    EXPECT_NE(placeIn(map, "super"), nullptr);
    EXPECT_EQ(placeIn(map, "userdata"), nullptr);
    ASSERT_EQ(map.strips.size(), 1U) << "\"user\" is the user area";
    EXPECT_EQ(map.strips[0].bytes, 0x10000U);
    EXPECT_TRUE(map.strips[0].places.back().isGap()) << "what is free at the end";
    EXPECT_EQ(map.strips[0].places.back().bytes, 0x10000U - 0x5000U);
}

TEST(MapPlaces, sizesAloneAreToScaleInTheirOrder)
{
    FakePackage package;
    package.m_entries.clear();
    PartitionSpec boot = spec("boot", 0, 64);
    boot.startKnown = false;
    PartitionSpec rest = spec("userdata", 0, 0);
    rest.startKnown = false;
    rest.takesRest = true;
    package.m_partitions = {boot, rest};
    const StorageMap map = mapOf(&package, nullptr);
    EXPECT_EQ(map.scale, MapScale::Sizes);
    ASSERT_EQ(map.strips.at(0).places.size(), 2U);
    EXPECT_TRUE(map.strips[0].places[1].takesRest);
}

TEST(MapPlaces, entriesWithoutATableAreShownInTheirOrder)
{
    FakePackage package;
    package.m_partitions.clear();
    const StorageMap map = mapOf(&package, nullptr);
    ASSERT_EQ(map.strips.size(), 1U);
    EXPECT_EQ(placeIn(map, "FDL1"), nullptr) << "a loader lies nowhere in the storage";
    EXPECT_NE(placeIn(map, "BOOT"), nullptr);
    for (PackageEntry& entry : package.m_entries) {
        entry.bytes = 0;
    }
    EXPECT_EQ(mapOf(&package, nullptr).scale, MapScale::OrderOnly);
}

TEST(MapPlaces, nothingIsDrawnOfNothing)
{
    EXPECT_TRUE(mapOf(nullptr, nullptr).strips.empty());
}

struct Step {
    std::size_t done;
    PlaceState boot;
    PlaceState userdata;
    PlaceState nvram;
    const char* active;
};

class PlanStates : public ::testing::TestWithParam<Step> { };

TEST_P(PlanStates, followTheJob)
{
    const FakePackage package = packageWithAddresses();
    const ChipProfile chip = carefulChip();
    const AreaRules rules(&chip, nullptr);
    const FlashPlan plan =
        planOf({operation(OperationKind::SaveCopy, "nvram"), operation(OperationKind::Erase, "userdata"),
            operation(OperationKind::Write, "boot"), operation(OperationKind::Verify, "boot")});
    StorageMap map = mapOf(&package, nullptr);
    PlanProgress progress;
    progress.done = GetParam().done;
    if (GetParam().active != nullptr) {
        progress.current = GetParam().done;
    }
    markPlan(map, plan, progress, rules);
    EXPECT_EQ(stateIn(map, "boot"), GetParam().boot);
    EXPECT_EQ(stateIn(map, "userdata"), GetParam().userdata);
    EXPECT_EQ(stateIn(map, "nvram"), GetParam().nvram);
    EXPECT_EQ(stateIn(map, "preloader"), PlaceState::Kept);
    for (const char* name : {"boot", "userdata", "nvram", "preloader"}) {
        const bool wanted = GetParam().active != nullptr && std::string_view(name) == GetParam().active;
        EXPECT_EQ(placeIn(map, name)->isActive, wanted) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Steps, PlanStates,
    ::testing::Values(Step{0, PlaceState::ToWrite, PlaceState::ToErase, PlaceState::Protected, nullptr},
        Step{0, PlaceState::ToWrite, PlaceState::ToErase, PlaceState::Protected, "nvram"},
        Step{1, PlaceState::ToWrite, PlaceState::ToErase, PlaceState::Protected, "userdata"},
        Step{2, PlaceState::ToWrite, PlaceState::Erased, PlaceState::Protected, "boot"},
        Step{3, PlaceState::Written, PlaceState::Erased, PlaceState::Protected, "boot"},
        Step{4, PlaceState::Verified, PlaceState::Erased, PlaceState::Protected, nullptr}));

TEST(MarkPlan, whereTheJobBrokeOffIsUnfinished)
{
    const FakePackage package = packageWithAddresses();
    StorageMap map = mapOf(&package, nullptr);
    PlanProgress progress;
    progress.done = 1;
    progress.brokenAt = 1;
    markPlan(map,
        planOf({operation(OperationKind::Erase, "userdata"), operation(OperationKind::Write, "BOOT")}),
        progress, AreaRules(nullptr, nullptr));
    EXPECT_EQ(stateIn(map, "userdata"), PlaceState::Erased);
    EXPECT_EQ(stateIn(map, "boot"), PlaceState::Unfinished) << "names are the same in any case of letters";
}

TEST(MarkPlan, aBrokenComparisonLeavesItWritten)
{
    const FakePackage package = packageWithAddresses();
    StorageMap map = mapOf(&package, nullptr);
    PlanProgress progress;
    progress.done = 1;
    progress.brokenAt = 1;
    markPlan(map, planOf({operation(OperationKind::Write, "boot"), operation(OperationKind::Verify, "boot")}),
        progress, AreaRules(nullptr, nullptr));
    EXPECT_EQ(stateIn(map, "boot"), PlaceState::Written);
}

TEST(MarkPlan, eraseOfEverythingSparesWhatItSays)
{
    const FakePackage package = packageWithAddresses();
    StorageMap map = mapOf(&package, nullptr);
    Operation wipe = operation(OperationKind::Erase, "");
    wipe.danger = Danger::Everything;
    wipe.attributes["spare"] = "table,boot";
    markPlan(map, planOf({wipe}), {}, AreaRules(nullptr, nullptr));
    EXPECT_EQ(stateIn(map, "userdata"), PlaceState::ToErase);
    EXPECT_EQ(stateIn(map, "preloader"), PlaceState::Kept);
}

TEST(MarkPlan, calibrationThatIsPutBackStaysProtected)
{
    const FakePackage package = packageWithAddresses();
    const ChipProfile chip = carefulChip();
    StorageMap map = mapOf(&package, nullptr);
    Operation wipe = operation(OperationKind::Erase, "");
    wipe.danger = Danger::Everything;
    const FlashPlan plan = planOf({operation(OperationKind::SaveCopy, "nvram"), wipe,
        operation(OperationKind::Write, "boot"), operation(OperationKind::PutBack, "nvram")});
    markPlan(map, plan, {}, AreaRules(&chip, nullptr));
    EXPECT_EQ(stateIn(map, "nvram"), PlaceState::Protected);
    EXPECT_EQ(stateIn(map, "boot"), PlaceState::ToWrite);
    markPlan(map, plan, {plan.operations().size(), {}, {}}, AreaRules(&chip, nullptr));
    EXPECT_EQ(stateIn(map, "nvram"), PlaceState::Protected);
}

TEST(MarkPlan, calibrationThatIsWrittenOrErasedForGoodIsNotCalledProtected)
{
    const FakePackage package = packageWithAddresses();
    const ChipProfile chip = carefulChip();
    StorageMap map = mapOf(&package, nullptr);
    markPlan(map, planOf({operation(OperationKind::Erase, "nvram")}), {}, AreaRules(&chip, nullptr));
    EXPECT_EQ(stateIn(map, "nvram"), PlaceState::ToErase);
    markPlan(map, planOf({operation(OperationKind::Write, "nvram")}), {}, AreaRules(&chip, nullptr));
    EXPECT_EQ(stateIn(map, "nvram"), PlaceState::ToWrite);
}

TEST(MarkPlan, addressedChangesReachWhatTheyOverlap)
{
    const FakePackage package = packageWithAddresses();
    StorageMap map = mapOf(&package, nullptr);
    Operation write = operation(OperationKind::Write, "");
    write.address = 0x2700;
    write.bytes = 0x1000;
    markPlan(map, planOf({write}), {}, AreaRules(nullptr, nullptr));
    EXPECT_EQ(stateIn(map, "boot"), PlaceState::ToWrite);
    EXPECT_EQ(stateIn(map, "userdata"), PlaceState::ToWrite);
    EXPECT_EQ(stateIn(map, "nvram"), PlaceState::Kept);
    EXPECT_EQ(stateIn(map, "preloader"), PlaceState::Kept) << "another region";
}

TEST(MarkPlan, whatNoTableListsStandsBesideIt)
{
    const FakePackage package = packageWithAddresses();
    StorageMap map = mapOf(&package, nullptr);
    markPlan(map, planOf({operation(OperationKind::Write, "splloader")}), {}, AreaRules(nullptr, nullptr));
    EXPECT_EQ(stateIn(map, "splloader"), PlaceState::ToWrite);
    EXPECT_EQ(map.strips.back().kind, MapStrip::Kind::Beside);
}

} // namespace
} // namespace flashwright::test
