// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/appearance_page.h"

#include "app/gui/widgets/looks.h"
#include "app/gui/widgets/theme.h"

#include <QLocale>

namespace flashwright {

namespace {

constexpr int Sizes[] = {75, 90, 100, 115, 130, 150, 175, 200};

QVariantList themeNames()
{
    QVariantList names;
    for (const Theme theme : AllThemes) {
        names += themeName(theme);
    }
    return names;
}

QVariantList sizes()
{
    QVariantList all;
    for (const int size : Sizes) {
        all += size;
    }
    return all;
}

/// An empty value in the file means the same as "system".
OptionValue themeValue(Preferences& preferences)
{
    OptionValue value = optionValue(preferences, preference::Theme);
    value.get = [&preferences] {
        return QVariant(themeName(themeFromName(preferences.get(preference::Theme))));
    };
    return value;
}

} // namespace

AppearancePage::AppearancePage(Preferences& preferences, QWidget* parent)
    : OptionPage("appearance", preferences, parent)
    , m_theme(choice("theme", themeValue(preferences), themeNames()))
    , m_size(choice(preference::TextPercent, sizes()))
    , m_still(check(preference::ReducedMotion))
{
    addSpace();
    retranslate();
}

void AppearancePage::retranslate()
{
    m_theme->say(tr("&Theme:"),
        {tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast, light"),
            tr("High contrast, dark")},
        tr("As the desktop: follows the desktop at once when it turns light, dark or high in contrast."));
    QStringList words;
    for (const int size : Sizes) {
        //: size of the text, like "115 %"
        words += tr("%1 %").arg(QLocale().toString(size));
    }
    m_size->say(tr("Text &size:"), words, tr("100 % is the size that the desktop asks for."));
    m_still->say(tr("Less &motion"), tr("Nothing moves or fades that does not have to."));
}

} // namespace flashwright
