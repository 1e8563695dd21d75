// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

namespace flashwright {

Result<SessionState> Identifying::step(SessionContext& context)
{
    context.progress.enter(Stage::Handshake, {}, 0);
    TRY(context.openPhone());
    context.beginConversation();
    const auto identified = context.conversation->identify(context.progress, context.softStop());
    context.tellFacts();
    TRY(identified);
    TRY(checkPhone(context.request, context.told));
    if (context.request.kind == JobKind::Leave) {
        return Leaving{};
    }
    return StartingLoader{};
}

} // namespace flashwright
