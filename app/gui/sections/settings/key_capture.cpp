// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/key_capture.h"

#include <QKeyEvent>

namespace flashwright {

namespace {

bool isAlone(int key)
{
    return key == 0 || key == Qt::Key_unknown || key == Qt::Key_Control || key == Qt::Key_Shift
        || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock
        || key == Qt::Key_NumLock;
}

} // namespace

KeyCapture::KeyCapture(QWidget* parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyCapture::clearKeys()
{
    m_keys = {};
    clear();
}

bool KeyCapture::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The combination is meant for this field, whatever it does elsewhere.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && take(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

bool KeyCapture::take(const QKeyEvent& event)
{
    const bool leads = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (leads && !event.modifiers().testFlag(Qt::ControlModifier)) {
        return false;
    }
    if (isAlone(event.key())) {
        return true;
    }
    m_keys = QKeySequence(event.keyCombination());
    setText(m_keys.toString(QKeySequence::NativeText));
    Q_EMIT captured(m_keys);
    return true;
}

} // namespace flashwright
