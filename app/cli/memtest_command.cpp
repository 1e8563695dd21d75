// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "core/session/silent_events.h"

namespace flashwright {

namespace {

/// What the loader found in the phone's memory, in its own words.
class MemoryFindings final : public SilentEvents {
public:
    void evidence(const Evidence& evidence) override
    {
        if (evidence.fact.rfind("memory.", 0) == 0) {
            m_rows.emplace_back(evidence.fact.substr(7), evidence.value);
        }
    }
    void phoneSaid(std::string_view text) override { m_said += text; }

    void print(Console& console) const
    {
        for (const auto& [name, value] : m_rows) {
            console.result(QString::fromStdString(name).leftJustified(16) + QString::fromStdString(value));
        }
        if (!m_said.empty()) {
            console.result(QString::fromStdString(m_said).trimmed());
        }
    }

private:
    std::vector<std::pair<std::string, std::string>> m_rows;
    std::string m_said;
};

int run(const Invocation& call)
{
    if (!call.arguments.isEmpty()) {
        return usageError(call.console, call.command, Cli::tr("%1 takes no arguments.").arg(call.command));
    }
    MemoryFindings findings;
    Job job;
    job.request.kind = JobKind::TestMemory;
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.listener = &findings;
    job.whenDone = [&call, &findings](const Outcome& outcome) {
        if (!call.settings.json && !call.settings.jsonLines) {
            findings.print(call.console);
        }
        printSummary(outcome, call);
    };
    return runJobWithLentPackage(call, std::move(job));
}

} // namespace

Command memtestCommand()
{
    return {QStringLiteral("memtest"), {},
        Cli::tr("Let the phone's loader test the phone's memory; nothing is written."), farewellOptions(),
        run};
}

} // namespace flashwright
