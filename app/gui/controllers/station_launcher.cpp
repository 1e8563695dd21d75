// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/station_launcher.h"

#include "app/setup/earlier_jobs.h"
#include "app/setup/inhibitor.h"
#include "app/setup/job_trace.h"
#include "app/setup/station.h"
#include "core/diagnosis/host_probes.h"
#include "core/journal/journal.h"
#include "core/session/silent_events.h"

#include <QCoreApplication>

#include <mutex>
#include <thread>

namespace flashwright {

namespace {

/// Notes how to ask for the job again, before the first change. That looks through the firmware's files, so
/// it is not done on the thread of the window.
class JobNoter final : public SilentEvents {
public:
    JobNoter(Journal& journal, JobSpec spec)
        : m_journal(journal)
        , m_spec(std::move(spec))
    {
    }
    void planned(const FlashPlan&) override
    {
        m_spec.files = markFiles(m_spec, m_spec.request.package.get());
        m_journal.note("job", toJson(m_spec));
    }

private:
    Journal& m_journal;
    JobSpec m_spec;
};

JobSpec specOf(const JobContext& context, const JobRequest& request)
{
    JobSpec spec = context.resume ? context.resume->spec : context.spec;
    spec.request = request;
    return spec;
}

struct JobFiles {
    std::unique_ptr<Journal> journal;
    std::unique_ptr<TraceWriter> trace; ///< null where none is wanted
};

Result<JobFiles> openFiles(const Station& station, Clock& clock, const JobContext& context)
{
    TRY_LET(const auto file, newJournalFile(station.stateFolder()));
    JobFiles files;
    TRY_LET(files.journal, Journal::open(file, clock));
    if (!context.traceFolder.empty()) {
        TRY_LET(const auto traceFile, newTraceFile(context.traceFolder, file));
        TRY_LET(files.trace, openJobTrace(traceFile, clock, context.title.kind, *files.journal));
    }
    if (context.resume) {
        TRY(beginResumed(*files.journal, *context.resume));
    }
    return files;
}

JobRequest traced(JobRequest request, TraceWriter* trace)
{
    request.trace = trace;
    return request;
}

/// All that listens to one session, and the session: it is joined first, then the listeners may go.
struct Listening {
    Listening(Station& station, JobFiles opened, const JobRequest& request, const JobContext& context,
        PortWish wish, const Consent& consent, SessionEvents& events)
        : files(std::move(opened))
        , noter(*files.journal, specOf(context, request))
        , maker(station.clock(), context.title)
        , all({files.journal.get(), &noter, &maker, &events})
        , awake(all, station.clock(),
              QCoreApplication::translate("StationLauncher", "A phone is being flashed.").toStdString())
        , session(station.watcher(), station.modules(), traced(request, files.trace.get()), std::move(wish),
              consent, awake)
    {
    }
    JobFiles files;
    JobNoter noter;
    RecordMaker maker;
    SessionFanOut all;
    AwakeWhileChanging awake;
    FlashSession session;
};

/// The journal may lie on a slow disk, so it is opened on a thread of its own.
class JournalledSession final : public RunningSession {
public:
    JournalledSession(Station& station, JobRequest request, JobContext context, PortWish wish,
        Consent consent, SessionEvents& events)
        : m_station(station)
        , m_request(std::move(request))
        , m_context(std::move(context))
        , m_wish(std::move(wish))
        , m_consent(std::move(consent))
        , m_events(events)
    {
    }
    void start() override
    {
        m_opening = std::jthread([this] { open(); });
    }
    void requestStop() override
    {
        const std::lock_guard lock(m_mutex);
        m_unwanted = true;
        if (m_listening != nullptr) {
            m_listening->session.requestStop();
        }
    }
    void abort() override
    {
        const std::lock_guard lock(m_mutex);
        m_unwanted = true;
        if (m_listening != nullptr) {
            m_listening->session.abort();
        }
    }
    void answer(std::optional<Consent> consent) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_listening != nullptr) {
            m_listening->session.answer(std::move(consent));
        }
    }
    [[nodiscard]] std::filesystem::path journalFile() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_file;
    }
    [[nodiscard]] JobRecord record(const Outcome& outcome, const std::string& cause) override
    {
        join();
        if (m_listening == nullptr) {
            return {};
        }
        endTrace();
        if (!cause.empty()) {
            m_listening->files.journal->note("diagnosis", cause);
        }
        return m_listening->maker.record(outcome, cause, m_file);
    }
    void close() override
    {
        join();
        const std::lock_guard lock(m_mutex);
        m_listening.reset();
    }

