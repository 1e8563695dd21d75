// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a screen with a scale that is no whole number: a process of its own, as Qt reads the scale at
// the start only.
#include "app/gui/sections/section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/widgets/icons.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>

namespace flashwright::test {

namespace {

constexpr const char* Mark = "FLASHWRIGHT_TEST_SCALED";

std::string nameOf(const QWidget& widget)
{
    return std::string(widget.metaObject()->className()) + " " + widget.objectName().toStdString();
}

/// What has a text that does not wrap, and less room than it asks for.
std::vector<std::string> clippedIn(const QWidget& part)
{
    std::vector<std::string> clipped;
    for (const QWidget* widget : part.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool hasText = qobject_cast<const QAbstractButton*>(widget) != nullptr
            || qobject_cast<const QComboBox*>(widget) != nullptr || (label != nullptr && !label->wordWrap());
        if (!hasText || !widget->isVisible()) {
            continue;
        }
        const QSize least = widget->minimumSizeHint();
        if (widget->width() < least.width() || widget->height() < least.height()) {
            clipped.push_back(nameOf(*widget));
        }
    }
    return clipped;
}

using ScaledWindow = WindowFixture;

} // namespace

TEST_F(ScaledWindow, nothingIsClippedInTheSmallestWindow)
{
    if (qEnvironmentVariableIsSet(Mark)) {
        EXPECT_NEAR(window->devicePixelRatioF(), 1.5, 0.001) << "not rounded";
    }
    window->resize(window->minimumSize());
    EXPECT_EQ(window->size(), QSize(1024, 640));
    auto& bar = *window->findChild<SectionBar*>();
    bar.setExpert(true);
    for (Section* section : bar.sections()) {
        bar.open(section);
        QTest::qWait(20);
        for (const std::string& name : clippedIn(*section)) {
            ADD_FAILURE() << section->id().toStdString() << ": " << name;
        }
    }
}

TEST_F(ScaledWindow, drawingsHaveThePixelsOfTheScreen)
{
    const double ratio = window->devicePixelRatioF();
    const QPixmap drawn = iconPixmap(QStringLiteral("phone"), 24, Qt::black, ratio);
    EXPECT_EQ(drawn.width(), qRound(24 * ratio));
    EXPECT_NEAR(drawn.devicePixelRatio(), ratio, 0.001);
}

TEST(ScaledWindowProcess, theSameAtOneAndAHalf)
{
    if (qEnvironmentVariableIsSet(Mark)) {
        GTEST_SKIP() << "this is that process";
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(Mark), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1.5"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=ScaledWindow.*")});
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
}

} // namespace flashwright::test
