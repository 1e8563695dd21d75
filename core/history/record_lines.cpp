// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/record_lines.h"

#include "core/history/record_json.h"
#include "core/journal/journal_file.h"

#include <QFile>
#include <QJsonDocument>

namespace flashwright {

namespace {

QString name(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

/// A crash may have cut the last line: the next one must not be glued to it.
bool endsInsideLine(const std::filesystem::path& path)
{
    QFile file(name(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0) {
        return false;
    }
    file.seek(file.size() - 1);
    return file.read(1) != "\n";
}

void take(const QByteArray& text, RecordLines& into)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    auto record = recordFromJson(QJsonDocument::fromJson(text).object());
    if (record) {
        into.lines.push_back({std::move(*record), text});
    } else {
        ++into.damaged;
    }
}

} // namespace

RecordLinesFile::RecordLinesFile(std::filesystem::path file)
    : m_file(std::move(file))
{
}

Result<void> RecordLinesFile::append(const QByteArray& line) const
{
    const QByteArray whole = (endsInsideLine(m_file) ? "\n" : "") + line + '\n';
    TRY_LET(JournalFile file, JournalFile::open(m_file));
    TRY(file.append({whole.constData(), static_cast<std::size_t>(whole.size())}));
    return file.sync();
}

bool RecordLinesFile::isShorterThan(std::uint64_t bytes) const
{
    return static_cast<std::uint64_t>(QFile(name(m_file)).size()) < bytes;
}

Result<RecordLines> RecordLinesFile::readFrom(std::uint64_t offset) const
{
    RecordLines found;
    QFile file(name(m_file));
    if (!file.exists()) {
        return found;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "history.lines", "unreadable")
            .with("file", m_file.string())
            .with("detail", file.errorString().toStdString());
    }
    found.end = offset <= static_cast<std::uint64_t>(file.size()) ? offset : 0;
    file.seek(static_cast<qint64>(found.end));
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (!line.endsWith('\n')) {
            break;
        }
        found.end += static_cast<std::uint64_t>(line.size());
        line.chop(1);
        take(line, found);
    }
    return found;
}

} // namespace flashwright
