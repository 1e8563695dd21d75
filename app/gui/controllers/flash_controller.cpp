// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/flash_controller.h"

#include "app/gui/bridge/background.h"
#include "app/gui/models/phone_words.h"

#include <algorithm>

namespace flashwright {

/// Everything that lives as long as one session. Members go in reverse order: the session is joined first.
struct FlashController::Slot {
    quint64 row = 0;
    std::optional<PortSighting> sighting;
    std::vector<Evidence> evidence;
    QElapsedTimer clock;
    SessionBridge bridge;
    std::jthread diagnosing;
    std::unique_ptr<RunningSession> session;
};

namespace {

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

FlashController::FlashController(PhonesModel& phones, LogModel& log, QObject* parent)
    : QObject(parent)
    , m_phones(phones)
    , m_log(log)
    , m_served(std::make_shared<ServedPorts>())
{
    m_ticker.setInterval(500);
    connect(&m_ticker, &QTimer::timeout, this, &FlashController::tick);
}

FlashController::~FlashController()
{
    m_listening.reset();
    m_slots.clear();
}

void FlashController::setLauncher(SessionLauncher* launcher)
{
    m_listening.reset();
    m_slots.clear();
    m_armed = false;
    m_request = {};
    m_ticker.stop();
    m_launcher = launcher;
    m_served = std::make_shared<ServedPorts>();
    if (launcher != nullptr) {
        m_listening = launcher->listen([served = m_served](bool arrived, const std::string& port,
                                           TimePoint at) { served->heard(arrived, port, at); });
    }
    Q_EMIT stateChanged();
}

void FlashController::start(const JobRequest& request, const Consent& consent)
{
    if (isActive() || m_launcher == nullptr) {
        return;
    }
    m_request = request;
    m_consent = consent;
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
    auto session = m_launcher->launch(m_request, std::move(wish), m_consent, slot->bridge);
    if (!session) {
        m_armed = false;
        m_log.add(LogLevel::Error, {}, plain(session.error().toLogLine()));
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

void FlashController::connectBridge(Slot& slot)
{
    SessionBridge* bridge = &slot.bridge;
    // The row is known once the session was made, and no signal comes before it is started.
    const auto row = [&slot] { return slot.row; };
    connect(bridge, &SessionBridge::phoneSighted, this,
        [this, row](const PortSighting& sighting) { onSighted(row(), sighting); });
    connect(bridge, &SessionBridge::phoneIdentified, this, [this, row](const PhoneFacts& phone) {
        note(LogLevel::Info, row(),
            QStringLiteral("phone: %1 %2").arg(plain(phone.runningStage), plain(phone.version)));
        edit(row(), [&](PhoneRow& line) { line.phone = phone; });
    });
    connect(bridge, &SessionBridge::stageEntered, this,
        [this, row](const StageEvent& event) { onStage(row(), event); });
    connect(bridge, &SessionBridge::bytesMoved, this,
        [this, row](const MovedEvent& event) { edit(row(), [&](PhoneRow& line) { line.moved = event; }); });
    connect(bridge, &SessionBridge::planMade, this, [this, row](const FlashPlan& plan) {
        note(LogLevel::Info, row(), QStringLiteral("plan %1").arg(plain(plan.digest())));
        edit(row(), [&](PhoneRow& line) { line.plan = plan; });
    });
    connect(bridge, &SessionBridge::operationChanged, this,
        [this, row](const OperationEvent& event) { onOperation(row(), event); });
    connect(bridge, &SessionBridge::questionAsked, this, [this, row](const Question& question) {
        edit(row(), [](PhoneRow& line) { line.verdict = Verdict::Asking; });
        Q_EMIT consentAsked(row(), question);
    });
    connect(bridge, &SessionBridge::evidenceSeen, this, [this, &slot](const Evidence& evidence) {
        slot.evidence.push_back(evidence);
        // A device that nobody claims is what a person who waits in vain must see.
        const bool news = evidence.fact.starts_with("usb.other.") || evidence.fact.starts_with("open.");
        note(news ? LogLevel::Warning : LogLevel::Detail, slot.row,
            QStringLiteral("%1 = %2").arg(plain(evidence.fact), plain(evidence.value)));
    });
    connect(bridge, &SessionBridge::phoneSpoke, this, [this, row](const QString& text) {
        note(LogLevel::Detail, row(), QStringLiteral("phone says: %1").arg(text.trimmed()));
    });
    connect(bridge, &SessionBridge::finished, this,
        [this, row](const Outcome& outcome) { onDone(row(), outcome); });
}

void FlashController::onSighted(quint64 row, const PortSighting& sighting)
{
    Slot* slot = slotOf(row);
    const bool first = slot != nullptr && !slot->sighting.has_value();
    const QString port = QString::fromStdString(sighting.portPath);
    if (slot != nullptr) {
        slot->sighting = sighting;
    }
    if (!first) {
        note(LogLevel::Info, row, QStringLiteral("back as %1").arg(plain(toText(sighting.id))));
        return;
    }
    // Taken before the next session may look at the port.
    m_served->take(sighting.portPath);
    m_phones.removeFinished(port, row);
    slot->clock.start();
    edit(row, [&](PhoneRow& line) {
        line.port = port;
        line.verdict = Verdict::Working;
        line.stage = {Stage::Handshake, {}, 0};
    });
    note(LogLevel::Info, row, QStringLiteral("sighted %1").arg(plain(toText(sighting.id))));
    if (m_armed) {
        arm();
    }
    Q_EMIT stateChanged();
}

void FlashController::onStage(quint64 row, const StageEvent& event)
{
    note(LogLevel::Info, row,
        QStringLiteral("stage %1 %2").arg(plain(stageName(event.stage)), plain(event.item)).trimmed());
    edit(row, [&](PhoneRow& line) {
        line.stage = event;
        line.moved = {};
        if (line.verdict == Verdict::Asking) {
            line.verdict = Verdict::Working;
        }
    });
    Q_EMIT stateChanged();
}

void FlashController::onOperation(quint64 row, const OperationEvent& event)
{
    const auto word = [&] {
        switch (event.what) {
        case OperationEvent::What::Began:
            return QStringLiteral("began");
        case OperationEvent::What::Ended:
            return QStringLiteral("ended");
        case OperationEvent::What::Failed:
            return QStringLiteral("failed");
        }
        return QString();
    };
    const bool failed = event.what == OperationEvent::What::Failed;
    note(failed ? LogLevel::Error : LogLevel::Info, row,
        QStringLiteral("operation %1/%2 %3 %4 %5")
            .arg(event.index + 1)
            .arg(event.count)
            .arg(plain(operationName(event.operation.kind)), plain(event.operation.label()), word()));
    edit(row, [&](PhoneRow& line) {
        line.operationIndex = event.index;
        line.operationCount = event.count;
    });
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
        outcome.error.has_value() ? plain(outcome.error->toLogLine()) : QStringLiteral("succeeded"));
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
    retire(row);
    Q_EMIT rowFinished(row);
}

void FlashController::diagnose(Slot& slot, const Outcome& outcome)
{
    FailureCase failure{outcome.error.value_or(Error{}), outcome.reached, slot.evidence};
    const auto work = [launcher = m_launcher, failure = std::move(failure), sighting = slot.sighting](
                          const std::stop_token&) { return launcher->diagnose(failure, sighting); };
    const auto done = [this, row = slot.row](const Diagnosis& diagnosis) { onDiagnosed(row, diagnosis); };
    slot.diagnosing = runInBackground(&slot.bridge, work, done);
}

void FlashController::onDiagnosed(quint64 row, const Diagnosis& diagnosis)
{
    note(LogLevel::Error, row, QStringLiteral("diagnosis %1").arg(plain(diagnosis.id)));
    edit(row, [&](PhoneRow& line) {
        line.diagnosis = diagnosis;
        line.verdict = Verdict::Failed;
    });
    retire(row);
    Q_EMIT rowFinished(row);
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
