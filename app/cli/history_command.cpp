// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.h"

#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/history_lines.h"
#include "app/cli/job_filing.h"
#include "app/cli/start_up.h"
#include "app/setup/station_folders.h"
#include "core/history/record_json.h"

#include <QJsonArray>

namespace flashwright {

namespace {

constexpr int UsualLimit = 50;

/// A date, or a date with a time; of this computer's time zone where it says none.
std::optional<QDateTime> timeFrom(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

tl::expected<HistoryQuery, QString> queryFrom(const Invocation& call)
{
    HistoryQuery query;
    query.text = call.arguments.join(QLatin1Char(' ')).toStdString();
    query.chip = call.value("chip").toStdString();
    query.product = call.value("product").toStdString();
    query.result = call.value("result").toStdString();
    query.cause = call.value("cause").toStdString();
    query.port = call.settings.port.toStdString();
    query.limit = UsualLimit;
    const bool known = query.result.empty() || query.result == "passed" || query.result == "failed"
        || query.result == "cancelled";
    if (!known) {
        return tl::unexpected(
            Cli::tr("--result is one of passed, failed, cancelled, not \"%1\".").arg(call.value("result")));
    }
    if (call.has("since")) {
        query.since = timeFrom(call.value("since"));
        if (!query.since) {
            return tl::unexpected(
                Cli::tr("--since needs a day like 2026-03-31, not \"%1\".").arg(call.value("since")));
        }
    }
    if (call.has("limit")) {
        bool isNumber = false;
        query.limit = call.value("limit").toInt(&isNumber);
        if (!isNumber || query.limit < 1) {
            return tl::unexpected(
                Cli::tr("--limit needs a number from 1 on, not \"%1\".").arg(call.value("limit")));
        }
    }
    return query;
}

void printAll(const Invocation& call, const std::vector<JobRecord>& records)
{
    if (call.settings.jsonLines) {
        for (const JobRecord& record : records) {
            call.console.json(recordJson(record));
        }
        return;
    }
    if (!call.settings.json) {
        for (const JobRecord& record : records) {
            call.console.result(recordLine(record));
        }
        return;
    }
    QJsonArray all;
    for (const JobRecord& record : records) {
        all.append(recordJson(record));
    }
    call.console.document({{QLatin1String("v"), 1}, {QLatin1String("records"), all}});
}

int list(const Invocation& call)
{
    const auto query = queryFrom(call);
    if (!query) {
        return usageError(call.console, call.command, query.error());
    }
    const auto history = openHistory(call);
    if (!history) {
        return reportError(call, nullptr, history.error(), ExitCode::Failure);
    }
    const auto records = (*history)->search(*query);
    if (!records) {
        return reportError(call, nullptr, records.error(), ExitCode::Failure);
    }
    printAll(call, *records);
    if (records->empty()) {
        call.console.note(Cli::tr("No job fits."));
    }
    return number(ExitCode::Ok);
}

int show(const Invocation& call)
{
    if (call.arguments.size() != 2) {
        return usageError(call.console, call.command, Cli::tr("history show needs the number of one job."));
    }
    const auto record = namedRecord(call, call.arguments[1]);
    if (!record) {
        return reportError(call, nullptr, record.error(), ExitCode::Failure);
    }
    if (call.settings.json || call.settings.jsonLines) {
        call.console.document(recordJson(*record));
        return number(ExitCode::Ok);
    }
    for (const QString& line : recordLines(*record)) {
        call.console.result(line);
    }
    return number(ExitCode::Ok);
}

int run(const Invocation& call)
{
    const QString what = call.arguments.value(0);
    if (what == QLatin1String("show")) {
        return show(call);
    }
    return what == QLatin1String("certificate") ? writeCertificate(call) : list(call);
}

QCommandLineOption option(const char* name, const QString& text, const char* value)
{
    return {QLatin1String(name), text, QLatin1String(value)};
}

} // namespace

Result<std::unique_ptr<History>> openHistory(const Invocation& call)
{
    TRY_LET(std::unique_ptr<History> history, History::open(defaultStateFolder()));
    tellHistoryTroubles(call.console, *history);
    return history;
}

Result<JobRecord> namedRecord(const Invocation& call, const QString& name)
{
    bool isNumber = false;
    const qint64 id = name.toLongLong(&isNumber);
    if (!isNumber) {
        return failWithProblem(Fault::Refused, "cli.history", "no-such-record")
            .with("item", name.toStdString());
    }
    TRY_LET(const std::unique_ptr<History> history, openHistory(call));
    return history->record(id);
}

Command historyCommand()
{
    return {QStringLiteral("history"), QStringLiteral("[TEXT] | show ID | certificate ID -o FILE"),
        Cli::tr("Jobs that were done with this computer, newest first; --port names the physical port."),
        {
            option("chip", Cli::tr("Only phones whose chip is called so."), "NAME"),
            option("product", Cli::tr("Only firmware that is called so."), "NAME"),
            option("result", Cli::tr("Only jobs that ended so: passed, failed or cancelled."), "WORD"),
            option("cause", Cli::tr("Only failures with this cause."), "ID"),
            option("since", Cli::tr("Only jobs from this day on."), "DATE"),
            option("limit", Cli::tr("At most so many jobs (50)."), "N"),
            QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")},
                Cli::tr("Write the certificate here; the name ends in .html or .pdf."),
                QStringLiteral("FILE")),
            QCommandLineOption(QStringLiteral("full-unit"),
                Cli::tr("Name the phone in full on the certificate instead of masking it.")),
        },
        run};
}

} // namespace flashwright
