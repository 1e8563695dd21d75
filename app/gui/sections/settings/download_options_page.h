// SPDX-License-Identifier: GPL-3.0-or-later
/// What is done while and after a phone is written.
#pragma once

#include "app/gui/sections/settings/option_page.h"

namespace flashwright {

class DownloadOptionsPage final : public OptionPage {
    Q_OBJECT
public:
    DownloadOptionsPage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Download"); }
    void setExpert(bool expert) override;

protected:
    void retranslate() override;

private:
    ChoiceOption* m_verify;
    ChoiceOption* m_after;
    ChoiceOption* m_watch;
    ChoiceOption* m_checksum;
    QLabel* m_always;
};

} // namespace flashwright
