// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/backup_wizard.h"

#include "app/gui/wizards/backup_pages.h"
#include "app/gui/wizards/lender_page.h"
#include "app/gui/wizards/loaders_page.h"

namespace flashwright {

BackupWizard::BackupWizard(const Workbench& bench, QWidget* parent)
    : GuideWizard(bench, parent)
    , m_scope(new BackupScopePage(bench))
    , m_lender(new LenderPage(bench))
{
    setObjectName(QStringLiteral("backupWizard"));
    setProperty("helpTopic", QStringLiteral("backup"));
    addStep(SourceStep, m_scope);
    addStep(LenderStep, m_lender);
    addStep(LoadersStep, new LoadersPage(bench));
    addJobSteps();
    addStep(EndStep, new BackupCheckPage(bench));
    BackupWizard::retranslate();
}

Result<JobRequest> BackupWizard::request() const
{
    JobRequest request = bench().desk.request();
    request.package = m_lender->package();
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.farewell = Farewell::Reboot;
    askForBackup(request, m_scope->scope(), m_scope->folder().toStdString());
    return request;
}

std::string BackupWizard::kind() const
{
    return BackupKind;
}

QString BackupWizard::passedText() const
{
    return tr("The phone was read");
}

void BackupWizard::retranslate()
{
    GuideWizard::retranslate();
    setWindowTitle(tr("Back Up My Phone"));
}

} // namespace flashwright
