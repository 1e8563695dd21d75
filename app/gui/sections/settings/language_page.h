// SPDX-License-Identifier: GPL-3.0-or-later
/// The language of the window.
#pragma once

#include "app/gui/sections/settings/option_page.h"

class QListWidget;

namespace flashwright {

class LanguagePage final : public OptionPage {
    Q_OBJECT
public:
    LanguagePage(Preferences& preferences, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Language"); }

protected:
    void retranslate() override;

private:
    void show();

    QLabel* m_caption;
    QListWidget* m_list;
    QLabel* m_explanation;
};

} // namespace flashwright
