// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/sim_replay.h"
#include "app/cli/start_up.h"
#include "app/cli/terminal.h"
#include "core/image/file_source.h"
#include "core/transport/host/pty_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include <thread>

namespace flashwright {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonObject storageJson(const VirtualPhone& phone)
{
    QJsonObject areas;
    for (const auto& [name, bytes] : phone.storage()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
        areas.insert(QString::fromStdString(name),
            QJsonObject{{QLatin1String("bytes"), qint64(bytes.size())},
                {QLatin1String("sha256"), QString::fromLatin1(hash.result().toHex())}});
    }
    return {{QLatin1String("v"), 1}, {QLatin1String("event"), QLatin1String("storage")},
        {QLatin1String("areas"), areas}};
}

/// One file per area, for whoever wants to look at more than a hash.
Result<void> dumpStorage(const VirtualPhone& phone, const std::filesystem::path& folder)
{
    std::error_code why;
    std::filesystem::create_directories(folder, why);
    for (const auto& [name, bytes] : phone.storage()) {
        TRY_LET(const std::unique_ptr<ImageSink> file, createFile(folder / (name + ".bin")));
        TRY(file->write(bytes));
        TRY(file->finish());
    }
    return {};
}

Result<std::string> scenarioText(const Invocation& call)
{
    const QString name = call.value("scenario");
    if (name.isEmpty()) {
        return std::string();
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "cli.scenario", file.exists() ? "unreadable" : "not-found")
            .with("file", name.toStdString());
    }
    return file.readAll().toStdString();
}

} // namespace

Result<void> servePort(PtyServer& server, terminal::Watch& watch)
{
    Result<void> served;
    std::atomic<bool> ended = false;
    {
        std::jthread thread([&](const std::stop_token& stop) {
            served = server.run(stop);
            ended = true;
            watch.wake();
        });
        while (!ended && watch.wait() != terminal::Watch::What::Interrupted) { }
    }
    if (!served && served.error().fault == Fault::Cancelled) {
        return {};
    }
    return served;
}

namespace {

Result<void> simulate(const Invocation& call, Station& station)
{
    const QString wanted = call.value("profile").isEmpty()
        ? call.arguments.value(1)
        : call.arguments.value(1).section(QLatin1Char(':'), 0, 0) + QLatin1Char(':') + call.value("profile");
    TRY_LET(const PracticeChoice choice, choosePractice(station.modules(), wanted.toStdString()));
    TRY_LET(const std::string scenario, scenarioText(call));
    TRY_LET(const std::shared_ptr<VirtualPhone> phone,
        choice.module->makeVirtualPhone(choice.profile.id, scenario));
    TRY_LET(const std::unique_ptr<PtyServer> server,
        PtyServer::create(phone, station.clock(), toPath(call.value("link"))));
    terminal::Watch watch;
    call.console.json({{QLatin1String("v"), 1}, {QLatin1String("event"), QLatin1String("ready")},
        {QLatin1String("port"), QString::fromStdString(server->node())},
        {QLatin1String("maker"), fromView(choice.module->id())},
        {QLatin1String("profile"), QString::fromStdString(choice.profile.id)},
        {QLatin1String("chip"), QString::fromStdString(choice.profile.chip)}});
    Result<void> served = servePort(*server, watch);
    call.console.json(storageJson(*phone));
    if (call.has("dump")) {
        TRY(dumpStorage(*phone, toPath(call.value("dump"))));
    }
    return served;
}

int start(const Invocation& call)
{
    if (call.arguments.size() != 2) {
        return usageError(call.console, call.command,
            Cli::tr("sim start needs a phone: see \"flashwright-cli sim list\"."));
    }
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    if (auto done = simulate(call, **station); !done) {
        const bool wrongName = done.error().fact("problem") == "unknown-profile";
        return reportError(
            call, station->get(), done.error(), wrongName ? ExitCode::Usage : ExitCode::Failure);
    }
    return number(ExitCode::Ok);
}

int list(const Invocation& call)
{
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    QJsonArray all;
    for (const auto& module : (*station)->modules().all()) {
        for (const VirtualProfile& profile : module->virtualProfiles()) {
            const QString name =
                fromView(module->id()) + QLatin1Char(':') + QString::fromStdString(profile.id);
            all.append(QJsonObject{{QLatin1String("profile"), name},
                {QLatin1String("chip"), QString::fromStdString(profile.chip)},
                {QLatin1String("summary"), QString::fromStdString(profile.summary)}});
            if (!call.settings.json) {
                call.console.result(
                    QStringLiteral("%1 %2 %3")
                        .arg(name.leftJustified(24), QString::fromStdString(profile.chip).leftJustified(10),
                            QString::fromStdString(profile.summary)));
            }
        }
    }
    if (call.settings.json) {
        call.console.document({{QLatin1String("v"), 1}, {QLatin1String("phones"), all}});
    }
    return number(ExitCode::Ok);
}

/// Writes the practice firmware of a phone, for trying the other commands.
int firmware(const Invocation& call)
{
    if (call.arguments.size() != 3) {
        return usageError(
            call.console, call.command, Cli::tr("sim firmware needs a phone and a file to write."));
    }
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    const auto choice = choosePractice((*station)->modules(), call.arguments[1].toStdString());
    if (!choice) {
        return reportError(call, nullptr, choice.error(), ExitCode::Usage);
    }
    auto written = choice->module->writePracticeFirmware(choice->profile.id, toPath(call.arguments[2]));
    if (!written) {
        return reportError(call, nullptr, written.error(), ExitCode::Failure);
    }
    call.console.result(call.arguments[2]);
    return number(ExitCode::Ok);
}

int run(const Invocation& call)
{
    const QString what = call.arguments.value(0);
    if (what == QLatin1String("start")) {
        return start(call);
    }
    if (what == QLatin1String("list")) {
        return list(call);
    }
    if (what == QLatin1String("firmware")) {
        return firmware(call);
    }
    if (what == QLatin1String("replay")) {
        return simReplay(call);
    }
    return usageError(
        call.console, call.command, Cli::tr("sim needs one of: start, list, firmware, replay."));
}

} // namespace

Command simCommand()
{
    return {QStringLiteral("sim"),
        QStringLiteral("start MAKER[:PROFILE] | replay TRACE | list | firmware MAKER:PROFILE FILE"),
        Cli::tr("Virtual phones to practise and test with, on a pseudo-terminal."),
        {
            QCommandLineOption(QStringLiteral("profile"), Cli::tr("Which of the maker's virtual phones."),
                QStringLiteral("NAME")),
            QCommandLineOption(QStringLiteral("scenario"), Cli::tr("What goes wrong, as a JSON file."),
                QStringLiteral("FILE")),
            QCommandLineOption(QStringLiteral("link"), Cli::tr("Make a symbolic link to the port here."),
                QStringLiteral("PATH")),
            QCommandLineOption(QStringLiteral("dump"),
                Cli::tr("Write the phone's storage to files here at the end."), QStringLiteral("DIR")),
        },
        run};
}

} // namespace flashwright
