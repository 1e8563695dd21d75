// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/xml_message.h"

#include <array>
#include <charconv>

namespace flashwright::mediatek {

namespace {

constexpr std::size_t MostElements = 16'384;
constexpr std::size_t LongestTag = 64;
constexpr std::string_view Blanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(Blanks);
    if (from == std::string_view::npos) {
        return {};
    }
    return text.substr(from, text.find_last_not_of(Blanks) - from + 1);
}

/// The name of a tag as it stands between < and >: without attributes and stray quotes.
std::string tagName(std::string_view tag)
{
    std::string name;
    for (const char c : trimmed(tag).substr(0, LongestTag)) {
        if (Blanks.find(c) != std::string_view::npos) {
            break;
        }
        if (c != '"') {
            name.push_back(c);
        }
    }
    return name;
}

std::string decoded(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> Entities{
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}}};
    std::string out;
    while (!text.empty()) {
        std::size_t taken = 1;
        char c = text.front();
        for (const auto& [entity, meaning] : Entities) {
            if (text.starts_with(entity)) {
                taken = entity.size();
                c = meaning;
                break;
            }
        }
        out.push_back(c);
        text.remove_prefix(taken);
    }
    return out;
}

std::string encoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        default:
            out.push_back(c);
        }
    }
    return out;
}

/// Calls `take` for every element with text, until it returns false.
template <class Take> void walk(std::string_view document, Take&& take)
{
    document = document.substr(0, LargestXmlDocument);
    for (std::size_t at = document.find('<'); at != std::string_view::npos;) {
        const std::size_t close = document.find('>', at);
        if (close == std::string_view::npos) {
            return;
        }
        const std::size_t next = document.find('<', close);
        const std::string_view tag = document.substr(at + 1, close - at - 1);
        const std::string_view value =
            trimmed(document.substr(close + 1, next == std::string_view::npos ? 0 : next - close - 1));
        const bool opens = !tag.empty() && tag.front() != '/' && tag.front() != '?' && tag.front() != '!';
        if (opens && !value.empty() && value.size() <= LargestXmlValue && !take(tagName(tag), value)) {
            return;
        }
        at = next;
    }
}

void appendElements(
    std::string& into, std::string_view parent, const std::vector<std::pair<std::string, std::string>>& all)
{
    into.append("<").append(parent).append(">");
    for (const auto& [name, value] : all) {
        into.append("<")
            .append(name)
            .append(">")
            .append(encoded(value))
            .append("</")
            .append(name)
            .append(">");
    }
    into.append("</").append(parent).append(">");
}

} // namespace

XmlReply parseXmlReply(ByteSpan payload)
{
    std::string_view text = asText(payload);
    while (!text.empty() && text.back() == '\0') {
        text.remove_suffix(1);
    }
    using Kind = XmlReply::Kind;
    const auto behind = [text](std::size_t count) { return std::string(text.substr(count)); };
    if (text == "OK") {
        return {Kind::Ok, {}};
    }
    if (text.starts_with("OK@")) {
        return {Kind::Value, behind(3)};
    }
    if (text.starts_with("OK!")) {
        return {Kind::Progress, behind(3)};
    }
    if (text.starts_with("ERR!")) {
        return {Kind::Error, behind(4)};
    }
    if (trimmed(text).starts_with('<')) {
        return {Kind::Document, std::string(text)};
    }
    return {Kind::Other, std::string(text.substr(0, LargestXmlValue))};
}

std::vector<std::pair<std::string, std::string>> xmlElements(std::string_view document)
{
    std::vector<std::pair<std::string, std::string>> all;
    walk(document, [&all](std::string name, std::string_view value) {
        all.emplace_back(std::move(name), decoded(value));
        return all.size() < MostElements;
    });
    return all;
}

std::optional<std::string> xmlElement(std::string_view document, std::string_view name)
{
    std::optional<std::string> found;
    walk(document, [&](const std::string& one, std::string_view value) {
        if (one == name) {
            found = decoded(value);
        }
        return !found;
    });
    return found;
}

std::optional<std::uint64_t> xmlNumber(std::string_view text) noexcept
{
    text = trimmed(text);
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    text.remove_prefix(hex ? 2 : 0);
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value, hex ? 16 : 10);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != end) {
        return std::nullopt;
    }
    return value;
}

std::optional<std::uint32_t> xmlStatus(std::string_view text) noexcept
{
    constexpr std::size_t Digits = 8;
    constexpr std::uint64_t ErrorFamily = 0xc00; // 0xC0010001 … 0xC00FFFFF
    for (std::size_t at = 0; at + 2 + Digits <= text.size(); ++at) {
        if (text[at] != '0' || (text[at + 1] != 'x' && text[at + 1] != 'X')) {
            continue;
        }
        const auto value = xmlNumber(text.substr(at, 2 + Digits));
        if (value && *value >> 20U == ErrorFamily) {
            return static_cast<std::uint32_t>(*value);
        }
    }
    return std::nullopt;
}

Bytes encodeXmlText(std::string_view text)
{
    const ByteSpan raw = asBytes(text);
    Bytes payload(raw.begin(), raw.end());
    payload.push_back(std::byte{0});
    return payload;
}

Bytes encodeXmlCommand(const XmlCommand& command)
{
    std::string text = R"(<?xml version="1.0" encoding="utf-8"?><da><version>)" + command.version
        + "</version><command>CMD:" + command.name + "</command>";
    if (!command.arguments.empty()) {
        appendElements(text, "arg", command.arguments);
    }
    if (!command.advanced.empty()) {
        appendElements(text, "adv", command.advanced);
    }
    return encodeXmlText(text + "</da>");
}

Bytes encodeXmlOk()
{
    return encodeXmlText(std::string_view("OK\0", 3));
}

Bytes encodeXmlValue(std::uint64_t value)
{
    return encodeXmlText("OK@" + hexNumber(value) + std::string(1, '\0'));
}

} // namespace flashwright::mediatek
