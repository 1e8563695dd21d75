// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plan_reader.h"

#include "core/journal/event_words.h"

#include <QJsonArray>

#include <cmath>

namespace flashwright {

namespace {

using Wrong = tl::unexpected<std::string>;
template <class T> using Read = tl::expected<T, std::string>;

// Far beyond what any phone has; a list that is longer is not ours.
constexpr qsizetype MostOperations = 20000;
constexpr qsizetype MostRows = 4096;

QJsonValue at(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key));
}

std::string textAt(const QJsonObject& object, const char* key)
{
    return at(object, key).toString().toStdString();
}

Read<std::uint64_t> sizeAt(const QJsonObject& object, const char* key)
{
    constexpr double Exact = 9007199254740992.0; // 2^53
    const QJsonValue value = at(object, key);
    if (value.isUndefined()) {
        return 0;
    }
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > Exact || std::floor(number) != number) {
        return Wrong(std::string(key) + " is not a size");
    }
    return static_cast<std::uint64_t>(number);
}

Read<std::uint64_t> hexAt(const QJsonObject& object, const char* key)
{
    const QJsonValue value = at(object, key);
    if (value.isUndefined()) {
        return 0;
    }
    const QString text = value.toString();
    bool fits = false;
    const quint64 number = text.startsWith(QLatin1String("0x")) ? text.mid(2).toULongLong(&fits, 16) : 0;
    if (!fits) {
        return Wrong(std::string(key) + " is not a number");
    }
    return number;
}

/// The enumerator whose word this is, among the first `count`.
template <class Enum, class Wording>
Read<Enum> wordAt(const QJsonObject& object, const char* key, int count, const Wording& wording)
{
    const std::string word = textAt(object, key);
    for (int i = 0; i < count; ++i) {
        if (wording(static_cast<Enum>(i)) == word) {
            return static_cast<Enum>(i);
        }
    }
    return Wrong(std::string(key) + " is none that this version knows");
}

Read<std::map<std::string, std::string>> wordsAt(const QJsonObject& object, const char* key)
{
    std::map<std::string, std::string> words;
    const QJsonObject from = at(object, key).toObject();
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!it->isString()) {
            return Wrong(std::string(key) + " holds something that is no text");
        }
        words[it.key().toStdString()] = it->toString().toStdString();
    }
    return words;
}

#define READ_INTO(place, expression)                                                                         \
    do {                                                                                                     \
        auto read_ = (expression);                                                                           \
        if (!read_) {                                                                                        \
            return Wrong(read_.error());                                                                     \
        }                                                                                                    \
        (place) = std::move(*read_);                                                                         \
    } while (false)

Read<PartitionSpec> rowFrom(const QJsonObject& from)
{
    constexpr int Storages = 5;
    PartitionSpec row;
    row.name = textAt(from, "name");
    READ_INTO(row.bytes, hexAt(from, "bytes"));
    READ_INTO(row.gapBytes, hexAt(from, "gap"));
    row.takesRest = at(from, "takes_rest").toBool();
    row.startKnown = !at(from, "start").isUndefined();
    READ_INTO(row.startBytes, hexAt(from, "start"));
    row.region = textAt(from, "region");
    row.inTable = at(from, "in_table").toBool(true);
    READ_INTO(row.storage, wordAt<StorageKind>(from, "storage", Storages, storageName));
    READ_INTO(row.attributes, wordsAt(from, "attributes"));
    return row;
}

Read<std::vector<PartitionSpec>> layoutFrom(const QJsonArray& from)
{
    if (from.size() > MostRows) {
        return Wrong(std::string("the layout has too many rows"));
    }
    std::vector<PartitionSpec> layout;
    for (const QJsonValue& row : from) {
        auto read = rowFrom(row.toObject());
        if (!read) {
            return Wrong(read.error());
        }
        layout.push_back(std::move(*read));
    }
    return layout;
}

