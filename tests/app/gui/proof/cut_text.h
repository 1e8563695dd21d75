// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds words that do not fit the place they have.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

namespace flashwright::test {

/// Visible labels and buttons that are smaller than their text needs. One line each.
[[nodiscard]] std::vector<std::string> cutTexts(const QWidget& window);

} // namespace flashwright::test
