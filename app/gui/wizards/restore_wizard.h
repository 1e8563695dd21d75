// SPDX-License-Identifier: GPL-3.0-or-later
/// Restore stock firmware: firmware, scene, loaders, summary, phone.
#pragma once

#include "app/gui/wizards/guide_wizard.h"

namespace flashwright {

class ScenePage;

/// GUI thread.
class RestoreWizard : public GuideWizard {
    Q_OBJECT
public:
    explicit RestoreWizard(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] Result<JobRequest> request() const override;

protected:
    enum class Pages : std::uint8_t { Own, WithRestore };
    /// For guides that lead into a restore: they add their own steps first, then call addRestoreSteps().
    RestoreWizard(const Workbench& bench, QWidget* parent, Pages pages);
    void addRestoreSteps();
    void retranslate() override;

private:
    ScenePage* m_scene = nullptr;
};

} // namespace flashwright
