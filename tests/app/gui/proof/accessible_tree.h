// SPDX-License-Identifier: GPL-3.0-or-later
/// Walks what a screen reader sees of a window.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QMenu;
class QMenuBar;

namespace flashwright::test {

/// Everything in the tree below a window that a screen reader could not explain: controls without a role or
/// a name, names that say nothing, and controls that cannot be told apart. One line each.
[[nodiscard]] std::vector<std::string> unexplained(QWidget& window);

/// Texts of a window that underline a letter and are seen together.
[[nodiscard]] std::vector<QString> lettersSeen(const QWidget& window);
/// Of the titles of a menu bar, and of every menu in it with what opens from it: one list each.
[[nodiscard]] std::vector<std::vector<QString>> lettersOfMenus(const QMenuBar& bar);
/// The pairs of texts that underline the same letter.
[[nodiscard]] std::vector<std::string> clashes(const std::vector<QString>& texts);

/// Notes texts that are seen together, when somebody wants to choose letters anew: the file that
/// FLASHWRIGHT_MNEMONICS names gets them all as a list of lists, at the end of the program.
void noteTogether(const std::vector<QString>& texts);

} // namespace flashwright::test
