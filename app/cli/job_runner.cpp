// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_runner.h"

#include "app/cli/cli_text.h"
#include "app/cli/consent_dialogue.h"
#include "app/cli/evidence_collector.h"
#include "app/cli/job_filing.h"
#include "app/cli/main_thread_mailbox.h"
#include "app/cli/resume_job.h"
#include "app/setup/earlier_jobs.h"
#include "app/setup/inhibitor.h"
#include "app/setup/job_trace.h"
#include "core/diagnosis/host_probes.h"
#include "core/journal/journal.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

/// One run of one job; everything that must outlive the session.
class JobRun {
public:
    JobRun(const Invocation& call, Station& station, Job job)
        : m_call(call)
        , m_station(station)
        , m_job(std::move(job))
        , m_output(makeJobOutput(call.settings, call.console))
        , m_mailbox(m_watch)
    {
    }

    int run();

private:
    Result<void> prepare();
    Result<void> takeLoaders();
    [[nodiscard]] const ChipProfile* chipCalled(std::string_view maker, std::string_view family) const;
    [[nodiscard]] const ChipProfile* likelyChip() const;
    Result<Consent> consentTo(const FlashPlan& plan);
    [[nodiscard]] Result<FlashPlan> draft() const;
    Result<void> consentToDraft();
    Result<void> openJournals();
    Result<Outcome> walk();
    void serve(FlashSession& session);
    void interrupted(FlashSession& session, int times);
    [[nodiscard]] Result<Outcome> dryRunWithPhone();
    [[nodiscard]] Outcome refusedBefore(Error error) const;
    [[nodiscard]] std::vector<Evidence> evidenceOf(const Outcome& outcome) const;
    int finish(Outcome outcome);

    const Invocation& m_call;
    Station& m_station;
    Job m_job;
    std::unique_ptr<JobOutput> m_output;
    terminal::Watch m_watch;
    MainThreadMailbox m_mailbox;
    EvidenceCollector m_collector;
    std::unique_ptr<TraceWriter> m_trace;
    std::optional<JobFiling> m_filing; ///< of a job that reached a phone
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Journal> m_log;
    std::optional<Consent> m_consent;
    std::optional<Error> m_declined;
    PortWish m_port;
    bool m_phoneTouched = false;
    bool m_resumable = false; ///< the journal tells how to ask for the job again
};

bool changesPhone(const JobRequest& request)
{
    switch (request.kind) {
    case JobKind::Flash:
    case JobKind::Write:
    case JobKind::Erase:
    case JobKind::Repartition:
        return true;
    case JobKind::Read:
    case JobKind::Verify:
    case JobKind::Inspect:
    case JobKind::TestMemory:
    case JobKind::Leave:
        return false;
    }
    return true;
}

/// What the user named takes the place of what a lender gave for the same role.
Result<void> JobRun::takeLoaders()
{
    JobRequest& request = m_job.request;
    request.loaderFolders.insert(request.loaderFolders.begin(), loaderFolder(m_station));
    request.loaderFolders.insert(request.loaderFolders.end(), m_call.settings.loaderFolders.begin(),
        m_call.settings.loaderFolders.end());
    TRY_LET(std::vector<LoaderImage> given, loadersFrom(m_call.settings));
    TRY(checkRoles(m_station, m_call.settings, request.package.get(), given));
    const auto byUser = static_cast<std::ptrdiff_t>(given.size()); // what is lent does not replace itself
    for (LoaderImage& lent : request.loaders) {
        const bool replaced = std::any_of(given.begin(), given.begin() + byUser,
            [&lent](const LoaderImage& one) { return one.role.empty() || one.role == lent.role; });
        if (!replaced) {
            given.push_back(std::move(lent));
        }
    }
    request.loaders = std::move(given);
    return {};
}

bool namesFarewell(const Invocation& call)
{
    const QStringList given = call.parser.optionNames();
    return given.contains(QLatin1String("stay")) || given.contains(QLatin1String("reboot"))
        || given.contains(QLatin1String("poweroff"));
}

Result<void> JobRun::prepare()
{
    JobRequest& request = m_job.request;
    TRY(takeLoaders());
    if (m_job.resumed == nullptr || namesFarewell(m_call)) {
        request.farewellAsked = request.kind == JobKind::Leave || namesFarewell(m_call);
    }
    request.options.insert(m_call.settings.talk.begin(), m_call.settings.talk.end());
    request.copies = &m_station.vault();
    request.withoutCopies = request.withoutCopies || m_call.settings.noVault;
    TRY_LET(m_port, portWish(m_station, m_call.settings, request.package.get()));
    return {};
}

