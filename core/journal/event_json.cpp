// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_json.h"

#include "core/journal/event_words.h"
#include "core/journal/plan_summary_json.h"

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

/// A size as a JSON number: exact up to 2^53 bytes, which no phone reaches.
QJsonValue number(std::uint64_t value)
{
    return static_cast<double>(value);
}

QString hex(std::uint64_t value)
{
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

QJsonObject event(const char* name)
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

/// Leaves out what is not known.
void putKnown(QJsonObject& into, const char* key, std::string_view value)
{
    if (!value.empty()) {
        putText(into, key, value);
    }
}

QJsonArray textArray(const std::vector<std::string>& from)
{
    QJsonArray array;
    for (const std::string& item : from) {
        array.append(text(item));
    }
    return array;
}

QJsonArray factArray(const std::vector<Fact>& facts)
{
    QJsonArray array;
    for (const Fact& fact : facts) {
        QJsonObject object;
        putText(object, "name", fact.name);
        putText(object, "value", fact.value);
        array.append(object);
    }
    return array;
}

QString statusCode(std::uint32_t code)
{
    return QStringLiteral("0x%1").arg(code, 2, 16, QLatin1Char('0'));
}

QJsonObject phoneBody(const PhoneFacts& phone)
{
    QJsonObject object;
    putText(object, "maker", phone.maker);
    putKnown(object, "family", phone.family);
    putKnown(object, "chip", phone.chip);
    putKnown(object, "stage", phone.runningStage);
    putKnown(object, "version", phone.version);
    putKnown(object, "unique_id", phone.uniqueId);
    putText(object, "storage", storageName(phone.storage));
    if (phone.storageBytes != 0) {
        put(object, "storage_bytes", number(phone.storageBytes));
    }
    put(object, "locked", phone.locked);
    if (phone.tableKnown) {
        put(object, "partitions", static_cast<qint64>(phone.partitions.size()));
    }
    return object;
}

QJsonObject operationBody(const Operation& operation)
{
    QJsonObject object;
    putText(object, "kind", operationName(operation.kind));
    putText(object, "label", operation.label());
    putKnown(object, "entry", operation.entryId);
    putKnown(object, "target", operation.target);
    if (operation.address) {
        put(object, "address", hex(*operation.address));
    }
    putKnown(object, "region", operation.region);
    if (operation.offset != 0) {
        put(object, "offset", number(operation.offset));
    }
    put(object, "bytes", number(operation.bytes));
    putText(object, "class", wordOf(operation.areaClass));
    putText(object, "danger", wordOf(operation.danger));
    if (!operation.file.empty()) {
        put(object, "file", pathText(operation.file));
    }
    return object;
}

QJsonObject wordObject(const std::map<std::string, std::string>& from)
{
    QJsonObject object;
    for (const auto& [name, value] : from) {
        object.insert(text(name), text(value));
    }
    return object;
}

/// Sizes of a layout are told in hex: the row that takes the rest may be longer than a JSON number is exact.
QJsonObject rowBody(const PartitionSpec& row)
{
    QJsonObject object;
    putText(object, "name", row.name);
    put(object, "bytes", hex(row.bytes));
    if (row.gapBytes != 0) {
        put(object, "gap", hex(row.gapBytes));
    }
    put(object, "takes_rest", row.takesRest);
    put(object, "start",
        row.startKnown ? QJsonValue(hex(row.startBytes)) : QJsonValue(QJsonValue::Undefined));
    putKnown(object, "region", row.region);
    put(object, "in_table", row.inTable);
    putText(object, "storage", storageName(row.storage));
    put(object, "attributes", wordObject(row.attributes));
    return object;
}

/// Everything of it, so that the plan can be made again from the journal.
QJsonObject wholeOperation(const Operation& operation)
{
    QJsonObject object = operationBody(operation);
    put(object, "interruptible", operation.interruptible);
    put(object, "attributes", wordObject(operation.attributes));
    if (!operation.layout.empty()) {
        QJsonArray rows;
        for (const PartitionSpec& row : operation.layout) {
            rows.append(rowBody(row));
        }
        put(object, "layout", rows);
    }
    return object;
}

QJsonObject planBody(const FlashPlan& plan)
{
    QJsonArray operations;
    for (const Operation& operation : plan.operations()) {
        operations.append(wholeOperation(operation));
    }
    QJsonArray leftOut;
    for (const LeftOutEntry& entry : plan.leftOut()) {
        leftOut.append(QJsonObject{{QStringLiteral("entry"), text(entry.entryId)},
            {QStringLiteral("why"), text(wordOf(entry.why))}});
    }
    QJsonArray findings;
    for (const Finding& finding : plan.findings()) {
        findings.append(QJsonObject{{QStringLiteral("severity"), text(wordOf(finding.severity))},
            {QStringLiteral("code"), text(finding.code)},
            {QStringLiteral("facts"), factArray(finding.facts)}});
    }
    QJsonObject object;
    putText(object, "digest", plan.digest());
    putText(object, "danger", wordOf(plan.worstDanger()));
    put(object, "reads_only", plan.readsOnly());
    put(object, "loses_user_data", plan.losesUserData());
    put(object, "total_bytes", number(plan.totalBytes()));
    put(object, "operations", operations);
    put(object, "left_out", leftOut);
    put(object, "findings", findings);
    return object;
}

QJsonObject errorBody(const Error& error)
{
    QJsonObject object;
    putText(object, "fault", faultName(error.fault));
    putText(object, "where", error.where);
    if (error.phone) {
        put(object, "reply",
            QJsonObject{{QStringLiteral("protocol"), text(error.phone->protocol)},
                {QStringLiteral("code"), statusCode(error.phone->code)}});
    }
    put(object, "facts", factArray(error.facts));
    if (error.cause) {
        put(object, "cause", errorBody(*error.cause));
    }
    return object;
}

QJsonObject merged(QJsonObject into, const QJsonObject& body)
{
    for (auto it = body.begin(); it != body.end(); ++it) {
        into.insert(it.key(), it.value());
    }
    return into;
}

QJsonObject diagnosisBody(const Diagnosis& diagnosis)
{
    QJsonArray remedies;
    for (const Remedy& remedy : diagnosis.remedies) {
        QJsonObject object;
        putText(object, "text", remedy.text);
        putText(object, "risk", wordOf(remedy.risk));
        putKnown(object, "action", remedy.action);
        remedies.append(object);
    }
    QJsonArray evidence;
    for (const Evidence& line : diagnosis.evidence) {
        QJsonObject object;
        putText(object, "fact", line.fact);
        putText(object, "value", line.value);
        putKnown(object, "source", line.source);
        evidence.append(object);
    }
    QJsonObject object;
    putText(object, "id", diagnosis.id);
    putText(object, "title", diagnosis.title);
    putText(object, "cause", diagnosis.cause);
    put(object, "confidence", diagnosis.confidence);
    put(object, "remedies", remedies);
    put(object, "evidence", evidence);
    put(object, "ruled_out", textArray(diagnosis.ruledOut));
    return object;
}

} // namespace

