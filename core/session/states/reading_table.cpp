// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

namespace flashwright {

Result<SessionState> ReadingTable::step(SessionContext& context)
{
    context.progress.enter(Stage::ReadingTable, {}, 0);
    const auto read = context.conversation->readTable(context.progress, context.softStop());
    context.tellFacts();
    TRY(read);
    if (context.request.kind == JobKind::Inspect) {
        return Leaving{};
    }
    TRY_LET(context.plan, finalPlan(context.request, context.chip(), context.told));
    context.events.planned(context.plan);
    return Confirming{};
}

} // namespace flashwright
