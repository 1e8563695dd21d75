// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/walkthrough/screen.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>

namespace flashwright::walkthrough {

namespace {

const auto Accessible = QStringLiteral("org.a11y.atspi.Accessible");
constexpr int Deepest = 40;
constexpr int MostChildren = 400;

/// Numbers of AtspiStateType.
enum State { Active = 1, Checked = 4, Enabled = 8, Focusable = 11, Focused = 12, Showing = 25 };

struct Reference {
    QString service;
    QDBusObjectPath path;
};

const QDBusArgument& operator>>(const QDBusArgument& from, Reference& to)
{
    from.beginStructure();
    from >> to.service >> to.path;
    from.endStructure();
    return from;
}

QList<Reference> childrenOf(const QDBusConnection& bus, const QString& service, const QString& path)
{
    const QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, Accessible, QStringLiteral("GetChildren"));
    const QDBusMessage reply = bus.call(call);
    QList<Reference> children;
    if (reply.type() == QDBusMessage::ReplyMessage) {
        const auto list = reply.arguments().value(0).value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd() && children.size() < MostChildren) {
            Reference one;
            list >> one;
            children += one;
        }
        list.endArray();
    }
    return children;
}

quint64 statesOf(const QDBusConnection& bus, const QString& service, const QString& path)
{
    const QDBusMessage reply =
        bus.call(QDBusMessage::createMethodCall(service, path, Accessible, QStringLiteral("GetState")));
    quint64 states = 0;
    if (reply.type() == QDBusMessage::ReplyMessage) {
        const auto words = reply.arguments().value(0).value<QDBusArgument>();
        words.beginArray();
        for (int shift = 0; !words.atEnd(); shift += 32) {
            quint32 word = 0;
            words >> word;
            states |= quint64(word) << shift;
        }
        words.endArray();
    }
    return states;
}

} // namespace

Screen::Screen(QDBusConnection bus)
    : m_bus(std::move(bus))
{
}

std::optional<Screen> Screen::connect()
{
    QDBusInterface door(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QDBusConnection::sessionBus());
    const QDBusReply<QString> address = door.call(QStringLiteral("GetAddress"));
    if (!address.isValid()) {
        return std::nullopt;
    }
    const QDBusConnection bus =
        QDBusConnection::connectToBus(address.value(), QStringLiteral("accessibility"));
    return bus.isConnected() ? std::optional(Screen(bus)) : std::nullopt;
}

QList<Thing> Screen::look() const
{
    QList<Thing> all;
    const auto programs = childrenOf(
        m_bus, QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root"));
    for (const Reference& program : programs) {
        for (const Reference& window : childrenOf(m_bus, program.service, program.path.path())) {
            add(window.service, window.path.path(), 0, all);
        }
    }
    return all;
}

void Screen::add(const QString& service, const QString& path, int depth, QList<Thing>& into) const
{
    const quint64 states = statesOf(m_bus, service, path);
    const auto has = [states](State state) { return (states >> state & 1U) != 0; };
    if (depth > Deepest || (depth > 0 && !has(Showing))) {
        return;
    }
    QDBusInterface face(service, path, Accessible, m_bus);
    Thing thing;
    thing.name = face.property("Name").toString();
    thing.about = face.property("Description").toString();
    thing.role = QDBusReply<QString>(face.call(QStringLiteral("GetRoleName"))).value();
    thing.place = path;
    thing.depth = depth;
    thing.focusable = has(Focusable);
    thing.focused = has(Focused);
    thing.enabled = has(Enabled);
    thing.checked = has(Checked);
    thing.active = has(Active);
    into += thing;
    for (const Reference& child : childrenOf(m_bus, service, path)) {
        add(child.service, child.path.path(), depth + 1, into);
    }
}

QList<Thing> Screen::front(const QList<Thing>& all)
{
    QList<Thing> window;
    bool inside = false;
    for (const Thing& thing : all) {
        if (thing.depth == 0) {
            inside = thing.active;
        }
        if (inside) {
            window += thing;
        }
    }
    return window.isEmpty() ? all : window;
}

} // namespace flashwright::walkthrough
