// SPDX-License-Identifier: GPL-3.0-or-later
// What a session says while it runs, put into its row and into the log; and why it failed.
#include "app/gui/controllers/flash_slot.h"
#include "core/journal/event_words.h"

namespace flashwright {

namespace {

/// Of a plan that needs another yes where nobody is asked.
Diagnosis notAgreed()
{
    Diagnosis made;
    made.id = "not-agreed";
    made.title = QT_TRANSLATE_NOOP("Remedy", "This phone would need more than was agreed to.");
    made.cause = QT_TRANSLATE_NOOP("Remedy",
        "What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a "
        "batch. Nothing was changed on it.");
    made.confidence = 1;
    made.remedies = {{QT_TRANSLATE_NOOP("Remedy",
                          "Put the phone aside, and flash it alone later: its plan is shown to you then."),
        Risk::None, {}}};
    return made;
}

} // namespace

void FlashController::connectBridge(Slot& slot)
{
    SessionBridge* bridge = &slot.bridge;
    // The row is known once the session was made, and no signal comes before it is started.
    const auto row = [&slot] { return slot.row; };
    connect(bridge, &SessionBridge::phoneSighted, this,
        [this, row](const PortSighting& sighting) { onSighted(row(), sighting); });
    connect(bridge, &SessionBridge::phoneIdentified, this, [this, row](const PhoneFacts& phone) {
        note(LogLevel::Info, row(),
            QStringLiteral("phone: %1 %2").arg(toQt(phone.runningStage), toQt(phone.version)));
        edit(row(), [&](PhoneRow& line) { line.phone = phone; });
    });
    connect(bridge, &SessionBridge::stageEntered, this,
        [this, row](const StageEvent& event) { onStage(row(), event); });
    connect(bridge, &SessionBridge::bytesMoved, this,
        [this, row](const MovedEvent& event) { onMoved(row(), event); });
    connect(
        bridge, &SessionBridge::planMade, this, [this, row](const FlashPlan& plan) { onPlan(row(), plan); });
    connect(bridge, &SessionBridge::operationChanged, this,
        [this, row](const OperationEvent& event) { onOperation(row(), event); });
    connect(bridge, &SessionBridge::questionAsked, this,
        [this, row](const Question& question) { onQuestion(row(), question); });
    connect(bridge, &SessionBridge::evidenceSeen, this,
        [this, row](const Evidence& evidence) { onEvidence(row(), evidence); });
    connect(bridge, &SessionBridge::phoneSpoke, this, [this, row](const QString& text) {
        note(LogLevel::Detail, row(), QStringLiteral("phone says: %1").arg(text.trimmed()));
    });
    connect(bridge, &SessionBridge::phoneStalled, this, [this, row](const StallEvent& event) {
        note(LogLevel::Warning, row(),
            QStringLiteral("%1, silent for %2 ms").arg(toQt(wordOf(event.step))).arg(event.silent.count()));
        const bool over = event.step == StallEvent::Step::Over;
        edit(row(),
            [&](PhoneRow& line) { line.stall = over ? std::nullopt : std::optional<StallEvent>(event); });
    });
    connect(bridge, &SessionBridge::finished, this,
        [this, row](const Outcome& outcome) { onDone(row(), outcome); });
}

void FlashController::Slot::keep(const Evidence& line)
{
    if (evidence.size() >= MostEvidence) {
        evidence.erase(evidence.begin(), evidence.begin() + static_cast<std::ptrdiff_t>(MostEvidence / 4));
    }
    evidence.push_back(line);
}

void FlashController::onEvidence(quint64 row, const Evidence& evidence)
{
    if (Slot* slot = slotOf(row)) {
        slot->keep(evidence);
    }
    if (evidence.fact == "usb.timeline") {
        const auto seen = parseAppearance(evidence.value);
        if (seen && seen->hint() != Appearance::Hint::None) {
            edit(row, [&](PhoneRow& line) { line.lastSeen = seen; });
        }
    }
    // A device that nobody claims is what a person who waits in vain must see.
    const bool news = evidence.fact.starts_with("usb.other.") || evidence.fact.starts_with("open.");
    note(news ? LogLevel::Warning : LogLevel::Detail, row,
        QStringLiteral("%1 = %2").arg(toQt(evidence.fact), toQt(evidence.value)));
}

void FlashController::onMoved(quint64 row, const MovedEvent& event)
{
    Slot* slot = slotOf(row);
    if (slot == nullptr) {
        return;
    }
    const milliseconds now = slot->elapsed();
    slot->pace.moved(event, now);
    edit(row, [&](PhoneRow& line) {
        line.moved = event;
        line.jobShare = slot->pace.share(now);
        line.timeLeft = slot->pace.left(now);
    });
}

void FlashController::onPlan(quint64 row, const FlashPlan& plan)
{
    note(LogLevel::Info, row, QStringLiteral("plan %1").arg(toQt(plan.digest())));
    edit(row, [&](PhoneRow& line) { line.plan = plan; });
    if (Slot* slot = slotOf(row)) {
        slot->pace.planned(plan);
        learnPace(*slot);
    }
}

void FlashController::learnPace(const Slot& slot)
{
    const PhoneRow* line = m_phones.find(slot.row);
    if (line == nullptr || m_launcher == nullptr) {
        return;
    }
    m_asking.start([this, launcher = m_launcher, row = slot.row, chip = line->phone.chip,
                       port = line->port.toStdString(), kind = m_context.title.kind] {
        const UsualPace pace = launcher->usualPace(chip, port, kind);
        const auto take = [this, row, pace] {
            if (Slot* here = slotOf(row)) {
                here->pace.learned(pace);
            }
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

void FlashController::onQuestion(quint64 row, const Question& question)
{
    Slot* slot = slotOf(row);
    if (slot == nullptr) {
        return;
    }
    if (m_unattended) {
        note(LogLevel::Warning, row, QStringLiteral("another plan, and nobody is asked"));
        slot->refused = true;
        slot->session->answer(std::nullopt);
        return;
    }
    edit(row, [](PhoneRow& line) { line.verdict = Verdict::Asking; });
    Q_EMIT consentAsked(row, question);
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
        note(LogLevel::Info, row, QStringLiteral("back as %1").arg(toQt(toText(sighting.id))));
        return;
    }
    // Taken before the next session may look at the port.
    m_served->take(sighting.portPath);
    m_phones.removeFinished(port, row);
    slot->clock.start();
    slot->pace.entered({Stage::Handshake, {}, 0}, {});
    const auto named = m_portNames.find(sighting.portPath);
    const QString name = named == m_portNames.end() ? QString() : named->second;
    const QString journal =
        slot == nullptr ? QString() : QString::fromStdString(slot->session->journalFile().string());
    edit(row, [&](PhoneRow& line) {
        line.port = port;
        line.station = name;
        line.journalFile = journal;
        line.verdict = Verdict::Working;
        line.stage = {Stage::Handshake, {}, 0};
    });
    note(LogLevel::Info, row,
        QStringLiteral("sighted %1, journal %2").arg(toQt(toText(sighting.id)), journal));
    if (m_context.resume) {
        m_armed = false; // the next phone has nothing to go on with
    } else if (m_armed) {
        arm();
    }
    Q_EMIT stateChanged();
}

void FlashController::onStage(quint64 row, const StageEvent& event)
{
    note(LogLevel::Info, row,
        QStringLiteral("stage %1 %2").arg(toQt(stageName(event.stage)), toQt(event.item)).trimmed());
    const bool wasWriting = isWriting();
    Slot* slot = slotOf(row);
    if (slot != nullptr) {
        slot->pace.entered(event, slot->elapsed());
    }
    edit(row, [&](PhoneRow& line) {
        line.stage = event;
        line.moved = {};
        line.jobShare = slot == nullptr ? line.jobShare : slot->pace.share(slot->elapsed());
        line.stall.reset();
        if (line.verdict == Verdict::Asking) {
            line.verdict = Verdict::Working;
        }
    });
    if (wasWriting != isWriting()) {
        Q_EMIT stateChanged();
    }
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
            .arg(toQt(operationName(event.operation.kind)), toQt(event.operation.label()), word()));
    edit(row, [&](PhoneRow& line) {
        line.operationIndex = event.index;
        line.operationCount = event.count;
    });
}

void FlashController::diagnose(Slot& slot, const Outcome& outcome)
{
    const quint64 row = slot.row;
    m_cases[row] = {{outcome.error.value_or(Error{}), outcome.reached, slot.evidence}, slot.sighting, outcome,
        m_request.package};
    if (slot.refused) {
        onDiagnosed(row, notAgreed());
        return;
    }
    askRules(row, [this, row](const Diagnosis& diagnosis) { onDiagnosed(row, diagnosis); });
}

void FlashController::askRules(quint64 row, const std::function<void(const Diagnosis&)>& done)
{
    m_asking.start([this, launcher = m_launcher, what = m_cases.at(row), done] {
        const Diagnosis diagnosis =
            launcher->diagnose(what.failure, what.sighting, what.outcome, what.package.get());
        QMetaObject::invokeMethod(
            this, [done, diagnosis] { done(diagnosis); }, Qt::QueuedConnection);
    });
}

void FlashController::onDiagnosed(quint64 row, const Diagnosis& diagnosis)
{
    const auto known = m_cases.find(row);
    if (known == m_cases.end()) {
        return;
    }
    note(LogLevel::Error, row, QStringLiteral("diagnosis %1").arg(toQt(diagnosis.id)));
    edit(row, [&](PhoneRow& line) {
        line.diagnosis = diagnosis;
        line.verdict = Verdict::Failed;
        line.seen = known->second.failure.evidence;
    });
    retire(row, Ending{known->second.outcome, diagnosis.id});
    Q_EMIT rowFinished(row);
}

void FlashController::rediagnose(quint64 row, const Evidence& answer)
{
    const auto known = m_cases.find(row);
    if (known == m_cases.end() || m_launcher == nullptr) {
        return;
    }
    known->second.failure.evidence.push_back(answer);
    note(LogLevel::Info, row, QStringLiteral("%1 = %2").arg(toQt(answer.fact), toQt(answer.value)));
    askRules(row, [this, row](const Diagnosis& diagnosis) {
        const auto still = m_cases.find(row);
        if (still == m_cases.end()) {
            return;
        }
        note(LogLevel::Info, row, QStringLiteral("diagnosis %1").arg(toQt(diagnosis.id)));
        edit(row, [&](PhoneRow& line) {
            line.diagnosis = diagnosis;
            line.seen = still->second.failure.evidence;
        });
        Q_EMIT rowDiagnosed(row);
    });
}

void FlashController::forgetCases()
{
    std::erase_if(m_cases, [this](const auto& one) { return m_phones.find(one.first) == nullptr; });
}

} // namespace flashwright
