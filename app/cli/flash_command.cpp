// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/old_scripts.h"
#include "app/cli/resume_job.h"
#include "app/cli/targets.h"
#include "app/cli/verify_depth.h"

#include <algorithm>

namespace flashwright {

namespace {

/// What the scene words of this program and the operations of old scripts ask for.
struct Wanted {
    QString word;
    JobKind kind;
    Scene scene;
};

std::optional<Wanted> wantedBy(const QString& word)
{
    static const std::vector<Wanted> All{
        {QStringLiteral("download"), JobKind::Flash, Scene::Download},
        {QStringLiteral("upgrade"), JobKind::Flash, Scene::Upgrade},
        {QStringLiteral("format-all"), JobKind::Flash, Scene::FormatAll},
        {QStringLiteral("firmware-upgrade"), JobKind::Flash, Scene::Upgrade},
        {QStringLiteral("format-download"), JobKind::Flash, Scene::FormatAll},
        // The old tool's own formatting leaves what starts the phone.
        {QStringLiteral("format"), JobKind::Erase, Scene::Download},
    };
    const auto found =
        std::find_if(All.begin(), All.end(), [&word](const Wanted& one) { return one.word == word; });
    return found == All.end() ? std::nullopt : std::optional(*found);
}

QString sceneWord(const Invocation& call)
{
    const QString given = call.has("scene") ? call.value("scene") : call.value("c");
    return given.isEmpty() ? QStringLiteral("download") : given;
}

/// A sentence when the options ask for what cannot be done; empty when all is well.
QString objection(const Invocation& call)
{
    if (call.has("scene") && call.has("c")) {
        return Cli::tr("Give either --scene or -c, not both.");
    }
    if (!wantedBy(sceneWord(call))) {
        return Cli::tr("There is no scene \"%1\"; there are download, upgrade and format-all.")
            .arg(sceneWord(call));
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
    if (given.has("resume")) {
        return runResume(given);
    }
    if (const QString why = objection(given); !why.isEmpty()) {
        return usageError(given.console, given.command, why);
    }
    Settings settings = given.settings;
    if (const QString why = takeOldSpellings(given.parser, settings); !why.isEmpty()) {
        return usageError(given.console, given.command, why);
    }
    const Invocation call{given.command, settings, given.parser, given.arguments, given.console};
    const QStringList names = firmwareNames(call);
    if (names.size() != 1) {
        return usageError(call.console, call.command, Cli::tr("flash needs one FIRMWARE."));
    }
    Job job;
    const std::optional<Wanted> wanted = wantedBy(sceneWord(call));
    job.request.kind = wanted->kind;
    job.request.scene = wanted->scene;
    job.request.eraseScope = EraseScope::ExceptBootChain;
    job.request.keepCalibration = !call.has("discard-calibration");
    job.request.acceptOtherBoard = call.has("accept-board");
    if (call.has("stock-nv")) {
        job.request.calibrationImage = CalibrationImage::Replace;
    }
    job.request.only = nameList(call.parser.values(QStringLiteral("only")));
    job.request.skip = nameList(call.parser.values(QStringLiteral("skip")));
    job.request.allowRepartition = call.has("repartition");
    if (const QString wrong = takeVerifyDepth(call, job.request); !wrong.isEmpty()) {
        return usageError(call.console, call.command, wrong);
    }
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
            Cli::tr("What kind of flash: download (only what is ticked), upgrade (new layout, your areas are "
                    "saved and put back) or format-all (everything is erased first)."),
            QStringLiteral("SCENE")),
        QCommandLineOption(QStringLiteral("discard-calibration"),
            Cli::tr("With format-all: do not put calibration and identity back.")),
        QCommandLineOption(
            QStringLiteral("accept-board"), Cli::tr("Go on although the firmware is for another board.")),
        QCommandLineOption(QStringLiteral("stock-nv"),
            Cli::tr(
                "Write NV images as the firmware brings them: identity and calibration of the phone in them "
                "are lost. Without this they are kept.")),
        QCommandLineOption(QStringLiteral("only"),
            Cli::tr("Write these images or partitions and nothing else; names calibration data too."),
            QStringLiteral("A,B")),
        QCommandLineOption(QStringLiteral("skip"), Cli::tr("Leave these out."), QStringLiteral("A,B")),
        QCommandLineOption(QStringLiteral("set"),
            Cli::tr("Write this file in place of the firmware's own image."), QStringLiteral("NAME=FILE")),
        QCommandLineOption(
            QStringLiteral("repartition"), Cli::tr("Allow a new partition table where it differs.")),
        QCommandLineOption(QStringLiteral("resume"),
            Cli::tr("Go on with an interrupted job: the newest one, or that of a journal, unit or port given "
                    "in place of FIRMWARE.")),
        QCommandLineOption(QStringLiteral("same-phone"),
            Cli::tr("With --resume: it is the same phone, although nothing on it can prove that.")),
    };
    return {QStringLiteral("flash"), QStringLiteral("FIRMWARE"), Cli::tr("Write a firmware to a phone."),
        options + verifyOptions() + farewellOptions() + oldFlashOptions(), run};
}

} // namespace flashwright
