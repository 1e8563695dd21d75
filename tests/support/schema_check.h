// SPDX-License-Identifier: GPL-3.0-or-later
/// A small JSON Schema validator for tests: the keywords that resources/schema uses, and no others (an
/// unknown keyword is reported, so that a schema never checks less than it says).
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace flashwright::testing {

class SchemaCheck {
public:
    explicit SchemaCheck(QJsonObject schema)
        : m_root(std::move(schema))
    {
    }

    /// Empty when the value is valid; else one line per violation.
    [[nodiscard]] QStringList violations(const QJsonValue& value)
    {
        m_found.clear();
        check(value, m_root, QStringLiteral("$"));
        return m_found;
    }

private:
    void complain(const QString& at, const QString& what) { m_found += at + QStringLiteral(": ") + what; }

    [[nodiscard]] bool valid(const QJsonValue& value, const QJsonObject& schema)
    {
        SchemaCheck other(m_root);
        other.check(value, schema, QStringLiteral("$"));
        return other.m_found.isEmpty();
    }

    [[nodiscard]] QJsonObject resolve(const QString& reference) const
    {
        QJsonValue at = m_root;
        for (const QString& step : reference.mid(2).split(QLatin1Char('/'))) {
            at = at.toObject().value(step);
        }
        return at.toObject();
    }

    static bool hasType(const QJsonValue& value, const QString& type)
    {
        if (type == QLatin1String("integer")) {
            return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
        }
        return (type == QLatin1String("object") && value.isObject())
            || (type == QLatin1String("array") && value.isArray())
            || (type == QLatin1String("string") && value.isString())
            || (type == QLatin1String("number") && value.isDouble())
            || (type == QLatin1String("boolean") && value.isBool())
            || (type == QLatin1String("null") && value.isNull());
    }

    void checkType(const QJsonValue& value, const QJsonValue& types, const QString& at)
    {
        const QJsonArray list = types.isArray() ? types.toArray() : QJsonArray{types};
        for (const QJsonValue& type : list) {
            if (hasType(value, type.toString())) {
                return;
            }
        }
        complain(at, QStringLiteral("wrong type"));
    }

    void checkMembers(const QJsonObject& object, const QJsonObject& schema, const QString& at)
    {
        for (const QJsonValue& name : schema.value(QStringLiteral("required")).toArray()) {
            if (!object.contains(name.toString())) {
                complain(at, QStringLiteral("lacks ") + name.toString());
            }
        }
        const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
        const QJsonValue others = schema.value(QStringLiteral("additionalProperties"));
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = at + QLatin1Char('.') + it.key();
            if (properties.contains(it.key())) {
                check(it.value(), properties.value(it.key()).toObject(), place);
            } else if (others.isObject()) {
                check(it.value(), others.toObject(), place);
            } else if (others.isBool() && !others.toBool()) {
                complain(place, QStringLiteral("is not allowed"));
            }
        }
    }

    void checkChoices(const QJsonValue& value, const QJsonObject& schema, const QString& at)
    {
        for (const char* word : {"anyOf", "oneOf"}) {
            const QJsonArray choices = schema.value(QLatin1String(word)).toArray();
            int fits = 0;
            for (const QJsonValue& choice : choices) {
                fits += valid(value, choice.toObject()) ? 1 : 0;
            }
            if (!choices.isEmpty() && (fits == 0 || (fits > 1 && *word == 'o'))) {
                complain(at, QStringLiteral("fits %1 of %2 choices").arg(fits).arg(choices.size()));
            }
        }
        for (const QJsonValue& part : schema.value(QStringLiteral("allOf")).toArray()) {
            check(value, part.toObject(), at);
        }
        if (schema.contains(QStringLiteral("if"))) {
            const bool holds = valid(value, schema.value(QStringLiteral("if")).toObject());
            check(
                value, schema.value(holds ? QStringLiteral("then") : QStringLiteral("else")).toObject(), at);
        }
    }

    void checkValue(const QJsonValue& value, const QJsonObject& schema, const QString& at)
    {
        if (schema.contains(QStringLiteral("const")) && value != schema.value(QStringLiteral("const"))) {
            complain(at, QStringLiteral("is not the constant"));
        }
        if (schema.contains(QStringLiteral("enum"))
            && !schema.value(QStringLiteral("enum")).toArray().contains(value)) {
            complain(at, QStringLiteral("is none of the words: ") + value.toVariant().toString());
        }
        if (value.isDouble() && schema.contains(QStringLiteral("minimum"))
            && value.toDouble() < schema.value(QStringLiteral("minimum")).toDouble()) {
            complain(at, QStringLiteral("is too small"));
        }
        if (value.isDouble() && schema.contains(QStringLiteral("maximum"))
            && value.toDouble() > schema.value(QStringLiteral("maximum")).toDouble()) {
            complain(at, QStringLiteral("is too large"));
        }
        if (value.isString() && value.toString().size() < schema.value(QStringLiteral("minLength")).toInt()) {
            complain(at, QStringLiteral("is too short"));
        }
        if (value.isString() && schema.contains(QStringLiteral("pattern"))
            && !QRegularExpression(schema.value(QStringLiteral("pattern")).toString())
                    .match(value.toString())
                    .hasMatch()) {
            complain(at, QStringLiteral("does not match: ") + value.toString());
        }
    }

    void checkKeywords(const QJsonObject& schema, const QString& at)
    {
        static const QStringList known{QStringLiteral("$schema"), QStringLiteral("$comment"),
            QStringLiteral("$id"), QStringLiteral("$defs"), QStringLiteral("definitions"),
            QStringLiteral("$ref"), QStringLiteral("title"), QStringLiteral("description"),
            QStringLiteral("type"), QStringLiteral("required"), QStringLiteral("properties"),
            QStringLiteral("additionalProperties"), QStringLiteral("items"), QStringLiteral("enum"),
            QStringLiteral("const"), QStringLiteral("minimum"), QStringLiteral("maximum"),
            QStringLiteral("minLength"), QStringLiteral("minItems"), QStringLiteral("pattern"),
            QStringLiteral("anyOf"), QStringLiteral("oneOf"), QStringLiteral("allOf"), QStringLiteral("if"),
            QStringLiteral("then"), QStringLiteral("else")};
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            if (!known.contains(it.key())) {
                complain(at, QStringLiteral("unknown keyword ") + it.key());
            }
        }
    }

    void check(const QJsonValue& value, const QJsonObject& schema, const QString& at)
    {
        checkKeywords(schema, at);
        if (schema.contains(QStringLiteral("$ref"))) {
            check(value, resolve(schema.value(QStringLiteral("$ref")).toString()), at);
        }
        if (schema.contains(QStringLiteral("type"))) {
            checkType(value, schema.value(QStringLiteral("type")), at);
        }
        checkValue(value, schema, at);
        checkChoices(value, schema, at);
        if (value.isObject()) {
            checkMembers(value.toObject(), schema, at);
        }
        if (value.isArray() && schema.contains(QStringLiteral("items"))) {
            qsizetype place = 0;
            for (const QJsonValue& item : value.toArray()) {
                check(item, schema.value(QStringLiteral("items")).toObject(),
                    QStringLiteral("%1[%2]").arg(at).arg(place++));
            }
        }
        if (value.isArray() && value.toArray().size() < schema.value(QStringLiteral("minItems")).toInt()) {
            complain(at, QStringLiteral("has too few items"));
        }
    }

    QJsonObject m_root;
    QStringList m_found;
};

} // namespace flashwright::testing
