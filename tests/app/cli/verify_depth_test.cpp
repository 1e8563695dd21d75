// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/link_text.h"
#include "app/cli/verify_depth.h"

#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

TEST(VerifyWords, BecomeTheOptionWithAValue)
{
    EXPECT_EQ(translateVerifyWords({QStringLiteral("flash"), QStringLiteral("--verify"),
                  QStringLiteral("sampled"), QStringLiteral("fw.pac")}),
        (QStringList{QStringLiteral("flash"), QStringLiteral("--verify-depth"), QStringLiteral("sampled"),
            QStringLiteral("fw.pac")}));
    EXPECT_EQ(translateVerifyWords({QStringLiteral("--verify=off")}),
        QStringList{QStringLiteral("--verify-depth=off")});
}

TEST(VerifyWords, ThePlainOptionAndFilesStayAsTheyAre)
{
    const QStringList plain{QStringLiteral("flash"), QStringLiteral("--verify"), QStringLiteral("fw.pac")};
    EXPECT_EQ(translateVerifyWords(plain), plain);
    const QStringList file{
        QStringLiteral("flash"), QStringLiteral("--"), QStringLiteral("--verify"), QStringLiteral("full")};
    EXPECT_EQ(translateVerifyWords(file), file);
}

TEST(StallSentences, NameWhatIsDone)
{
    StallEvent event;
    event.step = StallEvent::Step::SmallerBlocks;
    event.item = "System";
    event.attempt = 2;
    event.blockBytes = 16 * 1024;
    const QString smaller = stallText(event);
    EXPECT_TRUE(smaller.contains(QLatin1String("System")) && smaller.contains(QLatin1String("16")))
        << smaller.toStdString();
    event.step = StallEvent::Step::Retry;
    EXPECT_TRUE(stallText(event).contains(QLatin1String("System")));
    event.item.clear();
    EXPECT_TRUE(stallText(event).contains(QLatin1String("power key"))) << "the phone has to be without power";
    event.step = StallEvent::Step::Notice;
    event.silent = milliseconds(5500);
    EXPECT_TRUE(stallText(event).contains(QLatin1String("5.5"))) << stallText(event).toStdString();
}

TEST(AppearanceSentences, SayWhatToDoDifferently)
{
    const auto seen =
        parseAppearance("id=1782:4d00 stage=boot_rom lived_ms=1800 next=1782:5d04 hint=key-not-held");
    ASSERT_TRUE(seen);
    const QString text = appearanceText(*seen);
    EXPECT_TRUE(text.contains(QLatin1String("1782:4d00")) && text.contains(QLatin1String("1.8")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("hold the key"))) << text.toStdString();
    const auto still = parseAppearance("id=1782:4d00 stage=boot_rom hint=none");
    EXPECT_TRUE(appearanceText(*still).isEmpty());
}

} // namespace
} // namespace flashwright::test
