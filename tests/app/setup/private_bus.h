// SPDX-License-Identifier: GPL-3.0-or-later
/// A D-Bus daemon for one test, and services on it that keep a computer awake.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QThread>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusUnixFileDescriptor>

#include <atomic>
#include <memory>

namespace flashwright::test {

/// Nobody else is on it. `address` is empty when the machine has no dbus-daemon.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    [[nodiscard]] const std::string& address() const { return m_address; }

private:
    QProcess m_daemon;
    std::string m_address;
};

/// logind's manager: gives one end of a pipe and keeps the other.
class FakeLogind final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override;
    QStringList asked; ///< arguments of the last call
    /// True while somebody keeps the file that was given open.
    [[nodiscard]] bool isHeld() const;
    /// Waits for the last one to let go; false when nobody does.
    [[nodiscard]] bool isReleased() const;
    std::atomic_bool refuses = false;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(
        const QString& what, const QString& who, const QString& why, const QString& mode);

private:
    int m_ours = -1;
};

/// A desktop's service that counts.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    std::atomic_int held = 0;

public Q_SLOTS:
    uint Inhibit(const QString& program, const QString& reason);
    void UnInhibit(uint cookie);
};

/// Puts an object on the bus and answers on a thread of its own.
class Service {
public:
    Service(const std::string& address, QObject& object, const char* name, const char* path);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

private:
    QThread m_thread;
    QObject& m_object;
    QString m_connection;
};

} // namespace flashwright::test
