// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/station_launcher.h"

#include "app/setup/station.h"
#include "core/diagnosis/host_probes.h"
#include "core/journal/journal.h"

namespace flashwright {

namespace {

class JournalledSession final : public RunningSession {
public:
    JournalledSession(Station& station, std::unique_ptr<Journal> journal, const JobRequest& request,
        PortWish wish, const Consent& consent, SessionEvents& events)
        : m_journal(std::move(journal))
        , m_both({m_journal.get(), &events})
        , m_session(station.watcher(), station.modules(), request, std::move(wish), consent, m_both)
    {
    }
    void start() override { m_session.start(); }
    void requestStop() override { m_session.requestStop(); }
    void abort() override { m_session.abort(); }
    void answer(std::optional<Consent> consent) override { m_session.answer(std::move(consent)); }
    [[nodiscard]] std::filesystem::path journalFile() const override { return m_journal->file(); }

private:
    // The session is joined first, then the listeners may go.
    std::unique_ptr<Journal> m_journal;
    SessionFanOut m_both;
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

Result<std::unique_ptr<RunningSession>> StationLauncher::launch(
    const JobRequest& request, PortWish wish, const Consent& consent, SessionEvents& events)
{
    TRY_LET(const auto file, newJournalFile(m_station.stateFolder()));
    TRY_LET(auto journal, Journal::open(file, m_station.clock()));
    return std::make_unique<JournalledSession>(
        m_station, std::move(journal), request, std::move(wish), consent, events);
}

Diagnosis StationLauncher::diagnose(FailureCase failure, const std::optional<PortSighting>& sighting) const
{
    if (sighting.has_value()) {
        append(failure.evidence, probePort(*sighting));
    }
    append(failure.evidence, probeHost());
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
