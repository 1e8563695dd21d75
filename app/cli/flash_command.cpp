// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/old_scripts.h"
#include "app/cli/targets.h"

namespace flashwright {

namespace {

/// "download" and its spelling in old scripts.
QString sceneOf(const Invocation& call)
{
    const QString given = call.has("scene") ? call.value("scene") : call.value("c");
    if (given.isEmpty()) {
        return QStringLiteral("download");
    }
    if (given == QLatin1String("firmware-upgrade")) {
        return QStringLiteral("upgrade");
    }
    return given == QLatin1String("format-download") || given == QLatin1String("format")
        ? QStringLiteral("format-all")
        : given;
}

/// A sentence when the options ask for what cannot be done; empty when all is well.
QString objection(const Invocation& call)
{
    const QString scene = sceneOf(call);
    if (scene == QLatin1String("upgrade") || scene == QLatin1String("format-all")) {
        return Cli::tr("The scene \"%1\" is not part of this version; only \"download\" is.").arg(scene);
    }
    if (scene != QLatin1String("download")) {
        return Cli::tr("There is no scene \"%1\"; this version has \"download\".").arg(scene);
    }
    for (const char* option : {"a", "e", "d"}) {
        if (call.has(option)) {
            return Cli::tr("Files given with -%1 are not part of this version.")
                .arg(QString::fromLatin1(option));
        }
    }
    if (call.has("scene") && call.has("c")) {
        return Cli::tr("Give either --scene or -c, not both.");
    }
    return {};
}

QStringList firmwareNames(const Invocation& call)
{
    QStringList names = call.arguments;
    if (call.has("s")) {
        names += call.value("s");
    }
    if (names.isEmpty() && !call.settings.pac.empty()) {
        names += fromPath(call.settings.pac);
    }
    return names;
}

tl::expected<void, QString> readReplacements(const Invocation& call, JobRequest& request)
{
    for (const QString& text : call.parser.values(QStringLiteral("set"))) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0 || equals + 1 == text.size()) {
            return tl::unexpected<QString>(Cli::tr("--set needs NAME=FILE, not \"%1\".").arg(text));
        }
        request.replace[text.left(equals).toStdString()] = toPath(text.mid(equals + 1));
    }
    return {};
}

int run(const Invocation& given)
{
    if (const QString why = objection(given); !why.isEmpty()) {
        return usageError(given.console, given.command, why);
    }
    Settings settings = given.settings;
    if (settings.port.isEmpty()) {
        settings.port = given.value("p");
    }
    const Invocation call{given.command, settings, given.parser, given.arguments, given.console};
    const QStringList names = firmwareNames(call);
    if (names.size() != 1) {
        return usageError(call.console, call.command, Cli::tr("flash needs one FIRMWARE."));
    }
    Job job;
    job.request.kind = JobKind::Flash;
    job.request.only = nameList(call.parser.values(QStringLiteral("only")));
    job.request.skip = nameList(call.parser.values(QStringLiteral("skip")));
    job.request.allowRepartition = call.has("repartition");
    job.request.verify = !call.has("no-verify");
    job.request.farewell = farewellFrom(call, Farewell::Reboot);
    if (auto read = readReplacements(call, job.request); !read) {
        return usageError(call.console, call.command, read.error());
    }
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    return runJobOnFirmware(call, names.first(), std::move(job));
}

} // namespace

Command flashCommand()
{
    QList<QCommandLineOption> options{
        QCommandLineOption(QStringLiteral("scene"),
            Cli::tr("What kind of flash: download (the others are not part of this version)."),
            QStringLiteral("SCENE")),
        QCommandLineOption(QStringLiteral("only"),
            Cli::tr("Write these images or partitions and nothing else; names calibration data too."),
            QStringLiteral("A,B")),
        QCommandLineOption(QStringLiteral("skip"), Cli::tr("Leave these out."), QStringLiteral("A,B")),
        QCommandLineOption(QStringLiteral("set"),
            Cli::tr("Write this file in place of the firmware's own image."), QStringLiteral("NAME=FILE")),
        QCommandLineOption(
            QStringLiteral("repartition"), Cli::tr("Allow a new partition table where it differs.")),
        QCommandLineOption(QStringLiteral("verify"), Cli::tr("Read back and compare (the usual).")),
        QCommandLineOption(QStringLiteral("no-verify"), Cli::tr("Do not read back and compare.")),
    };
    return {QStringLiteral("flash"), QStringLiteral("FIRMWARE"), Cli::tr("Write a firmware to a phone."),
        options + farewellOptions() + oldFlashOptions(), run};
}

} // namespace flashwright
