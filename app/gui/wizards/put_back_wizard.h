// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts a backup back: which, on which phone, with whose loaders, summary, phone.
#pragma once

#include "app/gui/wizards/guide_wizard.h"

namespace flashwright {

class BackupSourcePage;
class LenderPage;
class UnitPage;

/// GUI thread.
class PutBackWizard final : public GuideWizard {
    Q_OBJECT
public:
    explicit PutBackWizard(const Workbench& bench, QWidget* parent = nullptr);

    /// Begins with this backup chosen.
    void choose(const QString& folder);
    [[nodiscard]] Result<JobRequest> request() const override;
    [[nodiscard]] std::string kind() const override { return "restore"; }
    [[nodiscard]] QString passedText() const override;

protected:
    void retranslate() override;

private:
    BackupSourcePage* m_source;
    UnitPage* m_unit;
    LenderPage* m_lender;
};

} // namespace flashwright
