// SPDX-License-Identifier: GPL-3.0-or-later
/// Notices that a phone keeps silent. Progress is told only when bytes move, so silence is noticed by an
/// alarm of the clock: no thread of its own, and with a clock that tests move it comes at the same moment
/// every time.
#pragma once

#include "core/base/clock.h"
#include "core/session/session_events.h"

namespace flashwright {

/// How long silence is nothing special.
struct StallPatience {
    milliseconds atLeast{}; ///< zero = this stage is not watched
    milliseconds atMost{};
};

/// Stages that end by their own short deadlines, or that wait for a person, are not watched.
[[nodiscard]] StallPatience patienceOf(Stage stage) noexcept;

/// Thread-safe. Alarms come on a thread of the clock's; none comes after the destructor.
class StallWatch {
public:
    StallWatch(Clock& clock, SessionEvents& events);
    ~StallWatch();
    StallWatch(const StallWatch&) = delete;
    StallWatch& operator=(const StallWatch&) = delete;

    /// Something begins; silence is counted from now on.
    void entered(Stage stage, const std::string& item, std::uint64_t totalBytes);
    void moved(std::uint64_t doneBytes);
    /// Nothing is expected of the phone until the next entered().
    void rest();
    /// Called once, on the alarm's thread, when everything was sent and the patience for that is over. Empty
    /// = nobody wants to know. Returns when no earlier one is running.
    void whenTailIsOver(std::function<void()> call);
    /// The longest silence that was told; pauses at the end of an image that came to a good end do not count.
    [[nodiscard]] milliseconds longest() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace flashwright
