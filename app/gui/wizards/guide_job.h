// SPDX-License-Identifier: GPL-3.0-or-later
/// The one job of a guide: started after its summary, carried out on one phone, followed to its end.
#pragma once

#include "app/gui/controllers/workbench.h"

#include <set>

namespace flashwright {

/// GUI thread. The workbench outlives it.
class GuideJob final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Waiting, Working, Done };

    explicit GuideJob(const Workbench& bench, QObject* parent = nullptr);
    /// A job that still waits or works is asked to stop.
    ~GuideJob() override;

    /// Waits for one phone. `digest` is that of the plan that the user agreed to, `kind` as the command line
    /// calls the job.
    void start(const JobRequest& request, const std::string& digest, const std::string& kind);
    /// Takes no phone any more; one at work stops at its next safe point.
    void stop();
    void answer(std::optional<Consent> consent);
    /// Idle again, after Done.
    void forget();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] bool isActive() const noexcept
    {
        return m_state == State::Waiting || m_state == State::Working;
    }
    /// The phone of the job; an empty row before the first start.
    [[nodiscard]] const PhoneRow& row() const;
    [[nodiscard]] const JobRequest& request() const noexcept { return m_request; }
    /// Why it could not even wait.
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }

Q_SIGNALS:
    /// State or row.
    void changed();
    /// The phone needs more than was agreed to.
    void asked(const flashwright::Question& question);

private:
    void follow(quint64 row);
    void finish(quint64 row);
    void look();
    void sendOthersAway();
    void become(State state);

    Workbench m_bench;
    JobRequest m_request;
    State m_state = State::Idle;
    quint64 m_row = 0;
    PhoneRow m_last; ///< once done
    std::optional<Error> m_error;
    std::set<quint64> m_sentAway;
};

} // namespace flashwright
