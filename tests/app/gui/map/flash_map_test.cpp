// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/flash_page.h"
#include "app/gui/widgets/flash_map.h"
#include "app/gui/widgets/flash_map_canvas.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/map_legend.h"
#include "app/gui/widgets/map_pane.h"
#include "app/gui/widgets/partition_card.h"
#include "tests/app/gui/map/map_support.h"
#include "tests/app/gui/window_fixture.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>

namespace flashwright::test {
namespace {

class FlashMapTest : public WindowFixture {
protected:
    ~FlashMapTest() override { applyLanguage(QStringLiteral("en")); }

    void openMap(const std::string& profile = "mediatek:mt6765-emmc", const std::string& scenario = {})
    {
        practise(scenario, profile);
        window->openSection(QStringLiteral("flash"));
        auto& tabs = *window->findChild<QTabWidget*>(QStringLiteral("flashTabs"));
        pane = window->findChild<MapPane*>(QStringLiteral("mapPane"));
        tabs.setCurrentWidget(pane);
        map = pane->findChild<FlashMap*>();
        canvas = &map->canvas();
        ASSERT_TRUE(eventually([this] { return !map->model().plan().operations().empty(); }));
        canvas->setFocus();
        ASSERT_TRUE(canvas->hasFocus());
    }
    [[nodiscard]] QString currentName() const { return map->model().nameText(canvas->current()); }
    [[nodiscard]] PlaceState stateOf(const char* name) const
    {
        const int place = map->model().indexOf(QLatin1String(name));
        EXPECT_GE(place, 0) << name;
        return place < 0 ? PlaceState::Kept : map->model().places()[std::size_t(place)]->state;
    }
    [[nodiscard]] int partitions() const
    {
        const auto& places = map->model().places();
        return int(std::count_if(
            places.begin(), places.end(), [](const MapPlace* place) { return !place->isGap(); }));
    }

