// SPDX-License-Identifier: GPL-3.0-or-later
/// What the desktop tells of its looks, where it tells.
#pragma once

#include <optional>

namespace flashwright {

struct DesktopLook {
    std::optional<bool> dark; ///< nothing: no wish
    bool highContrast = false;
    bool operator==(const DesktopLook&) const = default;
};

} // namespace flashwright
