// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/phones/desktop_notifier_test.h"

#include "app/gui/controllers/desktop_notifier.h"
#include "app/gui/preferences/preferences.h"
#include "tests/app/gui/gui_support.h"
#include "tests/app/setup/private_bus.h"

#include <QTemporaryDir>

namespace flashwright::test {

uint FakeNotifications::Notify(const QString&, uint, const QString&, const QString& summary,
    const QString& text, const QStringList&, const QVariantMap& more, int)
{
    const QMutexLocker lock(&mutex);
    title = summary;
    body = text;
    hints = more;
    return 42;
}

class DesktopNotifierTest : public ::testing::Test {
protected:
    /// @returns whether the desktop showed it.
    bool tell(DesktopNotifier::Kind kind)
    {
        DesktopNotifier notifier(preferences, bus.address());
        quint32 shown = 0;
        bool over = false;
        QObject::connect(&notifier, &DesktopNotifier::shown, &notifier, [&](quint32 id) { shown = id; });
        QObject::connect(&notifier, &DesktopNotifier::beepWanted, &notifier, [&] { beeps = over = true; });
        notifier.tell(kind, QStringLiteral("Passed: Bench 3"), QStringLiteral("12 areas compared."));
        EXPECT_TRUE(eventually([&] { return shown != 0 || over; }));
        return shown == 42;
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences{store};
    PrivateBus bus;
    FakeNotifications desktop;
    bool beeps = false;
};

TEST_F(DesktopNotifierTest, theDesktopShowsItAndPlaysASound)
{
    if (bus.address().empty()) {
        GTEST_SKIP() << "no dbus-daemon";
    }
    const Service service(
        bus.address(), desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    EXPECT_TRUE(tell(DesktopNotifier::Kind::Passed));
    const QMutexLocker lock(&desktop.mutex);
    EXPECT_EQ(desktop.title, QStringLiteral("Passed: Bench 3"));
    EXPECT_EQ(desktop.hints.value(QStringLiteral("sound-name")).toString(), QStringLiteral("complete"));
    EXPECT_FALSE(beeps);
}

TEST_F(DesktopNotifierTest, withoutSoundsItIsSilent)
{
    if (bus.address().empty()) {
        GTEST_SKIP() << "no dbus-daemon";
    }
    preferences.set(preference::Sounds, false);
    const Service service(
        bus.address(), desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    EXPECT_TRUE(tell(DesktopNotifier::Kind::Failed));
    const QMutexLocker lock(&desktop.mutex);
    EXPECT_FALSE(desktop.hints.contains(QStringLiteral("sound-name")));
    EXPECT_TRUE(desktop.hints.value(QStringLiteral("suppress-sound")).toBool());
    EXPECT_FALSE(beeps);
}

TEST_F(DesktopNotifierTest, aDesktopThatPlaysNothingLetsTheWindowBeep)
{
    if (bus.address().empty()) {
        GTEST_SKIP() << "no dbus-daemon";
    }
    desktop.abilities.removeAll(QStringLiteral("sound"));
    const Service service(
        bus.address(), desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    EXPECT_TRUE(tell(DesktopNotifier::Kind::Failed));
    EXPECT_TRUE(beeps);
}

TEST_F(DesktopNotifierTest, withoutADesktopTheWindowBeeps)
{
    if (bus.address().empty()) {
        GTEST_SKIP() << "no dbus-daemon";
    }
    EXPECT_FALSE(tell(DesktopNotifier::Kind::NeedsAction));
    EXPECT_TRUE(beeps);
}

TEST_F(DesktopNotifierTest, messagesCanBeSwitchedOffAndSoundsStay)
{
    preferences.set(preference::Notifications, false);
    EXPECT_FALSE(tell(DesktopNotifier::Kind::Passed));
    EXPECT_TRUE(beeps);
}

} // namespace flashwright::test
