// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bridge/desktop_appearance.h"
#include "app/gui/widgets/looks.h"
#include "tests/app/gui/gui_support.h"
#include "tests/app/gui/settings/fake_portal.h"
#include "tests/app/setup/private_bus.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace flashwright::test {

namespace {

constexpr const char* Name = "org.freedesktop.portal.Desktop";
constexpr const char* Path = "/org/freedesktop/portal/desktop";

class DesktopAppearanceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (bus.address().empty()) {
            GTEST_SKIP() << "no dbus-daemon";
        }
    }
    [[nodiscard]] QString address() const { return QString::fromStdString(bus.address()); }
    static void tell(const char* key, uint value)
    {
        FakePortal::tell(QStringLiteral("test-service-") + QLatin1String(Name), QLatin1String(key), value);
    }
    PrivateBus bus;
};

} // namespace

TEST_F(DesktopAppearanceTest, isAskedAtTheStartAndHeardLater)
{
    FakePortal portal;
    portal.scheme = 1;
    const Service service(bus.address(), portal, Name, Path);
    DesktopAppearance desktop(address());
    desktop.start();
    EXPECT_EQ(desktop.look(), DesktopLook{}) << "the start waits for nobody";
    ASSERT_TRUE(eventually([&] { return portal.asked == 2; })) << portal.asked;
    EXPECT_TRUE(eventually([&] { return desktop.look() == (DesktopLook{true, false}); }));
    tell("color-scheme", 2);
    EXPECT_TRUE(eventually([&] { return desktop.look() == (DesktopLook{false, false}); }));
    tell("contrast", 1);
    EXPECT_TRUE(eventually([&] { return desktop.look() == (DesktopLook{false, true}); }));
    tell("accent-color", 7);
    tell("color-scheme", 0);
    EXPECT_TRUE(eventually([&] { return desktop.look() == (DesktopLook{std::nullopt, true}); }));
}

TEST_F(DesktopAppearanceTest, aDesktopWithoutAPortalHasNoWish)
{
    DesktopAppearance desktop(address());
    QElapsedTimer clock;
    clock.start();
    desktop.start();
    EXPECT_LT(clock.elapsed(), 1000);
    QTest::qWait(50);
    EXPECT_EQ(desktop.look(), DesktopLook{});
}

TEST_F(DesktopAppearanceTest, whatWasWantedLastHoldsUntilTheDesktopHasAnswered)
{
    FakePortal portal;
    const Service service(bus.address(), portal, Name, Path);
    DesktopAppearance desktop(address());
    desktop.start({true, true});
    EXPECT_EQ(desktop.look(), (DesktopLook{true, true}));
    EXPECT_TRUE(eventually([&] { return desktop.look() == DesktopLook{}; })) << "it has no wish any more";
}

TEST(DesktopAppearance, aBusThatIsNotThereIsNoTrouble)
{
    DesktopAppearance desktop(QStringLiteral("unix:path=/nowhere/at/all"));
    desktop.start({true, false});
    EXPECT_TRUE(eventually([&] { return desktop.look() == DesktopLook{}; }));
}

TEST(DesktopAppearance, theLastWishIsRememberedForTheNextStart)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    const std::optional<bool> wishes[] = {std::nullopt, true, false};
    for (const auto& dark : wishes) {
        for (const bool high : {false, true}) {
            rememberLook(preferences, {dark, high});
            EXPECT_EQ(rememberedLook(preferences), (DesktopLook{dark, high}));
        }
    }
}

} // namespace flashwright::test
