// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/job_images.h"
#include "core/session/retry_policy.h"
#include "core/session/states/session_state.h"

namespace flashwright {

namespace {

/// Facts were asked for and no loader was given: what the phone said so far is the answer.
bool enoughForFacts(const SessionContext& context, const Error& error)
{
    const std::string_view problem = error.fact("problem");
    return context.request.kind == JobKind::Inspect && loadersOf(context.request).empty()
        && (problem == "loader-missing" || problem == "da-missing");
}

/// A loader that did not get the memory going is started once more, from a phone that was without power in
/// between: what is in its memory now helps nobody.
bool worthColdStart(SessionContext& context, const Error& error)
{
    const auto kind = classify(error, Stage::StartingLoader, context.conversation->kindOf(error));
    const bool first = context.coldStarts == 0;
    return kind == RetryClass::RamStart && first && !context.port.given
        && !context.softStop().stop_requested();
}

SessionState waitForColdPhone(SessionContext& context, Error error)
{
    StallEvent event;
    event.step = StallEvent::Step::Retry;
    event.attempt = ++context.coldStarts;
    context.evidence.say("retry.cold", std::to_string(context.coldStarts));
    context.events.stalled(event);
    WaitingForPhone next;
    next.vanished = std::move(error);
    next.lostIn = context.progress.snapshot().stage;
    next.notAgain = context.sighting;
    context.letGo();
    return next;
}

} // namespace

Result<SessionState> StartingLoader::step(SessionContext& context)
{
    auto started = context.conversation->startLoader(context.progress, context.softStop());
    context.tellFacts();
    if (!started && enoughForFacts(context, started.error())) {
        return Leaving{};
    }
    if (!started && worthColdStart(context, started.error())) {
        return waitForColdPhone(context, std::move(started).error());
    }
    TRY_LET(const Next next, std::move(started));
    // A loader often knows the chip where the ROM did not.
    TRY(checkPhone(context.request, context.told));
    if (const auto* handover = std::get_if<Handover>(&next)) {
        return AwaitingReturn{*handover};
    }
    return ReadingTable{};
}

} // namespace flashwright
