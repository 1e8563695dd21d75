// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window can do about a cause by itself, as labels of buttons.
#pragma once

#include <QString>

#include <string_view>

namespace flashwright {

/// A label with a mnemonic for the action of a remedy; empty for those that only a person can carry out.
[[nodiscard]] QString remedyButtonText(std::string_view action);

} // namespace flashwright
