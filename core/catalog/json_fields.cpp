// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json_fields.h"

#include <QtCore/QString>

#include <algorithm>
#include <cmath>

namespace flashwright {

namespace {

constexpr double LargestExactNumber = 9007199254740992.0; // 2^53

} // namespace

JsonFields::JsonFields(const QJsonObject& object, std::string path)
    : m_left(object)
    , m_path(std::move(path))
{
}

std::string JsonFields::place(const char* key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + key;
}

void JsonFields::complain(const std::string& reason)
{
    if (!m_complaint) {
        m_complaint = reason;
    }
}

std::optional<QJsonValue> JsonFields::take(const char* key)
{
    const auto found = m_left.constFind(QLatin1String(key));
    if (found == m_left.constEnd()) {
        return std::nullopt;
    }
    const QJsonValue value = *found;
    m_left.remove(QLatin1String(key));
    return value;
}

std::optional<bool> JsonFields::flag(const char* key)
{
    const auto value = take(key);
    if (!value) {
        return std::nullopt;
    }
    if (!value->isBool()) {
        complain(place(key) + ": true or false expected");
    }
    return value->toBool();
}

std::optional<std::string> JsonFields::text(const char* key)
{
    const auto value = take(key);
    if (!value) {
        return std::nullopt;
    }
    if (!value->isString()) {
        complain(place(key) + ": text expected");
    }
    return value->toString().toStdString();
}

std::optional<double> JsonFields::real(const char* key)
{
    const auto value = take(key);
    if (!value) {
        return std::nullopt;
    }
    if (!value->isDouble() || value->toDouble() < 0 || value->toDouble() > LargestExactNumber) {
        complain(place(key) + ": number expected");
        return 0.0;
    }
    return value->toDouble();
}

std::optional<std::uint64_t> JsonFields::number(const char* key, std::uint64_t largest)
{
    const auto value = take(key);
    if (!value) {
        return std::nullopt;
    }
    bool good = false;
    std::uint64_t result = 0;
    if (value->isString()) {
        result = value->toString().toULongLong(&good, 0);
    } else if (value->isDouble()) {
        const double number = value->toDouble();
        good = number >= 0 && number <= LargestExactNumber && std::floor(number) == number;
        result = good ? static_cast<std::uint64_t>(number) : 0;
    }
    if (!good || result > largest) {
        complain(place(key) + ": whole number from 0 to " + std::to_string(largest) + " expected");
        return 0;
    }
    return result;
}

std::optional<milliseconds> JsonFields::time(const char* key)
{
    constexpr std::uint64_t OneDay = 86400000;
    const auto value = number(key, OneDay);
    return value ? std::optional(milliseconds(*value)) : std::nullopt;
}

std::optional<std::size_t> JsonFields::word(const char* key, std::initializer_list<std::string_view> words)
{
    const auto value = text(key);
    if (!value) {
        return std::nullopt;
    }
    const auto* const found = std::find(words.begin(), words.end(), *value);
    if (found == words.end()) {
        complain(place(key) + ": unknown word " + *value);
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - words.begin());
}

void JsonFields::object(const char* key, const std::function<void(JsonFields&)>& read)
{
    const auto value = take(key);
    if (!value) {
        return;
    }
    if (!value->isObject()) {
        complain(place(key) + ": object expected");
        return;
    }
    JsonFields fields(value->toObject(), place(key));
    read(fields);
    if (const auto reason = fields.finish()) {
        complain(*reason);
    }
}

void JsonFields::objects(const char* key, const std::function<void(JsonFields&)>& read)
{
    const auto value = take(key);
    if (!value) {
        return;
    }
    if (!value->isArray()) {
        complain(place(key) + ": list expected");
        return;
    }
    const QJsonArray rows = value->toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const std::string where = place(key) + "[" + std::to_string(i) + "]";
        if (!rows.at(i).isObject()) {
            complain(where + ": object expected");
            return;
        }
        JsonFields fields(rows.at(i).toObject(), where);
        read(fields);
        if (const auto reason = fields.finish()) {
            complain(*reason);
        }
    }
}

std::optional<std::string> JsonFields::finish()
{
    if (!m_complaint && !m_left.isEmpty()) {
        complain(place(m_left.keys().constFirst().toUtf8().constData()) + ": unknown key");
    }
    return m_complaint;
}

} // namespace flashwright
