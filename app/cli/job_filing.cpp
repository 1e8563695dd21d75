// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_filing.h"

#include "app/cli/cli_text.h"
#include "app/setup/tool_name.h"
#include "app/text/problem_text.h"

namespace flashwright {

namespace {

/// The firmware that the job is about or that lends its loaders, as the user named it.
std::filesystem::path firmwareOf(const Invocation& call, const Job& job)
{
    if (!job.firmware.empty()) {
        return std::filesystem::absolute(job.firmware);
    }
    const std::filesystem::path named =
        call.settings.pac.empty() ? toPath(call.arguments.value(0)) : call.settings.pac;
    std::error_code why;
    return std::filesystem::exists(named, why) ? std::filesystem::absolute(named, why) : named;
}

JobTitle titleOf(const Invocation& call, const Job& job)
{
    JobTitle title;
    title.kind = call.command.toStdString();
    if (job.request.kind == JobKind::Flash) {
        title.scene = sceneWord(job.request.scene);
    }
    if (job.request.package != nullptr) {
        title.package = job.request.package->facts();
        title.packageFile = firmwareOf(call, job);
    }
    title.tool = toolName();
    return title;
}

QString fileOf(const Error& error)
{
    const std::string_view file = error.fact("file");
    return QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size()));
}

QString troubleLine(const Error& trouble)
{
    const std::string_view problem = trouble.fact("problem");
    if (problem == "history-rebuilt") {
        return Cli::tr("The index of the history was damaged. It was made again from records.jsonl; the "
                       "damaged file is %1.")
            .arg(fileOf(trouble));
    }
    if (problem == "record-damaged") {
        return Cli::tr("Some lines of %1 are damaged and were passed over; the others are all there.")
            .arg(fileOf(trouble));
    }
    return Cli::tr("%1 belongs to a newer version of Flashwright and is left as it is.").arg(fileOf(trouble));
}

} // namespace

void closeJobTrace(const Invocation& call, TraceWriter& trace)
{
    if (const auto whole = trace.finish(); !whole) {
        call.console.problem(Cli::tr("The trace is not whole: %1").arg(problemText(whole.error())));
    }
}

JobFiling::JobFiling(const Invocation& call, Station& station, const Job& job)
    : m_call(call)
    , m_station(station)
    , m_maker(station.clock(), titleOf(call, job))
{
}

void JobFiling::file(const Outcome& outcome, const std::string& cause, const std::filesystem::path& journal)
{
    const JobRecord record = m_maker.record(outcome, cause, journal);
    Result<History*> history = m_station.history();
    const auto filed = history ? (*history)->add(record) : tl::unexpected(history.error());
    if (!filed) {
        m_call.console.problem(
            Cli::tr("The record of this job could not be kept: %1").arg(problemText(filed.error())));
        return;
    }
    tellHistoryTroubles(m_call.console, **history);
}

void tellHistoryTroubles(Console& console, const History& history)
{
    for (const Error& trouble : history.troubles()) {
        console.problem(troubleLine(trouble));
    }
}

} // namespace flashwright
