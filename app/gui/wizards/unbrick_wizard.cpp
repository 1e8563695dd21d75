// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/unbrick_wizard.h"

namespace flashwright {

UnbrickWizard::UnbrickWizard(const Workbench& bench, QWidget* parent)
    : RestoreWizard(bench, parent, Pages::WithRestore)
{
    setObjectName(QStringLiteral("unbrickWizard"));
    addStep(EvidenceStep, new EvidencePage(bench, m_file));
    int step = QuestionStep;
    for (const AskedFact& asked : askedFacts()) {
        addStep(step++, new QuestionPage(bench, m_file, asked));
    }
    addStep(CauseStep, new CausePage(bench, m_file));
    addRestoreSteps();
    UnbrickWizard::retranslate();
}

void UnbrickWizard::retranslate()
{
    RestoreWizard::retranslate();
    setWindowTitle(tr("My Phone Is Dead"));
}

} // namespace flashwright
