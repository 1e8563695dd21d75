// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/job_runner.h"

namespace flashwright {

std::optional<int> readWatchAfter(const Invocation& call, JobRequest& request)
{
    constexpr uint Longest = 900;
    if (!call.has("watch-boot")) {
        return std::nullopt;
    }
    bool isNumber = false;
    const uint time = call.value("watch-boot").toUInt(&isNumber);
    if (!isNumber || time == 0 || time > Longest) {
        return usageError(
            call.console, call.command, Cli::tr("--watch-boot needs seconds from 1 to %1.").arg(Longest));
    }
    request.watchAfter = seconds(time);
    return std::nullopt;
}

QList<QCommandLineOption> farewellOptions()
{
    return {
        QCommandLineOption(QStringLiteral("reboot"), Cli::tr("Restart the phone at the end.")),
        QCommandLineOption(QStringLiteral("poweroff"), Cli::tr("Switch the phone off at the end.")),
        QCommandLineOption(QStringLiteral("stay"),
            Cli::tr("Leave the phone in its loader at the end, also where no later job can use it.")),
        QCommandLineOption(QStringLiteral("watch-boot"),
            Cli::tr("After a restart look SECONDS long whether the phone comes up."), Cli::tr("SECONDS")),
    };
}

Farewell farewellFrom(const Invocation& call, Farewell usual)
{
    if (call.has("stay")) {
        return Farewell::Stay;
    }
    if (call.has("poweroff")) {
        return Farewell::PowerOff;
    }
    return call.has("reboot") ? Farewell::Reboot : usual;
}

} // namespace flashwright
