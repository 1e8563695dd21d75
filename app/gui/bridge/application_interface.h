// SPDX-License-Identifier: GPL-3.0-or-later
/// What the desktop and other starts of the program may ask of the window that is open.
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace flashwright {

/// Called by D-Bus on the GUI thread.
/// Source: [spec] freedesktop.org, "Desktop Entry Specification", D-Bus Activation
class ApplicationInterface final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    using QObject::QObject;

Q_SIGNALS:
    void activated(const QString& token);
    void openWanted(const QStringList& urls, const QString& token);
    void practiceWanted(const QString& profile, const QString& token);

public Q_SLOTS:
    void Activate(const QVariantMap& platform);
    void Open(const QStringList& urls, const QVariantMap& platform);
    void ActivateAction(const QString& action, const QVariantList& parameters, const QVariantMap& platform);
};

} // namespace flashwright