const ChipProfile* JobRun::chipCalled(std::string_view maker, std::string_view family) const
{
    const ProtocolModule* const module = m_station.modules().find(maker);
    if (module == nullptr) {
        return nullptr;
    }
    const ChipCatalog& chips = module->chips();
    const auto found = std::find_if(
        chips.begin(), chips.end(), [family](const ChipProfile& chip) { return chip.family == family; });
    return found == chips.end() ? nullptr : &*found;
}

const ChipProfile* JobRun::likelyChip() const
{
    const FirmwarePackage* const package = m_job.request.package.get();
    if (package == nullptr || package->facts().chips.empty()) {
        return nullptr;
    }
    return chipCalled(package->facts().family, package->facts().chips.front());
}

Result<Consent> JobRun::consentTo(const FlashPlan& plan)
{
    return askConsent(plan, m_call.settings, *m_output, m_call.console, m_watch);
}

/// What is known before the phone is there; of a job that is gone on with, all of it.
Result<FlashPlan> JobRun::draft() const
{
    const auto& resume = m_job.request.resume;
    return resume != nullptr ? Result<FlashPlan>(resume->plan) : draftPlan(m_job.request, likelyChip());
}

Result<void> JobRun::consentToDraft()
{
    if (!changesPhone(m_job.request)) {
        return {};
    }
    TRY_LET(const FlashPlan draft, draft());
    TRY_LET(m_consent, consentTo(draft));
    return {};
}

Result<void> JobRun::openJournals()
{
    TRY_LET(const std::filesystem::path file, newJournalFile(m_station.stateFolder()));
    TRY_LET(m_journal, Journal::open(file, m_station.clock()));
    m_journal->note("command", m_call.command.toStdString());
    TRY_LET(m_resumable, noteJob(*m_journal, m_call, m_job));
    if (!m_call.settings.logFile.empty()) {
        TRY_LET(m_log, Journal::open(m_call.settings.logFile, m_station.clock()));
    }
    if (!m_call.settings.traceFile.empty()) {
        TRY_LET(m_trace,
            openJobTrace(
                m_call.settings.traceFile, m_station.clock(), m_call.command.toStdString(), *m_journal));
        m_job.request.trace = m_trace.get();
    }
    return {};
}

Result<Outcome> JobRun::walk()
{
    TRY(openJournals());
    m_filing.emplace(m_call, m_station, m_job);
    std::vector<SessionEvents*> listeners;
    for (SessionEvents* listener : std::initializer_list<SessionEvents*>{
             m_journal.get(), m_log.get(), m_job.listener, m_filing->listener(), &m_collector, m_output.get(),
             &m_mailbox}) {
        if (listener != nullptr) {
            listeners.push_back(listener);
        }
    }
    SessionFanOut listening(std::move(listeners));
    AwakeWhileChanging events(
        listening, m_station.clock(), Cli::tr("A phone is being flashed.").toStdString());
    m_phoneTouched = true;
    {
        FlashSession session(
            m_station.watcher(), m_station.modules(), m_job.request, m_port, m_consent, events);
        session.start();
        serve(session);
        session.wait();
    }
    Outcome outcome = m_mailbox.outcome();
    if (m_declined && outcome.error && outcome.error->fault == Fault::Refused) {
        outcome.error = m_declined; // tells what would have been a yes
    }
    return outcome;
}

void JobRun::interrupted(FlashSession& session, int times)
{
    if (times == 1) {
        m_call.console.problem(Cli::tr("Stopping at a safe point. Press Ctrl+C again to break off at once."));
        session.requestStop();
        return;
    }
    m_call.console.problem(Cli::tr("Breaking off."));
    session.abort();
}

void JobRun::serve(FlashSession& session)
{
    int interruptions = 0;
    while (!m_mailbox.isDone()) {
        if (m_watch.wait() == terminal::Watch::What::Interrupted) {
            interrupted(session, ++interruptions);
        }
        if (const auto question = m_mailbox.takeQuestion()) {
            auto consent = consentTo(question->plan);
            if (!consent && consent.error().fault == Fault::Cancelled) {
                interrupted(session, ++interruptions);
            }
            if (!consent) {
                m_declined = consent.error();
            }
            session.answer(consent ? std::optional<Consent>(*consent) : std::nullopt);
        }
    }
}

