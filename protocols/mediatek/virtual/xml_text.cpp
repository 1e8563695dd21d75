// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xml_text.h"

#include <charconv>

namespace flashwright::mediatek::device::xml {

namespace {

constexpr std::size_t LongestValue = 256;

} // namespace

std::string hostDocument(std::string_view command, const Elements& elements)
{
    std::string text = R"(<?xml version="1.0" encoding="utf-8"?><host><version>1.0</version><command>)";
    text.append(command).append("</command>");
    if (!elements.empty()) {
        text += "<arg>";
        for (const auto& [name, value] : elements) {
            text.append("<").append(name).append(">").append(value);
            // A tag may carry a stray quote in front; the closing one never does.
            const std::string_view closing = name.starts_with('"') ? name.substr(1) : name;
            text.append("</").append(closing).append(">");
        }
        text += "</arg>";
    }
    return text + "</host>";
}

std::optional<std::string_view> element(std::string_view document, std::string_view name)
{
    const std::string opening = "<" + std::string(name) + ">";
    const std::string closing = "</" + std::string(name) + ">";
    const std::size_t begin = document.find(opening);
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t from = begin + opening.size();
    const std::size_t end = document.find(closing, from);
    if (end == std::string_view::npos || end - from > LongestValue) {
        return std::nullopt;
    }
    return document.substr(from, end - from);
}

std::optional<std::string_view> commandOf(std::string_view document)
{
    const bool shaped = document.find("<da>") != std::string_view::npos
        && document.find("</da>") != std::string_view::npos && element(document, "version").has_value();
    const auto word = shaped ? element(document, "command") : std::nullopt;
    return word && word->starts_with("CMD:") ? word : std::nullopt;
}

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    const std::string_view digits = hex ? text.substr(2) : text;
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size();
    return whole && !digits.empty() ? std::optional(value) : std::nullopt;
}

std::string_view textOf(ByteSpan payload)
{
    std::string_view text = asText(payload);
    while (!text.empty() && text.back() == '\0') {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace flashwright::mediatek::device::xml
