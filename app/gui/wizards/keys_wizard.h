// SPDX-License-Identifier: GPL-3.0-or-later
/// Which key do I hold: looks on, and changes nothing.
#pragma once

#include "app/gui/wizards/guide_wizard.h"

namespace flashwright {

/// GUI thread.
class KeysWizard final : public GuideWizard {
    Q_OBJECT
public:
    explicit KeysWizard(const Workbench& bench, QWidget* parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace flashwright