    MapPane* pane = nullptr;
    FlashMap* map = nullptr;
    FlashMapCanvas* canvas = nullptr;
};

TEST_F(FlashMapTest, showsThePlanBeforeTheStart)
{
    openMap();
    EXPECT_EQ(map->model().map().scale, MapScale::Addresses);
    EXPECT_EQ(stateOf("boot"), PlaceState::ToWrite);
    EXPECT_EQ(stateOf("nvram"), PlaceState::Protected);
    window->entries().tickAll(false);
    ASSERT_TRUE(eventually([this] { return stateOf("boot") == PlaceState::Kept; }));
    EXPECT_EQ(stateOf("nvram"), PlaceState::Protected);
}

TEST_F(FlashMapTest, regionsAreStripsOfTheirOwn)
{
    openMap();
    ASSERT_GE(map->model().map().strips.size(), 2U);
    EXPECT_NE(FlashMapModel::stripText(map->model().map().strips.front()),
        FlashMapModel::stripText(map->model().map().strips.back()));
    EXPECT_TRUE(map->model().map().strips.back().region.empty()) << "the user area comes last";
}

TEST_F(FlashMapTest, keysWalkThroughEveryPartition)
{
    openMap();
    QTest::keyClick(canvas, Qt::Key_Home);
    QStringList seen{currentName()};
    for (int step = 1; step < partitions(); ++step) {
        QTest::keyClick(canvas, Qt::Key_Right);
        seen += currentName();
    }
    EXPECT_EQ(seen.removeDuplicates(), 0);
    EXPECT_EQ(seen.size(), partitions());
    const QString last = currentName();
    QTest::keyClick(canvas, Qt::Key_Right);
    EXPECT_EQ(currentName(), last) << "the end is the end";
    QTest::keyClick(canvas, Qt::Key_Left);
    EXPECT_EQ(currentName(), seen[seen.size() - 2]);
    QTest::keyClick(canvas, Qt::Key_End);
    EXPECT_EQ(currentName(), last);
    const auto& label = *map->findChild<QLabel*>(QStringLiteral("flashMapStatus"));
    EXPECT_TRUE(label.text().startsWith(last)) << qPrintable(label.text());
}

TEST_F(FlashMapTest, upAndDownChangeTheLine)
{
    openMap();
    QTest::keyClick(canvas, Qt::Key_Home);
    const int top = canvas->rectOf(canvas->current()).top();
    QTest::keyClick(canvas, Qt::Key_Down);
    EXPECT_GT(canvas->rectOf(canvas->current()).top(), top);
    QTest::keyClick(canvas, Qt::Key_Up);
    EXPECT_EQ(canvas->rectOf(canvas->current()).top(), top);
}

TEST_F(FlashMapTest, returnExplainsAndEscapeComesBackToTheSamePlace)
{
    openMap();
    canvas->setCurrent(map->model().indexOf(QStringLiteral("boot")));
    QTest::keyClick(canvas, Qt::Key_Return);
    const auto* card = pane->findChild<PartitionCard*>();
    ASSERT_TRUE(card->isVisible());
    EXPECT_FALSE(map->isVisible());
    EXPECT_EQ(card->partition(), QStringLiteral("boot"));
    QWidget* const focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(card->isAncestorOf(focused));
    QTest::keyClick(focused, Qt::Key_Escape);
    EXPECT_TRUE(map->isVisible());
    EXPECT_TRUE(canvas->hasFocus());
    EXPECT_EQ(currentName(), QStringLiteral("boot"));
}

TEST_F(FlashMapTest, aClickExplains)
{
    openMap();
    QSignalSpy chosen(map, &FlashMap::chosen);
    const int place = map->model().indexOf(QStringLiteral("userdata"));
    // What is on several lines has no middle of its own.
    const QRect all = canvas->rectOf(place);
    const std::array spots{all.center(), all.bottomLeft() + QPoint(4, -4), all.topRight() + QPoint(-4, 4)};
    const auto* const spot = std::find_if(
        spots.begin(), spots.end(), [&](const QPoint& point) { return canvas->placeAt(point) == place; });
    ASSERT_NE(spot, spots.end());
    QTest::mouseClick(canvas, Qt::LeftButton, {}, *spot);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("userdata"));
    EXPECT_TRUE(pane->findChild<PartitionCard*>()->isVisible());
}

TEST_F(FlashMapTest, screenReadersSeeEveryPartition)
{
    openMap();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(canvas);
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_FALSE(list->text(QAccessible::Name).isEmpty());
    ASSERT_EQ(list->childCount(), int(map->model().places().size()));
    const int boot = map->model().indexOf(QStringLiteral("boot"));
    QAccessibleInterface* item = list->child(boot);
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_EQ(item->text(QAccessible::Name), QStringLiteral("boot"));
    EXPECT_TRUE(item->text(QAccessible::Description).contains(placeStateText(PlaceState::ToWrite)));
    EXPECT_EQ(list->indexOfChild(item), boot);
    EXPECT_EQ(item->parent(), list);
    EXPECT_FALSE(item->state().focused);
    canvas->setCurrent(boot);
    EXPECT_TRUE(item->state().focused);
    EXPECT_EQ(list->focusChild(), item);
    EXPECT_EQ(item->rect().topLeft(), canvas->mapToGlobal(canvas->rectOf(boot).topLeft()));
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(pane->findChild<PartitionCard*>()->isVisible());
}

TEST_F(FlashMapTest, followsThePhoneAtWorkAndKeepsItsResult)
{
    openMap();
    fake();
    startAndAgree();
    FakeSession& session = *launcher.sessions.at(0);
    session.sight("usb-1");
    const FlashPlan plan = planOf({operation(OperationKind::Write, "boot"),
        operation(OperationKind::Verify, "boot"), operation(OperationKind::Write, "logo")});
    session.events.planned(plan);
    const auto begin = [&](std::size_t index) {
        OperationEvent event;
        event.index = index;
        event.count = plan.operations().size();
        event.operation = plan.operations()[index];
        session.events.operation(event);
    };
    begin(1);
    ASSERT_TRUE(eventually([this] { return stateOf("boot") == PlaceState::Written; }));
    const int boot = map->model().indexOf(QStringLiteral("boot"));
    EXPECT_TRUE(map->model().places()[std::size_t(boot)]->isActive);
    EXPECT_EQ(stateOf("logo"), PlaceState::ToWrite);
    begin(2);
    ASSERT_TRUE(eventually([this] { return stateOf("boot") == PlaceState::Verified; }));
    session.finish(passedOutcome());
    ASSERT_TRUE(eventually([this] { return stateOf("logo") == PlaceState::Written; }));
    window->flash().stop();
    ASSERT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    EXPECT_EQ(stateOf("boot"), PlaceState::Verified) << "until something else is chosen";
    window->entries().resetTicks();
    EXPECT_TRUE(eventually([this] { return stateOf("boot") == PlaceState::ToWrite; }));
}

TEST_F(FlashMapTest, saysWhenThereAreNoAddresses)
{
    openMap("unisoc:sc9863a-emmc");
    EXPECT_EQ(map->model().map().scale, MapScale::Sizes);
    bool told = false;
    for (const QLabel* label : map->findChildren<QLabel*>()) {
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("no addresses")));
    }
    EXPECT_TRUE(told);
    EXPECT_EQ(stateOf("boot"), PlaceState::ToWrite);
}

