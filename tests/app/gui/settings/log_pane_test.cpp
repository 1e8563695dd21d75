// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/log_search.h"
#include "app/gui/preferences/preferences.h"
#include "app/gui/widgets/log_pane.h"
#include "tests/app/gui/gui_support.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

namespace flashwright::test {

namespace {

class LogPaneTest : public ::testing::Test {
protected:
    LogPaneTest()
        : settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , preferences(settings)
        , pane(std::make_unique<LogPane>(log, preferences))
    {
        pane->resize(700, 300);
        pane->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(pane.get()));
    }
    void addLines(int count, const char* text = "line")
    {
        for (int line = 0; line < count; ++line) {
            log.add(LogLevel::Info, QStringLiteral("1-2"),
                QStringLiteral("%1 %2").arg(QLatin1String(text)).arg(line));
        }
    }
    template <class Kind> Kind& child(const char* name)
    {
        return *pane->findChild<Kind*>(QLatin1String(name));
    }
    [[nodiscard]] QString chosen()
    {
        return child<QTreeView>("logView").currentIndex().data(LogModel::LineRole).toString();
    }
    [[nodiscard]] QString matches() { return child<QLabel>("logMatches").text(); }
    QScrollBar& bar() { return *child<QTreeView>("logView").verticalScrollBar(); }

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences;
    LogModel log;
    std::unique_ptr<LogPane> pane;
};

} // namespace

TEST_F(LogPaneTest, theSearchCountsAndLeadsFromMatchToMatch)
{
    addLines(3, "alpha");
    addLines(2, "beta");
    addLines(1, "ALPHA last");
    auto& search = child<QLineEdit>("logSearch");
    EXPECT_FALSE(child<QLabel>("logMatches").isVisible());
    QTest::keyClicks(&search, QStringLiteral("alpha"));
    EXPECT_EQ(matches(), QStringLiteral("4"));
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_TRUE(chosen().endsWith(QStringLiteral("alpha 0"))) << chosen().toStdString();
    EXPECT_EQ(matches(), QStringLiteral("1 of 4"));
    QTest::keyClick(&search, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(chosen().endsWith(QStringLiteral("ALPHA last 0"))) << "round the end";
    QTest::mouseClick(&child<QToolButton>("logNext"), Qt::LeftButton);
    QTest::mouseClick(&child<QToolButton>("logNext"), Qt::LeftButton);
    EXPECT_EQ(matches(), QStringLiteral("2 of 4"));
    addLines(1, "alpha again");
    EXPECT_EQ(matches(), QStringLiteral("2 of 5")) << "what comes is counted, too";
    search.clear();
    EXPECT_FALSE(child<QLabel>("logMatches").isVisible());
    QTest::keyClicks(&search, QStringLiteral("nowhere"));
    EXPECT_EQ(matches(), QStringLiteral("none"));
    EXPECT_FALSE(child<QToolButton>("logNext").isEnabled());
    EXPECT_EQ(child<QTreeView>("logView").model()->rowCount(), 7) << "nothing is hidden by a search";
}

TEST_F(LogPaneTest, theEndStaysInViewUntilTheUserScrollsUp)
{
    addLines(200);
    ASSERT_TRUE(eventually([this] { return bar().maximum() > 0 && bar().value() == bar().maximum(); }));
    bar().setValue(10);
    EXPECT_FALSE(child<QCheckBox>("logFollow").isChecked());
    addLines(50);
    QTest::qWait(20);
    EXPECT_EQ(bar().value(), 10) << "what the user reads stays where it is";
    bar().setValue(bar().maximum());
    EXPECT_TRUE(child<QCheckBox>("logFollow").isChecked());
    addLines(50);
    EXPECT_TRUE(eventually([this] { return bar().value() == bar().maximum(); }));
}

TEST_F(LogPaneTest, theLevelIsKeptForTheNextStart)
{
    log.add(LogLevel::Detail, {}, QStringLiteral("fine"));
    log.add(LogLevel::Error, {}, QStringLiteral("bad"));
    EXPECT_EQ(child<QTreeView>("logView").model()->rowCount(), 1);
    auto& level = child<QComboBox>("logLevel");
    QTest::keyClick(&level, Qt::Key_Up);
    EXPECT_EQ(child<QTreeView>("logView").model()->rowCount(), 2);
    pane = std::make_unique<LogPane>(log, preferences);
    EXPECT_EQ(child<QComboBox>("logLevel").currentData().toInt(), int(LogLevel::Detail));
    EXPECT_EQ(child<QTreeView>("logView").model()->rowCount(), 2);
}

TEST_F(LogPaneTest, linesAreCopiedAndTheFolderIsAskedFor)
{
    addLines(3);
    QTest::mouseClick(&child<QToolButton>("logCopy"), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    QSignalSpy wanted(pane.get(), &LogPane::folderWanted);
    QTest::mouseClick(&child<QToolButton>("logFolder"), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST(LogSearch, forgottenLinesAreNoMatchesAnyMore)
{
    LogModel log;
    LogSearch search(log);
    search.setText(QStringLiteral("x"));
    for (std::size_t line = 0; line < LogModel::MostLines + 10; ++line) {
        log.add(LogLevel::Info, {}, line < 20 ? QStringLiteral("x") : QStringLiteral("y"));
    }
    EXPECT_EQ(search.count(), 10);
}

} // namespace flashwright::test
