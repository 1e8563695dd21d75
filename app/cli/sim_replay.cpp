// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sim_replay.h"

#include "app/cli/cli_text.h"
#include "app/cli/start_up.h"
#include "core/trace/trace_file.h"
#include "core/transport/host/pty_server.h"
#include "core/transport/virtual/replay_phone.h"

namespace flashwright {

namespace {

QJsonObject endJson(const ReplayPhone& phone)
{
    QJsonObject end{{QLatin1String("v"), 1}, {QLatin1String("event"), QLatin1String("replayed")},
        {QLatin1String("played"), static_cast<qint64>(phone.played())},
        {QLatin1String("events"), static_cast<qint64>(phone.length())}};
    QJsonValue diverged(QJsonValue::Null);
    if (const auto where = phone.divergence()) {
        diverged = QJsonObject{{QLatin1String("event"), static_cast<qint64>(where->event)},
            {QLatin1String("offset"), static_cast<qint64>(where->offset)},
            {QLatin1String("expected"), QString::fromStdString(where->expected)},
            {QLatin1String("got"), QString::fromStdString(where->got)}};
    }
    end.insert(QLatin1String("diverged"), diverged);
    return end;
}

Result<std::shared_ptr<ReplayPhone>> openReplay(const Invocation& call)
{
    TRY_LET(Trace trace, readTrace(toPath(call.arguments[1])));
    if (trace.title.masked) {
        call.console.note(
            Cli::tr("Identities were taken out of this trace, so a job may not get far with it."));
    }
    return ReplayPhone::create(std::move(trace.events));
}

Result<bool> replay(const Invocation& call)
{
    TRY_LET(const std::shared_ptr<ReplayPhone> phone, openReplay(call));
    SystemClock clock;
    TRY_LET(
        const std::unique_ptr<PtyServer> server, PtyServer::create(phone, clock, toPath(call.value("link"))));
    terminal::Watch watch;
    call.console.json({{QLatin1String("v"), 1}, {QLatin1String("event"), QLatin1String("ready")},
        {QLatin1String("port"), QString::fromStdString(server->node())},
        {QLatin1String("id"), QString::fromStdString(toText(phone->identity().id))},
        {QLatin1String("events"), static_cast<qint64>(phone->length())}});
    TRY(servePort(*server, watch));
    call.console.json(endJson(*phone));
    return !phone->divergence().has_value();
}

} // namespace

int simReplay(const Invocation& call)
{
    if (call.arguments.size() != 2) {
        return usageError(call.console, call.command, Cli::tr("sim replay needs one trace."));
    }
    const auto same = replay(call);
    if (!same) {
        return reportError(call, nullptr, same.error(), ExitCode::Failure);
    }
    return number(*same ? ExitCode::Ok : ExitCode::Failure);
}

} // namespace flashwright
