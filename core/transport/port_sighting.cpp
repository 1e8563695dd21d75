// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/port_sighting.h"

#include <charconv>
#include <cstdio>

namespace flashwright {

std::string toText(UsbId id)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04x:%04x", id.vendor, id.product);
    return text.data();
}

std::optional<UsbId> parseUsbId(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto parse = [](std::string_view part) -> std::optional<std::uint16_t> {
        std::uint16_t value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value, 16);
        if (part.empty() || error != std::errc() || end != part.data() + part.size()) {
            return std::nullopt;
        }
        return value;
    };
    const auto vendor = parse(text.substr(0, colon));
    const auto product = parse(text.substr(colon + 1));
    if (!vendor || !product) {
        return std::nullopt;
    }
    return UsbId{*vendor, *product};
}

} // namespace flashwright
