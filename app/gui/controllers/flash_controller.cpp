// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/flash_controller.h"

#include "app/gui/bridge/background.h"
#include "app/gui/controllers/flash_slot.h"

#include <algorithm>

namespace flashwright {

FlashController::FlashController(PhonesModel& phones, LogModel& log, QObject* parent)
    : QObject(parent)
    , m_phones(phones)
    , m_log(log)
    , m_served(std::make_shared<ServedPorts>())
{
    m_filing.setMaxThreadCount(1);
    m_ticker.setInterval(500);
    connect(&m_ticker, &QTimer::timeout, this, &FlashController::tick);
}

FlashController::~FlashController()
{
    m_listening.reset();
    m_slots.clear();
    m_filing.waitForDone();
}

void FlashController::setLauncher(SessionLauncher* launcher)
{
    m_listening.reset();
    m_slots.clear();
    m_filing.waitForDone();
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
    wish.accepts = [served = m_served](const PortSighting& sighting) { return served->isFree(sighting); };
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
    const QString journal = QString::fromStdString(slot->session->journalFile().string());
    edit(slot->row, [&](PhoneRow& row) { row.journalFile = journal; });
    m_slots.push_back(std::move(slot));
    note(LogLevel::Info, m_slots.back()->row, QStringLiteral("armed, journal %1").arg(journal));
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

void FlashController::onDone(quint64 row, const Outcome& outcome)
{
    Slot* slot = slotOf(row);
    if (slot == nullptr) {
        return;
    }
    const bool cancelled = outcome.kind == Outcome::Kind::Cancelled;
    const bool failed = outcome.kind == Outcome::Kind::Failed;
    note(failed ? LogLevel::Error : LogLevel::Info, row,
        outcome.error.has_value() ? toQt(outcome.error->toLogLine()) : QStringLiteral("succeeded"));
    if (slot->sighting.has_value()) {
        m_served->finish(slot->sighting->portPath);
    }
    if (cancelled && !slot->sighting.has_value()) {
        m_phones.remove(row);
        retire(row);
        return;
    }
    edit(row, [&](PhoneRow& line) {
        line.outcome = outcome;
        line.elapsed = outcome.took.count() > 0 ? outcome.took : line.elapsed;
        line.phone = outcome.phone.chip.empty() ? line.phone : outcome.phone;
        line.verdict = failed ? Verdict::Diagnosing : (cancelled ? Verdict::Stopped : Verdict::Passed);
        line.stage.stage = failed || cancelled ? outcome.reached : Stage::Done;
    });
    if (failed) {
        diagnose(*slot, outcome);
        return;
    }
    file(*slot, outcome, {});
    retire(row);
    Q_EMIT rowFinished(row);
}

void FlashController::diagnose(Slot& slot, const Outcome& outcome)
{
    FailureCase failure{outcome.error.value_or(Error{}), outcome.reached, slot.evidence};
    const auto work = [launcher = m_launcher, failure = std::move(failure), sighting = slot.sighting, outcome,
                          package = m_request.package](const std::stop_token&) {
        return launcher->diagnose(failure, sighting, outcome, package.get());
    };
    const auto done = [this, row = slot.row](const Diagnosis& diagnosis) { onDiagnosed(row, diagnosis); };
    slot.diagnosing = runInBackground(&slot.bridge, work, done);
}

void FlashController::onDiagnosed(quint64 row, const Diagnosis& diagnosis)
{
    note(LogLevel::Error, row, QStringLiteral("diagnosis %1").arg(toQt(diagnosis.id)));
    edit(row, [&](PhoneRow& line) {
        line.diagnosis = diagnosis;
        line.verdict = Verdict::Failed;
    });
    if (Slot* slot = slotOf(row)) {
        file(*slot, m_phones.find(row)->outcome, diagnosis.id);
    }
    retire(row);
    Q_EMIT rowFinished(row);
}

/// On a thread of its own: a record is on the disk before it counts.
void FlashController::file(Slot& slot, const Outcome& outcome, const std::string& cause)
{
    const auto work = [this, launcher = m_launcher, record = slot.session->record(outcome, cause)] {
        const Result<void> filed = launcher->file(record);
        const auto tell = [this, filed] {
            if (filed) {
                Q_EMIT recordFiled();
            } else {
                m_log.add(LogLevel::Error, {}, toQt(filed.error().toLogLine()));
                Q_EMIT recordLost(filed.error());
            }
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    m_filing.start(work);
}

void FlashController::retire(quint64 row)
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
        [row](const std::unique_ptr<Slot>& slot) { return slot->row == row; });
    if (found == m_slots.end()) {
        return;
    }
    // This may run inside a signal of the slot's own bridge: let it return first.
    std::shared_ptr<Slot> last = std::move(*found);
    m_slots.erase(found);
    last->bridge.disconnect(this);
    QMetaObject::invokeMethod(
        this, [last = std::move(last)] {}, Qt::QueuedConnection);
    if (m_slots.empty()) {
        m_armed = false;
        m_ticker.stop();
    }
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

void FlashController::tick()
{
    for (const std::unique_ptr<Slot>& slot : m_slots) {
        if (slot->clock.isValid()) {
            edit(slot->row, [&](PhoneRow& row) { row.elapsed = milliseconds(slot->clock.elapsed()); });
        }
    }
}

void FlashController::edit(quint64 row, const std::function<void(PhoneRow&)>& change)
{
    m_phones.change(row, change);
    Q_EMIT rowChanged(row);
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
