// SPDX-License-Identifier: GPL-3.0-or-later
// What the manual holds: every link leads somewhere, every picture is there, every cause has its page.
#include "app/gui/help/manual.h"
#include "app/setup/station.h"
#include "core/diagnosis/rule_engine.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

const Manual& english()
{
    static const Manual manual = Manual::load(resourcesFolder(), QStringLiteral("en"));
    return manual;
}

/// Targets of links, or of pictures.
QStringList targetsIn(const QString& markdown, bool pictures)
{
    static const QRegularExpression links(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"));
    QStringList targets;
    for (auto at = links.globalMatch(markdown); at.hasNext();) {
        const auto match = at.next();
        if (match.captured(1).isEmpty() != pictures) {
            targets += match.captured(2);
        }
    }
    return targets;
}

TEST(Manual, everyTopicOfTheContentsIsThereAndLong)
{
    int written = 0;
    for (const ManualTopic& topic : english().topics()) {
        if (!topic.id.contains(u'/')) {
            ++written;
            EXPECT_GT(topic.plain.size(), 500) << topic.id.toStdString();
        }
    }
    EXPECT_EQ(written, 20);
    const QDir folder(QString::fromStdString((resourcesFolder() / "manual" / "en").string()));
    EXPECT_EQ(folder.entryList({QStringLiteral("*.md")}, QDir::Files).size(), written);
}

TEST(Manual, everyLinkLeadsToAPage)
{
    for (const ManualTopic& topic : english().topics()) {
        const QString from = QLatin1String("/") + topic.id + QLatin1String(".md");
        for (const QString& target : targetsIn(topic.markdown, false)) {
            const QString path = QDir::cleanPath(QFileInfo(from).path() + u'/' + target);
            ASSERT_TRUE(path.endsWith(QLatin1String(".md")))
                << topic.id.toStdString() << target.toStdString();
            EXPECT_NE(english().find(path.mid(1).chopped(3)), nullptr)
                << topic.id.toStdString() << " -> " << target.toStdString();
        }
    }
}

TEST(Manual, everyPictureIsThereAndSmall)
{
    constexpr qint64 Largest = 150 * 1024;
    int shown = 0;
    for (const ManualTopic& topic : english().topics()) {
        for (const QString& target : targetsIn(topic.markdown, true)) {
            ++shown;
            const QFileInfo file(english().pictureFile(target));
            EXPECT_TRUE(target.startsWith(QLatin1String("../pictures/"))) << target.toStdString();
            EXPECT_TRUE(file.exists()) << topic.id.toStdString() << " -> " << target.toStdString();
            EXPECT_LE(file.size(), Largest) << target.toStdString();
        }
    }
    EXPECT_GE(shown, 10);
}

TEST(Manual, everyCauseHasAPageWithItsSteps)
{
    const auto rules = RuleEngine::load(resourcesFolder());
    ASSERT_TRUE(rules);
    for (const std::string& id : rules->ids()) {
        const ManualTopic* const topic = english().find(QLatin1String("error/") + QString::fromStdString(id));
        ASSERT_NE(topic, nullptr) << id;
        EXPECT_FALSE(topic->title.isEmpty()) << id;
        EXPECT_TRUE(topic->markdown.contains(QLatin1String("## What to do")) || id == "unknown") << id;
    }
}

TEST(Manual, aNumberAnIdAndASymbolFindTheirPageFirst)
{
    const auto first = [](const char* asked) {
        return english().search(QString::fromLatin1(asked)).front().id;
    };
    EXPECT_EQ(first("4032"), QStringLiteral("error/mtk-enable-dram-fail-4032"));
    EXPECT_EQ(first("fdl2-failed"), QStringLiteral("error/fdl2-failed"));
    EXPECT_EQ(first("S_FT_ENABLE_DRAM_FAIL"), QStringLiteral("error/mtk-enable-dram-fail-4032"));
    EXPECT_EQ(first("station"), QStringLiteral("station"));
}

TEST(Manual, whatNoPageHoldsIsNotFound)
{
    EXPECT_TRUE(english().search(QStringLiteral("zzzz qqqq")).empty());
    EXPECT_TRUE(english().search(QStringLiteral("   ")).empty());
    for (const ManualHit& hit : english().search(QStringLiteral("scatter file"))) {
        EXPECT_TRUE(english().find(hit.id)->plain.contains(QStringLiteral("scatter"), Qt::CaseInsensitive));
        EXPECT_FALSE(hit.snippet.isEmpty());
        EXPECT_FALSE(hit.snippet.contains(QLatin1String("**"))) << hit.snippet.toStdString();
    }
}

TEST(Manual, everyPartOfTheWindowHasAPage)
{
    for (const char* id : {"welcome", "flash", "readback", "format", "phone", "vault", "history", "doctor",
             "settings", "memory"}) {
        EXPECT_NE(english().find(QString::fromLatin1(id)), nullptr) << id;
    }
}

TEST(Manual, anotherLanguageFallsBackToEnglish)
{
    const Manual other = Manual::load(resourcesFolder(), QStringLiteral("xx_YY"));
    ASSERT_NE(other.find(QStringLiteral("flash")), nullptr);
    EXPECT_EQ(
        other.find(QStringLiteral("flash"))->markdown, english().find(QStringLiteral("flash"))->markdown);
}

TEST(Manual, marksOfMarkdownAreNoText)
{
    EXPECT_EQ(plainText(QStringLiteral("# A\n\n- **b** [c](d.md) `e` 1\\_2")), QStringLiteral("A b c e 1_2"));
    EXPECT_EQ(
        plainText(escapedMarkdown(QStringLiteral("a_b*c <d> #1 [x]"))), QStringLiteral("a_b*c <d> #1 [x]"));
}

} // namespace
} // namespace flashwright::test
