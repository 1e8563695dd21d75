// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/proof/keyboard.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <algorithm>

namespace flashwright::test {

namespace {

constexpr int LongestRound = 300;

QString plain(QString text)
{
    return text.remove(u'&');
}

/// Where there is no desktop, nobody else gives the keyboard back when a menu closes.
void giveBack(QWidget& window)
{
    if (QApplication::activeModalWidget() == nullptr && QApplication::activePopupWidget() == nullptr) {
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }
}

} // namespace

QWidget* listener()
{
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    if (QWidget* focus = QApplication::focusWidget()) {
        return focus;
    }
    return QApplication::activeWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(listener(), key, with);
}

void write(const QString& text)
{
    QTest::keyClicks(listener(), text);
}

void pressMnemonic(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty()) {
        QTest::keyClick(listener(), keys[0].key(), Qt::AltModifier);
    }
}

std::vector<QWidget*> tabRound()
{
    std::vector<QWidget*> round;
    while (round.size() < LongestRound) {
        QWidget* const before = QApplication::focusWidget();
        press(Qt::Key_Tab);
        QWidget* const now = QApplication::focusWidget();
        const bool known = std::find(round.begin(), round.end(), now) != round.end();
        if (now == before || known || now == nullptr) {
            if (now == before && now != nullptr) {
                round.push_back(now);
            }
            break;
        }
        round.push_back(now);
    }
    return round;
}

bool tabTo(const QWidget* wanted)
{
    for (int step = 0; step < LongestRound; ++step) {
        if (QApplication::focusWidget() == wanted) {
            return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

bool chooseFromMenu(const QString& menu, const QString& entry)
{
    auto* window = qobject_cast<QMainWindow*>(QApplication::activeWindow());
    if (window == nullptr) {
        return false;
    }
    for (const QAction* title : window->menuBar()->actions()) {
        if (plain(title->text()) == menu) {
            pressMnemonic(title->text());
        }
    }
    auto* open = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (int step = 0; open != nullptr && step < LongestRound; ++step) {
        press(Qt::Key_Down);
        if (open->activeAction() != nullptr && plain(open->activeAction()->text()).startsWith(entry)) {
            press(Qt::Key_Return);
            giveBack(*window);
            return true;
        }
    }
    return false;
}

} // namespace flashwright::test
