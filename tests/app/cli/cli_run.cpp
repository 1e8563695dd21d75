// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <gtest/gtest.h>

namespace flashwright::testing {

namespace {

constexpr int LongestRunMs = 120'000;

/// QProcess and paths want an application object.
class Application final : public ::testing::Environment {
public:
    void SetUp() override
    {
        static int argc = 1;
        static char name[] = "cli_tests";
        static char* argv[] = {name, nullptr};
        m_application = std::make_unique<QCoreApplication>(argc, argv);
    }
    void TearDown() override { m_application.reset(); }

private:
    std::unique_ptr<QCoreApplication> m_application;
};

[[maybe_unused]] const ::testing::Environment* const application =
    ::testing::AddGlobalTestEnvironment(new Application);

} // namespace

QList<QJsonObject> CliResult::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty()) {
            objects += QJsonDocument::fromJson(line).object();
        }
    }
    return objects;
}

QList<QJsonObject> CliResult::events(const QString& name) const
{
    QList<QJsonObject> fitting;
    for (const QJsonObject& object : lines()) {
        if (object.value(QStringLiteral("event")) == name) {
            fitting += object;
        }
    }
    return fitting;
}

QJsonObject CliResult::document() const
{
    return QJsonDocument::fromJson(out).object();
}

CliHome::CliHome() = default;

QProcessEnvironment CliHome::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state")));
    variables.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    variables.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return variables;
}

std::unique_ptr<QProcess> CliHome::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(QStringLiteral(FLASHWRIGHT_CLI), arguments);
    EXPECT_TRUE(process->waitForStarted());
    return process;
}

CliResult CliHome::run(const QStringList& arguments, const QByteArray& input) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    if (!process->waitForFinished(LongestRunMs)) {
        process->kill();
        process->waitForFinished();
        ADD_FAILURE() << "did not end: " << arguments.join(QLatin1Char(' ')).toStdString();
    }
    const int code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    return {code, process->readAllStandardOutput(), process->readAllStandardError()};
}

QString CliHome::write(const QString& name, const QByteArray& contents) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(contents);
    return file.fileName();
}

QString CliHome::practiceFirmware(const QString& profile) const
{
    // A practice firmware of the second maker is an archive.
    const bool archive = profile.startsWith(QLatin1String("mediatek:"));
    QString file = path(QString(profile).replace(QLatin1Char(':'), QLatin1Char('-'))
        + (archive ? QStringLiteral(".zip") : QStringLiteral(".pac")));
    const CliResult made = run({QStringLiteral("sim"), QStringLiteral("firmware"), profile, file});
    EXPECT_EQ(made.exitCode, 0) << made.errors.toStdString();
    return file;
}

Simulator::Simulator(const CliHome& home, const QString& profile, const QByteArray& scenario)
    : m_dump(home.path(QStringLiteral("dump")))
{
    const QString maker = profile.contains(QLatin1Char(':')) ? QString() : QStringLiteral("unisoc:");
    QStringList arguments{QStringLiteral("sim"), QStringLiteral("start"), maker + profile,
        QStringLiteral("--dump"), m_dump, QStringLiteral("--link"), home.path(QStringLiteral("phone"))};
    if (!scenario.isEmpty()) {
        arguments << QStringLiteral("--scenario") << home.write(QStringLiteral("scenario.json"), scenario);
    }
    m_process = home.start(arguments);
    while (!m_process->canReadLine() && m_process->waitForReadyRead(LongestRunMs)) { }
    m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
    EXPECT_FALSE(port().isEmpty()) << m_process->readAllStandardError().toStdString();
}

Simulator::~Simulator()
{
    if (m_process->state() != QProcess::NotRunning) {
        stop();
    }
}

QJsonObject Simulator::stop()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGINT);
    if (!m_process->waitForFinished(LongestRunMs)) {
        m_process->kill();
        m_process->waitForFinished();
        ADD_FAILURE() << "sim start does not end";
    }
    EXPECT_EQ(m_process->exitCode(), 0) << m_process->readAllStandardError().toStdString();
    const QJsonObject last = QJsonDocument::fromJson(m_process->readAllStandardOutput()).object();
    EXPECT_EQ(last.value(QStringLiteral("event")), QStringLiteral("storage"));
    return last.value(QStringLiteral("areas")).toObject();
}

QByteArray Simulator::area(const QString& name) const
{
    return contentsOf(m_dump + QLatin1Char('/') + name + QStringLiteral(".bin"));
}

QJsonObject schemaNamed(const QString& name)
{
    return QJsonDocument::fromJson(
        contentsOf(QStringLiteral(FLASHWRIGHT_SOURCE_DIR "/resources/schema/") + name))
        .object();
}

QByteArray contentsOf(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    return opened.readAll();
}

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace flashwright::testing
