// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/restore_wizard.h"

#include "app/gui/wizards/firmware_page.h"
#include "app/gui/wizards/loaders_page.h"
#include "app/gui/wizards/scene_page.h"

namespace flashwright {

RestoreWizard::RestoreWizard(const Workbench& bench, QWidget* parent)
    : RestoreWizard(bench, parent, Pages::Own)
{
    setObjectName(QStringLiteral("restoreWizard"));
    addRestoreSteps();
    RestoreWizard::retranslate();
}

RestoreWizard::RestoreWizard(const Workbench& bench, QWidget* parent, Pages)
    : GuideWizard(bench, parent)
{
}

void RestoreWizard::addRestoreSteps()
{
    addStep(FirmwareStep, new FirmwarePage(bench()));
    m_scene = new ScenePage(bench());
    addStep(SceneStep, m_scene);
    addStep(LoadersStep, new LoadersPage(bench()));
    addJobSteps();
}

/// The firmware's own choice of entries: what is ticked on the page of the window is not asked for here.
Result<JobRequest> RestoreWizard::request() const
{
    JobRequest request = bench().desk.request();
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.scene = m_scene->scene();
    return request;
}

void RestoreWizard::retranslate()
{
    GuideWizard::retranslate();
    setWindowTitle(tr("Restore Stock Firmware"));
}

} // namespace flashwright
