// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/usb_timeline.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace flashwright {

namespace {

// Boot ROMs and preloaders that nobody speaks to go on within two to three seconds.
constexpr milliseconds Moment{4000};

constexpr std::array HintNames{std::pair{Appearance::Hint::None, std::string_view("none")},
    std::pair{Appearance::Hint::KeyNotHeld, std::string_view("key-not-held")},
    std::pair{Appearance::Hint::TooShort, std::string_view("too-short")},
    std::pair{Appearance::Hint::NotDownload, std::string_view("not-download")}};

Appearance* lastOn(std::vector<Appearance>& all, const std::string& portPath)
{
    const auto it = std::find_if(
        all.rbegin(), all.rend(), [&portPath](const Appearance& one) { return one.portPath == portPath; });
    return it == all.rend() ? nullptr : &*it;
}

void arrived(std::vector<Appearance>& all, const BusEvent& event, const StageOfSighting& stageOf)
{
    const std::string stage = stageOf ? stageOf(event.sighting) : std::string();
    if (Appearance* const before = lastOn(all, event.sighting.portPath)) {
        before->next = event.sighting.id;
        before->nextStage = stage;
    }
    Appearance one;
    one.when = event.at;
    one.portPath = event.sighting.portPath;
    one.id = event.sighting.id;
    one.stage = stage;
    all.push_back(std::move(one));
}

/// One word of the text: its value after "name=", if it has that name.
std::optional<std::string_view> valueOf(std::string_view word, std::string_view name)
{
    if (word.size() > name.size() && word.starts_with(name) && word[name.size()] == '=') {
        return word.substr(name.size() + 1);
    }
    return std::nullopt;
}

void adopt(Appearance& into, std::string_view word)
{
    if (const auto id = valueOf(word, "id")) {
        into.id = parseUsbId(*id).value_or(UsbId{});
    } else if (const auto stage = valueOf(word, "stage")) {
        into.stage = *stage;
    } else if (const auto next = valueOf(word, "next")) {
        into.next = parseUsbId(*next);
    } else if (const auto nextStage = valueOf(word, "next_stage")) {
        into.nextStage = *nextStage;
    } else if (const auto lived = valueOf(word, "lived_ms")) {
        std::int64_t count = 0;
        const auto read = std::from_chars(lived->data(), lived->data() + lived->size(), count);
        if (read.ec == std::errc() && count >= 0) {
            into.lived = milliseconds(count);
        }
    }
}

} // namespace

Appearance::Hint Appearance::hint() const noexcept
{
    if (stage.empty()) {
        return lived ? Hint::None : Hint::NotDownload;
    }
    if (!lived || *lived > Moment) {
        return Hint::None;
    }
    if (!next) {
        return Hint::TooShort;
    }
    return nextStage.empty() ? Hint::KeyNotHeld : Hint::None;
}

std::string_view hintName(Appearance::Hint hint) noexcept
{
    for (const auto& [known, name] : HintNames) {
        if (known == hint) {
            return name;
        }
    }
    return "none";
}

std::vector<Appearance> usbTimeline(const std::vector<BusEvent>& events, const StageOfSighting& stageOf)
{
    std::vector<Appearance> all;
    for (const BusEvent& event : events) {
        if (event.kind == BusEvent::Kind::Arrived) {
            arrived(all, event, stageOf);
        } else if (Appearance* const one = lastOn(all, event.sighting.portPath); one && !one->lived) {
            one->lived = std::chrono::duration_cast<milliseconds>(event.at - one->when);
        }
    }
    return all;
}

std::string toText(const Appearance& appearance)
{
    std::string text = "id=" + toText(appearance.id);
    if (!appearance.stage.empty()) {
        text += " stage=" + appearance.stage;
    }
    if (appearance.lived) {
        text += " lived_ms=" + std::to_string(appearance.lived->count());
    }
    if (appearance.next) {
        text += " next=" + toText(*appearance.next);
    }
    if (!appearance.nextStage.empty()) {
        text += " next_stage=" + appearance.nextStage;
    }
    return text + " hint=" + std::string(hintName(appearance.hint()));
}

std::optional<Appearance> parseAppearance(std::string_view text)
{
    if (!text.starts_with("id=")) {
        return std::nullopt;
    }
    Appearance appearance;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        adopt(appearance, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return appearance;
}

} // namespace flashwright
