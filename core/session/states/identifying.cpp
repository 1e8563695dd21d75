// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

namespace flashwright {

namespace {

// How often a phone may leave during the first words before that is the answer.
constexpr int MostDrops = 3;
// How long the watcher may take to hear of a departure that the pipe has already reported.
constexpr milliseconds DepartureWithin{500};

Result<void> firstWords(SessionContext& context)
{
    TRY(context.openPhone());
    context.beginConversation();
    const auto identified = context.conversation->identify(context.progress, context.softStop());
    context.tellFacts();
    return identified;
}

/// A phone that the session found by itself, and that has really left the bus.
bool hasLeft(SessionContext& context, const Error& error)
{
    const bool openFailed = context.conversation == nullptr
        && (error.fault == Fault::HostIo || error.fault == Fault::AccessDenied);
    if (context.port.given || (error.fault != Fault::LinkLost && !openFailed)) {
        return false;
    }
    return context.watcher
        .waitForDeparture(context.sighting, context.clock.in(DepartureWithin), context.softStop())
        .has_value();
}

} // namespace

Result<SessionState> Identifying::step(SessionContext& context)
{
    context.progress.enter(Stage::Handshake, {}, 0);
    auto spoken = firstWords(context);
    if (!spoken && context.drops < MostDrops && hasLeft(context, spoken.error())) {
        ++context.drops;
        context.evidence.dropped(context.drops);
        context.conversation.reset();
        context.closePhone();
        context.releasePort();
        return WaitingForPhone{std::move(spoken).error()};
    }
    TRY(spoken);
    TRY(checkPhone(context.request, context.told));
    if (context.request.kind == JobKind::Leave) {
        return Leaving{};
    }
    return StartingLoader{};
}

} // namespace flashwright
