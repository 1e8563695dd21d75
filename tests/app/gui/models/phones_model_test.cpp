// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/phone_words.h"
#include "app/gui/models/phones_model.h"
#include "tests/app/gui/gui_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace flashwright::test {

TEST(PhonesModel, changesRowsWithoutEverResetting)
{
    PhonesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const quint64 first = model.addWaiting();
    const quint64 second = model.addWaiting();
    model.change(second, [](PhoneRow& row) {
        row.verdict = Verdict::Working;
        row.port = QStringLiteral("usb-1-2");
        row.stage = {Stage::Writing, "boot", 200};
        row.moved = {Stage::Writing, 50, 200, 50, 200, 0, {}};
    });
    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(model.index(1, PhonesModel::ProgressColumn).data().toString().remove(u' ').remove(QChar(0xa0)),
        QStringLiteral("25%"));
    EXPECT_DOUBLE_EQ(model.index(1, 0).data(PhonesModel::ShareRole).toDouble(), 0.25);
    EXPECT_TRUE(
        model.index(1, PhonesModel::DescriptionColumn).data().toString().contains(QStringLiteral("boot")));
    model.remove(first);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.indexOf(second), 0);
    EXPECT_TRUE(resets.isEmpty());
}

TEST(PhonesModel, progressOfAnEarlierStageIsNotShown)
{
    PhoneRow row;
    row.verdict = Verdict::Working;
    row.stage = {Stage::Writing, "boot", 200};
    row.moved = {Stage::SendingLoader, 100, 100, 100, 300, 0, {}};
    EXPECT_EQ(stageShare(row), 0.0);
    row.stage.totalBytes = 0;
    EXPECT_FALSE(stageShare(row).has_value());
}

TEST(PhonesModel, everyVerdictAndStageHasWords)
{
    for (int verdict = 0; verdict <= int(Verdict::Stopped); ++verdict) {
        EXPECT_FALSE(verdictText(static_cast<Verdict>(verdict)).isEmpty()) << verdict;
    }
    for (int stage = 0; stage <= int(Stage::Done); ++stage) {
        PhoneRow row;
        row.verdict = Verdict::Working;
        row.stage.stage = static_cast<Stage>(stage);
        EXPECT_FALSE(stepText(row).isEmpty()) << stage;
    }
}

TEST(PhonesModel, clockReadsAsPeopleWriteIt)
{
    EXPECT_EQ(clockText(milliseconds(7999)), QStringLiteral("0:07"));
    EXPECT_EQ(clockText(seconds(725)), QStringLiteral("12:05"));
    EXPECT_EQ(clockText(seconds(3723)), QStringLiteral("1:02:03"));
}

} // namespace flashwright::test
