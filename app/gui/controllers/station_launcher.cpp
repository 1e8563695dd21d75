// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/station_launcher.h"

#include "app/setup/earlier_jobs.h"
#include "app/setup/inhibitor.h"
#include "app/setup/station.h"
#include "core/diagnosis/host_probes.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

namespace flashwright {

namespace {

/// Notes how to ask for the job again, before the first change. That looks through the firmware's files, so
/// it is not done on the thread of the window.
class JobNoter final : public SessionEvents {
public:
    JobNoter(Journal& journal, JobSpec spec)
        : m_journal(journal)
        , m_spec(std::move(spec))
    {
    }
    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent&) override { }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan&) override
    {
        m_spec.files = markFiles(m_spec, m_spec.request.package.get());
        m_journal.note("job", toJson(m_spec));
    }
    void operation(const OperationEvent&) override { }
    void asked(const Question&) override { }
    void evidence(const Evidence&) override { }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome&) override { }

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

class JournalledSession final : public RunningSession {
public:
    JournalledSession(Station& station, std::unique_ptr<Journal> journal, const JobRequest& request,
        const JobContext& context, PortWish wish, const Consent& consent, SessionEvents& events)
        : m_journal(std::move(journal))
        , m_noter(*m_journal, specOf(context, request))
        , m_maker(station.clock(), context.title)
        , m_all({m_journal.get(), &m_noter, &m_maker, &events})
        , m_awake(m_all, station.clock(),
              QCoreApplication::translate("StationLauncher", "A phone is being flashed.").toStdString())
        , m_session(station.watcher(), station.modules(), request, std::move(wish), consent, m_awake)
    {
    }
    void start() override { m_session.start(); }
    void requestStop() override { m_session.requestStop(); }
    void abort() override { m_session.abort(); }
    void answer(std::optional<Consent> consent) override { m_session.answer(std::move(consent)); }
    [[nodiscard]] std::filesystem::path journalFile() const override { return m_journal->file(); }
    [[nodiscard]] JobRecord record(const Outcome& outcome, const std::string& cause) override
    {
        m_session.wait();
        if (!cause.empty()) {
            m_journal->note("diagnosis", cause);
        }
        return m_maker.record(outcome, cause, m_journal->file());
    }

private:
    // The session is joined first, then the listeners may go.
    std::unique_ptr<Journal> m_journal;
    JobNoter m_noter;
    RecordMaker m_maker;
    SessionFanOut m_all;
    AwakeWhileChanging m_awake;
    FlashSession m_session;
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
    TRY_LET(const auto file, newJournalFile(m_station.stateFolder()));
    TRY_LET(auto journal, Journal::open(file, m_station.clock()));
    if (context.resume) {
        TRY(beginResumed(*journal, *context.resume));
    }
    JobRequest kept = request;
    kept.copies = &m_station.vault();
    return std::make_unique<JournalledSession>(
        m_station, std::move(journal), kept, context, std::move(wish), consent, events);
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
