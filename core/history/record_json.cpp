// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/record_json.h"

#include <QJsonArray>

#include <array>

namespace flashwright {

namespace {

constexpr std::array<std::string_view, 5> ProofWords{"equal", "merged", "changed", "not-compared", "absent"};

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

/// One text member of a record, and what it is called in JSON.
struct TextField {
    const char* name;
    std::string JobRecord::*member;
};

constexpr TextField TextFields[]{
    {"uid", &JobRecord::uid},
    {"kind", &JobRecord::kind},
    {"scene", &JobRecord::scene},
    {"maker", &JobRecord::maker},
    {"chip", &JobRecord::chip},
    {"unit", &JobRecord::unit},
    {"port", &JobRecord::port},
    {"product", &JobRecord::product},
    {"version", &JobRecord::version},
    {"plan_digest", &JobRecord::planDigest},
    {"result", &JobRecord::result},
    {"cause", &JobRecord::cause},
    {"reached", &JobRecord::reached},
    {"tool", &JobRecord::tool},
};

struct PathField {
    const char* name;
    std::filesystem::path JobRecord::*member;
};

constexpr PathField PathFields[]{
    {"package", &JobRecord::package},
    {"vault_entry", &JobRecord::vaultEntry},
    {"journal", &JobRecord::journal},
};

QJsonArray areasJson(const std::vector<AreaProof>& areas)
{
    QJsonArray all;
    for (const AreaProof& area : areas) {
        all.append(QJsonObject{{QStringLiteral("name"), text(area.name)},
            {QStringLiteral("state"), text(proofWord(area.state))}});
    }
    return all;
}

QJsonArray imagesJson(const JobRecord& record)
{
    QJsonArray all;
    for (const auto& [label, hash] : record.images) {
        all.append(
            QJsonObject{{QStringLiteral("label"), text(label)}, {QStringLiteral("sha256"), text(hash)}});
    }
    return all;
}

QJsonArray phasesJson(const std::vector<PhaseTime>& phases)
{
    QJsonArray all;
    for (const PhaseTime& phase : phases) {
        all.append(QJsonObject{{QStringLiteral("stage"), text(phase.stage)},
            {QStringLiteral("ms"), static_cast<qint64>(phase.took.count())},
            {QStringLiteral("bytes"), static_cast<double>(phase.bytes)}});
    }
    return all;
}

QJsonObject identitiesJson(const JobRecord& record)
{
    QJsonObject all;
    for (const auto& [name, value] : record.identities) {
        all.insert(text(name), text(value));
    }
    return all;
}

std::string textOf(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

/// A size or count; whatever is no such number is 0.
std::uint64_t countOf(const QJsonObject& object, const char* name)
{
    const double value = object.value(QLatin1String(name)).toDouble();
    return value > 0 && value < 9.0e15 ? static_cast<std::uint64_t>(value) : 0;
}

double speedOf(const QJsonObject& object, const char* name)
{
    const double value = object.value(QLatin1String(name)).toDouble();
    return value > 0 && value < 1.0e12 ? value : 0;
}

AreaProof::State stateOf(const std::string& word)
{
    for (std::size_t i = 0; i < ProofWords.size(); ++i) {
        if (ProofWords[i] == word) {
            return static_cast<AreaProof::State>(i);
        }
    }
    return AreaProof::State::NotCompared;
}

void readLists(const QJsonObject& object, JobRecord& record)
{
    const QJsonObject identities = object.value(QLatin1String("identities")).toObject();
    for (auto it = identities.begin(); it != identities.end(); ++it) {
        record.identities[it.key().toStdString()] = it.value().toString().toStdString();
    }
    for (const QJsonValue& value : object.value(QLatin1String("areas")).toArray()) {
        const QJsonObject area = value.toObject();
        record.areas.push_back({textOf(area, "name"), stateOf(textOf(area, "state"))});
    }
    for (const QJsonValue& value : object.value(QLatin1String("images")).toArray()) {
        const QJsonObject image = value.toObject();
        record.images.emplace_back(textOf(image, "label"), textOf(image, "sha256"));
    }
    for (const QJsonValue& value : object.value(QLatin1String("phases")).toArray()) {
        const QJsonObject phase = value.toObject();
        record.phases.push_back({textOf(phase, "stage"),
            milliseconds(static_cast<std::int64_t>(countOf(phase, "ms"))), countOf(phase, "bytes")});
    }
}

} // namespace

std::string_view proofWord(AreaProof::State state) noexcept
{
    const auto index = static_cast<std::size_t>(state);
    return index < ProofWords.size() ? ProofWords[index] : std::string_view();
}

QJsonObject recordJson(const JobRecord& record)
{
    QJsonObject object{{QStringLiteral("v"), RecordSchemaVersion}};
    if (record.id != 0) {
        object.insert(QStringLiteral("id"), static_cast<qint64>(record.id));
    }
    object.insert(QStringLiteral("started"), record.started.toUTC().toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("took_ms"), static_cast<qint64>(record.took.count()));
    for (const TextField& field : TextFields) {
        object.insert(QLatin1String(field.name), text(record.*field.member));
    }
    for (const PathField& field : PathFields) {
        object.insert(QLatin1String(field.name), text((record.*field.member).string()));
    }
    object.insert(QStringLiteral("identities"), identitiesJson(record));
    object.insert(QStringLiteral("bytes_written"), static_cast<double>(record.bytesWritten));
    object.insert(QStringLiteral("write_bytes_per_second"), record.bytesPerSecond);
    object.insert(QStringLiteral("read_bytes_per_second"), record.readBytesPerSecond);
    object.insert(QStringLiteral("compared_bytes"), static_cast<double>(record.comparedBytes));
    object.insert(QStringLiteral("compared_areas"), static_cast<qint64>(record.comparedAreas));
    object.insert(QStringLiteral("not_comparable"), static_cast<qint64>(record.notComparable));
    object.insert(QStringLiteral("areas"), areasJson(record.areas));
    object.insert(QStringLiteral("images"), imagesJson(record));
    object.insert(QStringLiteral("phases"), phasesJson(record.phases));
    return object;
}

Result<JobRecord> recordFromJson(const QJsonObject& object)
{
    const int version = object.value(QLatin1String("v")).toInt();
    JobRecord record;
    record.started =
        QDateTime::fromString(object.value(QLatin1String("started")).toString(), Qt::ISODateWithMs);
    for (const TextField& field : TextFields) {
        record.*field.member = textOf(object, field.name);
    }
    if (version < 1 || version > RecordSchemaVersion || record.uid.empty() || !record.started.isValid()) {
        return failWithProblem(Fault::HostIo, "history.record", "record-damaged")
            .with("found", std::to_string(version));
    }
    record.started = record.started.toUTC();
    record.id = static_cast<std::int64_t>(countOf(object, "id"));
    record.took = milliseconds(static_cast<std::int64_t>(countOf(object, "took_ms")));
    for (const PathField& field : PathFields) {
        record.*field.member = textOf(object, field.name);
    }
    record.bytesWritten = countOf(object, "bytes_written");
    record.bytesPerSecond = speedOf(object, "write_bytes_per_second");
    record.readBytesPerSecond = speedOf(object, "read_bytes_per_second");
    record.comparedBytes = countOf(object, "compared_bytes");
    record.comparedAreas = countOf(object, "compared_areas");
    record.notComparable = countOf(object, "not_comparable");
    readLists(object, record);
    return record;
}

} // namespace flashwright
