// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/key_memory.h"
#include "tests/app/gui/gui_support.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace flashwright::test {

namespace {

class KeyMemoryTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat};
    KeyMemory memory{settings};
    const std::vector<std::string> keys{"volume-down", "volume-up", "both-volumes"};
    const KeySubject phone{"maker_a", "chip_1", "Product/7 x"};
};

} // namespace

TEST_F(KeyMemoryTest, knowsNothingAtFirst)
{
    EXPECT_EQ(memory.count(phone, "volume-up"), 0);
    EXPECT_EQ(memory.ordered(phone, keys), keys);
}

TEST_F(KeyMemoryTest, whatWorkedComesFirst)
{
    memory.remember(phone, "both-volumes");
    memory.remember(phone, "both-volumes");
    memory.remember(phone, "volume-up");
    EXPECT_EQ(memory.count(phone, "both-volumes"), 2);
    EXPECT_THAT(
        memory.ordered(phone, keys), ::testing::ElementsAre("both-volumes", "volume-up", "volume-down"));
}

TEST_F(KeyMemoryTest, aNewProductLearnsFromItsChipAndAnotherMakerFromNobody)
{
    memory.remember(phone, "volume-up");
    EXPECT_EQ(memory.count({"maker_a", "chip_1", "Another"}, "volume-up"), 1);
    EXPECT_EQ(memory.count({"maker_a", "chip_2", {}}, "volume-up"), 1);
    EXPECT_EQ(memory.count({"maker_b", "chip_1", {}}, "volume-up"), 0);
}

TEST_F(KeyMemoryTest, theNarrowestThatIsKnownCounts)
{
    const KeySubject other{"maker_a", "chip_1", "Other"};
    memory.remember(phone, "volume-up");
    memory.remember(other, "volume-down");
    EXPECT_EQ(memory.ordered(phone, keys).front(), "volume-up");
    EXPECT_EQ(memory.ordered(other, keys).front(), "volume-down");
}

TEST_F(KeyMemoryTest, isKeptInTheSettings)
{
    memory.remember(phone, "volume-up");
    settings.sync();
    QSettings again{settings.fileName(), QSettings::IniFormat};
    EXPECT_EQ(KeyMemory(again).count(phone, "volume-up"), 1);
}

} // namespace flashwright::test
