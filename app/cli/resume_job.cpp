// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resume_job.h"

#include "app/cli/cli_text.h"
#include "app/cli/job_results.h"
#include "app/text/number_text.h"
#include "core/journal/journal.h"
#include "core/plan/phone_change.h"

#include <QDateTime>
#include <QLocale>

namespace flashwright {

namespace {

int report(const Invocation& call, const Station* station, const Error& error)
{
    const bool refused = error.fault == Fault::Refused;
    return reportError(call, station, error, refused ? ExitCode::Refused : exitCodeForFirmware(error));
}

QString timeText(const std::string& utc)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : Cli::tr("an earlier time");
}

/// Says what the job was and how much of it is left.
void tellWhatIsLeft(const Invocation& call, const JournalDigest& journal)
{
    if (!journal.isUnfinished()) {
        call.console.note(Cli::tr("The job of %1 had changed nothing yet, so it begins anew.")
                              .arg(timeText(journal.opened)));
        return;
    }
    int done = 0;
    int left = 0;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < journal.plan->operations().size(); ++i) {
        const Operation& operation = journal.plan->operations()[i];
        if (!changesPhone(operation.kind)) {
            continue;
        }
        if (journal.finished.contains(i)) {
            ++done;
        } else {
            ++left;
            bytes += operation.kind == OperationKind::Erase ? 0 : operation.bytes;
        }
    }
    call.console.note(Cli::tr("Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 "
                              "are left to write.")
                          .arg(timeText(journal.opened))
                          .arg(done)
                          .arg(done + left)
                          .arg(bytesText(bytes)));
}

Job jobFrom(const Invocation& call, std::shared_ptr<const ResumeRequest> resume)
{
    Job job;
    job.request = resume->request;
    job.request.farewell = farewellFrom(call, job.request.farewell);
    for (const auto& [name, value] : call.settings.talk) {
        job.request.options[name] = value; // other ones may be the remedy
    }
    if (job.request.resume != nullptr && call.has("same-phone")) {
        ResumePoint point = *job.request.resume;
        point.unitAccepted = true;
        job.request.resume = std::make_shared<const ResumePoint>(std::move(point));
    }
    job.firmware = resume->spec.firmware;
    job.resumed = std::move(resume);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    return job;
}

JobSpec specOf(const Invocation& call, const Job& job)
{
    JobSpec spec;
    spec.firmware = job.firmware.empty() ? call.settings.pac : job.firmware;
    for (const LoaderFile& loader : call.settings.loaders) {
        spec.loaders.push_back({loader.file, loader.address, loader.role});
    }
    spec.request = job.request;
    spec.files = markFiles(spec, job.request.package.get());
    return spec;
}

bool isChange(JobKind kind)
{
    return kind == JobKind::Flash || kind == JobKind::Write || kind == JobKind::Erase
        || kind == JobKind::Repartition;
}

} // namespace

int runResume(const Invocation& call)
{
    if (call.arguments.size() > 1) {
        return usageError(call.console, call.command,
            Cli::tr("flash --resume takes one journal, unit or port, or none for the newest job."));
    }
    auto station = makeStation(call, Phones::Wanted);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    const std::string name = call.arguments.isEmpty() ? std::string() : call.arguments[0].toStdString();
    const auto journal = findResumable((*station)->stateFolder(), name);
    if (!journal) {
        return report(call, station->get(), journal.error());
    }
    auto resume = prepareResume(*journal, **station);
    if (!resume) {
        return report(call, station->get(), resume.error());
    }
    tellWhatIsLeft(call, *journal);
    Job job = jobFrom(call, std::make_shared<const ResumeRequest>(std::move(*resume)));
    return job.request.package == nullptr ? runJob(call, **station, std::move(job))
                                          : runJobOnPackage(call, **station, std::move(job));
}

Result<bool> noteJob(Journal& journal, const Invocation& call, const Job& job)
{
    if (job.resumed != nullptr) {
        journal.note("job", toJson(job.resumed->spec));
        TRY(beginResumed(journal, *job.resumed));
        return true;
    }
    // The firmware of a practice phone lives no longer than the phone.
    const bool practice = !call.settings.practice.isEmpty();
    if (!isChange(job.request.kind) || practice
        || (job.request.package != nullptr && job.firmware.empty() && call.settings.pac.empty())) {
        return false;
    }
    journal.note("job", toJson(specOf(call, job)));
    return true;
}

QString howToResume()
{
    return Cli::tr("To go on where it stopped, connect the phone again and run: %1")
        .arg(QStringLiteral("flashwright-cli flash --resume"));
}

} // namespace flashwright
