// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bridge/session_bridge.h"

namespace flashwright {

SessionBridge::SessionBridge(QObject* parent)
    : QObject(parent)
{
}

template <class Signal, class Value> void SessionBridge::post(Signal signal, Value value)
{
    QMetaObject::invokeMethod(
        this,
        [this, signal, value = std::move(value)] {
            Q_EMIT(this->*signal)
            (value);
        },
        Qt::QueuedConnection);
}

void SessionBridge::waiting()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT waitingBegan(); }, Qt::QueuedConnection);
}

void SessionBridge::sighted(const PortSighting& sighting)
{
    post(&SessionBridge::phoneSighted, sighting);
}

void SessionBridge::identified(const PhoneFacts& phone)
{
    post(&SessionBridge::phoneIdentified, phone);
}

void SessionBridge::stage(const StageEvent& event)
{
    post(&SessionBridge::stageEntered, event);
}

void SessionBridge::moved(const MovedEvent& event)
{
    {
        const std::lock_guard lock(m_moveMutex);
        m_lastMove = event;
    }
    if (m_movePosted.test_and_set()) {
        return;
    }
    const auto deliver = [this] {
        m_movePosted.clear();
        MovedEvent newest;
        {
            const std::lock_guard lock(m_moveMutex);
            newest = m_lastMove;
        }
        Q_EMIT bytesMoved(newest);
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void SessionBridge::planned(const FlashPlan& plan)
{
    post(&SessionBridge::planMade, plan);
}

void SessionBridge::operation(const OperationEvent& event)
{
    post(&SessionBridge::operationChanged, event);
}

void SessionBridge::asked(const Question& question)
{
    post(&SessionBridge::questionAsked, question);
}

void SessionBridge::evidence(const Evidence& evidence)
{
    post(&SessionBridge::evidenceSeen, evidence);
}

void SessionBridge::phoneSaid(std::string_view text)
{
    post(&SessionBridge::phoneSpoke, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

void SessionBridge::stalled(const StallEvent& event)
{
    post(&SessionBridge::phoneStalled, event);
}

void SessionBridge::done(const Outcome& outcome)
{
    post(&SessionBridge::finished, outcome);
}

} // namespace flashwright
