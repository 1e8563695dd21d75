// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/proof/surfaces.h"

#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/dialogs/diagnosis_dialog.h"
#include "app/gui/dialogs/report_dialog.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/wizards/guide_wizard.h"
#include "app/gui/wizards/wizards.h"
#include "core/base/units.h"
#include "tests/app/gui/gui_support.h"

#include <QDir>
#include <QWizard>

namespace flashwright::test {

namespace {

PhoneRow rowWith(const Outcome& outcome, Verdict verdict)
{
    PhoneRow row;
    row.id = 1;
    row.port = QStringLiteral("usb-1-2");
    row.phone.chip = "SC9863A";
    row.verdict = verdict;
    row.outcome = outcome;
    row.diagnosis = refusedDiagnosis();
    row.plan = wholePlan();
    return row;
}

} // namespace

FlashPlan wholePlan()
{
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.target = "userdata";
    erase.danger = Danger::UserData;
    Operation write;
    write.target = "boot";
    write.bytes = 36 * MiB;
    write.danger = Danger::BootChain;
    return FlashPlan({erase, write}, {{"NV_LTE", LeftOut::Calibration}}, {});
}

std::vector<Surface> dialogs()
{
    return {{"consent",
                [] {
                    return std::make_unique<ConsentDialog>(wholePlan(), summarise(wholePlan(), nullptr, {}),
                        ConsentDialog::Reason::BeforeStart, QString());
                }},
        {"failure",
            [] { return std::make_unique<DiagnosisDialog>(rowWith(failedOutcome(), Verdict::Failed)); }},
        {"success",
            [] {
                return std::make_unique<SuccessDialog>(
                    rowWith(passedOutcome(), Verdict::Passed), Farewell::Reboot);
            }},
        {"report", [] {
             return std::make_unique<ReportDialog>(
                 std::vector<BundlePart>{{"journal.jsonl", "{\"event\":\"done\"}\n"}});
         }}};
}

std::vector<Surface> guides(const Workbench& bench)
{
    std::vector<Surface> all;
    for (const WizardKind kind : WizardKinds) {
        all.push_back({"guide-" + wizardWords(kind).name.toStdString(),
            [kind, &bench] { return std::unique_ptr<QWidget>(makeWizard(kind, bench, nullptr)); }});
    }
    return all;
}

void forEachPage(QWizard& guide, const std::function<void(int)>& look)
{
    for (const int page : guide.pageIds()) {
        guide.setStartId(page);
        guide.restart();
        look(page);
    }
}

std::vector<std::string> allLanguages()
{
    std::vector<std::string> found{"en"};
    const QDir folder(QStringLiteral(FLASHWRIGHT_SOURCE_DIR "/translations"));
    for (const QFileInfo& file :
        folder.entryInfoList({QStringLiteral("flashwright_*.ts")}, QDir::Files, QDir::Name)) {
        const std::string language = file.completeBaseName().section(u'_', 1).toStdString();
        if (language != "en") {
            found.push_back(language);
        }
    }
    return found;
}

} // namespace flashwright::test
