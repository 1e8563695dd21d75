// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/inhibitor.h"
#include "private_bus.h"

#include <QtCore/QCoreApplication>

#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

constexpr const char* LogindName = "org.freedesktop.login1";
constexpr const char* LogindPath = "/org/freedesktop/login1";
constexpr const char* SaverName = "org.freedesktop.ScreenSaver";
constexpr const char* SaverPath = "/org/freedesktop/ScreenSaver";

/// Nothing listens there.
const std::string Nowhere = "unix:path=/nonexistent/flashwright-test-bus";

class InhibitorTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (bus.address().empty()) {
            GTEST_SKIP() << "no dbus-daemon on this machine";
        }
    }

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    PrivateBus bus;
};

TEST_F(InhibitorTest, LogindBlocksSleepAndIdleUntilRelease)
{
    FakeLogind logind;
    const Service service(bus.address(), logind, LogindName, LogindPath);
    Inhibitor inhibitor({bus.address(), Nowhere});
    EXPECT_EQ(inhibitor.hold("because"), "logind");
    EXPECT_EQ(logind.asked,
        (QStringList{QStringLiteral("sleep:idle"), QStringLiteral("Flashwright"), QStringLiteral("because"),
            QStringLiteral("block")}));
    EXPECT_TRUE(logind.isHeld());
    inhibitor.release();
    EXPECT_TRUE(logind.isReleased());
}

TEST_F(InhibitorTest, TheDestructorGivesItBack)
{
    FakeLogind logind;
    const Service service(bus.address(), logind, LogindName, LogindPath);
    {
        Inhibitor inhibitor({bus.address(), Nowhere});
        EXPECT_EQ(inhibitor.hold("because"), "logind");
        EXPECT_TRUE(logind.isHeld());
    }
    EXPECT_TRUE(logind.isReleased());
}

TEST_F(InhibitorTest, TheScreenSaverIsAskedWhereLogindIsMissing)
{
    FakeDesktop saver;
    const Service service(bus.address(), saver, SaverName, SaverPath);
    Inhibitor inhibitor({Nowhere, bus.address()});
    EXPECT_EQ(inhibitor.hold("because"), "screen-saver");
    EXPECT_EQ(saver.held, 1);
    inhibitor.release();
    EXPECT_EQ(saver.held, 0);
}

TEST_F(InhibitorTest, TheScreenSaverIsAskedWhereLogindRefuses)
{
    FakeLogind logind;
    logind.refuses = true;
    FakeDesktop saver;
    const Service first(bus.address(), logind, LogindName, LogindPath);
    const Service second(bus.address(), saver, SaverName, SaverPath);
    Inhibitor inhibitor({bus.address(), bus.address()});
    EXPECT_EQ(inhibitor.hold("because"), "screen-saver");
    EXPECT_EQ(saver.held, 1);
}

TEST_F(InhibitorTest, ABusWithoutServicesIsNone)
{
    Inhibitor inhibitor({bus.address(), bus.address()});
    EXPECT_EQ(inhibitor.hold("because"), "none");
    inhibitor.release();
}

TEST(InhibitorAlone, NoBusIsNone)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    Inhibitor inhibitor({Nowhere, Nowhere});
    EXPECT_EQ(inhibitor.hold("because"), "none");
}

/// Knows whether the computer was kept awake at each call.
class Listener final : public SessionEvents {
public:
    explicit Listener(const FakeLogind& logind)
        : m_logind(logind)
    {
    }
    std::vector<std::string> facts;
    bool heldAtOperation = false;
    bool releasedAtEnd = false;
    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent&) override { }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan&) override { }
    void operation(const OperationEvent&) override { heldAtOperation = m_logind.isHeld(); }
    void asked(const Question&) override { }
    void evidence(const Evidence& seen) override { facts.push_back(seen.fact + "=" + seen.value); }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome&) override { releasedAtEnd = m_logind.isReleased(); }

private:
    const FakeLogind& m_logind;
};

OperationEvent began(OperationKind kind)
{
    OperationEvent event;
    event.operation.kind = kind;
    return event;
}

TEST_F(InhibitorTest, IsHeldFromTheFirstChangeToTheEndOfTheJob)
{
    FakeLogind logind;
    const Service service(bus.address(), logind, LogindName, LogindPath);
    Listener listener(logind);
    FakeClock clock;
    AwakeWhileChanging events(listener, clock, "because", {bus.address(), Nowhere});
    events.operation(began(OperationKind::SaveCopy));
    EXPECT_FALSE(listener.heldAtOperation) << "copies may be read again another day";
    events.operation(began(OperationKind::Erase));
    EXPECT_TRUE(listener.heldAtOperation);
    events.operation(began(OperationKind::Verify));
    EXPECT_TRUE(listener.heldAtOperation);
    events.done(Outcome{});
    EXPECT_TRUE(listener.releasedAtEnd);
    EXPECT_EQ(listener.facts, std::vector<std::string>{"host.inhibit=logind"});
}

} // namespace
} // namespace flashwright::test
