// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_arguments.h"
#include "app/cli/package_check.h"
#include "app/cli/program.h"
#include "app/cli/start_up.h"
#include "app/text/problem_text.h"

#include <QFile>
#include <QJsonArray>

namespace flashwright {

namespace {

constexpr int LintVersion = 1;

/// A mistake in the file is one in what was asked for; what it speaks of has numbers of its own.
ExitCode codeFor(const Error& error)
{
    const bool inFile = error.fact("problem").starts_with("job-file-");
    return inFile ? ExitCode::Usage : exitCodeForFirmware(error);
}

QJsonObject troubleJson(const Error& error)
{
    const auto value = [&error](const char* name) {
        const std::string_view fact = error.fact(name);
        return fact.empty() ? QJsonValue()
                            : QJsonValue(QString::fromUtf8(fact.data(), qsizetype(fact.size())));
    };
    QJsonObject object{
        {QLatin1String("problem"), value("problem")}, {QLatin1String("text"), problemText(error)}};
    object.insert(QLatin1String("pointer"), value("pointer"));
    for (const char* place : {"line", "column"}) {
        const QJsonValue at = value(place);
        object.insert(QLatin1String(place), at.isNull() ? at : QJsonValue(at.toString().toInt()));
    }
    return object;
}

QString verbText(JobVerb verb)
{
    const std::string_view word = jobVerbWord(verb);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

/// Everything that can be known without a phone.
std::vector<Error> allTroubles(Station& station, const JobFile& job)
{
    std::vector<Error> troubles;
    const Result<void> looked = workWithStop([&](const std::stop_token& stop) -> Result<void> {
        troubles = troublesOf(job, station.modules(), stop);
        return {};
    });
    if (!looked) {
        troubles.push_back(looked.error());
    }
    return troubles;
}

void printLint(const Invocation& call, const std::optional<JobFile>& job, const std::vector<Error>& troubles)
{
    if (!call.settings.json && !call.settings.jsonLines) {
        for (const Error& trouble : troubles) {
            call.console.result(problemText(trouble));
        }
        if (troubles.empty()) {
            call.console.result(
                Cli::tr("%1: everything is right (%2).").arg(call.arguments[1], verbText(job->verb)));
        }
        return;
    }
    QJsonArray all;
    for (const Error& trouble : troubles) {
        all.append(troubleJson(trouble));
    }
    const QJsonObject object{{QLatin1String("v"), LintVersion}, {QLatin1String("file"), call.arguments[1]},
        {QLatin1String("kind"), job ? QJsonValue(verbText(job->verb)) : QJsonValue()},
        {QLatin1String("good"), troubles.empty()}, {QLatin1String("troubles"), all}};
    if (call.settings.jsonLines) {
        call.console.json(object);
    } else {
        call.console.document(object);
    }
}

int lint(const Invocation& call)
{
    const auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    const auto job = readJobFile(toPath(call.arguments[1]));
    const std::vector<Error> troubles = job ? allTroubles(**station, *job) : std::vector<Error>{job.error()};
    printLint(call, job ? std::optional(*job) : std::nullopt, troubles);
    return number(troubles.empty() ? ExitCode::Ok : codeFor(troubles.front()));
}

int schema(const Invocation& call)
{
    QFile file(fromPath(resourcesFolder() / "schema" / "job.schema.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        const Error error = failWithProblem(Fault::HostIo, "cli.job", "not-found")
                                .with("file", file.fileName().toStdString())
                                .value();
        return reportError(call, nullptr, error, ExitCode::Failure);
    }
    call.console.result(QString::fromUtf8(file.readAll()).trimmed());
    return number(ExitCode::Ok);
}

/// The options that every command has, as they were given.
QStringList givenAgain(const Invocation& call)
{
    QStringList all;
    for (const QCommandLineOption& option : globalOptions()) {
        const QString name = option.names().last();
        const QString word = (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name;
        if (!option.valueName().isEmpty()) {
            for (const QString& value : call.parser.values(name)) {
                all << word << value;
            }
            continue;
        }
        for (const QString& given : call.parser.optionNames()) {
            if (option.names().contains(given)) {
                all += word;
            }
        }
    }
    return all;
}

/// Which port the job is for. The error is a sentence for a person.
tl::expected<QStringList, QString> portOf(const Invocation& call, const JobFile& job)
{
    const Settings& settings = call.settings;
    const bool said = !settings.port.isEmpty() || !settings.usbPath.isEmpty() || !settings.practice.isEmpty();
    const std::string wanted = call.value("station").toStdString();
    if (wanted.empty() && (said || job.stations.empty())) {
        return QStringList{};
    }
    if (wanted.empty() && job.stations.size() > 1) {
        return tl::unexpected(Cli::tr("The job is for several stations; say which with --station NAME."));
    }
    const auto found = wanted.empty() ? job.stations.begin() : job.stations.find(wanted);
    if (found == job.stations.end()) {
        return tl::unexpected(Cli::tr("The job has no station \"%1\".").arg(call.value("station")));
    }
    return QStringList{QStringLiteral("--usb-path"), QString::fromStdString(found->second)};
}

/// The command line that does the same, once everything it speaks of is there.
Result<JobFile> checkedJob(const Invocation& call, Station& station)
{
    TRY_LET(JobFile job, readJobFile(toPath(call.arguments[1])));
    std::vector<Error> troubles = allTroubles(station, job);
    if (!troubles.empty()) {
        return tl::unexpected(std::move(troubles.front()));
    }
    return job;
}

int runFile(const Invocation& call)
{
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    const auto job = checkedJob(call, **station);
    if (!job) {
        return reportError(call, station->get(), job.error(), codeFor(job.error()));
    }
    station->reset(); // the command has one of its own, with the ports
    const auto port = portOf(call, *job);
    if (!port) {
        return usageError(call.console, call.command, port.error());
    }
    const Command* const verb = findCommand(verbText(job->verb));
    const QStringList arguments =
        QStringList{QStringLiteral("flashwright-cli")} + argumentsOf(*job) + *port + givenAgain(call);
    return runCommand(*verb, arguments, call.console);
}

int run(const Invocation& call)
{
    static constexpr std::tuple<const char*, int, int (*)(const Invocation&)> Verbs[] = {
        {"run", 2, runFile}, {"lint", 2, lint}, {"schema", 1, schema}};
    for (const auto& [word, arguments, work] : Verbs) {
        if (call.arguments.value(0) == QLatin1String(word) && call.arguments.size() == arguments) {
            return work(call);
        }
    }
    return usageError(call.console, call.command, Cli::tr("job needs one of: run FILE, lint FILE, schema."));
}

} // namespace

Command jobCommand()
{
    return {QStringLiteral("job"), QStringLiteral("run FILE|lint FILE|schema"),
        Cli::tr("Run or check a job file, as the window exports it, or print what may stand in one."),
        {QCommandLineOption(QStringLiteral("station"),
            Cli::tr("With run: the station of the job file whose port is meant."), QStringLiteral("NAME"))},
        run};
}

} // namespace flashwright