TEST_F(FlashMapTest, isMirroredInArabicAndTheArrowsWithIt)
{
    openMap();
    QTest::keyClick(canvas, Qt::Key_Home);
    const QString first = currentName();
    applyLanguage(QStringLiteral("ar"));
    ASSERT_EQ(canvas->layoutDirection(), Qt::RightToLeft);
    QTest::keyClick(canvas, Qt::Key_Home);
    EXPECT_EQ(currentName(), first);
    EXPECT_GE(canvas->rectOf(canvas->current()).right(), canvas->width() - 2);
    QTest::keyClick(canvas, Qt::Key_Left);
    EXPECT_NE(currentName(), first) << "reading goes on to the left";
}

/// Whatever a plan does to a phone is seen on the map, for firmware of every kind that can be practised with.
TEST_F(FlashMapTest, everyStepOfEveryFirmwareHasItsPlace)
{
    for (const StationController::Practice& practice : stations->practices()) {
        openMap(practice.profile);
        const FlashMapModel& model = map->model();
        for (const Operation& one : model.plan().operations()) {
            if (one.kind == OperationKind::Repartition || one.kind == OperationKind::TestMemory) {
                continue;
            }
            bool found = false;
            for (std::size_t place = 0; place < model.places().size(); ++place) {
                found = found || isAbout(one, *model.places()[place], model.stripAt(int(place)));
            }
            EXPECT_TRUE(found) << practice.profile << " " << one.label();
        }
        for (int place = 0; place < int(model.places().size()); ++place) {
            EXPECT_FALSE(canvas->rectOf(place).isEmpty()) << practice.profile << " " << place;
            EXPECT_FALSE(canvas->describe(place).isEmpty());
        }
    }
}

TEST_F(FlashMapTest, nothingScrollsWhereAllOfItFits)
{
    openMap("unisoc:sc9863a-emmc");
    window->resize(1600, 1100);
    const auto& area = *map->findChild<QScrollArea*>();
    ASSERT_TRUE(eventually([&] { return area.viewport()->height() > canvas->heightForWidth(area.width()); }));
    EXPECT_FALSE(area.verticalScrollBar()->isVisible());
}

TEST_F(FlashMapTest, theLegendNamesWhatOccurs)
{
    openMap();
    const auto& legend = *map->findChild<MapLegend*>();
    EXPECT_TRUE(legend.accessibleDescription().contains(placeStateText(PlaceState::ToWrite)));
    EXPECT_TRUE(legend.accessibleDescription().contains(placeStateText(PlaceState::Protected)));
    EXPECT_FALSE(legend.accessibleDescription().contains(placeStateText(PlaceState::Verified)));
}

} // namespace
} // namespace flashwright::test
