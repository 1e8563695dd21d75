// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/fact_object.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace flashwright {

struct FactObject::Book {
    std::string file;
    std::optional<Error> problem;
};

namespace {

Failure badFact(const std::string& file, std::string field, std::string detail)
{
    return fail(Fault::Bug, "catalog.facts")
        .with("file", file)
        .with("field", std::move(field))
        .with("detail", std::move(detail));
}

} // namespace

FactObject::FactObject(QJsonObject object, std::string path, std::shared_ptr<Book> book)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_book(std::move(book))
{
}

Result<FactObject> FactObject::load(const std::filesystem::path& file)
{
    QFile input(QString::fromStdString(file.string()));
    if (!input.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "catalog.facts", "unreadable").with("file", file.string());
    }
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(input.readAll(), &parsed);
    if (!document.isObject()) {
        return badFact(file.string(), "", parsed.errorString().toStdString());
    }
    return FactObject(document.object(), {}, std::make_shared<Book>(Book{file.string(), std::nullopt}));
}

bool FactObject::has(const char* name) const
{
    return m_object.contains(QLatin1String(name));
}

QJsonValue FactObject::take(const char* name)
{
    m_asked.insert(name);
    return m_object.value(QLatin1String(name));
}

std::string FactObject::pathOf(const std::string& name) const
{
    return m_path.empty() ? name : m_path + "." + name;
}

std::string FactObject::text(const char* name)
{
    const QJsonValue value = take(name);
    if (!value.isString() || value.toString().isEmpty()) {
        reject(name, "a text is missing");
    }
    return value.toString().toStdString();
}

std::string FactObject::textOr(const char* name, std::string fallback)
{
    return has(name) ? text(name) : std::move(fallback);
}

double FactObject::number(const char* name)
{
    const QJsonValue value = take(name);
    if (!value.isDouble()) {
        reject(name, "a number is missing");
    }
    return value.toDouble();
}

bool FactObject::flagOr(const char* name, bool fallback)
{
    if (!has(name)) {
        return fallback;
    }
    const QJsonValue value = take(name);
    if (!value.isBool()) {
        reject(name, "true or false is missing");
    }
    return value.toBool(fallback);
}

std::vector<std::string> FactObject::listOf(const QJsonValue& value, const char* name)
{
    std::vector<std::string> list;
    if (!value.isUndefined() && !value.isArray()) {
        reject(name, "a list is missing");
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (!item.isString()) {
            reject(name, "the list has something else than texts");
        }
        list.push_back(item.toString().toStdString());
    }
    return list;
}

std::vector<std::string> FactObject::texts(const char* name)
{
    return listOf(take(name), name);
}

std::vector<std::string> FactObject::oneOrMoreTexts(const char* name)
{
    const QJsonValue value = take(name);
    if (value.isString()) {
        return {value.toString().toStdString()};
    }
    return listOf(value, name);
}

std::map<std::string, std::string> FactObject::textMap(const char* name)
{
    std::map<std::string, std::string> texts;
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject()) {
        reject(name, "an object is missing");
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString()) {
            reject(name, "a value is not a text");
        }
        texts.emplace(it.key().toStdString(), it.value().toString().toStdString());
    }
    return texts;
}

std::map<std::string, std::uint64_t> FactObject::addressMap(const char* name)
{
    std::map<std::string, std::uint64_t> addresses;
    for (const auto& [key, value] : textMap(name)) {
        const auto address = parseHex(value);
        if (!address) {
            reject(std::string(name) + "." + key, "not a hexadecimal address");
            continue;
        }
        addresses.emplace(key, *address);
    }
    return addresses;
}

std::map<std::string, std::uint64_t> FactObject::countMap(const char* name)
{
    constexpr double Largest = 9007199254740992.0; // beyond 2^53 a JSON number is no longer exact
    std::map<std::string, std::uint64_t> counts;
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject()) {
        reject(name, "an object is missing");
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const double number = it.value().toDouble(-1);
        if (number < 1 || number > Largest || std::floor(number) != number) {
            reject(std::string(name) + "." + it.key().toStdString(), "not a whole number from 1");
            continue;
        }
        counts.emplace(it.key().toStdString(), static_cast<std::uint64_t>(number));
    }
    return counts;
}

FactObject FactObject::child(const QJsonValue& value, const std::string& name)
{
    if (!value.isObject()) {
        reject(name, "an object is missing");
    }
    return {value.toObject(), pathOf(name), m_book};
}

std::vector<FactObject> FactObject::objects(const char* name)
{
    std::vector<FactObject> list;
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray()) {
        reject(name, "a list is missing");
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        list.push_back(child(item, std::string(name) + "[" + std::to_string(list.size()) + "]"));
    }
    return list;
}

std::map<std::string, FactObject> FactObject::objectMap(const char* name)
{
    std::map<std::string, FactObject> map;
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject()) {
        reject(name, "an object is missing");
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::string key = it.key().toStdString();
        map.emplace(key, child(it.value(), std::string(name) + "." + key));
    }
    return map;
}

std::vector<FactObject> FactObject::oneOrMoreObjects(const char* name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isObject()) {
        return objects(name);
    }
    m_asked.insert(name);
    return {child(value, name)};
}

void FactObject::reject(const std::string& field, const std::string& detail)
{
    if (!m_book->problem) {
        m_book->problem = badFact(m_book->file, pathOf(field), detail).value();
    }
}

void FactObject::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key().toStdString())) {
            reject(it.key().toStdString(), "this field means nothing here");
        }
    }
}

Result<void> FactObject::verdict() const
{
    if (m_book->problem) {
        return tl::unexpected(*m_book->problem);
    }
    return {};
}

std::optional<std::uint64_t> parseHex(std::string_view text)
{
    if (text.size() < 3 || text.substr(0, 2) != "0x") {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + 2, end, value, 16);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

Result<std::vector<std::filesystem::path>> jsonFilesIn(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entries(folder, error);
    if (error) {
        return failWithProblem(Fault::HostIo, "catalog.facts", "unreadable").with("file", folder.string());
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : entries) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace flashwright
