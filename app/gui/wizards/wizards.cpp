// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/wizards.h"

#include "app/gui/wizards/backup_wizard.h"
#include "app/gui/wizards/first_run_wizard.h"
#include "app/gui/wizards/keys_wizard.h"
#include "app/gui/wizards/put_back_wizard.h"
#include "app/gui/wizards/restore_wizard.h"
#include "app/gui/wizards/unbrick_wizard.h"

#include <QCoreApplication>

namespace flashwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wizards)
};

} // namespace

WizardWords wizardWords(WizardKind kind)
{
    switch (kind) {
    case WizardKind::FirstRun:
        return {Words::tr("&Set Up This Computer"),
            Words::tr("Checks rules and permissions, then proves with a practice phone that all works."),
            QStringLiteral("doctor"), QStringLiteral("firstRun")};
    case WizardKind::Restore:
        return {Words::tr("&Restore Stock Firmware"),
            Words::tr("Puts the maker's firmware on a phone, step by step."), QStringLiteral("write"),
            QStringLiteral("restore")};
    case WizardKind::Unbrick:
        return {Words::tr("My Phone Is De&ad"),
            Words::tr("Finds out why a phone does not start, and what brings it back."),
            QStringLiteral("warning"), QStringLiteral("unbrick")};
    case WizardKind::Backup:
        return {Words::tr("Back &Up My Phone"),
            Words::tr("Reads identity and calibration, or the whole phone, into a safe place."),
            QStringLiteral("read"), QStringLiteral("backup")};
    case WizardKind::PutBack:
        return {Words::tr("Put My Backup &Back"), Words::tr("Writes a backup to the phone it was read from."),
            QStringLiteral("vault"), QStringLiteral("putBack")};
    case WizardKind::Keys:
        return {Words::tr("Which &Key Do I Hold?"),
            Words::tr("Shows how a phone is brought into its download mode, and watches whether it worked."),
            QStringLiteral("phone"), QStringLiteral("keys")};
    }
    return {};
}

GuideWizard* makeWizard(WizardKind kind, const Workbench& bench, QWidget* parent)
{
    switch (kind) {
    case WizardKind::FirstRun:
        return new FirstRunWizard(bench, parent);
    case WizardKind::Restore:
        return new RestoreWizard(bench, parent);
    case WizardKind::Unbrick:
        return new UnbrickWizard(bench, parent);
    case WizardKind::Backup:
        return new BackupWizard(bench, parent);
    case WizardKind::PutBack:
        return new PutBackWizard(bench, parent);
    case WizardKind::Keys:
        return new KeysWizard(bench, parent);
    }
    return nullptr;
}

} // namespace flashwright
