// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours, size of text and movement.
#pragma once

#include "app/gui/sections/settings/option_page.h"

namespace flashwright {

class AppearancePage final : public OptionPage {
    Q_OBJECT
public:
    AppearancePage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Appearance"); }

protected:
    void retranslate() override;

private:
    ChoiceOption* m_theme;
    ChoiceOption* m_size;
    CheckOption* m_still;
};

} // namespace flashwright
