// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"
#include "core/journal/journal_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flashwright {

namespace {

std::string textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

/// The last lines tell whether there is any need to read the whole journal.
bool endedWell(const std::filesystem::path& path)
{
    constexpr qint64 Tail = 64 * 1024;
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    file.seek(std::max<qint64>(0, file.size() - Tail));
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (textAt(object, "event") == "done" && textAt(object, "result") == "succeeded") {
            return true;
        }
    }
    return false;
}

std::vector<std::filesystem::path> journalsIn(const std::filesystem::path& folder, std::error_code& why)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder, why)) {
        if (entry.path().extension() == ".jsonl") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<std::vector<JournalDigest>> unfinishedJobs(
    const std::filesystem::path& stateFolder, std::vector<Error>* troubles)
{
    const std::filesystem::path folder = stateFolder / "journal";
    std::vector<JournalDigest> jobs;
    std::error_code why;
    if (!std::filesystem::exists(folder, why)) {
        return jobs;
    }
    for (const std::filesystem::path& file : journalsIn(folder, why)) {
        if (isBeingWritten(file) || endedWell(file)) {
            continue;
        }
        auto digest = readJournal(file);
        if (!digest && troubles != nullptr) {
            troubles->push_back(digest.error());
        }
        if (digest && digest->isUnfinished()) {
            jobs.push_back(std::move(*digest));
        }
    }
    if (why) {
        return failWithProblem(Fault::HostIo, "journal.list", "unreadable")
            .with("file", folder.string())
            .with("detail", why.message());
    }
    std::stable_sort(jobs.begin(), jobs.end(),
        [](const JournalDigest& a, const JournalDigest& b) { return a.opened > b.opened; });
    return jobs;
}

} // namespace flashwright
