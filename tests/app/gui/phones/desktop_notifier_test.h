// SPDX-License-Identifier: GPL-3.0-or-later
/// A desktop that shows messages, on a bus of its own.
#pragma once

#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

namespace flashwright::test {

class FakeNotifications final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList abilities{QStringLiteral("body"), QStringLiteral("sound")};
    QMutex mutex;
    QString title; // these are guarded by mutex
    QString body;
    QVariantMap hints;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& summary,
        const QString& text, const QStringList& actions, const QVariantMap& more, int expires);
};

} // namespace flashwright::test
