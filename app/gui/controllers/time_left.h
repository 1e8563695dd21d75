// SPDX-License-Identifier: GPL-3.0-or-later
/// How far a whole job is and how long it still takes: its stages, each weighed by the time it takes.
#pragma once

#include "core/plan/plan_summary.h"
#include "core/session/session_events.h"

#include <map>

namespace flashwright {

/// What like jobs took, from the history; empty where there were none.
struct UsualPace {
    std::map<std::string, milliseconds> times; ///< by stage word
    LinkSpeed speed;
};

/// Values only. Times are those since the phone came.
class TimeLeft {
public:
    void planned(const FlashPlan& plan);
    void learned(UsualPace pace);
    void entered(const StageEvent& event, milliseconds at);
    void moved(const MovedEvent& event, milliseconds at);

    /// 0..1 over all stages; never falls. 0 before there is a plan.
    [[nodiscard]] double share(milliseconds at);
    /// Nothing before there is a plan.
    [[nodiscard]] std::optional<milliseconds> left(milliseconds at) const;

private:
    struct Part {
        Stage stage = Stage::Handshake;
        double weight = 0; ///< milliseconds it is expected to take
        std::uint64_t bytes = 0; ///< of the plan; 0 = it is told by the clock
        std::uint64_t doneBytes = 0; ///< of its finished items
        milliseconds spent{}; ///< in its finished items
        bool over = false;
    };
    void weigh();
    [[nodiscard]] double weightOf(const Part& part) const;
    [[nodiscard]] double done(const Part& part, milliseconds at) const;
    [[nodiscard]] Part* find(Stage stage);

    FlashPlan m_plan;
    bool m_hasPlan = false;
    UsualPace m_pace;
    std::vector<Part> m_parts;
    std::optional<Stage> m_stage;
    std::string m_item;
    std::uint64_t m_itemDone = 0;
    std::uint64_t m_itemTotal = 0;
    milliseconds m_enteredAt{};
    double m_best = 0;
};

} // namespace flashwright