private:
    /// The job is over either way; its journal tells that the trace is not whole.
    void endTrace()
    {
        const JobFiles& files = m_listening->files;
        if (files.trace != nullptr) {
            if (const Result<void> whole = files.trace->finish(); !whole) {
                files.journal->note("trace_broken", whole.error().toLogLine());
            }
        }
    }

    void join()
    {
        if (m_opening.joinable()) {
            m_opening.join();
        }
        if (m_listening != nullptr) {
            m_listening->session.wait();
        }
    }

    void open()
    {
        Result<JobFiles> files = openFiles(m_station, m_station.clock(), m_context);
        std::unique_lock lock(m_mutex);
        if (!files || m_unwanted) {
            Outcome outcome;
            outcome.kind = files ? Outcome::Kind::Cancelled : Outcome::Kind::Failed;
            outcome.error = files ? fail(Fault::Cancelled, "session.before_start").value() : files.error();
            lock.unlock();
            m_events.done(outcome);
            return;
        }
        m_file = files->journal->file();
        m_listening = std::make_unique<Listening>(
            m_station, std::move(*files), m_request, m_context, std::move(m_wish), m_consent, m_events);
        m_listening->session.start();
    }

    Station& m_station;
    const JobRequest m_request;
    const JobContext m_context;
    PortWish m_wish; ///< of the opening thread
    const Consent m_consent;
    SessionEvents& m_events;
    mutable std::mutex m_mutex;
    bool m_unwanted = false; // guarded by m_mutex
    std::filesystem::path m_file; // guarded by m_mutex; fixed from the first event on
    std::unique_ptr<Listening> m_listening; // set under m_mutex by the opening thread
    std::jthread m_opening; ///< first to be joined
};

void append(std::vector<Evidence>& to, std::vector<Evidence> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

StationLauncher::StationLauncher(Station& station)
    : m_station(station)
{
}

Result<std::unique_ptr<RunningSession>> StationLauncher::launch(const JobRequest& request,
    const JobContext& context, PortWish wish, const Consent& consent, SessionEvents& events)
{
    JobRequest kept = request;
    kept.copies = &m_station.vault();
    return std::make_unique<JournalledSession>(
        m_station, std::move(kept), context, std::move(wish), consent, events);
}

UsualPace StationLauncher::usualPace(
    const std::string& chip, const std::string& port, const std::string& kind) const
{
    UsualPace pace;
    if (const auto history = History::open(m_station.stateFolder())) {
        pace.times = (*history)->usualTimes(chip, kind).value_or(std::map<std::string, milliseconds>());
        pace.speed = (*history)->usualSpeed(chip, port).value_or(LinkSpeed());
    }
    return pace;
}

/// With a connection of its own: this is no thread's history.
Result<void> StationLauncher::file(const JobRecord& record)
{
    TRY_LET(const std::unique_ptr<History> history, History::open(m_station.stateFolder()));
    TRY(history->add(record));
    return {};
}

Diagnosis StationLauncher::diagnose(FailureCase failure, const std::optional<PortSighting>& sighting,
    const Outcome& outcome, const FirmwarePackage* package) const
{
    if (sighting.has_value()) {
        append(failure.evidence, probePort(*sighting));
    }
    append(failure.evidence, probeHost());
    if (const auto history = History::open(m_station.stateFolder())) {
        const std::string port = sighting ? sighting->portPath : std::string();
        append(failure.evidence, earlierJobs(**history, outcome, port, package));
    }
    return m_station.rules().diagnose(failure);
}

std::shared_ptr<void> StationLauncher::listen(PortListener listener)
{
    DeviceWatcher& watcher = m_station.watcher();
    Clock& clock = m_station.clock();
    const auto heard = [listener = std::move(listener), &clock](const BusEvent& event) {
        listener(event.kind == BusEvent::Kind::Arrived, event.sighting.portPath, clock.now());
    };
    const DeviceWatcher::Subscription number = watcher.subscribe(heard);
    return {nullptr, [&watcher, number](void*) { watcher.unsubscribe(number); }};
}

} // namespace flashwright
