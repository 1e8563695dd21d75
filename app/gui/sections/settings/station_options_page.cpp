// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/station_options_page.h"

namespace flashwright {

StationOptionsPage::StationOptionsPage(Preferences& preferences, QWidget* parent)
    : OptionPage("station", preferences, parent)
    , m_sounds(check(preference::Sounds))
    , m_notifications(check(preference::Notifications))
{
    addSpace();
    retranslate();
}

void StationOptionsPage::retranslate()
{
    m_sounds->say(tr("&Sounds"), tr("One sound when a phone passes, another when it fails."));
    m_notifications->say(tr("&Notifications of the desktop"),
        tr("Tells of the end of a job while another window is in front. The desktop may keep them quiet."));
}

} // namespace flashwright
