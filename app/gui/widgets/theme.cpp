// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/theme.h"

#include "app/gui/widgets/dark_style.h"
#include "app/gui/widgets/high_contrast_style.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace flashwright {

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

QPalette palette(const QColor& window, const QColor& base, const QColor& button, const QColor& text,
    const QColor& accent, const QColor& accentText, const QColor& muted)
{
    QPalette made(button, window);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        made.setColor(role, text);
        made.setColor(QPalette::Disabled, role, muted);
    }
    made.setColor(QPalette::Window, window);
    made.setColor(QPalette::Base, base);
    made.setColor(QPalette::AlternateBase, window);
    made.setColor(QPalette::ToolTipBase, base);
    made.setColor(QPalette::Button, button);
    made.setColor(QPalette::Highlight, accent);
    made.setColor(QPalette::HighlightedText, accentText);
    made.setColor(QPalette::Link, accent);
    made.setColor(QPalette::PlaceholderText, muted);
    return made;
}

/// What the platform has before anything of ours is set.
struct Platform {
    QString style = QApplication::style()->name();
    bool dark = isDark(QGuiApplication::palette());
};

const Platform& platform()
{
    static const Platform found;
    return found;
}

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrastLight:
        return highContrastPalette(false);
    case Theme::HighContrastDark:
        return highContrastPalette(true);
    case Theme::Light:
    case Theme::System:
        break;
    }
    return lightPalette();
}

} // namespace

QPalette lightPalette()
{
    return palette(QColor(0xf2f3f5), QColor(0xffffff), QColor(0xe6e8eb), QColor(0x1b1f24), QColor(0x1d5fb4),
        QColor(0xffffff), QColor(0x667080));
}

QPalette darkPalette()
{
    QPalette dark = palette(QColor(0x24272b), QColor(0x1a1c1f), QColor(0x363a40), QColor(0xeceff2),
        QColor(0x7db4ff), QColor(0x10141a), QColor(0x949ca6));
    dark.setColor(QPalette::Light, QColor(0x4a4f57));
    dark.setColor(QPalette::Midlight, QColor(0x3f444b));
    dark.setColor(QPalette::Mid, QColor(0x5a606a));
    dark.setColor(QPalette::Dark, QColor(0x15171a));
    dark.setColor(QPalette::Shadow, QColor(0x0c0d0f));
    return dark;
}

QPalette highContrastPalette(bool dark)
{
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor paper = dark ? Qt::black : Qt::white;
    QPalette made = palette(paper, paper, QColor(dark ? 0x262626 : 0xf4f4f4), ink,
        QColor(dark ? 0xffd83d : 0x00408c), paper, QColor(dark ? 0xc8c8c8 : 0x454545));
    made.setColor(QPalette::Link, QColor(dark ? 0x9ecbff : 0x00408c));
    made.setColor(QPalette::AlternateBase, QColor(dark ? 0x1c1c1c : 0xf5f5f5));
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark}) {
        made.setColor(role, QColor(dark ? 0x8a8a8a : 0x6a6a6a));
    }
    made.setColor(QPalette::Shadow, ink);
    return made;
}

Theme resolvedTheme(const DesktopLook& desktop, bool platformIsDark)
{
    const bool dark = desktop.dark.value_or(platformIsDark);
    if (desktop.highContrast) {
        return dark ? Theme::HighContrastDark : Theme::HighContrastLight;
    }
    if (dark == platformIsDark) {
        return Theme::System;
    }
    return dark ? Theme::Dark : Theme::Light;
}

void applyTheme(Theme theme, const DesktopLook& desktop)
{
    const Platform& native = platform();
    const Theme shown = theme == Theme::System ? resolvedTheme(desktop, native.dark) : theme;
    if (shown == Theme::System) {
        QApplication::setStyle(native.style);
        QApplication::setPalette(QPalette());
        return;
    }
    // Native styles ignore parts of a palette; Fusion honours all of it.
    if (shown == Theme::HighContrastLight || shown == Theme::HighContrastDark) {
        QApplication::setStyle(new HighContrastStyle);
    } else if (shown == Theme::Dark) {
        QApplication::setStyle(new DarkStyle);
    } else {
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    QApplication::setPalette(paletteOf(shown));
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrastLight:
        return QStringLiteral("contrast-light");
    case Theme::HighContrastDark:
        return QStringLiteral("contrast-dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme themeFromName(const QString& name)
{
    const auto* const found = std::find_if(std::begin(AllThemes), std::end(AllThemes),
        [&name](Theme theme) { return themeName(theme) == name; });
    return found == std::end(AllThemes) ? Theme::System : *found;
}

} // namespace flashwright
