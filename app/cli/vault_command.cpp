// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/package_check.h"
#include "app/cli/start_up.h"
#include "app/cli/vault_lines.h"

#include <QJsonArray>

namespace flashwright {

namespace {

constexpr int UsualKeep = 3;

void print(const Invocation& call, const QJsonObject& object, const QStringList& lines)
{
    if (call.settings.jsonLines) {
        call.console.json(object);
    } else if (call.settings.json) {
        call.console.document(object);
    } else {
        for (const QString& line : lines) {
            call.console.result(line);
        }
    }
}

int failed(const Invocation& call, const Station& station, const Error& error)
{
    return reportError(call, &station, error, exitCodeFor(error, Stage::CheckingPackage));
}

/// The entries, with what could not be read told on the way.
Result<std::vector<VaultEntry>> listed(const Invocation& call, Station& station)
{
    std::vector<Error> troubles;
    TRY_LET(std::vector<VaultEntry> entries, station.vault().list(&troubles));
    for (const Error& trouble : troubles) {
        call.console.problem(Cli::tr("An entry cannot be read: %1").arg(vaultTroubleText(trouble)));
    }
    return entries;
}

int runList(const Invocation& call, Station& station)
{
    const auto entries = listed(call, station);
    if (!entries) {
        return failed(call, station, entries.error());
    }
    QStringList lines;
    for (const VaultEntry& entry : *entries) {
        lines += vaultLine(entry);
    }
    if (entries->empty() && !call.settings.json) {
        call.console.note(Cli::tr("The vault is empty."));
    }
    print(call, vaultListJson(*entries, station.vault().folder()), lines);
    return number(ExitCode::Ok);
}

int runShow(const Invocation& call, Station& station)
{
    const auto entry = station.vault().find(call.arguments[1].toStdString());
    if (!entry) {
        return failed(call, station, entry.error());
    }
    QJsonObject object = vaultEntryJson(*entry, true);
    object.insert(QLatin1String("v"), 1);
    print(call, object, vaultDetails(*entry));
    return number(ExitCode::Ok);
}

int runExport(const Invocation& call, Station& station)
{
    const std::filesystem::path to = toPath(call.arguments[2]);
    const auto entry = station.vault().find(call.arguments[1].toStdString());
    if (!entry) {
        return failed(call, station, entry.error());
    }
    const auto done =
        workWithStop([&](const std::stop_token& stop) { return station.vault().exportTo(*entry, to, stop); });
    if (!done) {
        return failed(call, station, done.error());
    }
    print(call,
        {{QLatin1String("v"), 1}, {QLatin1String("id"), QString::fromStdString(entry->id)},
            {QLatin1String("file"), fromPath(to)}},
        {fromPath(to)});
    return number(ExitCode::Ok);
}

Result<std::vector<VaultEntry>> chosen(const Invocation& call, Station& station)
{
    if (call.arguments.size() < 2) {
        return listed(call, station);
    }
    TRY_LET(VaultEntry entry, station.vault().find(call.arguments[1].toStdString()));
    return std::vector<VaultEntry>{std::move(entry)};
}

int runVerify(const Invocation& call, Station& station)
{
    const auto entries = chosen(call, station);
    if (!entries) {
        return failed(call, station, entries.error());
    }
    QJsonArray results;
    QStringList lines;
    std::size_t bad = 0;
    for (const VaultEntry& entry : *entries) {
        const auto checked =
            workWithStop([&](const std::stop_token& stop) { return station.vault().verify(entry, stop); });
        if (!checked && checked.error().fault == Fault::Cancelled) {
            return failed(call, station, checked.error());
        }
        bad += checked ? 0 : 1;
        const QString id = QString::fromStdString(entry.id);
        const QString trouble = checked ? QString() : vaultTroubleText(checked.error());
        results.append(QJsonObject{{QLatin1String("id"), id}, {QLatin1String("whole"), checked.has_value()},
            {QLatin1String("trouble"), checked ? QJsonValue() : QJsonValue(trouble)}});
        lines += checked ? Cli::tr("%1: whole").arg(id) : Cli::tr("%1: damaged. %2").arg(id, trouble);
    }
    print(call, {{QLatin1String("v"), 1}, {QLatin1String("entries"), results}}, lines);
    if (bad == 0) {
        return number(ExitCode::Ok);
    }
    return number(bad == entries->size() ? ExitCode::VerifyMismatch : ExitCode::SomeFailed);
}

int runPrune(const Invocation& call, Station& station)
{
    bool good = true;
    const int keep = call.has("keep") ? call.value("keep").toInt(&good) : UsualKeep;
    if (!good || keep < 1) {
        return usageError(call.console, call.command, Cli::tr("--keep needs a number from 1 on."));
    }
    const auto removed = station.vault().prune(static_cast<std::size_t>(keep), call.settings.dryRun);
    if (!removed) {
        return failed(call, station, removed.error());
    }
    QJsonArray ids;
    QStringList lines;
    for (const VaultEntry& entry : *removed) {
        ids.append(QString::fromStdString(entry.id));
        lines += QString::fromStdString(entry.id);
    }
    if (removed->empty() && !call.settings.json) {
        call.console.note(Cli::tr("Nothing to remove."));
    }
    print(call,
        {{QLatin1String("v"), 1}, {QLatin1String("dry_run"), call.settings.dryRun},
            {QLatin1String("removed"), ids}},
        lines);
    return number(ExitCode::Ok);
}

struct Verb {
    const char* word;
    int fewest; ///< arguments with the word itself
    int most;
    int (*run)(const Invocation&, Station&);
};

int run(const Invocation& call)
{
    static constexpr Verb Verbs[] = {{"list", 1, 1, runList}, {"show", 2, 2, runShow},
        {"export", 3, 3, runExport}, {"verify", 1, 2, runVerify}, {"prune", 1, 1, runPrune}};
    for (const Verb& verb : Verbs) {
        const auto given = call.arguments.size();
        if (call.arguments.value(0) != QLatin1String(verb.word) || given < verb.fewest || given > verb.most) {
            continue;
        }
        auto station = makeStation(call, Phones::None);
        if (!station) {
            return reportError(call, nullptr, station.error(), ExitCode::Failure);
        }
        return verb.run(call, **station);
    }
    return usageError(call.console, call.command,
        Cli::tr("vault needs one of: list, show ID, export ID FILE, verify [ID], prune."));
}

} // namespace

Command vaultCommand()
{
    return {QStringLiteral("vault"), QStringLiteral("list|show ID|export ID FILE|verify [ID]|prune"),
        Cli::tr("Copies of identity and calibration that this computer keeps of phones."),
        {QCommandLineOption(QStringLiteral("keep"),
            Cli::tr("With prune: keep so many copies of each phone (3)."), QStringLiteral("N"))},
        run};
}

} // namespace flashwright
