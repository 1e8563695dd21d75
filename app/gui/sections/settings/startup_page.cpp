// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/startup_page.h"

namespace flashwright {

StartupPage::StartupPage(Preferences& preferences, QWidget* parent)
    : OptionPage("startup", preferences, parent)
    , m_restore(check(preference::RestoreSession))
{
    addSpace();
    retranslate();
}

void StartupPage::retranslate()
{
    m_restore->say(tr("&Restore the last state at the start"),
        tr("Size of the window, its panes, the page in front and the firmware loaded last come back. A job "
           "is never started by itself."));
}

} // namespace flashwright
