// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/flash_controller.h"

#include "app/gui/bridge/background.h"
#include "app/gui/controllers/flash_slot.h"

#include <algorithm>

namespace flashwright {

namespace {

/// As many results as one bench shows; each port keeps its last one anyway.
constexpr std::size_t MostResults = 24;

} // namespace

FlashController::FlashController(PhonesModel& phones, LogModel& log, QObject* parent)
    : QObject(parent)
    , m_phones(phones)
    , m_log(log)
    , m_served(std::make_shared<ServedPorts>())
{
    m_filing.setMaxThreadCount(1);
    m_ticker.setInterval(500);
    connect(&m_ticker, &QTimer::timeout, this, &FlashController::tick);
    connect(&m_phones, &PhonesModel::rowTold, this, &FlashController::rowChanged);
    m_asking.setMaxThreadCount(2);
}

FlashController::~FlashController()
{
    m_listening.reset();
    m_slots.clear();
    m_asking.waitForDone();
    m_filing.waitForDone();
    m_cases.clear();
}

void FlashController::setLauncher(SessionLauncher* launcher)
{
    m_listening.reset();
    m_slots.clear();
    m_asking.waitForDone();
    m_filing.waitForDone();
    m_cases.clear();
    m_armed = false;
    m_request = {};
    m_context = {};
    m_ticker.stop();
    m_launcher = launcher;
    m_served = std::make_shared<ServedPorts>();
    if (launcher != nullptr) {
        m_listening = launcher->listen([served = m_served](bool arrived, const std::string& port,
                                           TimePoint at) { served->heard(arrived, port, at); });
    }
    Q_EMIT stateChanged();
}

void FlashController::start(const JobRequest& request, const Consent& consent, const JobContext& context)
{
    if (isActive() || m_launcher == nullptr) {
        return;
    }
    m_request = request;
    m_context = context;
    m_consent = consent;
    m_turn = 0;
    m_served->forget();
    m_phones.removeAllFinished();
    m_armed = true;
    m_ticker.start();
    arm();
}

void FlashController::arm()
{
    auto slot = std::make_unique<Slot>();
    connectBridge(*slot);
    PortWish wish;
    if (m_slots.empty()) { // the first phone; those that follow are waited for until the user stops
        wish.wait = m_context.wait;
    }
    wish.accepts = [served = m_served, ports = m_ports](const PortSighting& sighting) {
        return (ports.empty() || ports.contains(sighting.portPath)) && served->isFree(sighting);
    };
    auto session = m_launcher->launch(requestOfNext(), m_context, std::move(wish), m_consent, slot->bridge);
    if (!session) {
        m_armed = false;
        m_log.add(LogLevel::Error, {}, toQt(session.error().toLogLine()));
        Q_EMIT cannotStart(session.error());
        Q_EMIT stateChanged();
        return;
    }
    slot->row = m_phones.addWaiting();
    slot->session = std::move(*session);
    m_slots.push_back(std::move(slot));
    note(LogLevel::Info, m_slots.back()->row, QStringLiteral("armed"));
    m_slots.back()->session->start();
    Q_EMIT stateChanged();
}

/// Every phone reads into a folder of its own: the second one must not cover what the first one gave.
JobRequest FlashController::requestOfNext()
{
    JobRequest request = m_request;
    if (++m_turn > 1 && request.kind == JobKind::Read) {
        request.folder /= "phone-" + std::to_string(m_turn);
    }
    return request;
}

void FlashController::onDone(quint64 row, const Outcome& told)
{
    Slot* slot = slotOf(row);
    if (slot == nullptr) {
        return;
    }
    Outcome outcome = told;
    if (slot->refused && outcome.kind == Outcome::Kind::Cancelled) {
        outcome.kind = Outcome::Kind::Failed;
        outcome.error = fail(Fault::Refused, "station.consent").value();
    }
    const bool cancelled = outcome.kind == Outcome::Kind::Cancelled;
    const bool failed = outcome.kind == Outcome::Kind::Failed;
    note(failed ? LogLevel::Error : LogLevel::Info, row,
        outcome.error.has_value() ? toQt(outcome.error->toLogLine()) : QStringLiteral("succeeded"));
    if (endedWithoutPhone(*slot, outcome)) {
        return;
    }
    if (slot->sighting) {
        m_served->finish(slot->sighting->portPath);
    }
    edit(row, [&](PhoneRow& line) {
        line.outcome = outcome;
        line.elapsed = outcome.took.count() > 0 ? outcome.took : line.elapsed;
        line.phone = outcome.phone.chip.empty() ? line.phone : outcome.phone;
        line.verdict = failed ? Verdict::Diagnosing : (cancelled ? Verdict::Stopped : Verdict::Passed);
        line.stage.stage = failed || cancelled ? outcome.reached : Stage::Done;
        line.jobShare = failed || cancelled ? line.jobShare : 1.0;
        line.timeLeft.reset();
        line.stall.reset();
    });
    if (failed) {
        diagnose(*slot, outcome);
        return;
    }
    retire(row, Ending{outcome, {}});
    Q_EMIT rowFinished(row);
}

/// No phone came: it was stopped before, or the journal could not be opened.
bool FlashController::endedWithoutPhone(const Slot& slot, const Outcome& outcome)
{
    const bool noJournal = outcome.kind == Outcome::Kind::Failed && outcome.error
        && (outcome.error->fault == Fault::HostIo || outcome.error->fault == Fault::NoRoom);
    if (slot.sighting || (outcome.kind != Outcome::Kind::Cancelled && !noJournal)) {
        return false;
    }
    const quint64 row = slot.row;
    if (noJournal) {
        m_armed = false;
    }
    m_phones.remove(row);
    retire(row);
    if (noJournal) {
        Q_EMIT cannotStart(*outcome.error);
    }
    return true;
}

void FlashController::told(const Result<void>& filed)
{
    if (filed) {
        Q_EMIT recordFiled();
        return;
    }
    m_log.add(LogLevel::Error, {}, toQt(filed.error().toLogLine()));
    Q_EMIT recordLost(filed.error());
}

/// On a thread of its own: a record is on the disk before it counts, and a session may take its time to end.
void FlashController::retire(quint64 row, const std::optional<Ending>& ending)
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
        [row](const std::unique_ptr<Slot>& slot) { return slot->row == row; });
    if (found == m_slots.end()) {
        return;
    }
    std::shared_ptr<Slot> last = std::move(*found);
    m_slots.erase(found);
    last->bridge.disconnect(this);
    m_filing.start([this, launcher = m_launcher, last = std::move(last), ending]() mutable {
        if (ending) {
            const Result<void> filed = launcher->file(last->session->record(ending->outcome, ending->cause));
            QMetaObject::invokeMethod(
                this, [this, filed] { told(filed); }, Qt::QueuedConnection);
        }
        last->session->close();
        // The bridge goes on the thread that it lives on.
        QMetaObject::invokeMethod(
            this, [last = std::move(last)] {}, Qt::QueuedConnection);
    });
    if (m_slots.empty()) {
        m_armed = false;
        m_ticker.stop();
    }
    m_phones.keepFinished(MostResults);
    forgetCases();
    Q_EMIT stateChanged();
}