Result<Outcome> JobRun::dryRunWithPhone()
{
    const JobRequest wanted = m_job.request;
    m_job.request.kind = JobKind::Inspect;
    m_job.request.farewell = Farewell::Stay;
    TRY_LET(Outcome outcome, walk());
    if (outcome.kind != Outcome::Kind::Succeeded) {
        return outcome;
    }
    const ChipProfile* const chip = chipCalled(outcome.phone.maker, outcome.phone.family);
    TRY_LET(const FlashPlan plan, finalPlan(wanted, chip, outcome.phone));
    m_output->showPlan(plan, JobOutput::PlanUse::Result);
    return outcome;
}

Outcome JobRun::refusedBefore(Error error) const
{
    Outcome outcome;
    outcome.kind = error.fault == Fault::Cancelled ? Outcome::Kind::Cancelled : Outcome::Kind::Failed;
    outcome.error = std::move(error);
    outcome.reached = m_phoneTouched ? Stage::ReadingTable : Stage::CheckingPackage;
    return outcome;
}

std::vector<Evidence> JobRun::evidenceOf(const Outcome& outcome) const
{
    std::vector<Evidence> all = m_collector.collected();
    const auto append = [&all](std::vector<Evidence> more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    const std::optional<PortSighting>& port = m_collector.sighting() ? m_collector.sighting() : m_port.given;
    if (m_phoneTouched && port) {
        append(probePort(*port));
    }
    if (m_phoneTouched && outcome.reached != Stage::Writing) {
        append(probeHost());
    }
    if (m_phoneTouched && port) {
        append(earlierJobs(m_station, outcome, port->portPath, m_job.request.package.get()));
    }
    return all;
}

int JobRun::finish(Outcome outcome)
{
    JobEnd end;
    outcome.canResume = outcome.canResume && m_resumable;
    end.exitCode = exitCodeFor(outcome);
    if (outcome.kind == Outcome::Kind::Failed && outcome.error) {
        end.diagnosis = m_station.rules().diagnose({*outcome.error, outcome.reached, evidenceOf(outcome)});
    }
    if (outcome.kind == Outcome::Kind::Succeeded && m_job.request.watchAfter.count() > 0) {
        // The work is done; what the phone does with it may still tell of a wrong firmware.
        FailureCase afterwards;
        afterwards.failed = false;
        afterwards.evidence = m_collector.collected();
        Diagnosis seen = m_station.rules().diagnose(afterwards);
        end.diagnosis = seen.confidence > 0 ? std::optional(std::move(seen)) : std::nullopt;
    }
    if (m_journal) {
        end.journal = m_journal->file();
        if (end.diagnosis) {
            m_journal->note("diagnosis", end.diagnosis->id);
        }
        m_journal->note("exit_code", std::to_string(end.exitCode));
    }
    if (m_trace) {
        closeJobTrace(m_call, *m_trace);
    }
    if (m_filing && !m_call.settings.dryRun) {
        m_filing->file(outcome, end.diagnosis ? end.diagnosis->id : std::string(), end.journal);
    }
    end.outcome = std::move(outcome);
    const bool ownJson = m_call.settings.json && m_job.printsOwnJson;
    if (end.outcome.kind == Outcome::Kind::Succeeded) {
        if (m_job.whenDone) {
            m_job.whenDone(end.outcome);
        }
        if (ownJson) {
            return end.exitCode;
        }
    }
    m_output->ended(end);
    return end.exitCode;
}

int JobRun::run()
{
    if (auto prepared = prepare(); !prepared) {
        const bool noPort = prepared.error().fault == Fault::Timeout;
        return reportError(m_call, &m_station, prepared.error(),
            noPort ? ExitCode::NoDevice : exitCodeForFirmware(prepared.error()));
    }
    if (m_call.settings.dryRun) {
        m_job.whenDone = nullptr;
        if (m_call.settings.namesPhone() && m_job.request.resume == nullptr) {
            Result<Outcome> outcome = dryRunWithPhone();
            return finish(outcome ? *outcome : refusedBefore(outcome.error()));
        }
        const auto plan = draft();
        if (!plan) {
            return finish(refusedBefore(plan.error()));
        }
        m_output->showPlan(*plan, JobOutput::PlanUse::Result);
        Outcome nothing;
        nothing.kind = Outcome::Kind::Succeeded;
        return finish(nothing);
    }
    if (auto consented = consentToDraft(); !consented) {
        return finish(refusedBefore(consented.error()));
    }
    Result<Outcome> outcome = walk();
    return finish(outcome ? *outcome : refusedBefore(outcome.error()));
}

} // namespace

int runJob(const Invocation& call, Station& station, Job job)
{
    if (const auto refused = readWatchAfter(call, job.request)) {
        return *refused;
    }
    return JobRun(call, station, std::move(job)).run();
}

} // namespace flashwright
