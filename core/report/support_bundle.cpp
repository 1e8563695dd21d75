// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/support_bundle.h"

#include "core/diagnosis/host_probes.h"
#include "core/history/record_json.h"
#include "core/report/host_part.h"
#include "core/report/masked_trace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace flashwright {

namespace {

// A journal is told by its beginning and its end where it is longer than this.
constexpr qint64 MostJournal = 4 * 1024 * 1024;

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

QString document(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Result<QByteArray> readJournal(const std::filesystem::path& path)
{
    QFile file(pathText(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "report.journal", file.exists() ? "unreadable" : "not-found")
            .with("file", path.string());
    }
    if (file.size() <= MostJournal) {
        return file.readAll();
    }
    QByteArray text = file.read(MostJournal / 2);
    text.truncate(text.lastIndexOf('\n') + 1);
    file.seek(file.size() - MostJournal / 2);
    file.readLine();
    return text + file.readAll();
}

/// What the lines of a journal tell besides themselves.
struct JournalFacts {
    QJsonObject plan; ///< the last one
    QJsonArray evidence;
    QString diagnosis; ///< id
    std::filesystem::path trace;
};

JournalFacts factsOf(const QByteArray& journal)
{
    JournalFacts facts;
    for (const QByteArray& line : journal.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString event = object.value(QLatin1String("event")).toString();
        const QString name = object.value(QLatin1String("name")).toString();
        if (event == QLatin1String("plan")) {
            facts.plan = object;
        } else if (event == QLatin1String("evidence")) {
            facts.evidence.append(object);
        } else if (event == QLatin1String("note") && name == QLatin1String("diagnosis")) {
            facts.diagnosis = object.value(QLatin1String("value")).toString();
        } else if (event == QLatin1String("note") && name == QLatin1String("trace")) {
            facts.trace = object.value(QLatin1String("value")).toString().toStdString();
        }
    }
    return facts;
}

QString aboutText(const BundleSources& sources)
{
    return document({{QStringLiteral("v"), 1}, {QStringLiteral("tool"), QString::fromStdString(sources.tool)},
        {QStringLiteral("made"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("masked"), true}});
}

QString diagnosisText(const BundleSources& sources, const JournalFacts& facts)
{
    QString id = facts.diagnosis;
    if (id.isEmpty() && sources.record) {
        id = QString::fromStdString(sources.record->cause);
    }
    return document(
        {{QStringLiteral("v"), 1}, {QStringLiteral("id"), id}, {QStringLiteral("evidence"), facts.evidence}});
}

/// The unit under every name that it has.
void learnUnit(const BundleSources& sources, Masker& masker)
{
    if (!sources.record) {
        return;
    }
    masker.learn(QStringLiteral("unit"), QString::fromStdString(sources.record->unit));
    for (const auto& [name, value] : sources.record->identities) {
        masker.learn(QStringLiteral("unit"), QString::fromStdString(value));
    }
}

std::optional<Trace> traceOf(const BundleSources& sources, const JournalFacts& facts)
{
    const std::filesystem::path file = sources.trace.empty() ? facts.trace : sources.trace;
    if (file.empty()) {
        return std::nullopt;
    }
    Result<Trace> trace = readTrace(file);
    return trace ? std::optional(std::move(*trace)) : std::nullopt;
}

} // namespace

Result<std::vector<BundlePart>> bundleParts(const BundleSources& sources, Masker& masker)
{
    TRY_LET(const QByteArray journal, readJournal(sources.journal));
    const JournalFacts facts = factsOf(journal);
    std::vector<BundlePart> parts{{QStringLiteral("journal.jsonl"), QString::fromUtf8(journal)},
        {QStringLiteral("about.json"), aboutText(sources)},
        {QStringLiteral("plan.json"), document(facts.plan)},
        {QStringLiteral("diagnosis.json"), diagnosisText(sources, facts)},
        {QStringLiteral("settings.json"), document(sources.settings)}};
    if (sources.record) {
        parts.push_back({QStringLiteral("record.json"), document(recordJson(*sources.record))});
    }
    if (sources.host != nullptr) {
        learnPersons(*sources.host, masker);
        parts.push_back({QStringLiteral("usb.txt"), usbText(*sources.host)});
        parts.push_back({QStringLiteral("host.json"), document(hostJson(*sources.host))});
    }
    learnUnit(sources, masker);
    std::optional<Trace> trace = traceOf(sources, facts);
    if (trace) {
        prepareForSharing(*trace, masker);
    }
    for (const BundlePart& part : parts) {
        masker.learnFrom(part.text);
    }
    for (BundlePart& part : parts) {
        part.text = masker.masked(part.text);
    }
    if (trace) {
        maskTrace(*trace, masker);
        parts.push_back({QStringLiteral("trace.jsonl"), QString::fromUtf8(traceText(*trace))});
    }
    return parts;
}

} // namespace flashwright
