// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/history_command.h"
#include "app/cli/job_filing.h"
#include "app/cli/start_up.h"
#include "app/setup/station_folders.h"
#include "app/setup/tool_name.h"
#include "core/doctor/host_view.h"
#include "core/report/support_bundle.h"

#include <QJsonArray>

namespace flashwright {

namespace {

std::filesystem::path absoluteOf(const std::filesystem::path& path)
{
    std::error_code why;
    return std::filesystem::weakly_canonical(path, why);
}

/// The newest record, or the one of the journal that was named; nothing when that job has none.
Result<std::optional<JobRecord>> recordOf(const Invocation& call)
{
    TRY_LET(const std::unique_ptr<History> history, openHistory(call));
    HistoryQuery query;
    query.limit = 1;
    if (!call.has("last")) {
        query.text = toPath(call.arguments.first()).filename().string();
    }
    TRY_LET(const std::vector<JobRecord> records, history->search(query));
    if (records.empty() && call.has("last")) {
        return failWithProblem(Fault::Refused, "cli.report", "no-such-record").with("item", "--last");
    }
    return records.empty() ? std::nullopt : std::optional(records.front());
}

QJsonObject settingsJson(const Invocation& call)
{
    QJsonObject talk;
    for (const auto& [name, value] : call.settings.talk) {
        talk.insert(QString::fromStdString(name), QString::fromStdString(value));
    }
    return {{QLatin1String("v"), 1}, {QLatin1String("language"), call.settings.language},
        {QLatin1String("state_folder"), fromPath(defaultStateFolder())},
        {QLatin1String("data_folder"), fromPath(defaultDataFolder())}, {QLatin1String("talk"), talk}};
}

Result<std::vector<BundlePart>> makeParts(const Invocation& call)
{
    BundleSources sources;
    TRY_LET(sources.record, recordOf(call));
    sources.journal = call.has("last") ? sources.record->journal : absoluteOf(toPath(call.arguments.first()));
    if (sources.record && sources.record->journal.filename() != sources.journal.filename()) {
        sources.record.reset();
    }
    sources.trace = call.settings.traceFile;
    sources.settings = settingsJson(call);
    sources.tool = toolName();
    const std::shared_ptr<const HostView> host = thisHost();
    sources.host = host.get();
    TRY_LET(QByteArray secret, maskSecret(defaultStateFolder()));
    Masker masker(std::move(secret));
    return bundleParts(sources, masker);
}

void preview(const Invocation& call, const std::vector<BundlePart>& parts)
{
    for (const BundlePart& part : parts) {
        call.console.result(QStringLiteral("=== %1").arg(part.name));
        call.console.result(part.text);
    }
}

void tell(const Invocation& call, const std::vector<BundlePart>& parts, const QString& file, bool texts)
{
    QJsonArray all;
    for (const BundlePart& part : parts) {
        QJsonObject one{{QLatin1String("name"), part.name},
            {QLatin1String("bytes"), static_cast<qint64>(part.text.toUtf8().size())}};
        if (texts) {
            one.insert(QLatin1String("text"), part.text);
        }
        all.append(one);
    }
    call.console.document(
        {{QLatin1String("v"), 1}, {QLatin1String("file"), file}, {QLatin1String("parts"), all}});
}

int write(const Invocation& call, const std::vector<BundlePart>& parts)
{
    const QString file = call.has("output") ? call.value("output") : QStringLiteral("flashwright-report.zip");
    if (auto written = writeBundle(toPath(file), parts); !written) {
        return reportError(call, nullptr, written.error(), ExitCode::Failure);
    }
    if (call.settings.json) {
        tell(call, parts, file, false);
        return number(ExitCode::Ok);
    }
    call.console.result(Cli::tr("The report is in %1. Nothing in it names the phone or you; look before you "
                                "send it: --preview shows every word.")
                            .arg(file));
    return number(ExitCode::Ok);
}

int run(const Invocation& call)
{
    if (call.arguments.size() != (call.has("last") ? 0 : 1)) {
        return usageError(
            call.console, call.command, Cli::tr("report needs one journal, or --last for the newest job."));
    }
    const auto parts = makeParts(call);
    if (!parts) {
        return reportError(call, nullptr, parts.error(), ExitCode::Failure);
    }
    if (!call.has("preview")) {
        return write(call, *parts);
    }
    if (call.settings.json) {
        tell(call, *parts, {}, true);
    } else {
        preview(call, *parts);
    }
    return number(ExitCode::Ok);
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"), QStringLiteral("JOURNAL | --last"),
        Cli::tr("Put what helps to understand a job into one file to share; identities are masked."),
        {
            QCommandLineOption(QStringLiteral("last"), Cli::tr("Of the newest job.")),
            QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")},
                Cli::tr("Write the file here (flashwright-report.zip)."), QStringLiteral("FILE")),
            QCommandLineOption(
                QStringLiteral("preview"), Cli::tr("Only show what would be in it, word for word.")),
        },
        run};
}

} // namespace flashwright
