// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bridge/single_instance.h"
#include "app/gui/launch_options.h"
#include "tests/app/gui/window_fixture.h"
#include "tests/app/setup/private_bus.h"

#include <QMessageBox>

#include <thread>

namespace flashwright::test {

namespace {

class SingleInstanceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (bus.address().empty()) {
            GTEST_SKIP() << "no dbus-daemon";
        }
    }
    [[nodiscard]] QString address() const { return QString::fromStdString(bus.address()); }
    /// Another start of the program; the first one answers meanwhile.
    bool second(const LaunchWish& wish)
    {
        std::atomic_int taken = -1;
        std::jthread other([&] { taken = SingleInstance(address()).handOver(wish) ? 1 : 0; });
        EXPECT_TRUE(eventually([&] { return taken >= 0; }));
        return taken == 1;
    }
    PrivateBus bus;
};

} // namespace

TEST_F(SingleInstanceTest, theSecondStartHandsItsFilesOver)
{
    EXPECT_FALSE(second({{QStringLiteral("/a.pac")}, {}})) << "nobody is there yet";
    SingleInstance first(address());
    first.serve();
    std::vector<LaunchWish> heard;
    QObject::connect(
        &first, &SingleInstance::wanted, &first, [&](const LaunchWish& wish) { heard.push_back(wish); });
    const QString file = QStringLiteral("/tmp/\u624b\u673a 100%.pac");
    EXPECT_TRUE(second({{file}, {}}));
    EXPECT_TRUE(second({{}, QStringLiteral("sc9863a-emmc")}));
    EXPECT_TRUE(second({}));
    ASSERT_EQ(heard.size(), 3U);
    EXPECT_EQ(heard[0].files, QStringList{file});
    EXPECT_EQ(heard[1].practice, QStringLiteral("sc9863a-emmc"));
    EXPECT_TRUE(heard[2].files.isEmpty());
    EXPECT_FALSE(heard[2].practice.has_value());
}

TEST_F(SingleInstanceTest, aWindowThatEndedIsNotAsked)
{
    {
        SingleInstance first(address());
        first.serve();
        EXPECT_TRUE(second({}));
    }
    EXPECT_FALSE(second({}));
}

TEST(SingleInstance, withoutABusEveryStartIsItsOwn)
{
    SingleInstance instance(QStringLiteral("unix:path=/nowhere/at/all"));
    instance.serve();
    EXPECT_FALSE(instance.handOver({}));
}

TEST(SingleInstance, aWindowOfItsOwnCanBeAskedFor)
{
    EXPECT_TRUE(parseArguments({QStringLiteral("--new-window"), QStringLiteral("/a.pac")}).newWindow);
    EXPECT_FALSE(parseArguments({QStringLiteral("/a.pac")}).newWindow);
}

using TakeOverTest = WindowFixture;

TEST_F(TakeOverTest, theWindowLoadsWhatAnotherStartWasAskedFor)
{
    practise();
    const QString firmware = window->packages().path();
    ASSERT_TRUE(stations->work());
    window->takeOver({{firmware}, {}}, {});
    EXPECT_EQ(window->packages().path(), firmware);
}

TEST_F(TakeOverTest, whileAJobRunsTheUserIsTold)
{
    practise();
    const QString firmware = window->packages().path();
    fake();
    startAndAgree();
    window->takeOver({{QStringLiteral("/tmp/other.pac")}, {}}, {});
    EXPECT_TRUE(eventually([] { return topLevel<QMessageBox>() != nullptr; }));
    EXPECT_EQ(window->packages().path(), firmware);
    topLevel<QMessageBox>()->close();
}

} // namespace flashwright::test
