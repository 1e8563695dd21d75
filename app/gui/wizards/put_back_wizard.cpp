// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/put_back_wizard.h"

#include "app/gui/wizards/backup_source_page.h"
#include "app/gui/wizards/lender_page.h"
#include "app/gui/wizards/loaders_page.h"
#include "app/gui/wizards/unit_page.h"
#include "core/session/job_images.h"

namespace flashwright {

namespace {

/// Who puts a backup back wants what is in it, calibration included.
std::set<std::string> everythingIn(const FirmwarePackage& package)
{
    std::set<std::string> names;
    for (const PackageEntry& entry : package.entries()) {
        if (entry.selected && entry.hasImage) {
            names.insert(entry.id);
        }
    }
    return names;
}

} // namespace

PutBackWizard::PutBackWizard(const Workbench& bench, QWidget* parent)
    : GuideWizard(bench, parent)
    , m_source(new BackupSourcePage(bench))
    , m_unit(new UnitPage(bench))
    , m_lender(new LenderPage(bench))
{
    setObjectName(QStringLiteral("putBackWizard"));
    setProperty("helpTopic", QStringLiteral("backup"));
    addStep(SourceStep, m_source);
    addStep(UnitStep, m_unit);
    addStep(LenderStep, m_lender);
    addStep(LoadersStep, new LoadersPage(bench));
    addJobSteps();
    PutBackWizard::retranslate();
}

void PutBackWizard::choose(const QString& folder)
{
    m_source->choose(folder);
}

Result<JobRequest> PutBackWizard::request() const
{
    JobRequest request = bench().desk.request();
    if (request.package != nullptr) {
        request.only = everythingIn(*request.package);
    }
    request.skip.clear();
    request.replace.clear();
    request.acceptOtherUnit = m_unit->acceptsOther();
    if (m_lender->package() != nullptr && request.loaders.empty()) {
        JobRequest lender;
        lender.package = m_lender->package();
        request.loaders = loadersOf(lender);
    }
    return request;
}

QString PutBackWizard::passedText() const
{
    return tr("The backup is back on the phone");
}

void PutBackWizard::retranslate()
{
    GuideWizard::retranslate();
    setWindowTitle(tr("Put My Backup Back"));
}

} // namespace flashwright
