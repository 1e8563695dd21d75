// SPDX-License-Identifier: GPL-3.0-or-later
/// How the window calls for attention.
#pragma once

#include "app/gui/sections/settings/option_page.h"

namespace flashwright {

class StationOptionsPage final : public OptionPage {
    Q_OBJECT
public:
    StationOptionsPage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Station"); }

protected:
    void retranslate() override;

private:
    CheckOption* m_sounds;
    CheckOption* m_notifications;
};

} // namespace flashwright
