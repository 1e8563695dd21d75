// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/general_page.h"

namespace flashwright {

GeneralPage::GeneralPage(Preferences& preferences, QWidget* parent)
    : OptionPage("general", preferences, parent)
    , m_welcome(check(preference::ShowWelcome))
    , m_expert(check(preference::Expert))
{
    addSpace();
    retranslate();
}

void GeneralPage::retranslate()
{
    m_welcome->say(
        tr("Show the welcome pa&ge at the start"), tr("It leads to the guides for what people do most."));
    m_expert->say(tr("&Expert view"),
        tr("Shows addresses, regions and single operations. Needed by few; nothing gets faster by it."));
}

} // namespace flashwright
