// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/program_runner.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace flashwright {

namespace {

constexpr int LookEveryMs = 50; ///< how soon a stop request is seen
constexpr qint64 MostOutput = 64 << 10;

Failure cannot(const ProgramCall& call, const QProcess& process)
{
    return failWithProblem(Fault::HostIo, "host.program.run", "program-failed")
        .with("program", call.program)
        .with("os_error", std::to_string(int(process.error())));
}

class SystemRunner final : public ProgramRunner {
public:
    [[nodiscard]] std::string find(const std::string& name) const override;
    Result<ProgramEnd> run(
        const ProgramCall& call, milliseconds atMost, const std::stop_token& stop) override;
};

std::string SystemRunner::find(const std::string& name) const
{
    // Folders of the system only: what runs with more rights must not come from the user's PATH.
    const QStringList folders{QStringLiteral("/usr/bin"), QStringLiteral("/bin"), QStringLiteral("/usr/sbin"),
        QStringLiteral("/sbin"), QStringLiteral("/run/wrappers/bin")};
    return QStandardPaths::findExecutable(QString::fromStdString(name), folders).toStdString();
}

Result<void> waitFor(
    QProcess& process, const ProgramCall& call, milliseconds atMost, const std::stop_token& stop)
{
    QElapsedTimer since;
    since.start();
    while (!process.waitForFinished(LookEveryMs)) {
        if (process.state() == QProcess::NotRunning) {
            break;
        }
        const bool late = since.elapsed() > atMost.count();
        if (late || stop.stop_requested()) {
            process.kill();
            process.waitForFinished(int(milliseconds(seconds(1)).count()));
            return fail(late ? Fault::Timeout : Fault::Cancelled, "host.program.run")
                .with("program", call.program);
        }
    }
    return {};
}

Result<ProgramEnd> SystemRunner::run(
    const ProgramCall& call, milliseconds atMost, const std::stop_token& stop)
{
    QStringList arguments;
    for (const std::string& argument : call.arguments) {
        arguments += QString::fromStdString(argument);
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromStdString(call.program), arguments);
    if (!process.waitForStarted()) {
        return cannot(call, process);
    }
    process.write(call.input.data(), qint64(call.input.size()));
    process.closeWriteChannel();
    TRY(waitFor(process, call, atMost, stop));
    if (process.exitStatus() != QProcess::NormalExit) {
        return cannot(call, process);
    }
    return ProgramEnd{process.exitCode(), process.readAll().left(MostOutput).toStdString()};
}

} // namespace

std::shared_ptr<ProgramRunner> systemRunner()
{
    return std::make_shared<SystemRunner>();
}

} // namespace flashwright
