// SPDX-License-Identifier: GPL-3.0-or-later
/// Traces on disk: a first line that says what the file is, then one line for each event.
#pragma once

#include "core/transport/trace_sink.h"

#include <QByteArray>

#include <filesystem>
#include <memory>
#include <vector>

namespace flashwright {

class JournalFile;

/// What a trace is of.
struct TraceTitle {
    std::string tool; ///< program and version that made it
    std::string started; ///< UTC, ISO 8601
    std::string command; ///< "flash", …
    bool masked = false; ///< identities were taken out: good for reading, not for playing
};

struct Trace {
    TraceTitle title;
    std::vector<TraceEvent> events;
    std::size_t damaged = 0; ///< lines that are no events, such as the last one of a program that was killed
};

/// Writes a trace while a job runs. heard() on the session's thread; made and finished by the owner. After a
/// failed write it stays silent and finish() tells: a job does not end for want of its trace.
class TraceWriter final : public TraceSink {
public:
    /// A file that is there is replaced. HostIo, NoRoom.
    [[nodiscard]] static Result<std::unique_ptr<TraceWriter>> create(
        const std::filesystem::path& file, const Clock& clock, TraceTitle title);
    ~TraceWriter() override;
    void heard(const TraceEvent& event) override;
    /// Everything is on the disk. HostIo, NoRoom: the first error there was.
    Result<void> finish();

private:
    TraceWriter(JournalFile file, const Clock& clock);
    void add(const QByteArray& line);
    void flush();

    std::unique_ptr<JournalFile> m_file;
    const Clock& m_clock;
    TimePoint m_start;
    TimePoint m_flushed;
    QByteArray m_waiting;
    std::optional<Error> m_broken;
};

/// HostIo (not-found, unreadable); BadReply (not-a-trace, newer-trace); NoRoom (trace-too-large) past 1 GiB
/// of data.
[[nodiscard]] Result<Trace> readTrace(const std::filesystem::path& file);
/// The same for a file's contents.
[[nodiscard]] Result<Trace> parseTrace(const QByteArray& contents);
/// The contents of a file that holds it.
[[nodiscard]] QByteArray traceText(const Trace& trace);

} // namespace flashwright
