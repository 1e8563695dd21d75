// SPDX-License-Identifier: GPL-3.0-or-later
/// Theme and size of text as the user chose them.
#pragma once

#include "app/gui/bridge/desktop_look.h"
#include "app/gui/preferences/preferences.h"

namespace flashwright {

namespace preference {

/// Percent of the desktop's size.
inline constexpr Preference<int> TextPercent{"textPercent", 100};
/// What the desktop wanted last, so that the next start looks right before the desktop has answered.
inline const Preference<QString> DesktopWish{"desktopWish", {}};

} // namespace preference

/// GUI thread.
void applyLooks(const Preferences& preferences, const DesktopLook& desktop);

[[nodiscard]] DesktopLook rememberedLook(const Preferences& preferences);
void rememberLook(Preferences& preferences, const DesktopLook& desktop);

} // namespace flashwright
