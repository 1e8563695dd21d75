// SPDX-License-Identifier: GPL-3.0-or-later
/// Where in a JSON text each field stands, so that a person can be shown the very place that is wrong.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace flashwright {

/// Counted from 1, columns in characters.
struct TextPlace {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// The place of a byte of a UTF-8 text. Pure.
[[nodiscard]] TextPlace placeOf(std::string_view text, std::size_t offset) noexcept;

/// The name of a field inside a pointer, where "~" and "/" are written otherwise. Pure.
[[nodiscard]] std::string pointerPart(const std::string& name);

/// Immutable after read(); any thread. Fields are named by JSON pointers (RFC 6901): "/options/verify".
class JsonPlaces {
public:
    /// Nothing when the text is no JSON, or is nested deeper than any file of ours.
    [[nodiscard]] static std::optional<JsonPlaces> read(std::string_view text);

    /// Of the name of a field, or of an item of a list; 0 for an unknown pointer.
    [[nodiscard]] std::size_t offsetOf(const std::string& pointer) const;
    /// The first field that its object holds twice; empty when there is none.
    [[nodiscard]] const std::string& twice() const noexcept { return m_twice; }

private:
    class Reader;
    std::map<std::string, std::size_t> m_offsets;
    std::string m_twice;
};

} // namespace flashwright
