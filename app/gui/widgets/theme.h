// SPDX-License-Identifier: GPL-3.0-or-later
/// Light, dark, high contrast, or as the desktop says. Only palette roles are used elsewhere, so all work
/// everywhere.
#pragma once

#include "app/gui/bridge/desktop_look.h"

#include <QPalette>
#include <QString>

namespace flashwright {

enum class Theme : std::uint8_t { System, Light, Dark, HighContrastLight, HighContrastDark };
inline constexpr Theme AllThemes[] = {
    Theme::System, Theme::Light, Theme::Dark, Theme::HighContrastLight, Theme::HighContrastDark};

/// Sets the application's style and palette. `desktop` counts for Theme::System only. GUI thread.
void applyTheme(Theme theme, const DesktopLook& desktop = {});
/// What Theme::System comes to; System where the platform's own palette already is what the desktop wants.
[[nodiscard]] Theme resolvedTheme(const DesktopLook& desktop, bool platformIsDark);

/// True when the window is painted light on dark.
[[nodiscard]] bool isDark(const QPalette& palette);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Text has a contrast of at least 7 to what it stands on.
[[nodiscard]] QPalette highContrastPalette(bool dark);

/// WCAG contrast ratio, 1..21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// "system", "light", "dark", "contrast-light", "contrast-dark": the spelling in the settings.
[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] Theme themeFromName(const QString& name);

} // namespace flashwright
