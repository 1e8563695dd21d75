// SPDX-License-Identifier: GPL-3.0-or-later
// Events of a job that has trouble going on.
#include "core/journal/event_json.h"
#include "core/journal/event_words.h"

#include <QJsonArray>

namespace flashwright {

namespace {

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

QJsonValue number(std::uint64_t value)
{
    return static_cast<double>(value);
}

QJsonObject begin(const char* name)
{
    return {{QStringLiteral("v"), EventSchemaVersion}, {QStringLiteral("event"), QLatin1String(name)}};
}

void put(QJsonObject& into, const char* key, const QJsonValue& value)
{
    into.insert(QLatin1String(key), value);
}

void putText(QJsonObject& into, const char* key, std::string_view value)
{
    put(into, key, text(value));
}

} // namespace

QJsonObject stalledJson(const StallEvent& stall)
{
    QJsonObject object = begin("stalled");
    putText(object, "step", wordOf(stall.step));
    putText(object, "item", stall.item);
    put(object, "silent_ms", static_cast<qint64>(stall.silent.count()));
    if (stall.attempt > 0) {
        put(object, "attempt", stall.attempt);
    }
    if (stall.blockBytes != 0) {
        put(object, "block_bytes", number(stall.blockBytes));
    }
    return object;
}

QJsonObject resumesJson(const ResumePoint& point, const std::filesystem::path& from)
{
    QJsonArray began;
    for (const std::size_t index : point.began) {
        began.append(static_cast<qint64>(index));
    }
    QJsonArray finished;
    for (const auto& [index, sha256] : point.finished) {
        finished.append(QJsonObject{
            {QStringLiteral("index"), static_cast<qint64>(index)}, {QStringLiteral("sha256"), text(sha256)}});
    }
    QJsonArray saved;
    for (const auto& [file, sha256] : point.savedHashes) {
        saved.append(
            QJsonObject{{QStringLiteral("file"), text(file)}, {QStringLiteral("sha256"), text(sha256)}});
    }
    QJsonObject object = begin("resumes");
    put(object, "from", pathText(from));
    putText(object, "unit", point.unit);
    putText(object, "maker", point.maker);
    putText(object, "family", point.family);
    put(object, "began", began);
    put(object, "finished", finished);
    put(object, "copies", pathText(point.copies));
    put(object, "saved", saved);
    return object;
}

} // namespace flashwright
