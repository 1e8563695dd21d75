// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/settings/fake_portal.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

namespace flashwright::test {

QDBusVariant FakePortal::Read(const QString& space, const QString& key)
{
    ++asked;
    uint value = 0;
    if (space == QLatin1String("org.freedesktop.appearance")) {
        value = key == QLatin1String("color-scheme") ? scheme.load() : contrast.load();
    }
    // The real one wraps its answer twice.
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
}

void FakePortal::tell(const QString& connection, const QString& key, uint value)
{
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
    signal << QStringLiteral("org.freedesktop.appearance") << key << QVariant::fromValue(QDBusVariant(value));
    QDBusConnection(connection).send(signal);
}

} // namespace flashwright::test
