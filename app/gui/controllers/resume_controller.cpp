// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/resume_controller.h"

#include "app/gui/bridge/background.h"
#include "app/setup/station.h"

namespace flashwright {

ResumeController::ResumeController(QObject* parent)
    : QObject(parent)
{
}

ResumeController::~ResumeController()
{
    m_listening.reset();
}

void ResumeController::setStation(Station* station, SessionLauncher* launcher)
{
    m_listening.reset();
    m_looking = {};
    m_preparing = {};
    m_jobs.clear();
    m_putOff.clear();
    m_ports.clear();
    m_station = station;
    if (station != nullptr && launcher != nullptr) {
        m_listening = launcher->listen([this](bool arrived, const std::string& port, TimePoint) {
            QMetaObject::invokeMethod(
                this, [this, arrived, port] { heard(arrived, port); }, Qt::QueuedConnection);
        });
        look();
    }
    Q_EMIT offerChanged();
}

void ResumeController::look()
{
    if (m_station == nullptr) {
        return;
    }
    const auto work = [folder = m_station->stateFolder()](
                          const std::stop_token&) { return resumableJobs(folder); };
    m_looking =
        runInBackground(this, work, [this](const Result<std::vector<ResumableJob>>& jobs) { found(jobs); });
}

void ResumeController::found(const Result<std::vector<ResumableJob>>& jobs)
{
    m_jobs = jobs.value_or(std::vector<ResumableJob>());
    Q_EMIT offerChanged();
}

void ResumeController::heard(bool arrived, const std::string& port)
{
    if (!arrived) {
        m_ports.erase(port);
        Q_EMIT offerChanged();
        return;
    }
    m_ports.insert(port);
    for (const ResumableJob& job : m_jobs) {
        if (job.port == port) {
            m_putOff.erase(job.journal);
        }
    }
    Q_EMIT offerChanged();
}

const ResumableJob* ResumeController::offered() const
{
    for (const ResumableJob& job : m_jobs) {
        if (!m_putOff.contains(job.journal)) {
            return &job;
        }
    }
    return nullptr;
}

bool ResumeController::phoneIsBack() const
{
    const ResumableJob* job = offered();
    return job != nullptr && m_ports.contains(job->port);
}

void ResumeController::putOff()
{
    if (const ResumableJob* job = offered()) {
        m_putOff.insert(job->journal);
        Q_EMIT offerChanged();
    }
}

void ResumeController::dismiss()
{
    const ResumableJob* job = offered();
    if (job == nullptr) {
        return;
    }
    if (const Result<void> done = dismissJob(job->journal); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    std::erase_if(
        m_jobs, [journal = job->journal](const ResumableJob& one) { return one.journal == journal; });
    Q_EMIT offerChanged();
}

void ResumeController::prepare()
{
    const ResumableJob* job = offered();
    if (job == nullptr || m_station == nullptr) {
        return;
    }
    const auto work = [station = m_station, journal = job->journal](
                          const std::stop_token&) -> Result<std::shared_ptr<ResumeRequest>> {
        TRY_LET(const JournalDigest digest, findResumable(station->stateFolder(), journal.string()));
        TRY_LET(ResumeRequest resume, prepareResume(digest, *station));
        return std::make_shared<ResumeRequest>(std::move(resume));
    };
    m_preparing = runInBackground(this, work, [this](const Result<std::shared_ptr<ResumeRequest>>& resume) {
        if (resume) {
            Q_EMIT prepared(*resume);
        } else {
            Q_EMIT failed(resume.error());
        }
    });
}

} // namespace flashwright
