// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

namespace flashwright {

Result<SessionState> Leaving::step(SessionContext& context)
{
    context.progress.enter(Stage::Leaving, {}, 0);
    auto left = context.conversation->leave(context.request.farewell, context.progress, context.hardStop());
    if (!left && context.request.kind == JobKind::Leave) {
        return tl::unexpected(std::move(left).error());
    }
    if (!left) {
        // The work is done and checked; a phone that does not restart by itself needs a key press, not a
        // retry.
        context.evidence.say("leave.fault", std::string(faultName(left.error().fault)));
    }
    return Done{};
}

} // namespace flashwright
