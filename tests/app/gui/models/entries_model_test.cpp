// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/entries_model.h"
#include "tests/app/gui/gui_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace flashwright::test {

class EntriesModelTest : public ::testing::Test {
protected:
    EntriesModelTest()
    {
        const FlashPlan draft({}, {{"NV_LTE", LeftOut::Calibration}, {"LOGO", LeftOut::NotSelected}}, {});
        model.show(std::make_shared<FakePackage>(), draft);
    }
    QModelIndex row(const char* id)
    {
        return model
            .match(model.index(0, 0), EntriesModel::EntryIdRole, QString::fromLatin1(id), 1, Qt::MatchExactly)
            .value(0);
    }
    bool tick(const char* id, Qt::CheckState state)
    {
        return model.setData(row(id), state, Qt::CheckStateRole);
    }

    EntriesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(EntriesModelTest, showsWhatThePackageChose)
{
    EXPECT_EQ(model.rowCount(), 7);
    EXPECT_EQ(row("BOOT").data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(row("LOGO").data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_EQ(model.tickState(), Qt::PartiallyChecked);
    EXPECT_TRUE(model.only().empty());
    EXPECT_TRUE(model.skipped().empty());
}

TEST_F(EntriesModelTest, loadersAndCalibrationHaveNoTick)
{
    for (const char* id : {"FDL1", "FDL2", "NV_LTE"}) {
        EXPECT_FALSE(row(id).data(Qt::CheckStateRole).isValid()) << id;
        EXPECT_FALSE(tick(id, Qt::Checked)) << id;
    }
    const QString note = row("NV_LTE").siblingAtColumn(EntriesModel::NoteColumn).data().toString();
    EXPECT_TRUE(note.contains(QLatin1String("Kept"))) << note.toStdString();
}

TEST_F(EntriesModelTest, untickingSkips)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(tick("SYSTEM", Qt::Unchecked));
    EXPECT_EQ(model.skipped(), std::set<std::string>{"SYSTEM"});
    EXPECT_TRUE(model.only().empty());
    EXPECT_TRUE(resets.isEmpty());
}

TEST_F(EntriesModelTest, tickingMoreNamesEverythingWantedAndNeverCalibration)
{
    ASSERT_TRUE(tick("LOGO", Qt::Checked));
    EXPECT_EQ(model.only(), (std::set<std::string>{"BOOT", "SYSTEM", "LOGO", "USERDATA"}));
}

TEST_F(EntriesModelTest, selectAllTouchesOnlyWhatMayBeTicked)
{
    model.tickAll(false);
    EXPECT_EQ(model.tickState(), Qt::Unchecked);
    EXPECT_EQ(model.skipped(), (std::set<std::string>{"BOOT", "SYSTEM", "USERDATA"}));
    model.tickAll(true);
    EXPECT_EQ(model.tickState(), Qt::Checked);
    EXPECT_EQ(model.tickedCount(), 4);
}

TEST_F(EntriesModelTest, frozenWhileAPhoneIsWorkedOn)
{
    model.setFrozen(true);
    EXPECT_FALSE(tick("SYSTEM", Qt::Unchecked));
    EXPECT_FALSE(model.flags(row("SYSTEM")).testFlag(Qt::ItemIsUserCheckable));
}

} // namespace flashwright::test
