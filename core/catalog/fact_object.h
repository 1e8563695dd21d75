// SPDX-License-Identifier: GPL-3.0-or-later
/// Strict reading of the JSON facts in resources/: every field is asked for by name and type, and whatever is
/// left over or of another type is a fault of the shipped data. Values; any thread.
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

#include <filesystem>
#include <map>
#include <set>

namespace flashwright {

/// One object of a fact file. Reading never stops at a bad field: it remembers the first problem of the whole
/// file, and verdict() tells it at the end.
class FactObject {
public:
    /// The object that is the file. HostIo when it cannot be read, Bug (facts file, field, detail) when it is
    /// no object.
    [[nodiscard]] static Result<FactObject> load(const std::filesystem::path& file);

    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] std::string text(const char* name);
    [[nodiscard]] std::string textOr(const char* name, std::string fallback);
    [[nodiscard]] double number(const char* name);
    [[nodiscard]] bool flagOr(const char* name, bool fallback);
    /// A list of texts; empty when the field is missing.
    [[nodiscard]] std::vector<std::string> texts(const char* name);
    /// One text or a list of them; empty when the field is missing.
    [[nodiscard]] std::vector<std::string> oneOrMoreTexts(const char* name);
    /// An object of texts; empty when the field is missing.
    [[nodiscard]] std::map<std::string, std::string> textMap(const char* name);
    /// An object of "0x…" texts; empty when the field is missing.
    [[nodiscard]] std::map<std::string, std::uint64_t> addressMap(const char* name);
    /// An object of whole numbers from 1; empty when the field is missing.
    [[nodiscard]] std::map<std::string, std::uint64_t> countMap(const char* name);
    /// A list of objects; empty when the field is missing.
    [[nodiscard]] std::vector<FactObject> objects(const char* name);
    /// An object of objects in the order of their names; empty when the field is missing.
    [[nodiscard]] std::map<std::string, FactObject> objectMap(const char* name);
    /// An object or a list of objects; empty when the field is missing.
    [[nodiscard]] std::vector<FactObject> oneOrMoreObjects(const char* name);

    /// Says that a field holds something impossible.
    void reject(const std::string& field, const std::string& detail);
    /// Reports fields that nobody asked for. Call once all have been read.
    void finish();
    /// The first problem of the whole file.
    [[nodiscard]] Result<void> verdict() const;

private:
    struct Book; ///< the file's name and its first problem, shared by all its objects
    FactObject(QJsonObject object, std::string path, std::shared_ptr<Book> book);
    [[nodiscard]] QJsonValue take(const char* name);
    [[nodiscard]] std::string pathOf(const std::string& name) const;
    [[nodiscard]] std::vector<std::string> listOf(const QJsonValue& value, const char* name);
    [[nodiscard]] FactObject child(const QJsonValue& value, const std::string& name);

    QJsonObject m_object;
    std::string m_path;
    std::shared_ptr<Book> m_book;
    std::set<std::string> m_asked;
};

/// "0x1f" as a number; nothing for anything else.
[[nodiscard]] std::optional<std::uint64_t> parseHex(std::string_view text);

/// Files of a folder whose names end in .json, sorted. HostIo when the folder cannot be read.
[[nodiscard]] Result<std::vector<std::filesystem::path>> jsonFilesIn(const std::filesystem::path& folder);

} // namespace flashwright
