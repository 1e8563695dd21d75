// SPDX-License-Identifier: GPL-3.0-or-later
/// A small strict validator for the part of JSON Schema draft-07 that resources/schema uses.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <filesystem>

namespace flashwright::testing_data {

/// Reads a JSON file; throws std::runtime_error when it is none.
[[nodiscard]] QJsonValue readJson(const std::filesystem::path& file);

/// A keyword it does not know is a complaint too, so that no rule of a schema is silently without effect.
class SchemaValidator {
public:
    explicit SchemaValidator(const std::filesystem::path& schema);
    /// Where and why `value` does not fit; empty when it does.
    [[nodiscard]] QStringList complaints(const QJsonValue& value) const;

private:
    [[nodiscard]] QJsonObject resolved(const QJsonObject& schema) const;
    void check(
        const QJsonValue& value, const QJsonValue& schema, const QString& path, QStringList& into) const;
    void checkObject(
        const QJsonObject& value, const QJsonObject& schema, const QString& path, QStringList& into) const;
    void checkList(
        const QJsonArray& value, const QJsonObject& schema, const QString& path, QStringList& into) const;
    void checkChoices(
        const QJsonValue& value, const QJsonObject& schema, const QString& path, QStringList& into) const;
    [[nodiscard]] int fitting(const QJsonValue& value, const QJsonArray& schemas, const QString& path) const;

    QJsonObject m_root;
};

} // namespace flashwright::testing_data
