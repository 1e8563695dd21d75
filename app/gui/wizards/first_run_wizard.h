// SPDX-License-Identifier: GPL-3.0-or-later
/// Checks, mends, and proves with a practice phone that all works.
#pragma once

#include "app/gui/wizards/guide_wizard.h"

namespace flashwright {

/// GUI thread. Leaves practice at its end when it was the one that began it.
class FirstRunWizard final : public GuideWizard {
    Q_OBJECT
public:
    explicit FirstRunWizard(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] Result<JobRequest> request() const override;
    [[nodiscard]] QString nextStepText() const override;
    void done(int result) override;

protected:
    void retranslate() override;

private:
    bool m_wasPractice;
};

} // namespace flashwright
