// SPDX-License-Identifier: GPL-3.0-or-later
/// One window for each login: a second start hands over what it was asked for and ends.
#pragma once

#include "app/gui/bridge/application_interface.h"

#include <optional>

namespace flashwright {

/// What a start of the program was asked for.
struct LaunchWish {
    QStringList files; ///< absolute
    std::optional<QString> practice; ///< a profile; empty text = the first one
};

/// GUI thread. Without a session bus every start is a window of its own.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `address` of a bus; empty = that of this login.
    explicit SingleInstance(QString address = {}, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True when a window that is open has taken the wish: this program may end. Waits for its answer.
    [[nodiscard]] bool handOver(const LaunchWish& wish);
    /// From now on other starts are heard.
    void serve();

Q_SIGNALS:
    /// Another start was asked for this; with an empty wish the window only comes to the front. `token` lets
    /// it, where the desktop wants one.
    void wanted(const flashwright::LaunchWish& wish, const QString& token);

private:
    QString m_address;
    QString m_connection;
    ApplicationInterface m_interface;
};

} // namespace flashwright
