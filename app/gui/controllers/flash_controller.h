// SPDX-License-Identifier: GPL-3.0-or-later
/// Start and Stop: one session per phone, and one more that waits for the next phone.
#pragma once

#include "app/gui/bridge/session_bridge.h"
#include "app/gui/controllers/served_ports.h"
#include "app/gui/controllers/session_launcher.h"
#include "app/gui/models/log_model.h"
#include "app/gui/models/phones_model.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

namespace flashwright {

/// GUI thread. The models outlive it; the launcher outlives it or is taken away with setLauncher(nullptr).
class FlashController final : public QObject {
    Q_OBJECT
public:
    FlashController(PhonesModel& phones, LogModel& log, QObject* parent = nullptr);
    ~FlashController() override;

    /// Only while idle; joins what is left of the sessions of the old launcher.
    void setLauncher(SessionLauncher* launcher);

    /// Waits for phones and carries the request out on each; a job that goes on with an interrupted one takes
    /// one phone only. `consent` is the user's yes to the draft plan.
    void start(const JobRequest& request, const Consent& consent, const JobContext& context = {});
    /// Takes no more phones; those at work stop at a safe point.
    void stop();
    /// The same for one phone.
    void stopPhone(quint64 row);
    /// Breaks off in the middle, as a pulled cable would.
    void abort();
    /// The answer to consentAsked().
    void answer(quint64 row, std::optional<Consent> consent);

    /// Phones are waited for or worked on.
    [[nodiscard]] bool isActive() const noexcept { return !m_slots.empty(); }
    /// New phones are taken.
    [[nodiscard]] bool isArmed() const noexcept { return m_armed; }
    /// The job of the last start().
    [[nodiscard]] const JobRequest& request() const noexcept { return m_request; }
    [[nodiscard]] const JobContext& context() const noexcept { return m_context; }
    /// At least one phone is being worked on.
    [[nodiscard]] bool isWorking() const;
    /// At least one phone would be left half written by a cut.
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void stateChanged();
    void rowChanged(quint64 row);
    void consentAsked(quint64 row, const flashwright::Question& question);
    /// The row is final and holds its outcome; of a failure also the diagnosis.
    void rowFinished(quint64 row);
    /// The journal cannot be opened, so no phone can be taken.
    void cannotStart(const flashwright::Error& error);
    /// The history has one more record.
    void recordFiled();
    /// It could not take it: the job itself is over.
    void recordLost(const flashwright::Error& error);

private:
    struct Slot;
    void arm();
    [[nodiscard]] JobRequest requestOfNext();
    void connectBridge(Slot& slot);
    void onSighted(quint64 row, const PortSighting& sighting);
    void onStage(quint64 row, const StageEvent& event);
    void onOperation(quint64 row, const OperationEvent& event);
    void onDone(quint64 row, const Outcome& outcome);
    void diagnose(Slot& slot, const Outcome& outcome);
    void onDiagnosed(quint64 row, const Diagnosis& diagnosis);
    void file(Slot& slot, const Outcome& outcome, const std::string& cause);
    void retire(quint64 row);
    void tick();
    void edit(quint64 row, const std::function<void(PhoneRow&)>& change);
    [[nodiscard]] Slot* slotOf(quint64 row);
    void note(LogLevel level, quint64 row, const QString& text);

    PhonesModel& m_phones;
    LogModel& m_log;
    SessionLauncher* m_launcher = nullptr;
    std::shared_ptr<ServedPorts> m_served;
    std::shared_ptr<void> m_listening;
    std::vector<std::unique_ptr<Slot>> m_slots;
    JobRequest m_request;
    JobContext m_context;
    Consent m_consent;
    bool m_armed = false;
    int m_turn = 0; ///< of the phone that is waited for, from 1
    QTimer m_ticker;
    QThreadPool m_filing; ///< one record after the other
};

} // namespace flashwright
