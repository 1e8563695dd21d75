// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resume_check.h"
#include "core/session/states/session_state.h"

namespace flashwright {

namespace {

/// From here on a write takes so long that a bad link will cut it.
constexpr std::uint64_t LongWrite = std::uint64_t{256} << 20U;

std::uint64_t writtenBytes(const FlashPlan& plan)
{
    std::uint64_t bytes = 0;
    for (const Operation& operation : plan.operations()) {
        bytes += operation.kind == OperationKind::Write ? operation.bytes : 0;
    }
    return bytes;
}

/// A long write over a bad link is asked about again, with what was measured.
void warnOfLink(SessionContext& context)
{
    const LinkReading reading = context.linkReading();
    if (gradeOf(reading) != LinkGrade::Bad || writtenBytes(context.plan) <= LongWrite) {
        return;
    }
    context.tellLink();
    std::vector<Finding> findings = context.plan.findings();
    Finding bad{Severity::Warning, "bad-link",
        {{"resets", std::to_string(reading.resets)}, {"retries", std::to_string(reading.retries)}}};
    if (reading.latency) {
        bad.facts.push_back({"latency_us", std::to_string(reading.latency->count())});
    }
    findings.push_back(std::move(bad));
    context.plan = FlashPlan(context.plan.operations(), context.plan.leftOut(), std::move(findings));
    context.linkIsBad = true;
}

} // namespace

Result<SessionState> ReadingTable::step(SessionContext& context)
{
    context.progress.enter(Stage::ReadingTable, {}, 0);
    const auto read = context.conversation->readTable(context.progress, context.softStop());
    context.tellFacts();
    TRY(read);
    if (context.request.kind == JobKind::Inspect) {
        return Leaving{};
    }
    if (context.request.resume != nullptr) {
        context.resume = std::make_shared<ResumeCheck>(context);
        TRY(context.resume->takeUp());
    } else {
        TRY_LET(context.plan, finalPlan(context.request, context.chip(), context.told));
    }
    warnOfLink(context);
    context.events.planned(context.plan);
    return Confirming{};
}

} // namespace flashwright
