// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries a session's events from its thread to the GUI thread; nothing else crosses.
#pragma once

#include "core/session/session_events.h"

#include <QObject>

#include <atomic>
#include <mutex>

namespace flashwright {

/// SessionEvents on the session thread, signals on the thread this object lives on. Order is kept, except
/// that of the progress events only the newest is delivered: at most one is in flight. Outlives its session;
/// what is still queued when it goes is dropped.
class SessionBridge final : public QObject, public SessionEvents {
    Q_OBJECT
public:
    explicit SessionBridge(QObject* parent = nullptr);

    void waiting() override;
    void sighted(const PortSighting& sighting) override;
    void identified(const PhoneFacts& phone) override;
    void stage(const StageEvent& event) override;
    void moved(const MovedEvent& event) override;
    void planned(const FlashPlan& plan) override;
    void operation(const OperationEvent& event) override;
    void asked(const Question& question) override;
    void evidence(const Evidence& evidence) override;
    void phoneSaid(std::string_view text) override;
    void stalled(const StallEvent& event) override;
    void done(const Outcome& outcome) override;

Q_SIGNALS:
    void waitingBegan();
    void phoneSighted(const flashwright::PortSighting& sighting);
    void phoneIdentified(const flashwright::PhoneFacts& phone);
    void stageEntered(const flashwright::StageEvent& event);
    void bytesMoved(const flashwright::MovedEvent& event);
    void planMade(const flashwright::FlashPlan& plan);
    void operationChanged(const flashwright::OperationEvent& event);
    void questionAsked(const flashwright::Question& question);
    void evidenceSeen(const flashwright::Evidence& evidence);
    void phoneSpoke(const QString& text);
    void phoneStalled(const flashwright::StallEvent& event);
    void finished(const flashwright::Outcome& outcome);

private:
    template <class Signal, class Value> void post(Signal signal, Value value);

    std::atomic_flag m_movePosted;
    std::mutex m_moveMutex;
    MovedEvent m_lastMove; // guarded by m_moveMutex
};

} // namespace flashwright
