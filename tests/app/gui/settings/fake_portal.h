// SPDX-License-Identifier: GPL-3.0-or-later
/// A desktop's portal that tells how programs are to look.
#pragma once

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtDBus/QDBusVariant>

#include <atomic>

namespace flashwright::test {

class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    std::atomic_uint scheme = 0; ///< 1 dark, 2 light
    std::atomic_uint contrast = 0;
    std::atomic_int asked = 0;

    /// Says on the bus that a setting is another one now.
    static void tell(const QString& connection, const QString& key, uint value);

public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key);
};

} // namespace flashwright::test
