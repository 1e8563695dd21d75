// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_file.h"

#include "core/journal/journal_file.h"
#include "core/trace/trace_json.h"

#include <QFile>
#include <QJsonDocument>

namespace flashwright {

namespace {

constexpr qsizetype FlushBytes = 256 * 1024;
constexpr milliseconds FlushEvery{1000};
constexpr std::uint64_t LargestTrace = 1ULL << 30;

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject titleJson(const TraceTitle& title)
{
    return {{QStringLiteral("v"), TraceSchemaVersion}, {QStringLiteral("event"), QStringLiteral("trace")},
        {QStringLiteral("tool"), text(title.tool)}, {QStringLiteral("started"), text(title.started)},
        {QStringLiteral("command"), text(title.command)}, {QStringLiteral("masked"), title.masked}};
}

Result<TraceTitle> titleFrom(const QJsonObject& object)
{
    const int version = object.value(QLatin1String("v")).toInt();
    if (object.value(QLatin1String("event")).toString() != QLatin1String("trace") || version < 1) {
        return failWithProblem(Fault::BadReply, "trace.open", "not-a-trace");
    }
    if (version > TraceSchemaVersion) {
        return failWithProblem(Fault::BadReply, "trace.open", "newer-trace")
            .with("found", std::to_string(version));
    }
    return TraceTitle{object.value(QLatin1String("tool")).toString().toStdString(),
        object.value(QLatin1String("started")).toString().toStdString(),
        object.value(QLatin1String("command")).toString().toStdString(),
        object.value(QLatin1String("masked")).toBool()};
}

/// Where the line that begins at `at` ends.
qsizetype endOfLine(const QByteArray& contents, qsizetype at)
{
    const qsizetype end = contents.indexOf('\n', at);
    return end < 0 ? contents.size() : end;
}

QJsonObject objectAt(const QByteArray& contents, qsizetype at, qsizetype end)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(contents.constData() + at, end - at)).object();
}

} // namespace

TraceWriter::TraceWriter(JournalFile file, const Clock& clock)
    : m_file(std::make_unique<JournalFile>(std::move(file)))
    , m_clock(clock)
    , m_start(clock.now())
    , m_flushed(m_start)
{
}

TraceWriter::~TraceWriter()
{
    flush();
}

Result<std::unique_ptr<TraceWriter>> TraceWriter::create(
    const std::filesystem::path& file, const Clock& clock, TraceTitle title)
{
    std::error_code why;
    if (std::filesystem::is_regular_file(file, why)) {
        std::filesystem::remove(file, why);
    }
    TRY_LET(JournalFile opened, JournalFile::open(file));
    std::unique_ptr<TraceWriter> writer(new TraceWriter(std::move(opened), clock));
    writer->add(lineOf(titleJson(title)));
    TRY(writer->finish());
    return writer;
}

void TraceWriter::heard(const TraceEvent& event)
{
    add(lineOf(traceEventJson(event, m_start)));
    const bool late = m_clock.now() - m_flushed >= FlushEvery;
    if (late || m_waiting.size() >= FlushBytes || event.kind == TraceEvent::Kind::Closed) {
        flush();
    }
}

void TraceWriter::add(const QByteArray& line)
{
    if (!m_broken) {
        m_waiting.append(line);
    }
}

void TraceWriter::flush()
{
    if (!m_broken && !m_waiting.isEmpty()) {
        auto written = m_file->append({m_waiting.constData(), static_cast<std::size_t>(m_waiting.size())});
        if (!written) {
            m_broken = std::move(written).error();
        }
    }
    m_waiting.clear();
    m_flushed = m_clock.now();
}

Result<void> TraceWriter::finish()
{
    flush();
    if (m_broken) {
        return tl::unexpected(*m_broken);
    }
    return m_file->sync();
}

Result<Trace> parseTrace(const QByteArray& contents)
{
    qsizetype at = endOfLine(contents, 0);
    Trace trace;
    TRY_LET(trace.title, titleFrom(objectAt(contents, 0, at)));
    const TimePoint start{};
    std::uint64_t held = 0;
    for (++at; at < contents.size();) {
        const qsizetype end = endOfLine(contents, at);
        auto event = traceEventFromJson(objectAt(contents, at, end), start);
        at = end + 1;
        if (!event) {
            ++trace.damaged;
            continue;
        }
        held += event->data.size();
        if (held > LargestTrace) {
            return failWithProblem(Fault::NoRoom, "trace.read", "trace-too-large");
        }
        trace.events.push_back(std::move(*event));
    }
    return trace;
}

Result<Trace> readTrace(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "trace.open", file.exists() ? "unreadable" : "not-found")
            .with("file", path.string())
            .with("detail", file.errorString().toStdString());
    }
    if (static_cast<std::uint64_t>(file.size()) > 2 * LargestTrace) {
        return failWithProblem(Fault::NoRoom, "trace.read", "trace-too-large").with("file", path.string());
    }
    Result<Trace> trace = parseTrace(file.readAll());
    if (!trace) {
        trace.error().facts.push_back({"file", path.string()});
    }
    return trace;
}

QByteArray traceText(const Trace& trace)
{
    const TimePoint start{};
    QByteArray all = lineOf(titleJson(trace.title));
    for (const TraceEvent& event : trace.events) {
        all.append(lineOf(traceEventJson(event, start)));
    }
    return all;
}

} // namespace flashwright
