// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flash_map_model.h"
#include "app/gui/models/partition_words.h"
#include "app/gui/widgets/flash_map.h"
#include "app/gui/widgets/map_pane.h"
#include "app/gui/widgets/partition_card.h"
#include "tests/app/gui/map/map_support.h"
#include "tests/app/gui/window_fixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace flashwright::test {
namespace {

class PartitionCardTest : public WindowFixture {
protected:
    void explain(const char* partition, const std::string& profile = "mediatek:mt6765-emmc")
    {
        practise({}, profile);
        window->openSection(QStringLiteral("flash"));
        pane = window->findChild<MapPane*>(QStringLiteral("mapPane"));
        window->findChild<QTabWidget*>(QStringLiteral("flashTabs"))->setCurrentWidget(pane);
        ASSERT_TRUE(eventually(
            [this] { return !pane->findChild<FlashMap*>()->model().plan().operations().empty(); }));
        pane->explain(QLatin1String(partition));
        card = pane->findChild<PartitionCard*>();
        ASSERT_TRUE(card->isVisible());
        ASSERT_TRUE(eventually([this] { return !says("Not in the guide"); }));
    }
    [[nodiscard]] bool says(const char* words) const
    {
        const QList<QLabel*> labels = card->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return !label->isHidden() && label->text().contains(QLatin1String(words));
        });
    }
    [[nodiscard]] QPushButton& replace() const
    {
        return *card->findChild<QPushButton*>(QStringLiteral("partitionReplace"));
    }

    MapPane* pane = nullptr;
    PartitionCard* card = nullptr;
};

TEST_F(PartitionCardTest, saysWhatItIsAndWhatTheJobDoes)
{
    explain("boot");
    EXPECT_TRUE(says("Android kernel"));
    EXPECT_TRUE(says("is written to it"));
    EXPECT_TRUE(says("a firmware for this model brings it back"));
    EXPECT_FALSE(says("0x")) << "addresses are for experts";
}

TEST_F(PartitionCardTest, addressesInTheExpertView)
{
    window->bench().preferences.set(preference::Expert, true);
    explain("boot");
    EXPECT_TRUE(says("0x"));
    EXPECT_TRUE(says("User area"));
}

TEST_F(PartitionCardTest, identityIsSaidToBeIrreplaceable)
{
    explain("nvram");
    EXPECT_TRUE(says("only a backup of this very phone"));
    EXPECT_TRUE(says("identity and calibration of the phone are kept"));
    EXPECT_TRUE(replace().isHidden()) << "it cannot be swapped from here";
}

TEST_F(PartitionCardTest, anotherFileIsTakenForTheFirmwaresOwn)
{
    explain("boot");
    EXPECT_FALSE(replace().isHidden());
    const QString file = folder.filePath(QStringLiteral("mine.img"));
    QFile image(file);
    ASSERT_TRUE(image.open(QIODevice::WriteOnly));
    image.write(QByteArray(4096, 'x'));
    image.close();
    card->replaceWith(file);
    EXPECT_EQ(window->entries().swapped().size(), 1U);
    EXPECT_TRUE(eventually([this] { return says("mine.img is written to it"); }));
}

TEST_F(PartitionCardTest, nothingIsReplacedWhileAPhoneIsWorkedOn)
{
    explain("boot");
    fake();
    startAndAgree();
    ASSERT_TRUE(eventually([this] { return window->flash().isActive(); }));
    EXPECT_FALSE(replace().isEnabled());
    card->replaceWith(folder.filePath(QStringLiteral("mine.img")));
    EXPECT_TRUE(window->entries().swapped().empty());
}

TEST_F(PartitionCardTest, anotherFirmwareBringsTheMapBack)
{
    explain("boot");
    window->packages().close();
    EXPECT_TRUE(eventually([this] { return pane->currentWidget() != card; }));
}

TEST(JobLines, tellTheStepsInTheirOrder)
{
    MapPlace place;
    place.name = QStringLiteral("persist");
    place.state = PlaceState::ToWrite;
    const FlashPlan plan = planOf({operation(OperationKind::SaveCopy, "persist"),
        operation(OperationKind::Erase, "persist"), operation(OperationKind::PutBack, "persist"),
        operation(OperationKind::Verify, "persist"), operation(OperationKind::Write, "boot")});
    const QStringList lines = jobLines(place, {}, plan, nullptr);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("copy is saved")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("erased")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("put back")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral("compared")));
}

TEST(JobLines, aHalfWrittenPlaceIsToBeWrittenAgain)
{
    MapPlace place;
    place.name = QStringLiteral("boot");
    place.state = PlaceState::Unfinished;
    const QStringList lines = jobLines(place, {}, planOf({operation(OperationKind::Write, "boot")}), nullptr);
    EXPECT_TRUE(lines.last().contains(QStringLiteral("must be written again")));
}

} // namespace
} // namespace flashwright::test
