// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/boot_watch.h"
#include "core/session/states/session_state.h"

namespace flashwright {

namespace {

Farewell farewellOf(const SessionContext& context)
{
    const JobRequest& request = context.request;
    const bool deaf = request.farewell == Farewell::Stay && !context.conversation->canBeRejoined();
    return deaf && !request.farewellAsked ? Farewell::Reboot : request.farewell;
}

/// Says what comes up on the port after a restart. Nothing that it sees makes a finished job fail.
void watchBoot(SessionContext& context)
{
    const TimePoint from = context.clock.now();
    const std::string& port = context.sighting.portPath;
    const seconds atMost = context.request.watchAfter;
    const auto noPhone = [](const PortSighting&) { return false; };
    static_cast<void>(context.watcher.waitAndReserve(noPhone, context.clock.in(atMost), context.softStop()));
    const auto watched = std::chrono::duration_cast<seconds>(context.clock.now() - from);
    for (const Evidence& line : bootFacts(context.watcher.since(from), port, watched)) {
        context.evidence.say(line.fact, line.value, line.source);
    }
}

} // namespace

Result<SessionState> Leaving::step(SessionContext& context)
{
    context.progress.enter(Stage::Leaving, {}, 0);
    const Farewell farewell = farewellOf(context);
    auto left = context.conversation->leave(farewell, context.progress, context.hardStop());
    if (!left && context.request.kind == JobKind::Leave) {
        return tl::unexpected(std::move(left).error());
    }
    if (!left) {
        // The work is done and checked; a phone that does not restart by itself needs a key press, not a
        // retry.
        context.evidence.say("leave.fault", std::string(faultName(left.error().fault)));
    }
    if (left && farewell == Farewell::Reboot && context.request.watchAfter.count() > 0) {
        watchBoot(context);
    }
    return Done{};
}

} // namespace flashwright
