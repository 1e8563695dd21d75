// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/keys_wizard.h"

#include "app/gui/wizards/which_key_page.h"

namespace flashwright {

KeysWizard::KeysWizard(const Workbench& bench, QWidget* parent)
    : GuideWizard(bench, parent)
{
    setObjectName(QStringLiteral("keysWizard"));
    setProperty("helpTopic", QStringLiteral("keys"));
    auto* subject = new KeySubjectPage(bench);
    addStep(SourceStep, subject);
    addStep(KeysStep, new WhichKeyPage(bench, *subject));
    KeysWizard::retranslate();
}

void KeysWizard::retranslate()
{
    GuideWizard::retranslate();
    setWindowTitle(tr("Which Key Do I Hold?"));
}

} // namespace flashwright
