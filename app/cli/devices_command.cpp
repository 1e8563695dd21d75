// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/start_up.h"
#include "app/cli/terminal.h"
#include "core/journal/event_json.h"

#include <QJsonArray>

namespace flashwright {

namespace {

QString stageOf(const ModuleRegistry& modules, const PortSighting& sighting, const ProtocolModule*& module)
{
    module = modules.claimant(sighting);
    const auto stage = module != nullptr ? module->claim(sighting) : std::nullopt;
    return stage ? QString::fromStdString(*stage) : QString();
}

QJsonObject deviceJson(const ModuleRegistry& modules, const PortSighting& sighting, QLatin1String event)
{
    const ProtocolModule* module = nullptr;
    const QString stage = stageOf(modules, sighting, module);
    QJsonObject object = sightedJson(sighting);
    object.insert(QLatin1String("event"), event);
    object.insert(QLatin1String("maker"),
        module != nullptr ? QString::fromUtf8(module->id().data(), qsizetype(module->id().size()))
                          : QString());
    object.insert(QLatin1String("running"), stage);
    return object;
}

QString deviceLine(const ModuleRegistry& modules, const PortSighting& sighting)
{
    const ProtocolModule* module = nullptr;
    const QString stage = stageOf(modules, sighting, module);
    const QString what = module != nullptr
        ? QStringLiteral("%1 %2").arg(
            QString::fromUtf8(module->makerName().data(), qsizetype(module->makerName().size())), stage)
        : Cli::tr("not in download mode");
    const QString name = QString::fromStdString(sighting.product);
    return QStringLiteral("%1  %2  %3  %4")
        .arg(QString::fromStdString(sighting.portPath).leftJustified(14),
            QString::fromStdString(toText(sighting.id)).leftJustified(9), what.leftJustified(24), name)
        .trimmed();
}

/// Buses tell what is there from their own threads; none takes longer than this.
constexpr milliseconds BusesSettle{500};

int list(const Invocation& call, Station& station)
{
    terminal::Watch watch;
    if (watch.wait(BusesSettle) == terminal::Watch::What::Interrupted) {
        return number(ExitCode::Cancelled);
    }
    const std::vector<PortSighting> present = station.watcher().present();
    QJsonArray devices;
    for (const PortSighting& sighting : present) {
        if (call.settings.json) {
            devices.append(deviceJson(station.modules(), sighting, QLatin1String("sighted")));
        } else if (call.settings.jsonLines) {
            call.console.json(deviceJson(station.modules(), sighting, QLatin1String("sighted")));
        } else {
            call.console.result(deviceLine(station.modules(), sighting));
        }
    }
    if (call.settings.json) {
        call.console.document({{QLatin1String("v"), 1}, {QLatin1String("devices"), devices}});
    } else if (present.empty()) {
        call.console.note(Cli::tr("No phone in download mode is connected."));
    }
    return number(ExitCode::Ok);
}

/// Bus threads call in; the console keeps lines whole.
void tell(const Invocation& call, const ModuleRegistry& modules, const BusEvent& event)
{
    const bool came = event.kind == BusEvent::Kind::Arrived;
    if (call.settings.json || call.settings.jsonLines) {
        call.console.json(
            deviceJson(modules, event.sighting, came ? QLatin1String("sighted") : QLatin1String("left")));
        return;
    }
    call.console.result(
        (came ? QLatin1String("+ ") : QLatin1String("- ")) + deviceLine(modules, event.sighting));
}

int watchUntilStopped(const Invocation& call, Station& station)
{
    terminal::Watch watch;
    const ModuleRegistry& modules = station.modules();
    const auto subscription =
        station.watcher().subscribe([&](const BusEvent& event) { tell(call, modules, event); });
    for (const PortSighting& sighting : station.watcher().present()) {
        tell(call, modules, {BusEvent::Kind::Arrived, sighting});
    }
    std::optional<milliseconds> atMost;
    if (call.settings.waitGiven && call.settings.wait) {
        atMost = *call.settings.wait;
    }
    watch.wait(atMost);
    station.watcher().unsubscribe(subscription);
    return number(ExitCode::Ok);
}

int run(const Invocation& call)
{
    if (!call.arguments.isEmpty()) {
        return usageError(call.console, call.command, Cli::tr("devices takes no arguments."));
    }
    auto station = makeStation(call, Phones::Wanted);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    return call.has("watch") ? watchUntilStopped(call, **station) : list(call, **station);
}

} // namespace

Command devicesCommand()
{
    return {QStringLiteral("devices"), {},
        Cli::tr("List the phones that are connected and what runs on them."),
        {QCommandLineOption(QStringLiteral("watch"),
            Cli::tr("Go on and tell who comes and goes, until Ctrl+C or --wait is over."))},
        run};
}

} // namespace flashwright
