// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads JSON objects strictly: every key known, every value of its kind and in its range.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <functional>
#include <optional>

namespace flashwright {

/// One object. Getters return nothing for an absent key; what is wrong is remembered, first complaint wins,
/// and comes out of finish(). One thread.
class JsonFields {
public:
    JsonFields(const QJsonObject& object, std::string path);

    [[nodiscard]] std::optional<bool> flag(const char* key);
    [[nodiscard]] std::optional<std::string> text(const char* key);
    /// A number, or a text such as "0x9efffe00"; 0..largest.
    [[nodiscard]] std::optional<std::uint64_t> number(const char* key, std::uint64_t largest = UINT64_MAX);
    [[nodiscard]] std::optional<milliseconds> time(const char* key);
    [[nodiscard]] std::optional<double> real(const char* key);
    /// Calls `read` with the object, if there is one, and takes over its complaint.
    void object(const char* key, const std::function<void(JsonFields&)>& read);
    /// The same for every object of an array.
    void objects(const char* key, const std::function<void(JsonFields&)>& read);

    template <class T> void set(T& into, const std::optional<T>& value)
    {
        if (value) {
            into = *value;
        }
    }
    /// The number of `words` that the text is; nothing when absent.
    [[nodiscard]] std::optional<std::size_t> word(
        const char* key, std::initializer_list<std::string_view> words);

    void complain(const std::string& reason);
    /// The first complaint, or one about a key that nobody asked for, as "path: reason".
    [[nodiscard]] std::optional<std::string> finish();

private:
    [[nodiscard]] std::optional<QJsonValue> take(const char* key);
    [[nodiscard]] std::string place(const char* key) const;

    QJsonObject m_left;
    std::string m_path;
    std::optional<std::string> m_complaint;
};

} // namespace flashwright
