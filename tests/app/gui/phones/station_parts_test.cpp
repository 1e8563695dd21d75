// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/day_count.h"
#include "app/gui/controllers/operator_lock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace flashwright::test {

class StationPartsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    qint64 now = 1'000'000;
    OperatorLock lock{store, [this] { return now; }};
    QDate monday{2026, 11, 16};
};

TEST_F(StationPartsTest, countsStayOverARestartAndEndWithTheDay)
{
    {
        DayCount count(store, monday);
        count.passed(monday);
        count.passed(monday);
        count.failed(monday, QStringLiteral("fdl1"), QStringLiteral("The loader was refused."));
        count.stopped(monday);
    }
    DayCount again(store, monday);
    EXPECT_EQ(again.passes(), 2);
    EXPECT_EQ(again.failures(), 1);
    EXPECT_EQ(again.stops(), 1);
    EXPECT_EQ(again.causes().at(QStringLiteral("fdl1")).count, 1);
    again.failed(monday, QStringLiteral("fdl1"), QStringLiteral("The loader was refused."));
    EXPECT_EQ(again.causes().at(QStringLiteral("fdl1")).count, 2);
    again.passed(monday.addDays(1));
    EXPECT_EQ(again.passes(), 1);
    EXPECT_TRUE(again.causes().empty());
    EXPECT_EQ(DayCount(store, monday.addDays(2)).passes(), 0);
}

TEST_F(StationPartsTest, onlyAPinOfDigitsIsTaken)
{
    EXPECT_FALSE(lock.setPin(QStringLiteral("123")));
    EXPECT_FALSE(lock.setPin(QStringLiteral("12a4")));
    lock.lock();
    EXPECT_FALSE(lock.isLocked());
    EXPECT_TRUE(lock.setPin(QStringLiteral("4711")));
    lock.lock();
    EXPECT_TRUE(lock.isLocked());
    EXPECT_EQ(lock.unlock(QStringLiteral("4711")), OperatorLock::Answer::Open);
    EXPECT_FALSE(lock.isLocked());
}

TEST_F(StationPartsTest, thePinItselfIsNotKept)
{
    ASSERT_TRUE(lock.setPin(QStringLiteral("48151623")));
    const QString first = store.value(QStringLiteral("operatorLock/hash")).toString();
    ASSERT_TRUE(lock.setPin(QStringLiteral("48151623")));
    EXPECT_NE(store.value(QStringLiteral("operatorLock/hash")).toString(), first); // another salt
    for (const QString& key : store.allKeys()) {
        EXPECT_FALSE(store.value(key).toString().contains(QStringLiteral("48151623"))) << key.toStdString();
    }
}

TEST_F(StationPartsTest, threeWrongPinsCostTimeAndMoreEachTime)
{
    ASSERT_TRUE(lock.setPin(QStringLiteral("4711")));
    lock.lock();
    EXPECT_EQ(lock.unlock(QStringLiteral("0000")), OperatorLock::Answer::Wrong);
    EXPECT_EQ(lock.unlock(QStringLiteral("0001")), OperatorLock::Answer::Wrong);
    EXPECT_EQ(lock.unlock(QStringLiteral("0002")), OperatorLock::Answer::Wait);
    EXPECT_EQ(lock.waitSeconds(), 30);
    EXPECT_EQ(lock.unlock(QStringLiteral("4711")), OperatorLock::Answer::Wait);
    now += 30;
    EXPECT_EQ(lock.unlock(QStringLiteral("0003")), OperatorLock::Answer::Wait);
    EXPECT_EQ(lock.waitSeconds(), 60);
    now += 60;
    EXPECT_EQ(lock.unlock(QStringLiteral("4711")), OperatorLock::Answer::Open);
    EXPECT_EQ(lock.waitSeconds(), 0);
}

} // namespace flashwright::test
