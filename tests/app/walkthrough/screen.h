// SPDX-License-Identifier: GPL-3.0-or-later
/// What a screen reader would say of the windows of a running program: read from the desktop's accessibility
/// bus, without knowing the program.
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>

#include <optional>

namespace flashwright::walkthrough {

/// One thing on the screen.
struct Thing {
    QString name;
    QString role; ///< "push button"
    QString about; ///< its description
    QString place; ///< names it for as long as it is there
    int depth = 0;
    bool focusable = false;
    bool focused = false;
    bool enabled = false;
    bool checked = false;
    bool active = false; ///< a window: has the keyboard
};

/// The windows of the program, front to back as far as the bus tells.
class Screen {
public:
    /// Nothing when this desktop has no accessibility bus.
    [[nodiscard]] static std::optional<Screen> connect();

    /// Everything that shows, in the order of the tree. Empty until the program has a window.
    [[nodiscard]] QList<Thing> look() const;
    /// The same for the window that has the keyboard; everything when none has.
    [[nodiscard]] static QList<Thing> front(const QList<Thing>& all);

private:
    explicit Screen(QDBusConnection bus);
    void add(const QString& service, const QString& path, int depth, QList<Thing>& into) const;

    QDBusConnection m_bus;
};

} // namespace flashwright::walkthrough
