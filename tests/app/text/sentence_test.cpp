// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fault_text.h"
#include "app/text/finding_text.h"
#include "app/text/loader_text.h"
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
    expectAllDiffer(OperationKind::TestMemory, operationText);
    expectAllDiffer(Scene::FormatAll, sceneText);
    expectAllDiffer(EraseScope::ExceptBootChain, eraseScopeText);
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

TEST(Sentences, everyReasonForALoaderHasOne)
{
    for (const char* reason :
        {"loader-exact-match", "loader-older-version", "loader-only-entry", "loader-wrong-chip",
            "loader-newer-version", "loader-wrong-generation", "loader-unreadable", "loader-inconsistent"}) {
        const QString text = loaderReasonText(reason);
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << reason;
        EXPECT_FALSE(text.contains(QLatin1Char('{'))) << reason;
        EXPECT_TRUE(knownLoaderReasons().contains(QLatin1String(reason)));
    }
    EXPECT_EQ(loaderReasonText("loader-wrong-chip", {{"wanted", "MT6765"}, {"found", "MT6580"}}),
        QStringLiteral("It is for MT6580, and the phone has MT6765."));
    EXPECT_EQ(loaderReasonText("brand-new"), QStringLiteral("brand-new"));
}

TEST(Sentences, everyFuseAndEveryStageHasWords)
{
    for (const char* fuse : {"sbc", "sla", "daa", "none"}) {
        EXPECT_TRUE(fuseText(fuse).endsWith(QLatin1Char('.'))) << fuse;
    }
    for (const char* stage : {"boot_rom", "preloader", "da1", "da2"}) {
        EXPECT_NE(runningStageText(stage), QLatin1String(stage) + QLatin1Char('?')) << stage;
        EXPECT_FALSE(runningStageText(stage).contains(QLatin1Char('_'))) << stage;
    }
    EXPECT_EQ(fuseText("epp"), QStringLiteral("epp"));
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
