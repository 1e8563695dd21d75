// SPDX-License-Identifier: GPL-3.0-or-later
/// How the desktop wants programs to look, asked of its portal and heard from it: Qt tells of light and dark
/// from 6.5 on only.
#pragma once

#include "app/gui/bridge/desktop_look.h"

#include <QObject>
#include <QString>
#include <QtDBus/QDBusVariant>

#include <thread>

namespace flashwright {

/// GUI thread. Nothing of it waits for the desktop: a desktop that does not answer has no wish.
class DesktopAppearance final : public QObject {
    Q_OBJECT
public:
    /// `address` of a bus; empty = that of this login.
    explicit DesktopAppearance(QString address = {}, QObject* parent = nullptr);
    ~DesktopAppearance() override;

    /// Begins to ask and to listen. Once. `last` is what it wanted when it was asked last.
    void start(const DesktopLook& last = {});
    [[nodiscard]] const DesktopLook& look() const noexcept { return m_look; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void listen();
    void ask(const QString& key);
    void take(const QString& key, QVariant value);
    void become(const DesktopLook& look);

    QString m_address;
    QString m_connection;
    DesktopLook m_look;
    std::jthread m_connecting;
};

} // namespace flashwright
