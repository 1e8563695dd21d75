// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/help_key.h"

#include "app/gui/help/manual_window.h"
#include "app/gui/sections/section.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace flashwright {

QString helpTopicOf(const QWidget* widget)
{
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (const QString topic = at->property("helpTopic").toString(); !topic.isEmpty()) {
            return topic;
        }
        if (const auto* section = qobject_cast<const Section*>(at)) {
            return section->id();
        }
    }
    return {};
}

HelpDesk::HelpDesk(std::filesystem::path resources, Preferences& preferences, QWidget& main)
    : m_resources(std::move(resources))
    , m_preferences(preferences)
    , m_main(main)
{
}

HelpDesk::~HelpDesk()
{
    delete m_manual;
}

ManualWindow* HelpDesk::manual() const
{
    return m_manual;
}

ManualWindow& HelpDesk::window()
{
    // A dialog that holds everything else lets only its own children be used.
    QWidget* const modal = QApplication::activeModalWidget();
    const bool blocking = modal != nullptr && modal->windowModality() == Qt::ApplicationModal;
    if (m_manual != nullptr && blocking && m_manual->parentWidget() != modal) {
        delete m_manual;
    }
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(m_resources, m_preferences, blocking ? modal : nullptr);
    }
    return *m_manual;
}

QString HelpDesk::topicHere() const
{
    const QString byFocus = helpTopicOf(QApplication::focusWidget());
    const QString byWindow = byFocus.isEmpty() ? helpTopicOf(QApplication::activeWindow()) : byFocus;
    return byWindow.isEmpty() ? helpTopicOf(&m_main) : byWindow;
}

void HelpDesk::openHere()
{
    open(topicHere());
}

void HelpDesk::open(const QString& topic)
{
    window().open(topic);
}

void HelpDesk::openContents()
{
    window().openContents();
}

void HelpDesk::listenFor(const QAction* help)
{
    m_help = help;
    qApp->installEventFilter(this);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_help == nullptr || !watched->isWidgetType()) {
        return false;
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->isAutoRepeat() || !m_help->shortcuts().contains(QKeySequence(key->keyCombination()))) {
        return false;
    }
    const QWidget* const window = static_cast<QWidget*>(watched)->window();
    if (window == m_manual) {
        return false;
    }
    openHere();
    return true;
}

} // namespace flashwright
