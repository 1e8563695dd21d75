// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window shows, where it starts and what it remembers.
#pragma once

#include "app/gui/sections/settings/option_page.h"

namespace flashwright {

class GeneralPage final : public OptionPage {
    Q_OBJECT
public:
    GeneralPage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("General"); }

protected:
    void retranslate() override;

private:
    CheckOption* m_welcome;
    CheckOption* m_expert;
};

} // namespace flashwright
