// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/job_files.h"

#include "app/gui/bridge/background.h"
#include "app/gui/controllers/package_controller.h"
#include "app/gui/controllers/station_controller.h"
#include "app/setup/backup_job.h"

#include <algorithm>

namespace flashwright {

namespace {

std::optional<JobVerb> verbOf(const JobRequest& request)
{
    switch (request.kind) {
    case JobKind::Flash:
        return JobVerb::Flash;
    case JobKind::Read:
        return backupScopeOf(request) ? JobVerb::Backup : JobVerb::Read;
    case JobKind::Erase:
        return JobVerb::Erase;
    case JobKind::Write:
        return JobVerb::Write;
    case JobKind::Verify:
    case JobKind::Repartition:
    case JobKind::Inspect:
    case JobKind::TestMemory:
    case JobKind::Leave:
        break;
    }
    return std::nullopt;
}

const char* backupWord(BackupScope scope)
{
    switch (scope) {
    case BackupScope::Identity:
        return "identity";
    case BackupScope::Everything:
        return "everything";
    case BackupScope::Usual:
        break;
    }
    return "usual";
}

QString fromPath(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

/// A page has one place for what is erased and none for parts of partitions.
bool showsTargets(const JobFile& job)
{
    const std::vector<TargetRange>& targets = job.spec.request.targets;
    return std::all_of(targets.begin(), targets.end(),
        [](const TargetRange& range) { return range.address || (range.offset == 0 && range.bytes == 0); });
}

} // namespace

std::optional<JobFile> jobFileOf(const JobRequest& request, const JobContext& context)
{
    const std::optional<JobVerb> verb = verbOf(request);
    if (!verb) {
        return std::nullopt;
    }
    JobFile job;
    job.verb = *verb;
    job.spec.firmware = context.spec.firmware;
    job.spec.loaders = context.spec.loaders;
    job.spec.request = request;
    job.spec.request.package.reset();
    job.spec.request.loaders.clear();
    job.spec.request.farewellAsked = true;
    job.verifySaid = true;
    if (const auto scope = backupScopeOf(request)) {
        job.backup = backupWord(*scope);
        job.spec.request.targets.clear();
    }
    return job;
}

bool fitsWindow(const JobFile& job)
{
    const JobRequest& request = job.spec.request;
    const bool plain = request.calibrationImage == CalibrationImage::Merge;
    switch (job.verb) {
    case JobVerb::Flash: {
        const bool whole = request.only.empty() && request.skip.empty() && request.replace.empty();
        return plain && request.keepCalibration && (request.scene == Scene::Download || whole);
    }
    case JobVerb::Read:
        return showsTargets(job);
    case JobVerb::Erase:
        return request.only.empty() && showsTargets(job) && request.targets.size() <= 1;
    case JobVerb::Backup:
        return job.backup != backupWord(BackupScope::Usual) && !request.folder.empty();
    case JobVerb::Write:
    case JobVerb::Verify:
    case JobVerb::Restore:
    case JobVerb::Repartition:
        break;
    }
    return false;
}

JobFiles::JobFiles(const StationController& stations, PackageController& packages, QObject* parent)
    : QObject(parent)
    , m_stations(stations)
    , m_packages(packages)
{
    connect(&m_packages, &PackageController::stateChanged, this, &JobFiles::firmwareChanged);
    connect(&m_stations, &StationController::aboutToChange, this, &JobFiles::forget);
}

void JobFiles::forget()
{
    m_worker = {}; // it may read with the modules of the station
    m_wanted.reset();
    m_busy = false;
}

void JobFiles::exportTo(const QString& file, const JobRequest& request, const JobContext& context)
{
    std::optional<JobFile> job = jobFileOf(request, context);
    if (!job || m_busy) {
        return;
    }
    m_busy = true;
    const auto write = [job = std::move(*job), package = request.package,
                           path = std::filesystem::path(file.toStdU16String())](
                           const std::stop_token& stop) -> Result<void> {
        JobFile marked = job;
        TRY_LET(marked.expect, expectedFrom(package.get(), job.spec.firmware, stop));
        return writeJobFile(marked, path);
    };
    m_worker = runInBackground(this, write, [this, file](const Result<void>& written) {
        m_busy = false;
        if (written) {
            Q_EMIT exported(file);
        } else if (written.error().fault != Fault::Cancelled) {
            Q_EMIT failed(written.error());
        }
    });
}

void JobFiles::open(const QString& file)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_wanted.reset();
    m_file = file.toStdU16String();
    m_worker = runInBackground(
        this, [path = m_file](const std::stop_token&) { return readJobFile(path); },
        [this](Result<JobFile> job) {
            m_busy = false;
            take(std::move(job));
        });
}

void JobFiles::take(Result<JobFile> job)
{
    if (!job) {
        Q_EMIT failed(job.error());
        return;
    }
    if (!fitsWindow(*job)) {
        Q_EMIT failed(failWithProblem(Fault::PackageUnsupported, "gui.job", "job-other-page")
                          .with("file", m_file.string())
                          .with("found", std::string(jobVerbWord(job->verb)))
                          .value());
        return;
    }
    m_wanted = std::move(*job);
    const QString firmware = fromPath(m_wanted->spec.firmware);
    const bool loaded =
        m_packages.state() == PackageController::State::Ready && m_packages.path() == firmware;
    if (firmware.isEmpty() || loaded) {
        check();
    } else {
        Q_EMIT firmwareWanted(firmware);
    }
}

void JobFiles::firmwareChanged()
{
    if (!m_wanted || m_busy) {
        return;
    }
    const PackageController::State state = m_packages.state();
    if (state == PackageController::State::Empty || state == PackageController::State::Opening) {
        return; // what was loaded before is closed first
    }
    const bool same = m_packages.path() == fromPath(m_wanted->spec.firmware);
    if (!same || state == PackageController::State::Bad) {
        m_wanted.reset();
    } else if (state == PackageController::State::Ready) {
        check();
    }
}

void JobFiles::check()
{
    if (m_stations.station() == nullptr) {
        return;
    }
    m_busy = true;
    m_worker = runInBackground(
        this,
        [job = *m_wanted, &modules = m_stations.station()->modules()](
            const std::stop_token& stop) { return troublesOf(job, modules, stop); },
        [this](const std::vector<Error>& troubles) {
            m_busy = false;
            if (!m_wanted) {
                return;
            }
            const JobFile job = *std::exchange(m_wanted, std::nullopt);
            if (troubles.empty()) {
                Q_EMIT opened(job);
            } else if (troubles.front().fault != Fault::Cancelled) {
                Q_EMIT failed(troubles.front());
            }
        });
}

} // namespace flashwright
