// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/first_run_wizard.h"

#include "app/gui/wizards/first_run_pages.h"

namespace flashwright {

FirstRunWizard::FirstRunWizard(const Workbench& bench, QWidget* parent)
    : GuideWizard(bench, parent)
    , m_wasPractice(bench.stations.isPractice())
{
    setObjectName(QStringLiteral("firstRunWizard"));
    addStep(IntroStep, new FirstRunIntroPage(bench));
    addStep(ChecksStep, new ChecksPage(bench));
    addStep(SourceStep, new PracticePage(bench));
    addJobSteps();
    addStep(EndStep, new AllSetPage(bench));
    FirstRunWizard::retranslate();
}

/// The firmware as it is: ticks of an earlier firmware are gone.
Result<JobRequest> FirstRunWizard::request() const
{
    JobRequest request = bench().desk.request();
    request.loaders.clear();
    return request;
}

QString FirstRunWizard::nextStepText() const
{
    return tr("A real phone goes the same way: choose, read the summary, connect, wait for the green mark.");
}

void FirstRunWizard::done(int result)
{
    const bool back = !m_wasPractice && bench().stations.isPractice() && !bench().flash.isActive();
    GuideWizard::done(result);
    if (back) {
        // Failing to get the real ports back leaves the practice bench; the status bar says which one it is.
        static_cast<void>(bench().stations.work());
    }
}

void FirstRunWizard::retranslate()
{
    GuideWizard::retranslate();
    setWindowTitle(tr("Set Up This Computer"));
}

} // namespace flashwright
