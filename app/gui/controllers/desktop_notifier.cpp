// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/desktop_notifier.h"

#include "app/gui/preferences/preferences.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>

#include <atomic>
#include <optional>

namespace flashwright {

namespace {

constexpr int AnswerWithinMs = 1000;

struct Message {
    QString title;
    QString text;
    QString sound; ///< of the sound naming specification; empty = silent
    quint8 urgency = 1;
};

struct Answer {
    std::optional<quint32> id; ///< nothing when nobody shows messages
    bool plays = false;
};

/// Without a running session bus nothing is asked for one: some systems would start it then.
bool hasBus(const std::string& address)
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !address.empty() || qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder % QLatin1String("/bus")));
}

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
        QLatin1String(method));
}

/// Source: [spec] freedesktop.org, "Desktop Notifications Specification" 1.2
Answer tellDesktop(const QDBusConnection& bus, const Message& message)
{
    const QDBusMessage can = bus.call(call("GetCapabilities"), QDBus::Block, AnswerWithinMs);
    if (can.type() != QDBusMessage::ReplyMessage) {
        return {};
    }
    QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(message.urgency)},
        {QStringLiteral("desktop-entry"), QCoreApplication::applicationName()}};
    if (message.sound.isEmpty()) {
        hints.insert(QStringLiteral("suppress-sound"), true);
    } else {
        hints.insert(QStringLiteral("sound-name"), message.sound);
    }
    QDBusMessage notify = call("Notify");
    notify << QStringLiteral("Flashwright") << quint32(0) << QStringLiteral("flashwright") << message.title
           << message.text << QStringList() << hints << -1;
    const QDBusMessage reply = bus.call(notify, QDBus::Block, AnswerWithinMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return {};
    }
    const QStringList abilities = can.arguments().value(0).toStringList();
    return {reply.arguments().constFirst().toUInt(), abilities.contains(QLatin1String("sound"))};
}

Answer deliver(const std::string& address, const Message& message)
{
    if (!hasBus(address)) {
        return {};
    }
    static std::atomic_uint number = 0;
    const QString name = QStringLiteral("flashwright-notifier-%1").arg(++number);
    Answer answer;
    {
        const QDBusConnection bus = address.empty()
            ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
            : QDBusConnection::connectToBus(QString::fromStdString(address), name);
        if (bus.isConnected()) {
            answer = tellDesktop(bus, message);
        }
    }
    QDBusConnection::disconnectFromBus(name);
    return answer;
}

/// Source: [spec] freedesktop.org, "Sound Naming Specification"
QString soundOf(DesktopNotifier::Kind kind)
{
    switch (kind) {
    case DesktopNotifier::Kind::Passed:
        return QStringLiteral("complete");
    case DesktopNotifier::Kind::Failed:
        return QStringLiteral("dialog-error");
    case DesktopNotifier::Kind::NeedsAction:
        break;
    }
    return QStringLiteral("dialog-question");
}

} // namespace

DesktopNotifier::DesktopNotifier(const Preferences& preferences, std::string address, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_address(std::move(address))
{
    m_telling.setMaxThreadCount(1);
}

DesktopNotifier::~DesktopNotifier()
{
    m_telling.clear();
    m_telling.waitForDone();
}

void DesktopNotifier::tell(Kind kind, const QString& title, const QString& text)
{
    const bool sounds = m_preferences.get(preference::Sounds);
    if (!m_preferences.get(preference::Notifications)) {
        if (sounds) {
            Q_EMIT beepWanted();
        }
        return;
    }
    Message message{title, text, sounds ? soundOf(kind) : QString(), quint8(kind == Kind::Passed ? 1 : 2)};
    m_telling.start([this, address = m_address, message = std::move(message), sounds] {
        const Answer answer = deliver(address, message);
        const auto heard = [this, answer, sounds] {
            if (answer.id) {
                Q_EMIT shown(*answer.id);
            }
            if (sounds && !answer.plays) {
                Q_EMIT beepWanted();
            }
        };
        QMetaObject::invokeMethod(this, heard, Qt::QueuedConnection);
    });
}

} // namespace flashwright
