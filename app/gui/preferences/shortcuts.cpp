// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preferences/shortcuts.h"

#include "app/gui/preferences/preferences.h"

namespace flashwright {

namespace {

QString keyOf(const QAction* action)
{
    return QStringLiteral("keys/") + action->objectName();
}

} // namespace

Shortcuts::Shortcuts(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
{
}

void Shortcuts::add(QAction* action, const QList<QKeySequence>& keys)
{
    m_actions += action;
    m_defaults.insert(action, keys);
    const QVariant kept = m_preferences.store().value(keyOf(action));
    action->setShortcuts(
        kept.isValid() ? QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText) : keys);
}

QList<QKeySequence> Shortcuts::defaults(const QAction* action) const
{
    return m_defaults.value(action);
}

QAction* Shortcuts::owner(const QKeySequence& key) const
{
    for (QAction* action : m_actions) {
        if (action->shortcuts().contains(key)) {
            return action;
        }
    }
    return nullptr;
}

void Shortcuts::bind(QAction* action, const QList<QKeySequence>& keys)
{
    if (!m_defaults.contains(action)) {
        return;
    }
    action->setShortcuts(keys);
    if (keys == m_defaults.value(action)) {
        m_preferences.store().remove(keyOf(action));
    } else {
        m_preferences.store().setValue(
            keyOf(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
    }
    Q_EMIT changed(action);
}

void Shortcuts::reset()
{
    for (QAction* action : m_actions) {
        bind(action, m_defaults.value(action));
    }
}

} // namespace flashwright
