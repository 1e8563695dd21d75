// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr seconds HangUpWithin{3};

/// Nobody reports the departure of a bare serial port, so the pipe itself has to say that the phone is gone.
/// One that does not within the time is a line that never hangs up, and stays as it is.
void waitForHangUp(SessionContext& context)
{
    const bool bare = context.sighting.kind == LinkKind::Serial && context.sighting.id == UsbId{};
    if (!bare || context.transport == nullptr) {
        return;
    }
    std::array<std::byte, 256> ignored{};
    const Deadline by = context.clock.in(HangUpWithin);
    while (context.transport->read(ignored, by, context.softStop())) { }
}

bool isAwaited(const Handover& handover, const PortSighting& sighting)
{
    return handover.comesBackAs.empty()
        || std::find(handover.comesBackAs.begin(), handover.comesBackAs.end(), sighting.id)
        != handover.comesBackAs.end();
}

} // namespace

Result<SessionState> AwaitingReturn::step(SessionContext& context)
{
    context.progress.enter(Stage::AwaitingReturn, {}, 0);
    const Deadline by = context.clock.in(handover.within);
    waitForHangUp(context);
    context.closePhone();
    auto back = context.watcher.waitForReturn(
        context.sighting, [this](const PortSighting& seen) { return isAwaited(handover, seen); }, by,
        context.softStop());
    if (!back) {
        for (const PortSighting& seen : context.watcher.present()) {
            if (seen.portPath == context.sighting.portPath && seen.address != context.sighting.address) {
                context.evidence.stranger(seen);
            }
        }
        return tl::unexpected(std::move(back).error());
    }
    context.sighting = std::move(*back);
    context.evidence.taken(context.sighting, context.module->claim(context.sighting).value_or(std::string()));
    context.events.sighted(context.sighting);
    TRY(context.openPhone());
    context.conversation->returned(*context.transport, context.sighting);
    return StartingLoader{};
}

} // namespace flashwright
