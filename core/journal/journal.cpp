// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/event_json.h"
#include "core/journal/journal_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>

#include <atomic>

namespace flashwright {

/// The file with its clock. After a failed write it stays silent: what follows would have no beginning.
class Journal::File {
public:
    File(JournalFile file, const Clock& clock)
        : m_file(std::move(file))
        , m_clock(clock)
        , m_start(clock.now())
    {
    }

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_file.path(); }

    Result<void> write(QJsonObject line)
    {
        const auto since = std::chrono::duration_cast<milliseconds>(m_clock.now() - m_start);
        line.insert(QStringLiteral("t_ms"), static_cast<qint64>(since.count()));
        QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact);
        bytes.append('\n');
        if (m_broken) {
            return {};
        }
        auto written = m_file.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        noteFailure(written);
        return written;
    }

    void writeSafely(QJsonObject line)
    {
        (void)write(std::move(line));
        if (!m_broken) {
            noteFailure(m_file.sync());
        }
    }

    Result<void> sync() { return m_file.sync(); }

    [[nodiscard]] Result<void> state() const
    {
        return m_broken ? Result<void>(tl::unexpected(*m_broken)) : Result<void>();
    }

private:
    void noteFailure(const Result<void>& done)
    {
        if (!done) {
            m_broken = done.error();
        }
    }

    JournalFile m_file;
    const Clock& m_clock;
    TimePoint m_start;
    std::optional<Error> m_broken;
};

namespace {

QJsonObject noteJson(std::string_view name, std::string_view value)
{
    return {{QStringLiteral("v"), EventSchemaVersion}, {QStringLiteral("event"), QStringLiteral("note")},
        {QStringLiteral("name"), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))},
        {QStringLiteral("value"), QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))}};
}

} // namespace

Journal::Journal(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& file, const Clock& clock)
{
    TRY_LET(JournalFile opened, JournalFile::open(file));
    auto inside = std::make_unique<File>(std::move(opened), clock);
    // The first line proves that the disk takes it.
    TRY(inside->write(
        noteJson("opened", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString())));
    TRY(inside->sync());
    return std::unique_ptr<Journal>(new Journal(std::move(inside)));
}

const std::filesystem::path& Journal::file() const noexcept
{
    return m_file->path();
}

void Journal::note(std::string_view name, std::string_view value)
{
    m_file->writeSafely(noteJson(name, value));
}

void Journal::resumes(const ResumePoint& point, const std::filesystem::path& from)
{
    (void)m_file->write(planJson(point.plan));
    m_file->writeSafely(resumesJson(point, from));
}

void Journal::waiting()
{
    (void)m_file->write(waitingJson());
}

void Journal::sighted(const PortSighting& sighting)
{
    (void)m_file->write(sightedJson(sighting));
}

void Journal::identified(const PhoneFacts& phone)
{
    (void)m_file->write(phoneJson(phone));
}

void Journal::stage(const StageEvent& event)
{
    (void)m_file->write(stageJson(event));
}

void Journal::moved(const MovedEvent& event)
{
    (void)m_file->write(movedJson(event));
}

void Journal::planned(const FlashPlan& plan)
{
    m_file->writeSafely(planJson(plan));
}

void Journal::operation(const OperationEvent& event)
{
    // The beginning too: after a crash the file must say what was open.
    m_file->writeSafely(operationJson(event));
}

void Journal::asked(const Question& question)
{
    (void)m_file->write(questionJson(question));
}

void Journal::evidence(const Evidence& evidence)
{
    (void)m_file->write(evidenceJson(evidence));
}

void Journal::phoneSaid(std::string_view text)
{
    (void)m_file->write(noteJson("phone_said", text));
}

void Journal::stalled(const StallEvent& event)
{
    (void)m_file->write(stalledJson(event));
}

void Journal::done(const Outcome& outcome)
{
    m_file->writeSafely(doneJson(outcome));
}

Result<void> Journal::keepsRecord() const
{
    return m_file->state();
}

Result<void> addNote(const std::filesystem::path& journal, std::string_view name, std::string_view value)
{
    TRY_LET(JournalFile file, JournalFile::open(journal));
    // The last line of a job that was killed may be half: the note begins one of its own.
    const QByteArray line = '\n' + QJsonDocument(noteJson(name, value)).toJson(QJsonDocument::Compact) + '\n';
    TRY(file.append({line.constData(), static_cast<std::size_t>(line.size())}));
    return file.sync();
}

Result<std::filesystem::path> newJournalFile(const std::filesystem::path& stateFolder)
{
    const std::filesystem::path folder = stateFolder / "journal";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        const bool full = error == std::errc::no_space_on_device;
        return failWithProblem(
            full ? Fault::NoRoom : Fault::HostIo, "journal.folder", full ? "disk-full" : "unreadable")
            .with("file", folder.string())
            .with("detail", error.message());
    }
    const std::string time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toStdString();
    // The process id keeps two programs that start in one second apart.
    const std::string program = std::to_string(QCoreApplication::applicationPid());
    static std::atomic<unsigned> nextOfThisRun{1};
    return folder / (time + "-" + program + "." + std::to_string(nextOfThisRun++) + ".jsonl");
}

} // namespace flashwright
