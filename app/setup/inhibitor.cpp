// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/inhibitor.h"

#include "core/plan/phone_change.h"

#include <QtCore/QFileInfo>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusUnixFileDescriptor>

#include <array>
#include <atomic>

namespace flashwright {

namespace {

constexpr int AnswerWithinMs = 1000;

/// A service of the desktop that gives a number for a wish and takes the number back.
/// Source: [spec] freedesktop.org, "Idle Inhibition Service" and "Power Management Specification"
struct DesktopService {
    const char* word;
    const char* name;
    const char* path;
    const char* interface;
};
constexpr std::array DesktopServices{
    DesktopService{"power-management", "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit", "org.freedesktop.PowerManagement.Inhibit"},
    DesktopService{"screen-saver", "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver"},
};

QString programName()
{
    return QStringLiteral("Flashwright");
}

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// Without a running session bus nothing is asked for one: some systems would start it then.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return true;
    }
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

QString freshName()
{
    static std::atomic_uint number = 0;
    return QStringLiteral("flashwright-inhibitor-%1").arg(++number);
}

/// A connection of its own, so that closing it gives everything back.
class OwnConnection {
public:
    OwnConnection(const std::string& address, QDBusConnection::BusType usual)
        : m_name(freshName())
        , m_bus(address.empty() ? QDBusConnection::connectToBus(usual, m_name)
                                : QDBusConnection::connectToBus(QString::fromStdString(address), m_name))
    {
    }
    ~OwnConnection() { QDBusConnection::disconnectFromBus(m_name); }
    OwnConnection(const OwnConnection&) = delete;
    OwnConnection& operator=(const OwnConnection&) = delete;

    [[nodiscard]] bool works() const { return m_bus.isConnected(); }
    [[nodiscard]] QVariant firstAnswer(const QDBusMessage& call) const
    {
        const QDBusMessage reply = m_bus.call(call, QDBus::Block, AnswerWithinMs);
        const bool answered = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
        return answered ? reply.arguments().constFirst() : QVariant();
    }
    void say(const QDBusMessage& call) const { m_bus.call(call, QDBus::Block, AnswerWithinMs); }

private:
    QString m_name;
    QDBusConnection m_bus;
};

QDBusMessage callTo(const DesktopService& service, const char* method)
{
    return QDBusMessage::createMethodCall(
        latin(service.name), latin(service.path), latin(service.interface), latin(method));
}

} // namespace

/// What is held; the destructor gives it back.
class Inhibitor::Hold {
public:
    ~Hold()
    {
        if (m_service != nullptr && m_connection) {
            QDBusMessage call = callTo(*m_service, "UnInhibit");
            call << m_cookie;
            m_connection->say(call);
        }
    }

    /// Sleep and idle are blocked as long as the file that logind gives stays open.
    /// Source: [spec] systemd, "Inhibitor Locks"
    bool takeFromLogind(const std::string& address, const QString& reason)
    {
        m_connection = std::make_unique<OwnConnection>(address, QDBusConnection::SystemBus);
        if (!m_connection->works()) {
            return false;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
            QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
            QStringLiteral("Inhibit"));
        call << QStringLiteral("sleep:idle") << programName() << reason << QStringLiteral("block");
        m_file = m_connection->firstAnswer(call).value<QDBusUnixFileDescriptor>();
        return m_file.isValid();
    }

    /// @returns the service's word; empty when none of them answers.
    std::string takeFromDesktop(const std::string& address, const QString& reason)
    {
        if (address.empty() && !hasSessionBus()) {
            return {};
        }
        m_connection = std::make_unique<OwnConnection>(address, QDBusConnection::SessionBus);
        for (const DesktopService& service : DesktopServices) {
            if (!m_connection->works()) {
                return {};
            }
            QDBusMessage call = callTo(service, "Inhibit");
            call << programName() << reason;
            bool isNumber = false;
            m_cookie = m_connection->firstAnswer(call).toUInt(&isNumber);
            if (isNumber) {
                m_service = &service;
                return service.word;
            }
        }
        return {};
    }

private:
    std::unique_ptr<OwnConnection> m_connection;
    QDBusUnixFileDescriptor m_file;
    const DesktopService* m_service = nullptr;
    uint m_cookie = 0;
};

Inhibitor::Inhibitor(InhibitorBuses buses)
    : m_buses(std::move(buses))
{
}

Inhibitor::~Inhibitor() = default;

std::string Inhibitor::hold(const std::string& reason)
{
    static const std::string none = "none";
    if (m_hold) {
        return none;
    }
    const QString shown = QString::fromStdString(reason);
    auto hold = std::make_unique<Hold>();
    if (hold->takeFromLogind(m_buses.system, shown)) {
        m_hold = std::move(hold);
        return "logind";
    }
    std::string word = hold->takeFromDesktop(m_buses.session, shown);
    if (word.empty()) {
        return none;
    }
    m_hold = std::move(hold);
    return word;
}

void Inhibitor::release()
{
    m_hold.reset();
}

AwakeWhileChanging::AwakeWhileChanging(
    SessionEvents& inner, const Clock& clock, std::string reason, InhibitorBuses buses)
    : m_inner(inner)
    , m_clock(clock)
    , m_reason(std::move(reason))
    , m_inhibitor(std::move(buses))
{
}

void AwakeWhileChanging::operation(const OperationEvent& event)
{
    if (!m_asked && changesPhone(event.operation.kind)) {
        m_asked = true;
        m_inner.evidence(Evidence{"host.inhibit", m_inhibitor.hold(m_reason), "host", m_clock.now()});
    }
    m_inner.operation(event);
}

void AwakeWhileChanging::done(const Outcome& outcome)
{
    m_inhibitor.release();
    m_inner.done(outcome);
}

} // namespace flashwright
