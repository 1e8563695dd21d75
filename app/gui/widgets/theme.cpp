// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/theme.h"

#include <QApplication>
#include <QStyle>

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

QString& desktopStyle()
{
    static QString name = QApplication::style()->name();
    return name;
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

void applyTheme(Theme theme)
{
    const QString native = desktopStyle();
    if (theme == Theme::System) {
        QApplication::setStyle(native);
        QApplication::setPalette(QPalette());
        return;
    }
    // Native styles ignore parts of a palette; Fusion honours all of it.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
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
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme themeFromName(const QString& name)
{
    if (name == QLatin1String("light")) {
        return Theme::Light;
    }
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

} // namespace flashwright
