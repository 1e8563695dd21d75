// SPDX-License-Identifier: GPL-3.0-or-later
// From a click to a session: the request, what its journal and record say, and going on with an old one.
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/main_window.h"
#include "app/gui/sections/doctor_section.h"
#include "app/gui/sections/history_section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/vault_section.h"
#include "app/gui/widgets/banner_words.h"
#include "app/gui/widgets/offer_bar.h"
#include "app/gui/widgets/package_panel.h"
#include "app/setup/remedy_actions.h"

#include <QCoreApplication>
#include <QTabWidget>

namespace flashwright {

namespace {

std::string toolName()
{
    return QString(QCoreApplication::applicationName() % u' ' % QCoreApplication::applicationVersion())
        .toStdString();
}

} // namespace

void MainWindow::startWanted()
{
    if (!m_start->isEnabled()) {
        return;
    }
    m_sections->setCurrentRow(0);
    JobRequest request = m_packages.request();
    m_panel->applyCommon(request);
    page().applyTo(request);
    request.copies = &m_stations.station()->vault();
    request.loaderFolders = {m_stations.station()->dataFolder() / "loaders"};
    request.copies = &m_stations.station()->vault();
    for (const auto& [name, value] : std::exchange(m_nextOptions, {})) {
        request.options[name] = value;
    }
    request.allowRepartition = request.allowRepartition || std::exchange(m_nextRepartition, false);
    m_dialogs->start(request, contextOf(request));
}

JobContext MainWindow::contextOf(const JobRequest& request) const
{
    const std::string path = m_packages.path().toStdString();
    JobContext context;
    context.title.kind = page().kind();
    if (request.kind == JobKind::Flash) {
        context.title.scene = sceneWord(request.scene);
    }
    if (request.package != nullptr) {
        context.title.package = request.package->facts();
        context.title.packageFile = path;
        context.spec.firmware = path;
    }
    context.title.tool = toolName();
    context.spec.loaders = m_panel->loaderSpecs();
    return context;
}

/// The page comes to the front first: with something missing, the user sees what.
void MainWindow::startPage(int page)
{
    if (!m_flash.isActive()) {
        m_pages->setCurrentIndex(page);
        startWanted();
    }
}

void MainWindow::goOn(const ResumeRequest& resume)
{
    if (m_flash.isActive()) {
        return;
    }
    m_sections->setCurrentRow(0);
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
        m_sections->open(m_vault);
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
    m_sections->setCurrentRow(0);
    m_pages->setCurrentIndex(0);
    if (action == "choose-package"
        || !m_panel->askForLoader(action == "choose-preloader" ? "preloader"
                : action == "choose-auth"                      ? "auth"
                                                               : "da")) {
        askForPacket();
    }
}

void MainWindow::lookAt(const std::string& action)
{
    if (action == "run-doctor") {
        m_sections->open(m_doctor);
    } else if (action == "open-key-guide") {
        m_dialogs->tell(tr("Which key?"), keyAdvice(m_packages.chip()));
    } else {
        m_sections->setCurrentRow(0);
        m_pages->setCurrentIndex(0);
    }
}

} // namespace flashwright
