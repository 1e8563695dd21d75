// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/states/session_state.h"

namespace flashwright {

namespace {

// How often a wait without end looks up to say what else is plugged in.
constexpr seconds LookUpEvery{1};
// A phone that started up on its own needs to be switched off and plugged in again by hand.
constexpr seconds BackWithin{60};

bool isSameAppearance(const std::optional<PortSighting>& was, const PortSighting& sighting)
{
    return was && was->address == sighting.address && was->seen == sighting.seen;
}

bool takes(const SessionContext& context, const PortSighting& sighting)
{
    const PortWish& wish = context.port;
    if (!wish.portPath.empty() && wish.portPath != sighting.portPath) {
        return false;
    }
    const ProtocolModule* module = context.modules.claimant(sighting);
    if (module == nullptr) {
        return false;
    }
    const auto& package = context.request.package;
    if (package != nullptr && module->id() != package->facts().family) {
        return false;
    }
    return !wish.accepts || wish.accepts(sighting);
}

/// Phones that are there and that nobody claims: they explain a wait that comes to nothing.
void tellStrangers(SessionContext& context)
{
    for (const PortSighting& sighting : context.watcher.present()) {
        if (context.modules.claimant(sighting) == nullptr) {
            context.evidence.stranger(sighting);
        }
    }
}

/// A phone that was there is expected back soon, even by a job that would wait without end for the first one.
Deadline endOfWait(SessionContext& context, bool again)
{
    if (!context.waitEnds) {
        const auto wish = context.port.wait;
        context.waitEnds = wish ? context.clock.in(*wish) : Deadline::never();
    }
    return again ? std::min(*context.waitEnds, context.clock.in(BackWithin)) : *context.waitEnds;
}

Result<PortSighting> waitForPhone(SessionContext& context, const WaitingForPhone& state)
{
    const Deadline end = endOfWait(context, state.vanished.has_value());
    while (true) {
        tellStrangers(context);
        context.evidence.appeared(context.watcher, context.modules);
        const Deadline by = std::min(end, context.clock.in(LookUpEvery));
        auto found = context.watcher.waitAndReserve(
            [&](const PortSighting& sighting) {
                return !isSameAppearance(state.notAgain, sighting) && takes(context, sighting);
            },
            by, context.softStop());
        if (found || found.error().fault != Fault::Timeout || context.clock.passed(end)) {
            tellStrangers(context);
            context.evidence.appeared(context.watcher, context.modules);
            return found;
        }
    }
}

/// The module of a port that the user named: by what the port shows, by the user's word, or by the firmware.
const ProtocolModule* moduleForGiven(const SessionContext& context, const PortSighting& sighting)
{
    if (!context.port.maker.empty()) {
        return context.modules.find(context.port.maker);
    }
    if (context.request.package != nullptr) {
        return context.modules.find(context.request.package->facts().family);
    }
    return context.modules.claimant(sighting);
}

Result<PortSighting> takeGiven(SessionContext& context, const PortSighting& given)
{
    TRY(context.watcher.reserve(given.portPath));
    return given;
}

} // namespace

Result<SessionState> WaitingForPhone::step(SessionContext& context)
{
    context.events.waiting();
    context.progress.enter(Stage::WaitingForPhone, {}, 0);
    if (!vanished) {
        context.evidence.armed();
    }
    auto found = context.port.given ? takeGiven(context, *context.port.given) : waitForPhone(context, *this);
    if (!found && vanished && found.error().fault == Fault::Timeout) {
        context.progress.enter(lostIn, {}, 0); // where it went wrong
        return tl::unexpected(std::move(*vanished));
    }
    context.evidence.waited(context.watcher);
    TRY_LET(context.sighting, std::move(found));
    context.reservedPort = context.sighting.portPath;
    context.module = context.port.given ? moduleForGiven(context, context.sighting)
                                        : context.modules.claimant(context.sighting);
    if (context.module == nullptr) {
        return failWithProblem(Fault::WrongPhone, "session.claim", "wrong-mode");
    }
    context.evidence.taken(context.sighting, context.module->claim(context.sighting).value_or(std::string()));
    context.events.sighted(context.sighting);
    return Identifying{};
}

} // namespace flashwright
