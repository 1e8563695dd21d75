// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

namespace flashwright {

namespace {

Farewell farewellOf(const SessionContext& context)
{
    const JobRequest& request = context.request;
    const bool deaf = request.farewell == Farewell::Stay && !context.conversation->canBeRejoined();
    return deaf && !request.farewellAsked ? Farewell::Reboot : request.farewell;
}

} // namespace

Result<SessionState> Leaving::step(SessionContext& context)
{
    context.progress.enter(Stage::Leaving, {}, 0);
    auto left = context.conversation->leave(farewellOf(context), context.progress, context.hardStop());
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
