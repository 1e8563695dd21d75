// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stall_watch.h"

#include "core/session/retry_policy.h"

#include <algorithm>

namespace flashwright {

namespace {

// A pause of so many times the longest one of this item is more than the phone's way of working.
constexpr int UsualPauses = 8;
// Storage that tidies up stops for a second or two, now and then for four: shorter than this is nothing.
constexpr milliseconds DataAtLeast{5000};
constexpr milliseconds DataAtMost{30'000};
// A loader that gets its memory going answers within this or not at all (see the reply to the start of a
// second loader in the reference: silence for 15 s is a hang).
constexpr milliseconds StartPatience{15'000};
// Large areas are erased without a word in between.
constexpr milliseconds ErasePatience{60'000};

milliseconds inMilliseconds(TimePoint::duration time)
{
    return std::chrono::duration_cast<milliseconds>(time);
}

bool sendsData(Stage stage) noexcept
{
    return stage == Stage::Writing || stage == Stage::WritingBootChain || stage == Stage::SendingLoader;
}

} // namespace

StallPatience patienceOf(Stage stage) noexcept
{
    switch (stage) {
    case Stage::SendingLoader:
    case Stage::SavingCopies:
    case Stage::WritingBootChain:
    case Stage::Writing:
    case Stage::Verifying:
    case Stage::ReadingBack:
    case Stage::ReadingTable:
        return {DataAtLeast, DataAtMost};
    case Stage::StartingLoader:
        return {StartPatience, StartPatience};
    case Stage::Erasing:
    case Stage::Repartitioning:
        return {ErasePatience, ErasePatience};
    case Stage::CheckingPackage:
    case Stage::WaitingForPhone:
    case Stage::Handshake:
    case Stage::AwaitingReturn:
    case Stage::Confirming:
    case Stage::TestingMemory:
    case Stage::Leaving:
    case Stage::Done:
        break;
    }
    return {};
}

struct StallWatch::State : std::enable_shared_from_this<StallWatch::State> {
    State(Clock& theClock, SessionEvents& theEvents)
        : clock(theClock)
        , events(theEvents)
    {
    }

    /// With the mutex held, as everything below.
    [[nodiscard]] milliseconds patience() const
    {
        const StallPatience own = patienceOf(stage);
        return std::clamp(usual * UsualPauses, own.atLeast, own.atMost);
    }

    /// The last block is on its way, or was acknowledged and the end is awaited.
    [[nodiscard]] bool sentAll() const
    {
        return sendsData(stage) && total > 0 && done > 0 && total - std::min(done, total) <= largestStep;
    }

    void arm()
    {
        if (!watching || closed) {
            return;
        }
        TimePoint due = lastMove + patience();
        if (told) {
            due = lastMove + TailPatience;
        }
        if (!pending || due < *pending) {
            pending = due;
            clock.callAt(due, [weak = weak_from_this(), due] {
                if (const auto state = weak.lock()) {
                    state->alarm(due);
                }
            });
        }
    }

    void alarm(TimePoint due)
    {
        const std::scoped_lock lock(mutex);
        if (pending == due) {
            pending.reset();
        }
        if (!watching || closed) {
            return;
        }
        const auto silent = inMilliseconds(clock.now() - lastMove);
        if (!told && silent >= patience()) {
            told = sentAll() ? StallEvent::Step::TailPause : StallEvent::Step::Notice;
            say(*told, silent);
        }
        if (told == StallEvent::Step::Notice) {
            return; // the conversation's own deadline decides
        }
        if (told && silent >= TailPatience) {
            if (tailOver) {
                std::exchange(tailOver, nullptr)();
            }
            return;
        }
        arm();
    }

    void say(StallEvent::Step step, milliseconds silent)
    {
        StallEvent event;
        event.step = step;
        event.item = item;
        event.silent = silent;
        events.stalled(event);
    }

    /// The silence has ended; `well` = with a move.
    void ended(bool well)
    {
        if (!told) {
            return;
        }
        const auto silent = inMilliseconds(clock.now() - lastMove);
        if (*told == StallEvent::Step::Notice || !well) {
            longest = std::max(longest, silent);
        }
        told.reset();
        if (well) {
            say(StallEvent::Step::Over, silent);
        }
    }

    Clock& clock;
    SessionEvents& events;
    mutable std::recursive_mutex mutex; // held while an event goes out
    bool closed = false;
    bool watching = false;
    Stage stage = Stage::WaitingForPhone;
    std::string item;
    std::uint64_t total = 0;
    std::uint64_t done = 0;
    std::uint64_t largestStep = 0;
    milliseconds usual{}; // the longest pause of this item so far
    TimePoint lastMove{};
    std::optional<StallEvent::Step> told; // of the silence under way
    std::optional<TimePoint> pending; // the next alarm
    std::function<void()> tailOver;
    milliseconds longest{};
};

StallWatch::StallWatch(Clock& clock, SessionEvents& events)
    : m_state(std::make_shared<State>(clock, events))
{
}

StallWatch::~StallWatch()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->closed = true;
    m_state->tailOver = nullptr;
}

void StallWatch::entered(Stage stage, const std::string& item, std::uint64_t totalBytes)
{
    State& state = *m_state;
    const std::scoped_lock lock(state.mutex);
    state.ended(true);
    state.watching = patienceOf(stage).atLeast > milliseconds(0);
    state.stage = stage;
    state.item = item;
    state.total = totalBytes;
    state.done = 0;
    state.largestStep = 0;
    state.usual = {};
    state.lastMove = state.clock.now();
    state.arm();
}

void StallWatch::moved(std::uint64_t doneBytes)
{
    State& state = *m_state;
    const std::scoped_lock lock(state.mutex);
    if (!state.watching || doneBytes == state.done) {
        return;
    }
    const TimePoint now = state.clock.now();
    if (!state.told) {
        state.usual = std::max(state.usual, inMilliseconds(now - state.lastMove));
    }
    state.ended(true);
    state.largestStep = std::max(state.largestStep, doneBytes - std::min(doneBytes, state.done));
    state.done = doneBytes;
    state.lastMove = now;
    state.arm();
}

void StallWatch::rest()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->ended(false);
    m_state->watching = false;
}

void StallWatch::whenTailIsOver(std::function<void()> call)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->tailOver = std::move(call);
}

milliseconds StallWatch::longest() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->longest;
}

} // namespace flashwright
