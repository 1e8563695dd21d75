// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/entries_model.h"
#include "app/gui/widgets/check_header.h"
#include "app/gui/widgets/entries_table.h"
#include "tests/app/gui/gui_support.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

namespace flashwright::test {

namespace {

class EntriesTableTest : public ::testing::Test {
protected:
    EntriesTableTest()
    {
        auto package = std::make_shared<FakePackage>();
        PartitionSpec boot;
        boot.name = "BOOT";
        boot.bytes = 0x1000;
        boot.startBytes = 0x8000;
        boot.startKnown = true;
        package->m_partitions = {boot};
        model.show(package, FlashPlan({}, {{"NV_LTE", LeftOut::Calibration}}, {}));
        table.resize(700, 400);
        table.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&table));
    }
    QCheckBox& all() { return *table.findChild<QCheckBox*>(QStringLiteral("tickAll")); }
    int visibleRows()
    {
        int shown = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown += table.view().isRowHidden(row, {}) ? 0 : 1;
        }
        return shown;
    }
    int rowOf(const char* id)
    {
        return model
            .match(model.index(0, 0), EntriesModel::EntryIdRole, QString::fromLatin1(id), 1, Qt::MatchExactly)
            .value(0)
            .row();
    }

    EntriesModel model;
    EntriesTable table{model};
};

} // namespace

TEST_F(EntriesTableTest, theBoxInTheHeaderTicksAllByMouse)
{
    EXPECT_EQ(all().checkState(), Qt::PartiallyChecked);
    QTest::mouseClick(&all(), Qt::LeftButton);
    EXPECT_EQ(model.tickState(), Qt::Checked);
    EXPECT_EQ(all().checkState(), Qt::Checked);
    QTest::mouseClick(&all(), Qt::LeftButton);
    EXPECT_EQ(model.tickedCount(), 0);
    EXPECT_EQ(all().checkState(), Qt::Unchecked);
    QTest::mouseClick(&all(), Qt::LeftButton);
    EXPECT_EQ(model.tickState(), Qt::Checked) << "one click is enough";
    EXPECT_EQ(all().checkState(), Qt::Checked);
}

TEST_F(EntriesTableTest, theBoxInTheHeaderTakesTheKeyboard)
{
    table.focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), &all());
    QTest::keyClick(&all(), Qt::Key_Space);
    EXPECT_EQ(model.tickState(), Qt::Checked);
    EXPECT_EQ(all().accessibleName(), QStringLiteral("Select all"));
    QTest::keyClick(&all(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &table.view());
}

TEST_F(EntriesTableTest, theBoxLiesInTheFirstColumnInBothReadingDirections)
{
    auto* header = qobject_cast<CheckHeader*>(table.view().header());
    ASSERT_NE(header, nullptr);
    const auto inside = [&] {
        const int begin = header->sectionViewportPosition(0);
        return all().geometry().left() >= begin && all().geometry().right() <= begin + header->sectionSize(0);
    };
    EXPECT_TRUE(inside());
    table.setLayoutDirection(Qt::RightToLeft);
    ASSERT_TRUE(eventually(inside));
    EXPECT_GT(all().geometry().center().x(), header->sectionViewportPosition(0) + header->sectionSize(0) / 2);
}

TEST_F(EntriesTableTest, searchHidesRowsAndKeepsTheirTicks)
{
    const int all = model.rowCount();
    EXPECT_EQ(visibleRows(), all);
    auto* search = table.findChild<QLineEdit*>(QStringLiteral("entriesSearch"));
    QTest::keyClicks(search, QStringLiteral("boot"));
    // BOOT, and FDL rows do not say it.
    EXPECT_FALSE(table.view().isRowHidden(rowOf("BOOT"), {}));
    EXPECT_TRUE(table.view().isRowHidden(rowOf("SYSTEM"), {}));
    EXPECT_EQ(model.only(), std::set<std::string>{});
    EXPECT_TRUE(model.skipped().empty());
    search->clear();
    EXPECT_EQ(visibleRows(), all);
}

TEST_F(EntriesTableTest, addressesAreForTheExpert)
{
    const QTreeView& view = table.view();
    for (const int column :
        {int(EntriesModel::NameColumn), int(EntriesModel::NoteColumn), int(EntriesModel::SizeColumn)}) {
        EXPECT_FALSE(view.isColumnHidden(column)) << column;
    }
    for (const int column :
        {int(EntriesModel::TargetColumn), int(EntriesModel::BeginColumn), int(EntriesModel::EndColumn),
            int(EntriesModel::RegionColumn), int(EntriesModel::LocationColumn)}) {
        EXPECT_TRUE(view.isColumnHidden(column)) << column;
    }
    table.setExpert(true);
    EXPECT_FALSE(view.isColumnHidden(EntriesModel::BeginColumn));
    EXPECT_FALSE(view.isColumnHidden(EntriesModel::LocationColumn));
    EXPECT_TRUE(view.isColumnHidden(EntriesModel::TargetColumn));
}

TEST_F(EntriesTableTest, aClickOnTheLocationAsksForAnotherFile)
{
    table.setExpert(true);
    QSignalSpy asked(&table, &EntriesTable::imageWanted);
    const QModelIndex location = model.index(rowOf("BOOT"), EntriesModel::LocationColumn);
    table.view().scrollTo(location);
    QTest::mouseClick(
        table.view().viewport(), Qt::LeftButton, {}, table.view().visualRect(location).center());
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(EntriesTableTest, aPartitionIsFoundByItsName)
{
    QSignalSpy chosen(&table, &EntriesTable::partitionChosen);
    table.showPartition(QStringLiteral("system"));
    EXPECT_EQ(table.view().currentIndex().row(), rowOf("SYSTEM"));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), QStringLiteral("SYSTEM"));
}

} // namespace flashwright::test
