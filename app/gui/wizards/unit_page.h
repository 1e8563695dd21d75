// SPDX-License-Identifier: GPL-3.0-or-later
/// Is it the phone that the backup was read from? Proved before anything is written, unless the user insists.
#pragma once

#include "app/gui/wizards/guide_page.h"

class QRadioButton;

namespace flashwright {

/// GUI thread.
class UnitPage final : public GuidePage {
    Q_OBJECT
public:
    explicit UnitPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] bool acceptsOther() const;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    QRadioButton* m_same;
    QLabel* m_sameNote;
    QRadioButton* m_other;
    QLabel* m_otherNote;
};

} // namespace flashwright