void FlashController::stop()
{
    m_armed = false;
    for (const std::unique_ptr<Slot>& slot : m_slots) {
        slot->session->requestStop();
        edit(slot->row, [](PhoneRow& line) {
            if (line.verdict == Verdict::Working || line.verdict == Verdict::Asking) {
                line.verdict = Verdict::Stopping;
            }
        });
    }
    Q_EMIT stateChanged();
}

void FlashController::stopPhone(quint64 row)
{
    Slot* slot = slotOf(row);
    if (slot == nullptr) {
        return;
    }
    if (!slot->sighting.has_value()) {
        m_armed = false;
    }
    slot->session->requestStop();
    edit(row, [](PhoneRow& line) {
        if (line.verdict == Verdict::Working || line.verdict == Verdict::Asking) {
            line.verdict = Verdict::Stopping;
        }
    });
    Q_EMIT stateChanged();
}

void FlashController::abort()
{
    m_armed = false;
    for (const std::unique_ptr<Slot>& slot : m_slots) {
        slot->session->abort();
    }
    Q_EMIT stateChanged();
}

void FlashController::answer(quint64 row, std::optional<Consent> consent)
{
    if (Slot* slot = slotOf(row)) {
        slot->session->answer(std::move(consent));
        edit(row, [](PhoneRow& line) {
            line.verdict = line.verdict == Verdict::Asking ? Verdict::Working : line.verdict;
        });
    }
}

bool FlashController::isWorking() const
{
    return std::any_of(m_phones.rows().begin(), m_phones.rows().end(),
        [](const PhoneRow& row) { return !isFinal(row.verdict) && row.verdict != Verdict::Waiting; });
}

bool FlashController::isWriting() const
{
    return std::any_of(m_phones.rows().begin(), m_phones.rows().end(),
        [](const PhoneRow& row) { return !isFinal(row.verdict) && changesPhone(row.stage.stage); });
}

void FlashController::setPortNames(std::map<std::string, QString> names)
{
    m_portNames = std::move(names);
    for (const PhoneRow& row : m_phones.rows()) {
        const auto named = m_portNames.find(row.port.toStdString());
        edit(row.id,
            [&](PhoneRow& line) { line.station = named == m_portNames.end() ? QString() : named->second; });
    }
}

void FlashController::tick()
{
    for (const std::unique_ptr<Slot>& slot : m_slots) {
        if (slot->clock.isValid()) {
            const milliseconds now = slot->elapsed();
            edit(slot->row, [&](PhoneRow& row) {
                row.elapsed = now;
                row.jobShare = slot->pace.share(now);
                row.timeLeft = slot->pace.left(now);
            });
        }
    }
}

void FlashController::edit(quint64 row, const std::function<void(PhoneRow&)>& change)
{
    m_phones.change(row, change);
}

FlashController::Slot* FlashController::slotOf(quint64 row)
{
    for (const std::unique_ptr<Slot>& slot : m_slots) {
        if (slot->row == row) {
            return slot.get();
        }
    }
    return nullptr;
}

void FlashController::note(LogLevel level, quint64 row, const QString& text)
{
    const PhoneRow* line = m_phones.find(row);
    m_log.add(level, line == nullptr ? QString() : line->port, text);
}

} // namespace flashwright
