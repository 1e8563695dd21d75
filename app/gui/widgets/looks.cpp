// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/looks.h"

#include "app/gui/widgets/text_size.h"
#include "app/gui/widgets/theme.h"

namespace flashwright {

void applyLooks(const Preferences& preferences, const DesktopLook& desktop)
{
    applyTheme(themeFromName(preferences.get(preference::Theme)), desktop);
    applyTextSize(preferences.get(preference::TextPercent));
}

DesktopLook rememberedLook(const Preferences& preferences)
{
    const QStringList words = preferences.get(preference::DesktopWish).split(u' ');
    DesktopLook look;
    if (words.contains(QLatin1String("dark"))) {
        look.dark = true;
    } else if (words.contains(QLatin1String("light"))) {
        look.dark = false;
    }
    look.highContrast = words.contains(QLatin1String("contrast"));
    return look;
}

void rememberLook(Preferences& preferences, const DesktopLook& desktop)
{
    QStringList words;
    if (desktop.dark.has_value()) {
        words += *desktop.dark ? QStringLiteral("dark") : QStringLiteral("light");
    }
    if (desktop.highContrast) {
        words += QStringLiteral("contrast");
    }
    preferences.set(preference::DesktopWish, QString(words.join(u' ')));
}

} // namespace flashwright
