// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/doctor_output.h"
#include "app/cli/start_up.h"
#include "app/cli/terminal.h"
#include "app/setup/doctor_tools.h"
#include "app/text/doctor_text.h"
#include "app/text/problem_text.h"
#include "core/doctor/device_rules.h"

#include <algorithm>

namespace flashwright {

namespace {

/// One call of the command: look, perhaps mend or take back, and look again.
class DoctorRun {
public:
    DoctorRun(const Invocation& call, DoctorTools tools)
        : m_call(call)
        , m_tools(std::move(tools))
        , m_port(
              call.settings.usbPath.isEmpty() ? std::string() : "usb-" + call.settings.usbPath.toStdString())
    {
    }

    int look();
    int mend();
    int takeBack();

private:
    enum class Verb { Apply, Undo };
    struct Step {
        std::unique_ptr<HostFix> fix;
        Verb verb = Verb::Apply;
    };

    [[nodiscard]] std::vector<CheckResult> examined() const
    {
        return examine(*m_tools.host, m_tools.needs, {});
    }
    int finish(const std::vector<Error>& failures);
    int carryOut(std::vector<Step> steps);
    void show(const Step& step) const;
    [[nodiscard]] Result<void> agree();
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> wanted() const;

    const Invocation& m_call;
    DoctorTools m_tools;
    std::string m_port;
    std::vector<std::string> m_done;
};

bool speaksJson(const Invocation& call)
{
    return call.settings.json || call.settings.jsonLines;
}

int DoctorRun::finish(const std::vector<Error>& failures)
{
    const std::vector<CheckResult> results = examined();
    const auto applied = appliedFixes(m_tools.needs.fixesFile);
    if (speaksJson(m_call)) {
        const QJsonObject object = doctorJson(results, applied, m_done, failures);
        if (m_call.settings.jsonLines) {
            m_call.console.json(object);
        } else {
            m_call.console.document(object);
        }
    } else {
        for (const QString& line : doctorLines(results, applied)) {
            m_call.console.result(line);
        }
    }
    for (const Error& failure : failures) {
        m_call.console.problem(problemText(failure));
    }
    if (!failures.empty()) {
        return number(exitCodeFor(failures.front(), Stage::CheckingPackage));
    }
    return number(worstOf(results) == Health::Bad ? ExitCode::SomeFailed : ExitCode::Ok);
}

int DoctorRun::look()
{
    return finish({});
}

void DoctorRun::show(const Step& step) const
{
    const bool undo = step.verb == Verb::Undo;
    const QString what = fixText(step.fix->id());
    m_call.console.problem(undo ? Cli::tr("Take back: %1").arg(what) : what);
    const auto lines = undo ? step.fix->undoPreview() : step.fix->preview();
    for (const std::string& line : lines) {
        m_call.console.problem(QLatin1String("  ") + QString::fromStdString(line));
    }
}

Result<void> DoctorRun::agree()
{
    if (m_call.settings.yes) {
        return {};
    }
    if (!terminal::isInteractive(terminal::Stream::Input)
        || !terminal::isInteractive(terminal::Stream::Errors)) {
        return failWithProblem(Fault::Refused, "cli.doctor", "not-confirmed");
    }
    m_call.console.problem(Cli::tr("Type \"yes\" to go on:"));
    terminal::Watch watch;
    const terminal::Watch::Line line = watch.readLine();
    if (line.interrupted) {
        return fail(Fault::Cancelled, "cli.doctor");
    }
    const QString typed = QString::fromStdString(line.text.value_or(std::string())).trimmed();
    const bool yes = typed.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0
        || typed.compare(Cli::tr("yes"), Qt::CaseInsensitive) == 0;
    if (!yes) {
        return failWithProblem(Fault::Refused, "cli.doctor", "not-confirmed");
    }
    return {};
}

int DoctorRun::carryOut(std::vector<Step> steps)
{
    for (const Step& step : steps) {
        show(step);
    }
    if (m_call.settings.dryRun) {
        return number(ExitCode::Ok);
    }
    std::vector<Error> failures;
    if (auto agreed = agree(); !agreed) {
        failures.push_back(agreed.error());
        steps.clear();
    }
    for (const Step& step : steps) {
        auto done = step.verb == Verb::Undo ? step.fix->undo({}) : step.fix->apply({});
        if (!done) {
            failures.push_back(done.error());
            continue;
        }
        m_done.emplace_back(step.fix->id());
        const QString left = step.verb == Verb::Apply ? afterFixText(step.fix->id()) : QString();
        if (!left.isEmpty()) {
            m_call.console.note(left);
        }
    }
    return finish(failures);
}

/// What the person named, or what the checks advise; each once, with the port that it is about.
std::vector<std::pair<std::string, std::string>> DoctorRun::wanted() const
{
    std::vector<std::pair<std::string, std::string>> all;
    const auto add = [&all](const std::string& id, const std::string& port) {
        if (std::find(all.begin(), all.end(), std::pair(id, port)) == all.end()) {
            all.emplace_back(id, port);
        }
    };
    for (const QString& id : m_call.arguments) {
        add(id.toStdString(), m_port);
    }
    if (!all.empty()) {
        return all;
    }
    for (const CheckResult& result : examined()) {
        if (!result.action.empty() && (m_port.empty() || result.port.empty() || result.port == m_port)) {
            add(result.action, result.port);
        }
    }
    // The device rules silence the modem service, too.
    const auto is = [](const char* id) { return [id](const auto& one) { return one.first == id; }; };
    if (std::any_of(all.begin(), all.end(), is("install-udev-rule"))) {
        std::erase_if(all, is("stop-modem-manager"));
    }
    return all;
}

int DoctorRun::mend()
{
    std::vector<Step> steps;
    for (const auto& [id, port] : wanted()) {
        Step step{hostFix(id, port, m_tools), Verb::Apply};
        if (!step.fix->preview().empty()) {
            steps.push_back(std::move(step));
        } else if (!m_call.arguments.isEmpty()) {
            m_call.console.note(Cli::tr("Nothing to change for %1.").arg(QString::fromStdString(id)));
        }
    }
    if (steps.empty()) {
        m_call.console.note(Cli::tr("There is nothing that this program could mend."));
        return finish({});
    }
    return carryOut(std::move(steps));
}

int DoctorRun::takeBack()
{
    std::vector<Step> steps;
    const auto applied = appliedFixes(m_tools.needs.fixesFile);
    for (auto one = applied.rbegin(); one != applied.rend(); ++one) {
        const bool named =
            m_call.arguments.isEmpty() || m_call.arguments.contains(QString::fromStdString(one->id));
        auto fix = named ? hostFix(one->id, one->port, m_tools) : nullptr;
        if (fix && (m_port.empty() || one->port.empty() || one->port == m_port)) {
            steps.push_back({std::move(fix), Verb::Undo});
        }
    }
    if (steps.empty()) {
        return reportError(m_call, nullptr,
            failWithProblem(Fault::Refused, "cli.doctor", "nothing-to-undo").value(), ExitCode::Refused);
    }
    return carryOut(std::move(steps));
}

/// A sentence about a command line that makes no sense; empty when it does.
QString complaint(const Invocation& call)
{
    if (call.has("fix") && call.has("undo")) {
        return Cli::tr("--fix or --undo, not both.");
    }
    if (!call.arguments.isEmpty() && !call.has("fix") && !call.has("undo")) {
        return Cli::tr("doctor takes ids of fixes only with --fix or --undo.");
    }
    const auto& known = hostFixIds();
    for (const QString& id : call.arguments) {
        if (std::find(known.begin(), known.end(), id.toStdString()) == known.end()) {
            QStringList names;
            for (const std::string& one : known) {
                names += QString::fromStdString(one);
            }
            return Cli::tr("There is no fix \"%1\"; there are: %2.").arg(id, names.join(QLatin1String(", ")));
        }
    }
    return {};
}

int run(const Invocation& call)
{
    if (const QString wrong = complaint(call); !wrong.isEmpty()) {
        return usageError(call.console, call.command, wrong);
    }
    auto tools = makeDoctorTools(resourcesFolder());
    if (!tools) {
        return reportError(call, nullptr, tools.error(), ExitCode::Failure);
    }
    if (call.has("print-rules")) {
        call.console.result(QString::fromStdString(deviceRules(tools->needs.loaderIds)).chopped(1));
        return number(ExitCode::Ok);
    }
    DoctorRun doctor(call, std::move(*tools));
    if (call.has("fix")) {
        return doctor.mend();
    }
    return call.has("undo") ? doctor.takeBack() : doctor.look();
}

} // namespace

Command doctorCommand()
{
    return {QStringLiteral("doctor"), QStringLiteral("[FIX...]"),
        Cli::tr("Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended."),
        {
            QCommandLineOption(QStringLiteral("fix"),
                Cli::tr("Carry out the named fixes, or all that are advised; shows each change and asks.")),
            QCommandLineOption(
                QStringLiteral("undo"), Cli::tr("Take back the named fixes, or all that were carried out.")),
            QCommandLineOption(QStringLiteral("print-rules"),
                Cli::tr("Print the device rules for Linux and do nothing else.")),
        },
        run};
}

} // namespace flashwright