/// Less than this it cannot be, so a record that says less was changed by somebody.
Danger leastDanger(const Operation& operation)
{
    if (operation.kind == OperationKind::Repartition) {
        return Danger::Layout;
    }
    if (operation.kind == OperationKind::Erase && operation.target.empty() && !operation.address) {
        return Danger::Everything;
    }
    return Danger::None;
}

Read<Operation> operationFrom(const QJsonObject& from)
{
    constexpr int Kinds = 8;
    constexpr int Classes = 5;
    constexpr int Dangers = 7;
    if (!from.contains(QLatin1String("attributes"))) {
        return Wrong(std::string(PlanTooOld));
    }
    Operation operation;
    READ_INTO(operation.kind, wordAt<OperationKind>(from, "kind", Kinds, operationName));
    operation.target = textAt(from, "target");
    if (from.contains(QLatin1String("address"))) {
        READ_INTO(operation.address, hexAt(from, "address"));
    }
    operation.region = textAt(from, "region");
    READ_INTO(operation.offset, sizeAt(from, "offset"));
    READ_INTO(operation.bytes, sizeAt(from, "bytes"));
    operation.entryId = textAt(from, "entry");
    operation.file = at(from, "file").toString().toStdString();
    READ_INTO(operation.areaClass,
        wordAt<EntryClass>(from, "class", Classes, [](EntryClass kind) { return wordOf(kind); }));
    READ_INTO(operation.danger,
        wordAt<Danger>(from, "danger", Dangers, [](Danger danger) { return wordOf(danger); }));
    operation.interruptible = at(from, "interruptible").toBool();
    READ_INTO(operation.attributes, wordsAt(from, "attributes"));
    READ_INTO(operation.layout, layoutFrom(at(from, "layout").toArray()));
    if (operation.danger < leastDanger(operation)) {
        return Wrong(std::string("an operation says less of its danger than it has"));
    }
    return operation;
}

Read<std::vector<LeftOutEntry>> leftOutFrom(const QJsonArray& from)
{
    constexpr int Reasons = 5;
    std::vector<LeftOutEntry> leftOut;
    for (const QJsonValue& value : from) {
        const QJsonObject entry = value.toObject();
        LeftOutEntry left{textAt(entry, "entry"), LeftOut::NotSelected};
        READ_INTO(left.why, wordAt<LeftOut>(entry, "why", Reasons, [](LeftOut why) { return wordOf(why); }));
        leftOut.push_back(std::move(left));
    }
    return leftOut;
}

Read<std::vector<Finding>> findingsFrom(const QJsonArray& from)
{
    constexpr int Severities = 3;
    std::vector<Finding> findings;
    for (const QJsonValue& value : from) {
        const QJsonObject object = value.toObject();
        Finding finding;
        READ_INTO(finding.severity, wordAt<Severity>(object, "severity", Severities, [](Severity severity) {
            return wordOf(severity);
        }));
        finding.code = textAt(object, "code");
        for (const QJsonValue& fact : at(object, "facts").toArray()) {
            finding.facts.push_back({textAt(fact.toObject(), "name"), textAt(fact.toObject(), "value")});
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace

tl::expected<FlashPlan, std::string> planFrom(const QJsonObject& plan)
{
    const QJsonArray from = at(plan, "operations").toArray();
    if (from.size() > MostOperations) {
        return Wrong(std::string("the plan has too many operations"));
    }
    std::vector<Operation> operations;
    for (const QJsonValue& value : from) {
        auto operation = operationFrom(value.toObject());
        if (!operation) {
            return Wrong(operation.error());
        }
        operations.push_back(std::move(*operation));
    }
    std::vector<LeftOutEntry> leftOut;
    READ_INTO(leftOut, leftOutFrom(at(plan, "left_out").toArray()));
    std::vector<Finding> findings;
    READ_INTO(findings, findingsFrom(at(plan, "findings").toArray()));
    FlashPlan made(std::move(operations), std::move(leftOut), std::move(findings));
    if (made.digest() != textAt(plan, "digest")) {
        return Wrong(std::string("the plan is not the one that its digest was made from"));
    }
    return made;
}

} // namespace flashwright
