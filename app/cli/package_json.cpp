// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/package_json.h"

#include "app/text/finding_text.h"
#include "core/base/bytes.h"
#include "core/journal/event_words.h"

#include <QJsonArray>

namespace flashwright {

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QJsonObject attributesJson(const std::map<std::string, std::string>& attributes)
{
    QJsonObject object;
    for (const auto& [name, value] : attributes) {
        object.insert(text(name), text(value));
    }
    return object;
}

QLatin1String actionName(EntryAction action)
{
    switch (action) {
    case EntryAction::Load:
        return QLatin1String("load");
    case EntryAction::Write:
        return QLatin1String("write");
    case EntryAction::Erase:
        return QLatin1String("erase");
    case EntryAction::Keep:
        return QLatin1String("keep");
    case EntryAction::None:
        return QLatin1String("none");
    }
    return QLatin1String("none");
}

QLatin1String checksumsName(Checksums checksums)
{
    switch (checksums) {
    case Checksums::Ok:
        return QLatin1String("ok");
    case Checksums::Absent:
        return QLatin1String("absent");
    case Checksums::Bad:
        return QLatin1String("bad");
    case Checksums::NotChecked:
        return QLatin1String("not-checked");
    }
    return QLatin1String("not-checked");
}

QJsonObject entryJson(const PackageEntry& entry, const Inspection& inspection)
{
    QJsonObject object{
        {QLatin1String("id"), text(entry.id)},
        {QLatin1String("name"), text(entry.displayName.empty() ? entry.id : entry.displayName)},
        {QLatin1String("file"), text(entry.fileName)},
        {QLatin1String("target"), text(entry.target)},
        {QLatin1String("bytes"), qint64(entry.bytes)},
        {QLatin1String("offset"), qint64(entry.packageOffset)},
        {QLatin1String("action"), actionName(entry.action)},
        {QLatin1String("class"), text(wordOf(entry.kind))},
        {QLatin1String("storage"), text(storageName(entry.onlyFor))},
        {QLatin1String("selected"), entry.selected},
        {QLatin1String("required"), entry.required},
        {QLatin1String("has_image"), entry.hasImage},
        {QLatin1String("attributes"), attributesJson(entry.attributes)},
    };
    object.insert(QLatin1String("address"),
        entry.address ? QJsonValue(text(hexNumber(*entry.address))) : QJsonValue(QJsonValue::Null));
    if (const auto sum = inspection.sha256.find(entry.id); sum != inspection.sha256.end()) {
        object.insert(QLatin1String("sha256"), text(sum->second));
    }
    return object;
}

QJsonObject partitionJson(const PartitionSpec& partition)
{
    QJsonObject object{
        {QLatin1String("name"), text(partition.name)},
        {QLatin1String("bytes"), qint64(partition.bytes)},
        {QLatin1String("gap_bytes"), qint64(partition.gapBytes)},
        {QLatin1String("rest"), partition.takesRest},
        {QLatin1String("region"), text(partition.region)},
        {QLatin1String("attributes"), attributesJson(partition.attributes)},
    };
    object.insert(QLatin1String("start"),
        partition.startKnown ? QJsonValue(qint64(partition.startBytes)) : QJsonValue(QJsonValue::Null));
    return object;
}

QJsonObject findingJson(const Finding& finding)
{
    QJsonObject facts;
    for (const Fact& fact : finding.facts) {
        facts.insert(text(fact.name), text(fact.value));
    }
    return {{QLatin1String("severity"), text(wordOf(finding.severity))},
        {QLatin1String("code"), text(finding.code)}, {QLatin1String("text"), findingText(finding)},
        {QLatin1String("facts"), facts}};
}

QJsonArray chipsJson(const PackageFacts& facts)
{
    QJsonArray chips;
    for (const std::string& chip : facts.chips) {
        chips.append(text(chip));
    }
    return chips;
}

} // namespace

QJsonObject inspectionJson(const Inspection& inspection)
{
    const PackageFacts& facts = inspection.package.facts();
    QJsonArray entries;
    for (const PackageEntry& entry : inspection.package.entries()) {
        entries.append(entryJson(entry, inspection));
    }
    QJsonArray partitions;
    for (const PartitionSpec& partition : inspection.package.partitions()) {
        partitions.append(partitionJson(partition));
    }
    QJsonArray findings;
    for (const auto* list : {&inspection.package.findings(), &inspection.extraFindings}) {
        for (const Finding& finding : *list) {
            findings.append(findingJson(finding));
        }
    }
    return {{QLatin1String("v"), InspectSchemaVersion}, {QLatin1String("family"), text(facts.family)},
        {QLatin1String("product"), text(facts.product)}, {QLatin1String("version"), text(facts.version)},
        {QLatin1String("format"), text(facts.format)},
        {QLatin1String("chip"), facts.chips.empty() ? QString() : text(facts.chips.front())},
        {QLatin1String("chips"), chipsJson(facts)},
        {QLatin1String("storage"), text(storageName(facts.storage))},
        {QLatin1String("bytes"), qint64(facts.bytes)},
        {QLatin1String("attributes"), attributesJson(facts.attributes)}, {QLatin1String("entries"), entries},
        {QLatin1String("partitions"), partitions}, {QLatin1String("findings"), findings},
        {QLatin1String("checksums"), checksumsName(inspection.checksums)}};
}

} // namespace flashwright
