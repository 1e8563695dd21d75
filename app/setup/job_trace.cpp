// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/job_trace.h"

#include "app/setup/tool_name.h"

#include <QDateTime>

namespace flashwright {

std::filesystem::path usualTraceFolder(const std::filesystem::path& stateFolder)
{
    return stateFolder / "traces";
}

Result<std::filesystem::path> newTraceFile(
    const std::filesystem::path& folder, const std::filesystem::path& journal)
{
    std::error_code why;
    std::filesystem::create_directories(folder, why);
    if (why) {
        return failWithProblem(Fault::HostIo, "setup.trace", "unreadable")
            .with("file", folder.string())
            .with("detail", why.message());
    }
    return folder / (journal.stem().string() + ".trace.jsonl");
}

Result<std::unique_ptr<TraceWriter>> openJobTrace(
    const std::filesystem::path& file, const Clock& clock, const std::string& command, Journal& journal)
{
    TraceTitle title;
    title.tool = toolName();
    title.started = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    title.command = command;
    const std::filesystem::path whole = std::filesystem::absolute(file);
    TRY_LET(std::unique_ptr<TraceWriter> trace, TraceWriter::create(whole, clock, std::move(title)));
    journal.note("trace", whole.string());
    return trace;
}

} // namespace flashwright
