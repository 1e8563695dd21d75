// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/job_images.h"
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

} // namespace

Result<SessionState> StartingLoader::step(SessionContext& context)
{
    auto started = context.conversation->startLoader(context.progress, context.softStop());
    context.tellFacts();
    if (!started && enoughForFacts(context, started.error())) {
        return Leaving{};
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
