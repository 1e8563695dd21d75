// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fault_text.h"
#include "app/text/finding_text.h"
#include "app/text/plan_text.h"
#include "app/text/remedy_text.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

/// Every value of an enum whose last one is known.
template <class Enum, class Text> void expectAllDiffer(Enum last, Text textOf)
{
    QStringList seen;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const QString text = textOf(static_cast<Enum>(value));
        EXPECT_FALSE(text.isEmpty()) << value;
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen += text;
    }
}

TEST(Sentences, everyFaultHasOneAndItIsWhole)
{
    expectAllDiffer(Fault::Bug, faultText);
    for (int fault = 0; fault <= static_cast<int>(Fault::Bug); ++fault) {
        const QString text = faultText(static_cast<Fault>(fault));
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << text.toStdString();
    }
}

TEST(Sentences, everyEnumValueHasWords)
{
    expectAllDiffer(Stage::Done, stageText);
    expectAllDiffer(Danger::Everything, dangerText);
    expectAllDiffer(OperationKind::Verify, operationText);
    expectAllDiffer(LeftOut::Skipped, leftOutText);
    expectAllDiffer(StorageKind::Nor, storageText);
    expectAllDiffer(EntryClass::Calibration, entryClassText);
    expectAllDiffer(EntryAction::None, entryActionText);
    expectAllDiffer(Severity::Error, severityText);
}

TEST(Sentences, riskIsSaidWhereThereIsOne)
{
    EXPECT_TRUE(riskText(Risk::None).isEmpty());
    EXPECT_FALSE(riskText(Risk::DataLoss).isEmpty());
    EXPECT_FALSE(riskText(Risk::Brick).isEmpty());
}

TEST(Sentences, aTargetIsNamedByNameOrAddress)
{
    Operation operation;
    operation.address = 0x80000003;
    EXPECT_EQ(targetText(operation), QStringLiteral("0x80000003"));
    operation.target = "boot";
    EXPECT_EQ(targetText(operation), QStringLiteral("boot"));
}

} // namespace
} // namespace flashwright
