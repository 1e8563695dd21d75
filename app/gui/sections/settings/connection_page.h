// SPDX-License-Identifier: GPL-3.0-or-later
/// How the program talks to phones.
#pragma once

#include "app/gui/sections/settings/option_page.h"

namespace flashwright {

class ConnectionPage final : public OptionPage {
    Q_OBJECT
public:
    ConnectionPage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Connection"); }

protected:
    void retranslate() override;

private:
    ChoiceOption* m_wait;
    ChoiceOption* m_speed;
    ChoiceOption* m_battery;
    ChoiceOption* m_baud;
    CheckOption* m_fast;
};

} // namespace flashwright
