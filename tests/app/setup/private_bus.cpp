// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_bus.h"

#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace flashwright::test {

namespace {

constexpr int DaemonWithinMs = 20'000;
constexpr uint Cookie = 77;

} // namespace

PrivateBus::PrivateBus()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {
        return;
    }
    m_daemon.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (m_daemon.waitForStarted(DaemonWithinMs) && m_daemon.waitForReadyRead(DaemonWithinMs)) {
        m_address = m_daemon.readLine().trimmed().toStdString();
    }
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(DaemonWithinMs);
}

FakeLogind::~FakeLogind()
{
    if (m_ours >= 0) {
        ::close(m_ours);
    }
}

bool FakeLogind::isHeld() const
{
    pollfd end{m_ours, 0, 0};
    ::poll(&end, 1, 0);
    return m_ours >= 0 && (end.revents & POLLHUP) == 0;
}

bool FakeLogind::isReleased() const
{
    pollfd end{m_ours, 0, 0};
    return ::poll(&end, 1, DaemonWithinMs) == 1 && (end.revents & POLLHUP) != 0;
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(
    const QString& what, const QString& who, const QString& why, const QString& mode)
{
    asked = {what, who, why, mode};
    std::array<int, 2> ends{};
    if (refuses || ::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return {};
    }
    m_ours = ends[0];
    QDBusUnixFileDescriptor theirs(ends[1]); // a copy
    ::close(ends[1]);
    return theirs;
}

uint FakeDesktop::Inhibit(const QString&, const QString&)
{
    ++held;
    return Cookie;
}

void FakeDesktop::UnInhibit(uint cookie)
{
    held -= cookie == Cookie ? 1 : 0;
}

Service::Service(const std::string& address, QObject& object, const char* name, const char* path)
    : m_object(object)
    , m_connection(QStringLiteral("test-service-") + QString::fromLatin1(name))
{
    m_thread.start();
    m_object.moveToThread(&m_thread);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromStdString(address), m_connection);
    bus.registerObject(QString::fromLatin1(path), &m_object, QDBusConnection::ExportAllSlots);
    bus.registerService(QString::fromLatin1(name));
}

Service::~Service()
{
    QDBusConnection::disconnectFromBus(m_connection);
    QMetaObject::invokeMethod(
        &m_object, [this] { m_object.moveToThread(m_thread.thread()); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace flashwright::test