QJsonObject waitingJson()
{
    return event("waiting");
}

QJsonObject sightedJson(const PortSighting& sighting)
{
    QJsonObject object = event("sighted");
    putText(object, "port", sighting.portPath);
    putText(object, "address", sighting.address);
    putText(object, "link", sighting.kind == LinkKind::Usb ? "usb" : "serial");
    if (sighting.id != UsbId{}) {
        putText(object, "usb_id", toText(sighting.id));
        put(object, "bcd_device", hex(sighting.bcdDevice));
    }
    putKnown(object, "manufacturer", sighting.manufacturer);
    putKnown(object, "product", sighting.product);
    putText(object, "speed", wordOf(sighting.speed));
    putKnown(object, "driver", sighting.driver);
    return object;
}

QJsonObject phoneJson(const PhoneFacts& phone)
{
    return merged(event("phone"), phoneBody(phone));
}

QJsonObject stageJson(const StageEvent& stage)
{
    QJsonObject object = event("stage");
    putText(object, "stage", stageName(stage.stage));
    putKnown(object, "item", stage.item);
    put(object, "total_bytes", number(stage.totalBytes));
    return object;
}

QJsonObject movedJson(const MovedEvent& moved)
{
    QJsonObject object = event("progress");
    putText(object, "stage", stageName(moved.stage));
    put(object, "done_bytes", number(moved.doneBytes));
    put(object, "total_bytes", number(moved.totalBytes));
    put(object, "job_done_bytes", number(moved.jobDoneBytes));
    put(object, "job_total_bytes", number(moved.jobTotalBytes));
    put(object, "bytes_per_second", moved.bytesPerSecond);
    if (moved.timeLeft) {
        put(object, "seconds_left", static_cast<qint64>(moved.timeLeft->count()));
    }
    return object;
}

