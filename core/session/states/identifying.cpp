// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/retry_policy.h"
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

/// A phone that does not answer has had its window: the next try is for its next appearance, when somebody
/// has pressed the keys again.
bool mayComeAnew(SessionContext& context, const Error& error)
{
    const bool mute = classify(error, Stage::Handshake, std::nullopt) == RetryClass::Handshake;
    if (context.port.given || !mute || context.conversation == nullptr) {
        return false;
    }
    ++context.handshakeCycles;
    context.evidence.say("handshake.cycles", std::to_string(context.handshakeCycles));
    return context.handshakeCycles < HandshakeCycles;
}

SessionState waitAgain(SessionContext& context, Error error, bool mustReturn)
{
    WaitingForPhone next;
    next.vanished = std::move(error);
    if (mustReturn) {
        next.notAgain = context.sighting;
    }
    context.letGo();
    return next;
}

} // namespace

Result<SessionState> Identifying::step(SessionContext& context)
{
    context.progress.enter(Stage::Handshake, {}, 0);
    auto spoken = firstWords(context);
    if (!spoken && context.drops < MostDrops && hasLeft(context, spoken.error())) {
        ++context.drops;
        context.evidence.dropped(context.drops);
        return waitAgain(context, std::move(spoken).error(), false);
    }
    if (!spoken && mayComeAnew(context, spoken.error())) {
        return waitAgain(context, std::move(spoken).error(), true);
    }
    TRY(spoken);
    TRY(checkPhone(context.request, context.told));
    if (context.request.kind == JobKind::Leave) {
        return Leaving{};
    }
    return StartingLoader{};
}

} // namespace flashwright
