// SPDX-License-Identifier: GPL-3.0-or-later
/// A person without a mouse: keys go to whatever has the keyboard, as the desktop would send them.
#pragma once

#include <QWidget>

#include <vector>

class QMenu;

namespace flashwright::test {

/// What the next key goes to: an open menu, else what has the focus, else the window in front.
[[nodiscard]] QWidget* listener();
void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
void write(const QString& text);
/// The letter that the text underlines, with Alt. Does nothing for a text without one.
void pressMnemonic(const QString& text);
/// Goes on with Tab. @returns false when a round through the window does not come past it.
bool tabTo(const QWidget* wanted);
/// Opens a menu of the menu bar by its letter and goes down to the entry whose text begins so, without its
/// mnemonic. @returns false when there is none.
bool chooseFromMenu(const QString& menu, const QString& entry);

/// Everything the Tab key comes past, from the place that has the focus now round to the same place. A widget
/// that keeps the focus ends the walk: it is the last one then, twice.
[[nodiscard]] std::vector<QWidget*> tabRound();

} // namespace flashwright::test
