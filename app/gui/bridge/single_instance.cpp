// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bridge/single_instance.h"

#include <QFileInfo>
#include <QUrl>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

#include <atomic>

namespace flashwright {

namespace {

constexpr int AnswerWithinMs = 3000;

QString serviceName()
{
    return QStringLiteral("org.flashwright.Flashwright");
}

QString objectPath()
{
    return QStringLiteral("/org/flashwright/Flashwright");
}

bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus")));
}

QString freshName()
{
    static std::atomic_uint number = 0;
    return QStringLiteral("flashwright-instance-%1").arg(++number);
}

/// With it the desktop lets a window come to the front.
QString tokenOf(const QVariantMap& platform)
{
    return platform.value(QStringLiteral("activation-token")).toString();
}

QVariantMap platformData()
{
    QVariantMap data;
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (!token.isEmpty()) {
        data.insert(QStringLiteral("activation-token"), token);
    }
    const QString startup = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    if (!startup.isEmpty()) {
        data.insert(QStringLiteral("desktop-startup-id"), startup);
    }
    return data;
}

QDBusMessage messageOf(const LaunchWish& wish)
{
    const auto call = [](const char* method) {
        QDBusMessage message = QDBusMessage::createMethodCall(serviceName(), objectPath(),
            QStringLiteral("org.freedesktop.Application"), QLatin1String(method));
        message.setAutoStartService(false); // a window that is not there is not wanted either
        return message;
    };
    if (wish.practice.has_value()) {
        QDBusMessage message = call("ActivateAction");
        message << QStringLiteral("practice") << QVariantList{*wish.practice} << platformData();
        return message;
    }
    if (wish.files.isEmpty()) {
        QDBusMessage message = call("Activate");
        message << platformData();
        return message;
    }
    QStringList urls;
    for (const QString& file : wish.files) {
        urls += QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    }
    QDBusMessage message = call("Open");
    message << urls << platformData();
    return message;
}

} // namespace

void ApplicationInterface::Activate(const QVariantMap& platform)
{
    Q_EMIT activated(tokenOf(platform));
}

void ApplicationInterface::Open(const QStringList& urls, const QVariantMap& platform)
{
    Q_EMIT openWanted(urls, tokenOf(platform));
}

void ApplicationInterface::ActivateAction(
    const QString& action, const QVariantList& parameters, const QVariantMap& platform)
{
    if (action.compare(QLatin1String("practice"), Qt::CaseInsensitive) == 0) {
        Q_EMIT practiceWanted(parameters.value(0).toString(), tokenOf(platform));
    } else {
        Q_EMIT activated(tokenOf(platform));
    }
}

SingleInstance::SingleInstance(QString address, QObject* parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_connection(freshName())
{
    connect(&m_interface, &ApplicationInterface::activated, this,
        [this](const QString& token) { Q_EMIT wanted({}, token); });
    connect(&m_interface, &ApplicationInterface::openWanted, this,
        [this](const QStringList& urls, const QString& token) {
            LaunchWish wish;
            for (const QString& text : urls) {
                const QUrl url(text);
                if (url.isLocalFile()) {
                    wish.files += url.toLocalFile();
                }
            }
            Q_EMIT wanted(wish, token);
        });
    connect(&m_interface, &ApplicationInterface::practiceWanted, this,
        [this](const QString& profile, const QString& token) {
            Q_EMIT wanted({{}, profile}, token);
        });
    if (!m_address.isEmpty()) {
        QDBusConnection::connectToBus(m_address, m_connection);
    } else if (hasSessionBus()) {
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection);
    }
}

SingleInstance::~SingleInstance()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

bool SingleInstance::handOver(const LaunchWish& wish)
{
    const QDBusConnection bus(m_connection);
    return bus.isConnected()
        && bus.call(messageOf(wish), QDBus::Block, AnswerWithinMs).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::serve()
{
    QDBusConnection bus(m_connection);
    if (bus.isConnected()) {
        bus.registerObject(objectPath(), &m_interface, QDBusConnection::ExportAllSlots);
        bus.registerService(serviceName());
    }
}

} // namespace flashwright