QJsonObject planJson(const FlashPlan& plan, const PhoneFacts* phone, LinkSpeed speed)
{
    QJsonObject body = planBody(plan);
    put(body, "summary", summaryJson(summarise(plan, phone, speed)));
    return merged(event("plan"), body);
}

QJsonObject operationJson(const OperationEvent& operation)
{
    QJsonObject object = event("operation");
    putText(object, "what", wordOf(operation.what));
    put(object, "index", static_cast<qint64>(operation.index));
    put(object, "count", static_cast<qint64>(operation.count));
    put(object, "operation", operationBody(operation.operation));
    putKnown(object, "sha256", operation.sha256);
    if (operation.skipped) {
        put(object, "skipped", true);
    }
    if (operation.error) {
        put(object, "error", errorBody(*operation.error));
    }
    return object;
}

QJsonObject questionJson(const Question& question)
{
    QJsonObject object = event("question");
    putText(object, "kind", "consent-to-plan");
    put(object, "plan", planBody(question.plan));
    put(object, "phone", phoneBody(question.phone));
    return object;
}

QJsonObject evidenceJson(const Evidence& evidence)
{
    QJsonObject object = event("evidence");
    putText(object, "fact", evidence.fact);
    putText(object, "value", evidence.value);
    putKnown(object, "source", evidence.source);
    return object;
}

QJsonObject errorJson(const Error& error)
{
    return merged(event("error"), errorBody(error));
}

QJsonObject diagnosisJson(const Diagnosis& diagnosis)
{
    return merged(event("diagnosis"), diagnosisBody(diagnosis));
}

QJsonObject doneJson(const Outcome& outcome)
{
    QJsonObject object = event("done");
    putText(object, "result", wordOf(outcome.kind));
    putText(object, "reached", stageName(outcome.reached));
    put(object, "bytes_written", number(outcome.bytesWritten));
    put(object, "took_ms", static_cast<qint64>(outcome.took.count()));
    put(object, "boot_chain_open", outcome.bootChainOpen);
    put(object, "verified",
        QJsonObject{{QStringLiteral("areas"), static_cast<qint64>(outcome.verified.areas)},
            {QStringLiteral("bytes"), number(outcome.verified.comparedBytes)},
            {QStringLiteral("not_comparable"), static_cast<qint64>(outcome.verified.notComparable)},
            {QStringLiteral("sampled_of"), number(outcome.verified.sampledOf)}});
    QJsonArray files;
    for (const auto& file : outcome.savedFiles) {
        files.append(pathText(file));
    }
    put(object, "saved_files", files);
    put(object, "phone", phoneBody(outcome.phone));
    QJsonArray areas;
    for (const AreaProof& area : outcome.areas) {
        areas.append(QJsonObject{
            {QStringLiteral("name"), text(area.name)}, {QStringLiteral("state"), text(wordOf(area.state))}});
    }
    put(object, "areas", areas);
    if (!outcome.vaultEntry.empty()) {
        put(object, "vault_entry", pathText(outcome.vaultEntry));
    }
    put(object, "can_resume", outcome.canResume);
    if (outcome.error) {
        put(object, "error", errorBody(*outcome.error));
    }
    return object;
}

} // namespace flashwright
