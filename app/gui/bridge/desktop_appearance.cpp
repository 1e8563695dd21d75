// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bridge/desktop_appearance.h"

#include "app/gui/bridge/background.h"

#include <QFileInfo>
#include <QVariant>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

#include <atomic>

namespace flashwright {

namespace {

// Source: [spec] freedesktop.org, XDG Desktop Portal, "Settings"
const QString Portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Space = QStringLiteral("org.freedesktop.appearance");
const QString Scheme = QStringLiteral("color-scheme"); // 0 no wish, 1 dark, 2 light
const QString Contrast = QStringLiteral("contrast"); // 0 no wish, 1 high
constexpr int AnswerWithinMs = 10'000; // it may have to be started first

/// Without a running session bus nothing is asked for one: some systems would start it then.
bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus")));
}

QDBusConnection connectTo(const QString& address, const QString& name)
{
    return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                             : QDBusConnection::connectToBus(address, name);
}

QString freshName()
{
    static std::atomic_uint number = 0;
    return QStringLiteral("flashwright-appearance-%1").arg(++number);
}

} // namespace

DesktopAppearance::DesktopAppearance(QString address, QObject* parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_connection(freshName())
{
}

DesktopAppearance::~DesktopAppearance()
{
    m_connecting = {};
    QDBusConnection::disconnectFromBus(m_connection);
}

void DesktopAppearance::start(const DesktopLook& last)
{
    m_look = last;
    if (m_address.isEmpty() && !hasSessionBus()) {
        become({});
        return;
    }
    const auto work = [address = m_address, name = m_connection](
                          const std::stop_token&) { return connectTo(address, name).isConnected(); };
    m_connecting = runInBackground(this, work, [this](bool works) {
        if (works) {
            listen();
            ask(Scheme);
            ask(Contrast);
        } else {
            become({});
        }
    });
}

void DesktopAppearance::listen()
{
    qRegisterMetaType<QDBusVariant>(); // Qt knows the slot's type by then, or does not connect
    // Qt looks the slot up as it is spelled here: without blanks.
    // clang-format off
    QDBusConnection(m_connection).connect(Portal, Path, Interface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
}

void DesktopAppearance::ask(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Portal, Path, Interface, QStringLiteral("Read"));
    call << Space << key;
    const QDBusPendingCall answer = QDBusConnection(m_connection).asyncCall(call, AnswerWithinMs);
    auto* watcher = new QDBusPendingCallWatcher(answer, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        take(key, reply.isError() ? QVariant(0U) : reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopAppearance::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == Space) {
        take(key, value.variant());
    }
}

void DesktopAppearance::take(const QString& key, QVariant value)
{
    // Read wraps its answer twice.
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    DesktopLook look = m_look;
    const uint number = value.toUInt();
    if (key == Scheme) {
        look.dark = number == 1 ? std::optional(true) : number == 2 ? std::optional(false) : std::nullopt;
    } else if (key == Contrast) {
        look.highContrast = number == 1;
    }
    become(look);
}

void DesktopAppearance::become(const DesktopLook& look)
{
    if (look != m_look) {
        m_look = look;
        Q_EMIT changed();
    }
}

} // namespace flashwright
