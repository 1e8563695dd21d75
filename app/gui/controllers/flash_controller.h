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

#include <set>

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

    /// Nobody is asked: a phone whose plan needs another yes than the one given fails with that reason.
    void setUnattended(bool unattended) { m_unattended = unattended; }
    /// Phones on other ports are left alone; empty = every port. From the next phone on.
    void setPorts(std::set<std::string> ports) { m_ports = std::move(ports); }
    /// What the user calls the ports.
    void setPortNames(std::map<std::string, QString> names);
    /// Tells the rules what the user answered about a failed phone; rowDiagnosed() follows.
    void rediagnose(quint64 row, const Evidence& answer);
    /// The user's yes to the job of the last start().
    [[nodiscard]] const Consent& consent() const noexcept { return m_consent; }

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
    /// The diagnosis of a failed row is another one now.
    void rowDiagnosed(quint64 row);
    /// The journal cannot be opened, so no phone can be taken.
    void cannotStart(const flashwright::Error& error);
    /// The history has one more record.
    void recordFiled();
    /// It could not take it: the job itself is over.
    void recordLost(const flashwright::Error& error);

private:
    struct Slot;
    /// What a failure was diagnosed from, for as long as its row stays.
    struct Case {
        FailureCase failure;
        std::optional<PortSighting> sighting;
        Outcome outcome;
        std::shared_ptr<const FirmwarePackage> package;
    };
    /// How a job is filed.
    struct Ending {
        Outcome outcome;
        std::string cause;
    };
    void arm();
    [[nodiscard]] JobRequest requestOfNext();
    void connectBridge(Slot& slot);
    void onSighted(quint64 row, const PortSighting& sighting);
    void onStage(quint64 row, const StageEvent& event);
    void onOperation(quint64 row, const OperationEvent& event);
    void onDone(quint64 row, const Outcome& outcome);
    void onMoved(quint64 row, const MovedEvent& event);
    void onPlan(quint64 row, const FlashPlan& plan);
    void onQuestion(quint64 row, const Question& question);
    void onEvidence(quint64 row, const Evidence& evidence);
    [[nodiscard]] bool endedWithoutPhone(const Slot& slot, const Outcome& outcome);
    void learnPace(const Slot& slot);
    void diagnose(Slot& slot, const Outcome& outcome);
    void onDiagnosed(quint64 row, const Diagnosis& diagnosis);
    void askRules(quint64 row, const std::function<void(const Diagnosis&)>& done);
    void forgetCases();
    void told(const Result<void>& filed);
    void retire(quint64 row, const std::optional<Ending>& ending = {});
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
    std::set<std::string> m_ports;
    std::map<std::string, QString> m_portNames;
    std::map<quint64, Case> m_cases;
    bool m_armed = false;
    bool m_unattended = false;
    int m_turn = 0; ///< of the phone that is waited for, from 1
    QTimer m_ticker;
    QThreadPool m_asking; ///< history and rules
    QThreadPool m_filing; ///< one record after the other, and the end of each session
};

} // namespace flashwright
