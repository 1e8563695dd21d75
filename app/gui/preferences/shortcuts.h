// SPDX-License-Identifier: GPL-3.0-or-later
/// The keys of the window's commands: what they are at first, and what the user made of them.
#pragma once

#include <QAction>
#include <QKeySequence>

namespace flashwright {

class Preferences;

/// GUI thread. Actions are named by their object names and outlive the registry.
class Shortcuts final : public QObject {
    Q_OBJECT
public:
    explicit Shortcuts(Preferences& preferences, QObject* parent = nullptr);

    /// Gives the action its keys: the user's, else `keys`.
    void add(QAction* action, const QList<QKeySequence>& keys);
    [[nodiscard]] const QList<QAction*>& actions() const noexcept { return m_actions; }
    [[nodiscard]] QList<QKeySequence> defaults(const QAction* action) const;
    /// The command that has this key now; null when none.
    [[nodiscard]] QAction* owner(const QKeySequence& key) const;
    /// The user's keys; kept. An empty list means no key.
    void bind(QAction* action, const QList<QKeySequence>& keys);
    /// All keys as they were at first.
    void reset();

Q_SIGNALS:
    void changed(QAction* action);

private:
    Preferences& m_preferences;
    QList<QAction*> m_actions;
    QHash<const QAction*, QList<QKeySequence>> m_defaults;
};

} // namespace flashwright
