// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/json_places.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace flashwright {

namespace {

constexpr int Deepest = 12;

} // namespace

std::string pointerPart(const std::string& name)
{
    std::string part;
    for (const char c : name) {
        part += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return part;
}

TextPlace placeOf(std::string_view text, std::size_t offset) noexcept
{
    TextPlace place;
    for (const char c : text.substr(0, offset)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) { // not the rest of a longer character
            ++place.column;
        }
    }
    return place;
}

/// Walks the text once. What QJsonDocument accepts it accepts; of the rest it may, too: it only has to be
/// safe.
class JsonPlaces::Reader {
public:
    Reader(std::string_view text, JsonPlaces& into)
        : m_text(text)
        , m_into(into)
    {
    }

    bool readAll() { return value({}, 0) && (skipBlanks(), m_at == m_text.size()); }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char here() const { return atEnd() ? '\0' : m_text[m_at]; }
    void skipBlanks()
    {
        while (!atEnd() && std::string_view(" \t\r\n").find(here()) != std::string_view::npos) {
            ++m_at;
        }
    }
    bool take(char wanted)
    {
        skipBlanks();
        if (here() != wanted) {
            return false;
        }
        ++m_at;
        return true;
    }

    std::optional<std::string> name()
    {
        const std::size_t begin = m_at;
        if (!take('"')) {
            return std::nullopt;
        }
        while (!atEnd() && here() != '"') {
            m_at += here() == '\\' ? 2 : 1;
        }
        if (atEnd()) {
            return std::nullopt;
        }
        ++m_at;
        const std::string_view quoted = m_text.substr(begin, m_at - begin);
        const QByteArray list = "[" + QByteArray(quoted.data(), qsizetype(quoted.size())) + "]";
        return QJsonDocument::fromJson(list).array().at(0).toString().toStdString();
    }

    bool object(const std::string& pointer, int depth)
    {
        if (take('}')) {
            return true;
        }
        do {
            skipBlanks();
            const std::size_t begin = m_at;
            const std::optional<std::string> field = name();
            if (!field || !take(':')) {
                return false;
            }
            const std::string place = pointer + '/' + pointerPart(*field);
            if (!m_into.m_offsets.emplace(place, begin).second && m_into.m_twice.empty()) {
                m_into.m_twice = place;
                m_into.m_offsets[place] = begin;
            }
            if (!value(place, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    bool list(const std::string& pointer, int depth)
    {
        if (take(']')) {
            return true;
        }
        std::size_t index = 0;
        do {
            skipBlanks();
            const std::string place = pointer + '/' + std::to_string(index++);
            m_into.m_offsets.emplace(place, m_at);
            if (!value(place, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    bool value(const std::string& pointer, int depth)
    {
        skipBlanks();
        if (depth > Deepest) {
            return false;
        }
        if (take('{')) {
            return object(pointer, depth);
        }
        if (take('[')) {
            return list(pointer, depth);
        }
        if (here() == '"') {
            return name().has_value();
        }
        const std::size_t begin = m_at;
        while (!atEnd() && std::string_view(",]} \t\r\n").find(here()) == std::string_view::npos) {
            ++m_at;
        }
        return m_at > begin;
    }

    std::string_view m_text;
    JsonPlaces& m_into;
    std::size_t m_at = 0;
};

std::optional<JsonPlaces> JsonPlaces::read(std::string_view text)
{
    JsonPlaces places;
    return Reader(text, places).readAll() ? std::optional(std::move(places)) : std::nullopt;
}

std::size_t JsonPlaces::offsetOf(const std::string& pointer) const
{
    const auto found = m_offsets.find(pointer);
    return found == m_offsets.end() ? 0 : found->second;
}

} // namespace flashwright
