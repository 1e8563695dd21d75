// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

namespace flashwright {

Done walkStates(SessionContext& context)
{
    SessionState state = WaitingForPhone{};
    while (true) {
        if (auto* done = std::get_if<Done>(&state)) {
            return std::move(*done);
        }
        auto next = std::visit(
            [&context](auto& current) -> Result<SessionState> {
                if constexpr (std::is_same_v<std::decay_t<decltype(current)>, Done>) {
                    return fail(Fault::Bug, "session.walk");
                } else {
                    return current.step(context);
                }
            },
            static_cast<SessionState::variant&>(state));
        if (!next) {
            return Done{std::move(next).error()};
        }
        state = std::move(*next);
    }
}

} // namespace flashwright
