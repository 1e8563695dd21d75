// SPDX-License-Identifier: GPL-3.0-or-later
/// What can wait until the window is on the screen.
#pragma once

#include <QEvent>
#include <QWidget>

#include <functional>

namespace flashwright {

/// GUI thread. Calls `then` once, when the window and everything in it has been painted for the first time.
class AfterFirstPaint final : public QObject {
public:
    AfterFirstPaint(QWidget& window, std::function<void()> then)
        : QObject(&window)
        , m_then(std::move(then))
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Everything in the window is painted within this event.
        if (event->type() == QEvent::UpdateRequest) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [this] { m_then(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace flashwright
