// SPDX-License-Identifier: GPL-3.0-or-later
/// Back up my phone: what and where, with whose loaders, summary, phone, and a look at what was made.
#pragma once

#include "app/gui/wizards/guide_wizard.h"

namespace flashwright {

class BackupScopePage;
class LenderPage;

/// GUI thread.
class BackupWizard final : public GuideWizard {
    Q_OBJECT
public:
    explicit BackupWizard(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] Result<JobRequest> request() const override;
    [[nodiscard]] std::string kind() const override;
    [[nodiscard]] QString passedText() const override;

protected:
    void retranslate() override;

private:
    BackupScopePage* m_scope;
    LenderPage* m_lender;
};

} // namespace flashwright
