// SPDX-License-Identifier: GPL-3.0-or-later
/// What is found again at the next start.
#pragma once

#include "app/gui/sections/settings/option_page.h"

namespace flashwright {

class StartupPage final : public OptionPage {
    Q_OBJECT
public:
    StartupPage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Startup and Shutdown"); }

protected:
    void retranslate() override;

private:
    CheckOption* m_restore;
};

} // namespace flashwright
