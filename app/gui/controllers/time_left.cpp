// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/time_left.h"

#include "core/session/progress_meter.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

/// Of a job in the order in which a phone goes through it, and what a stage takes where no history tells.
/// Stages with bytes take what their bytes take; the others are waiting times seen on most phones.
struct StagePace {
    Stage stage;
    milliseconds usual;
};
constexpr std::array Order{StagePace{Stage::Handshake, milliseconds(1000)},
    StagePace{Stage::SendingLoader, milliseconds(3000)}, StagePace{Stage::StartingLoader, milliseconds(2000)},
    StagePace{Stage::AwaitingReturn, milliseconds(2000)}, StagePace{Stage::ReadingTable, milliseconds(1000)},
    StagePace{Stage::SavingCopies, milliseconds(0)}, StagePace{Stage::Repartitioning, milliseconds(2000)},
    StagePace{Stage::Erasing, milliseconds(1500)}, StagePace{Stage::WritingBootChain, milliseconds(0)},
    StagePace{Stage::Writing, milliseconds(0)}, StagePace{Stage::Verifying, milliseconds(0)},
    StagePace{Stage::ReadingBack, milliseconds(0)}, StagePace{Stage::TestingMemory, milliseconds(60000)},
    StagePace{Stage::Leaving, milliseconds(1000)}};

/// A stage told by the clock that takes longer than expected stays short of its end.
constexpr double NearlyDone = 0.95;

/// Milliseconds after which the pace of this phone says more than what is usual.
constexpr double WatchedEnough = 1000;

bool movesBytes(Stage stage)
{
    return stage == Stage::SavingCopies || stage == Stage::WritingBootChain || stage == Stage::Writing
        || stage == Stage::Verifying || stage == Stage::ReadingBack;
}

bool isBeforeThePlan(Stage stage)
{
    return stage <= Stage::ReadingTable;
}

} // namespace

void TimeLeft::planned(const FlashPlan& plan)
{
    m_plan = plan;
    m_hasPlan = true;
    weigh();
}

void TimeLeft::learned(UsualPace pace)
{
    m_pace = std::move(pace);
    if (m_hasPlan) {
        weigh();
    }
}

/// What was done before stays done: only the weights are new.
void TimeLeft::weigh()
{
    std::vector<Part> parts;
    for (const auto& [stage, usual] : Order) {
        Part part;
        part.stage = stage;
        std::size_t steps = isBeforeThePlan(stage) || stage == Stage::Leaving ? 1 : 0;
        for (const Operation& operation : m_plan.operations()) {
            if (stageOf(operation) == stage) {
                ++steps;
                part.bytes += movesBytes(stage) ? operation.bytes : 0;
            }
        }
        part.weight = double(usual.count()) * double(steps);
        if (steps == 0) {
            continue;
        }
        if (const Part* before = find(stage)) {
            part.doneBytes = before->doneBytes;
            part.over = before->over;
            part.spent = before->spent;
        }
        part.over = part.over || (isBeforeThePlan(stage) && m_stage != stage);
        part.weight = weightOf(part);
        parts.push_back(part);
    }
    m_parts = std::move(parts);
}

double TimeLeft::weightOf(const Part& part) const
{
    const auto known = m_pace.times.find(std::string(stageName(part.stage)));
    if (known != m_pace.times.end() && known->second.count() > 0) {
        return double(known->second.count());
    }
    if (part.bytes == 0) {
        return part.weight;
    }
    const LinkSpeed guess = likelySpeed(UsbSpeed::High, false);
    const bool writes = part.stage == Stage::Writing || part.stage == Stage::WritingBootChain;
    const double learned = writes ? m_pace.speed.writing : m_pace.speed.reading;
    const double speed = learned > 0 ? learned : (writes ? guess.writing : guess.reading);
    return speed > 0 ? double(part.bytes) * 1000.0 / speed : part.weight;
}

TimeLeft::Part* TimeLeft::find(Stage stage)
{
    const auto found = std::find_if(
        m_parts.begin(), m_parts.end(), [stage](const Part& part) { return part.stage == stage; });
    return found == m_parts.end() ? nullptr : &*found;
}

void TimeLeft::entered(const StageEvent& event, milliseconds at)
{
    if (m_stage) {
        if (Part* last = find(*m_stage)) {
            // Whoever goes on to the next item has done the last one; the same item again is a second try.
            const bool again = event.stage == *m_stage && event.item == m_item;
            last->doneBytes += again ? 0 : std::max(m_itemDone, m_itemTotal);
            last->spent += at - m_enteredAt;
            last->over = last->over || (event.stage != *m_stage && last->bytes == 0);
        }
    }
    m_enteredAt = at;
    m_stage = event.stage;
    m_item = event.item;
    m_itemDone = 0;
    m_itemTotal = event.totalBytes;
}

void TimeLeft::moved(const MovedEvent& event, milliseconds at)
{
    if (m_stage != event.stage) {
        entered({event.stage, {}, event.totalBytes}, at);
    }
    m_itemDone = event.doneBytes;
    m_itemTotal = event.totalBytes;
}

double TimeLeft::done(const Part& part, milliseconds at) const
{
    const bool now = m_stage == part.stage;
    if (part.bytes > 0) {
        const std::uint64_t bytes = part.doneBytes + (now ? m_itemDone : 0);
        return std::min(1.0, double(bytes) / double(part.bytes));
    }
    if (part.over && !now) {
        return 1.0;
    }
    if (!now || part.weight <= 0) {
        return 0.0;
    }
    return std::min(NearlyDone, double((part.spent + at - m_enteredAt).count()) / part.weight);
}

double TimeLeft::share(milliseconds at)
{
    if (m_stage == Stage::Done) {
        m_best = 1.0;
        return m_best;
    }
    double all = 0;
    double reached = 0;
    for (const Part& part : m_parts) {
        all += part.weight;
        reached += part.weight * done(part, at);
    }
    m_best = std::max(m_best, all > 0 ? std::min(1.0, reached / all) : 0.0);
    return m_best;
}

std::optional<milliseconds> TimeLeft::left(milliseconds at) const
{
    if (!m_hasPlan || m_parts.empty()) {
        return std::nullopt;
    }
    double remaining = 0;
    for (const Part& part : m_parts) {
        const double share = done(part, at);
        double expected = part.weight;
        const bool now = m_stage == part.stage;
        const double took = double((part.spent + (now ? at - m_enteredAt : milliseconds(0))).count());
        // What this phone really needs counts more the longer it was watched.
        if (part.bytes > 0 && share > 0 && took > WatchedEnough) {
            expected = expected * (1 - share) + took;
        }
        remaining += expected * (1 - share);
    }
    return milliseconds(static_cast<milliseconds::rep>(remaining));
}

} // namespace flashwright
