// SPDX-License-Identifier: GPL-3.0-or-later
// From a click to a session: the request, what its journal and record say, and going on with an old one.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/dialogs/firmware_opener.h"
#include "app/gui/main_window.h"
#include "app/gui/pages/flash_page.h"
#include "app/gui/sections/doctor_section.h"
#include "app/gui/sections/history_section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/vault_section.h"
#include "app/gui/widgets/offer_bar.h"
#include "app/setup/remedy_actions.h"
#include "app/setup/tool_name.h"

namespace flashwright {

void MainWindow::startWanted()
{
    if (!m_start->isEnabled()) {
        return;
    }
    m_sections->open(&page());
    JobRequest request = m_desk.request();
    page().applyTo(request);
    for (const auto& [name, value] : std::exchange(m_nextOptions, {})) {
        request.options[name] = value;
    }
    request.allowRepartition = request.allowRepartition || std::exchange(m_nextRepartition, false);
    m_dialogs->start(request, m_desk.context(request, page().kind()));
}

void MainWindow::startPage(const QString& id)
{
    if (!m_flash.isActive()) {
        openSection(id);
        startWanted();
    }
}

void MainWindow::goOn(const ResumeRequest& resume)
{
    if (m_flash.isActive()) {
        return;
    }
    m_sections->open(m_flashPage);
    JobTitle title;
    title.kind = "flash";
    title.packageFile = resume.spec.firmware;
    title.tool = toolName();
    if (resume.request.package != nullptr) {
        title.package = resume.request.package->facts();
        title.scene = sceneWord(resume.request.scene);
    }
    m_dialogs->goOn(resume, std::move(title));
}

void MainWindow::refreshOffer()
{
    const ResumableJob* job = m_flash.isActive() ? nullptr : m_resume.offered();
    m_offer->setVisible(job != nullptr);
    if (job == nullptr) {
        return;
    }
    const QString chip = QString::fromStdString(job->chip);
    const int percent = int(job->shareDone * 100);
    m_offer->offer(m_resume.phoneIsBack()
            ? tr("The %1 whose download was interrupted at %2 % is plugged in again.").arg(chip).arg(percent)
            : tr("A download of a %1 was interrupted at %2 %. It can go on where it stopped.")
                  .arg(chip)
                  .arg(percent),
        tr("&Go On…"), tr("N&ot Now"));
}

void MainWindow::tryAgain(const std::map<std::string, std::string>& options, bool allowRepartition)
{
    m_nextOptions = options;
    m_nextRepartition = allowRepartition;
    startWanted();
}

/// A remedy that the program can carry out. What changes this computer is shown by the doctor first.
void MainWindow::carryOut(quint64 row, const QString& word)
{
    if (isLocked() && word != QLatin1String("retry")) {
        m_dialogs->tell(tr("Locked for the operator"), tr("Ask whoever has the PIN to do this."));
        return;
    }
    if (m_flash.isActive() && word != QLatin1String("make-report")) {
        m_dialogs->tellBusy();
        return;
    }
    const PhoneRow* line = m_phones.find(row);
    const std::string port = line == nullptr ? std::string() : line->port.toStdString();
    const RemedyAction action = remedyAction(word.toStdString(), port);
    switch (action.kind) {
    case RemedyKind::FixHost:
        m_sections->open(m_doctor);
        m_doctor->choose(action.word);
        break;
    case RemedyKind::Retry:
        tryAgain(action.options, action.word == "allow-repartition");
        break;
    case RemedyKind::Resume:
        m_resume.prepare();
        break;
    case RemedyKind::ChooseFile:
        chooseFile(action.word);
        break;
    case RemedyKind::Look:
        lookAt(action.word);
        break;
    case RemedyKind::Check:
        loadPacket(m_packages.path());
        break;
    case RemedyKind::Restore:
        openWizard(WizardKind::PutBack);
        break;
    case RemedyKind::Report:
        m_sections->open(m_history);
        m_history->makeReport();
        break;
    case RemedyKind::ChoosePlace:
    case RemedyKind::None:
        break;
    }
}

void MainWindow::chooseFile(const std::string& action)
{
    m_sections->open(m_flashPage);
    if (action == "choose-package"
        || !m_flashPage->askForLoader(action == "choose-preloader" ? "preloader"
                : action == "choose-auth"                          ? "auth"
                                                                   : "da")) {
        m_opener->askForFile();
    }
}

void MainWindow::lookAt(const std::string& action)
{
    if (action == "run-doctor") {
        m_sections->open(m_doctor);
    } else if (action == "open-key-guide") {
        openWizard(WizardKind::Keys);
    } else {
        m_sections->open(m_flashPage);
    }
}

} // namespace flashwright
