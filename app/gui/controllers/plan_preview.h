// SPDX-License-Identifier: GPL-3.0-or-later
/// What a job would do to a phone, drafted away from the GUI thread each time a wish changes.
#pragma once

#include "core/plan/plan_summary.h"
#include "core/plan/planner.h"

#include <QObject>

#include <filesystem>
#include <thread>

namespace flashwright {

struct Foresight {
    FlashPlan plan;
    PlanSummary summary;
    std::optional<Error> error; ///< why there is no plan
    bool learned = false; ///< the time comes from earlier jobs with this chip
};

/// GUI thread. Only the newest wish is answered.
class PlanPreview final : public QObject {
    Q_OBJECT
public:
    explicit PlanPreview(QObject* parent = nullptr);
    ~PlanPreview() override;

    /// Where records of earlier jobs are; empty = nowhere.
    void setRecords(const std::filesystem::path& stateFolder);
    /// `chip` stays where it is until forget().
    void foresee(const JobRequest& request, const ChipProfile* chip);
    /// Waits for a draft that is being made: what the request points to may go afterwards.
    void forget();
    /// Null while none is known.
    [[nodiscard]] const Foresight* foresight() const noexcept
    {
        return m_foresight ? &*m_foresight : nullptr;
    }

Q_SIGNALS:
    void changed();

private:
    struct Wish {
        JobRequest request;
        const ChipProfile* chip = nullptr;
        std::filesystem::path records;
    };
    [[nodiscard]] static Foresight look(const Wish& wish);
    void work();

    std::filesystem::path m_records;
    std::optional<Wish> m_next;
    std::optional<Foresight> m_foresight;
    bool m_working = false;
    quint64 m_turn = 0; ///< results of an earlier turn are dropped
    std::jthread m_worker; ///< last: joined before what it uses
};

} // namespace flashwright
