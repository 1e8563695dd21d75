// SPDX-License-Identifier: GPL-3.0-or-later
/// My phone is dead: look, ask what only a person can see, name the cause, and lead into a restore.
#pragma once

#include "app/gui/wizards/restore_wizard.h"
#include "app/gui/wizards/unbrick_pages.h"

namespace flashwright {

/// GUI thread.
class UnbrickWizard final : public RestoreWizard {
    Q_OBJECT
public:
    explicit UnbrickWizard(const Workbench& bench, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    UnbrickFile m_file;
};

} // namespace flashwright
