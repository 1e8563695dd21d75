// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, and jobs as files.
#include "app/gui/controllers/job_files.h"
#include "app/gui/dialogs/download_dialogs.h"
#include "app/gui/help/help_key.h"
#include "app/gui/main_window.h"
#include "app/gui/pages/job_page.h"
#include "app/gui/sections/section_bar.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

namespace flashwright {

namespace {

constexpr const char* JobFolderKey = "jobFolder";

QString jobSuffix()
{
    return QString::fromLatin1(JobFileSuffix.data() + 1, qsizetype(JobFileSuffix.size()) - 1);
}

} // namespace

void MainWindow::buildHelp()
{
    m_helpDesk = new HelpDesk(resourcesFolder(), m_preferences, *this);
    m_helpDesk->setParent(this);
    m_manualHere = action("manual", {QKeySequence(Qt::Key_F1)});
    m_manualContents = action("manualContents", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    m_helpMenu->insertActions(m_openLogs, {m_manualHere, m_manualContents});
    m_helpMenu->insertSeparator(m_openLogs);
    m_helpDesk->listenFor(m_manualHere);
    connect(m_manualHere, &QAction::triggered, m_helpDesk, &HelpDesk::openHere);
    connect(m_manualContents, &QAction::triggered, m_helpDesk, &HelpDesk::openContents);
    m_jobFiles = new JobFiles(m_stations, m_packages, this);
    m_openJob = action("openJob");
    m_exportJob = action("exportJob", {QKeySequence(Qt::CTRL | Qt::Key_E)});
    m_fileMenu->insertSeparator(m_quit);
    m_fileMenu->insertActions(m_quit, {m_openJob, m_exportJob});
    m_fileMenu->insertSeparator(m_quit);
    connect(m_openJob, &QAction::triggered, this, &MainWindow::askForJob);
    connect(m_exportJob, &QAction::triggered, this, &MainWindow::askWhereToExport);
    connect(m_jobFiles, &JobFiles::firmwareWanted, this, &MainWindow::loadPacket);
    connect(m_jobFiles, &JobFiles::opened, this, &MainWindow::takeJob);
    connect(m_jobFiles, &JobFiles::exported, this, [this](const QString& file) {
        statusBar()->showMessage(
            tr("The job is in %1. Run it with: flashwright-cli job run").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_jobFiles, &JobFiles::failed, this,
        [this](const Error& error) { m_dialogs->showError(tr("The job file cannot be used"), error); });
}

void MainWindow::retranslateHelp()
{
    m_manualHere->setText(tr("&Manual for This Page"));
    m_manualContents->setText(tr("Manual, &Contents"));
    m_openJob->setText(tr("Open &Job\u2026"));
    m_openJob->setToolTip(tr("Sets up firmware and page as a job file says; nothing is started"));
    m_exportJob->setText(tr("&Export Job\u2026"));
    m_exportJob->setToolTip(tr("Writes what the page in front would do into a file for the command line"));
}

void MainWindow::refreshHelp(bool active)
{
    setProperty("helpTopic", m_sections->current()->id()); // what no part of it says otherwise
    const bool ready = m_packages.state() == PackageController::State::Ready;
    const auto* job = qobject_cast<const JobPage*>(m_sections->current());
    m_openJob->setEnabled(!active && !isLocked());
    m_exportJob->setEnabled(!active && !isLocked() && job != nullptr && job->isReady()
        && (ready || !job->needsPackage()) && m_stations.station() != nullptr);
}

void MainWindow::openJob(const QString& path)
{
    if (m_flash.isActive()) {
        m_dialogs->tellBusy();
    } else {
        m_jobFiles->open(QFileInfo(path).absoluteFilePath());
    }
}

void MainWindow::askForJob()
{
    auto* dialog = new QFileDialog(this, tr("Open Job"),
        m_settings.value(QLatin1String(JobFolderKey), QDir::homePath()).toString(),
        tr("Jobs (*.%1);;All files (*)").arg(jobSuffix()));
    dialog->setObjectName(QStringLiteral("openJobDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_settings.setValue(QLatin1String(JobFolderKey), QFileInfo(file).absolutePath());
        openJob(file);
    });
    dialog->open();
}

void MainWindow::askWhereToExport()
{
    const auto* job = qobject_cast<const JobPage*>(m_sections->current());
    if (job == nullptr || !m_exportJob->isEnabled()) {
        return;
    }
    JobRequest request = m_desk.request();
    job->applyTo(request);
    const JobContext context = m_desk.context(request, job->kind());
    if (!jobFileOf(request, context)) {
        statusBar()->showMessage(tr("This page has no job that a file could hold."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export Job"),
        m_settings.value(QLatin1String(JobFolderKey), QDir::homePath()).toString(),
        tr("Jobs (*.%1)").arg(jobSuffix()));
    dialog->setObjectName(QStringLiteral("exportJobDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(jobSuffix());
    const QString name = QFileInfo(m_packages.path()).completeBaseName();
    dialog->selectFile((name.isEmpty() ? job->id() : name) + u'.' + jobSuffix());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, request, context](const QString& file) {
        m_settings.setValue(QLatin1String(JobFolderKey), QFileInfo(file).absolutePath());
        m_jobFiles->exportTo(file, request, context);
    });
    dialog->open();
}

/// The page is set up; starting is for the person.
void MainWindow::takeJob(const JobFile& job)
{
    const QString id = job.verb == JobVerb::Flash ? QStringLiteral("flash")
        : job.verb == JobVerb::Erase              ? QStringLiteral("format")
                                                  : QStringLiteral("readback");
    openSection(id);
    if (auto* page = qobject_cast<JobPage*>(m_sections->current())) {
        page->take(job);
        statusBar()->showMessage(
            tr("The job is set up. Nothing is started yet: look at it and press %1.").arg(page->verb()));
    }
}

} // namespace flashwright
