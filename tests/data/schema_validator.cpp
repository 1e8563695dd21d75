// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/schema_validator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <stdexcept>

namespace flashwright::testing_data {

namespace {

const QSet<QString>& knownKeywords()
{
    static const QSet<QString> known{QStringLiteral("$schema"), QStringLiteral("$comment"),
        QStringLiteral("$id"), QStringLiteral("title"), QStringLiteral("description"),
        QStringLiteral("definitions"), QStringLiteral("$defs"), QStringLiteral("$ref"),
        QStringLiteral("type"), QStringLiteral("enum"), QStringLiteral("const"), QStringLiteral("properties"),
        QStringLiteral("required"), QStringLiteral("additionalProperties"), QStringLiteral("minProperties"),
        QStringLiteral("maxProperties"), QStringLiteral("items"), QStringLiteral("minItems"),
        QStringLiteral("maxItems"), QStringLiteral("minLength"), QStringLiteral("maxLength"),
        QStringLiteral("pattern"), QStringLiteral("minimum"), QStringLiteral("maximum"),
        QStringLiteral("anyOf"), QStringLiteral("oneOf"), QStringLiteral("allOf"), QStringLiteral("default"),
        QStringLiteral("examples")};
    return known;
}

bool isOfType(const QJsonValue& value, const QString& type)
{
    if (type == QLatin1String("object")) {
        return value.isObject();
    }
    if (type == QLatin1String("array")) {
        return value.isArray();
    }
    if (type == QLatin1String("string")) {
        return value.isString();
    }
    if (type == QLatin1String("boolean")) {
        return value.isBool();
    }
    if (type == QLatin1String("null")) {
        return value.isNull();
    }
    if (type == QLatin1String("integer")) {
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    }
    return type == QLatin1String("number") && value.isDouble();
}

bool isOfOneType(const QJsonValue& value, const QJsonValue& type)
{
    if (type.isString()) {
        return isOfType(value, type.toString());
    }
    const QJsonArray types = type.toArray();
    return std::any_of(types.begin(), types.end(),
        [&value](const QJsonValue& one) { return isOfType(value, one.toString()); });
}

void checkText(const QString& value, const QJsonObject& schema, const QString& path, QStringList& into)
{
    if (schema.contains(QLatin1String("minLength"))
        && value.size() < schema[QLatin1String("minLength")].toInt()) {
        into << path + QStringLiteral(": shorter than allowed");
    }
    if (schema.contains(QLatin1String("maxLength"))
        && value.size() > schema[QLatin1String("maxLength")].toInt()) {
        into << path + QStringLiteral(": longer than allowed");
    }
    if (schema.contains(QLatin1String("pattern"))
        && !QRegularExpression(schema[QLatin1String("pattern")].toString()).match(value).hasMatch()) {
        into << path + QStringLiteral(": '") + value + QStringLiteral("' does not fit the pattern");
    }
}

void checkNumber(double value, const QJsonObject& schema, const QString& path, QStringList& into)
{
    if (schema.contains(QLatin1String("minimum")) && value < schema[QLatin1String("minimum")].toDouble()) {
        into << path + QStringLiteral(": below the minimum");
    }
    if (schema.contains(QLatin1String("maximum")) && value > schema[QLatin1String("maximum")].toDouble()) {
        into << path + QStringLiteral(": above the maximum");
    }
}

} // namespace

QJsonValue readJson(const std::filesystem::path& file)
{
    QFile input(QString::fromStdString(file.string()));
    if (!input.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("cannot read " + file.string());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(input.readAll(), &error);
    if (document.isNull()) {
        throw std::runtime_error(file.string() + ": " + error.errorString().toStdString());
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

SchemaValidator::SchemaValidator(const std::filesystem::path& schema)
    : m_root(readJson(schema).toObject())
{
}

QStringList SchemaValidator::complaints(const QJsonValue& value) const
{
    QStringList found;
    check(value, m_root, QStringLiteral("$"), found);
    return found;
}

QJsonObject SchemaValidator::resolved(const QJsonObject& schema) const
{
    if (!schema.contains(QLatin1String("$ref"))) {
        return schema;
    }
    const QStringList steps = schema[QLatin1String("$ref")].toString().split(QLatin1Char('/'));
    QJsonObject place = m_root;
    for (qsizetype i = 1; i < steps.size(); ++i) {
        place = place[steps.at(i)].toObject();
    }
    if (steps.first() != QLatin1String("#") || (steps.size() > 1 && place.isEmpty())) {
        throw std::runtime_error("a $ref leads nowhere: " + steps.join(QLatin1Char('/')).toStdString());
    }
    return resolved(place);
}

int SchemaValidator::fitting(const QJsonValue& value, const QJsonArray& schemas, const QString& path) const
{
    int count = 0;
    for (const QJsonValue& schema : schemas) {
        QStringList complaints;
        check(value, schema, path, complaints);
        count += complaints.isEmpty() ? 1 : 0;
    }
    return count;
}

void SchemaValidator::checkChoices(
    const QJsonValue& value, const QJsonObject& schema, const QString& path, QStringList& into) const
{
    if (schema.contains(QLatin1String("enum")) && !schema[QLatin1String("enum")].toArray().contains(value)) {
        into << path + QStringLiteral(": not one of the values allowed");
    }
    if (schema.contains(QLatin1String("const")) && schema[QLatin1String("const")] != value) {
        into << path + QStringLiteral(": not the value required");
    }
    if (schema.contains(QLatin1String("anyOf"))
        && fitting(value, schema[QLatin1String("anyOf")].toArray(), path) == 0) {
        into << path + QStringLiteral(": fits none of the forms");
    }
    if (schema.contains(QLatin1String("oneOf"))
        && fitting(value, schema[QLatin1String("oneOf")].toArray(), path) != 1) {
        into << path + QStringLiteral(": fits not exactly one of the forms");
    }
    const QJsonArray all = schema[QLatin1String("allOf")].toArray();
    for (const QJsonValue& one : all) {
        check(value, one, path, into);
    }
}

void SchemaValidator::checkObject(
    const QJsonObject& value, const QJsonObject& schema, const QString& path, QStringList& into) const
{
    const QJsonArray required = schema[QLatin1String("required")].toArray();
    for (const QJsonValue& name : required) {
        if (!value.contains(name.toString())) {
            into << path + QStringLiteral(": misses ") + name.toString();
        }
    }
    if (value.size() < schema[QLatin1String("minProperties")].toInt(0)
        || value.size() > schema[QLatin1String("maxProperties")].toInt(INT_MAX)) {
        into << path + QStringLiteral(": too few or too many fields");
    }
    const QJsonObject properties = schema[QLatin1String("properties")].toObject();
    const QJsonValue others = schema[QLatin1String("additionalProperties")];
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString here = path + QLatin1Char('.') + it.key();
        if (properties.contains(it.key())) {
            check(it.value(), properties[it.key()], here, into);
        } else if (others.isBool() && !others.toBool()) {
            into << here + QStringLiteral(": no such field");
        } else if (others.isObject()) {
            check(it.value(), others, here, into);
        }
    }
}

void SchemaValidator::checkList(
    const QJsonArray& value, const QJsonObject& schema, const QString& path, QStringList& into) const
{
    if (value.size() < schema[QLatin1String("minItems")].toInt(0)
        || value.size() > schema[QLatin1String("maxItems")].toInt(INT_MAX)) {
        into << path + QStringLiteral(": too few or too many items");
    }
    if (!schema.contains(QLatin1String("items"))) {
        return;
    }
    for (qsizetype i = 0; i < value.size(); ++i) {
        check(value.at(i), schema[QLatin1String("items")], path + QStringLiteral("[%1]").arg(i), into);
    }
}

void SchemaValidator::check(
    const QJsonValue& value, const QJsonValue& given, const QString& path, QStringList& into) const
{
    const QJsonObject schema = resolved(given.toObject());
    for (const QString& keyword : schema.keys()) {
        if (!knownKeywords().contains(keyword)) {
            into << path + QStringLiteral(": the schema uses the unknown word ") + keyword;
        }
    }
    if (schema.contains(QLatin1String("type")) && !isOfOneType(value, schema[QLatin1String("type")])) {
        into << path + QStringLiteral(": of another type");
        return;
    }
    checkChoices(value, schema, path, into);
    if (value.isObject()) {
        checkObject(value.toObject(), schema, path, into);
    } else if (value.isArray()) {
        checkList(value.toArray(), schema, path, into);
    } else if (value.isString()) {
        checkText(value.toString(), schema, path, into);
    } else if (value.isDouble()) {
        checkNumber(value.toDouble(), schema, path, into);
    }
}

} // namespace flashwright::testing_data
