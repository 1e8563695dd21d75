// SPDX-License-Identifier: GPL-3.0-or-later
/// Light, dark, or as the desktop says. Only palette roles are used elsewhere, so both work everywhere.
#pragma once

#include <QPalette>
#include <QString>

namespace flashwright {

enum class Theme : std::uint8_t { System, Light, Dark };

/// Sets the application's style and palette.
void applyTheme(Theme theme);
/// True when the window is painted light on dark.
[[nodiscard]] bool isDark(const QPalette& palette);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// WCAG contrast ratio, 1..21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// "system", "light", "dark": the spelling in the settings.
[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] Theme themeFromName(const QString& name);

} // namespace flashwright
