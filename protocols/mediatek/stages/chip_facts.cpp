// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/chip_facts.h"

#include <algorithm>
#include <charconv>

namespace flashwright::mediatek {

std::string hexCode(std::uint32_t code)
{
    constexpr std::size_t Digits = 4;
    std::string text = hexNumber(code).substr(2);
    if (text.size() < Digits) {
        text.insert(0, Digits - text.size(), '0');
    }
    return "0x" + text;
}

std::string chipAttribute(const ChipProfile* chip, const std::string& name)
{
    if (chip == nullptr) {
        return {};
    }
    const auto found = chip->attributes.find(name);
    return found == chip->attributes.end() ? std::string() : found->second;
}

std::optional<std::uint32_t> chipNumber(const ChipProfile* chip, const std::string& name)
{
    const std::string whole = chipAttribute(chip, name);
    std::string_view text = whole;
    text.remove_prefix(text.starts_with("0x") ? 2 : 0);
    std::uint32_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return !text.empty() && read.ec == std::errc() && read.ptr == text.data() + text.size()
        ? std::optional(value)
        : std::nullopt;
}

const ChipProfile* findByHardwareCode(const ChipCatalog& chips, std::uint16_t hwCode)
{
    const auto found = std::find_if(chips.begin(), chips.end(),
        [hwCode](const ChipProfile& chip) { return chipNumber(&chip, "hw_code") == hwCode; });
    return found == chips.end() ? nullptr : &*found;
}

std::optional<WatchdogWrite> watchdogOf(const ChipProfile* chip)
{
    const auto base = chipNumber(chip, "watchdog");
    if (!base) {
        return std::nullopt;
    }
    WatchdogWrite write = watchdogWrite(*base, chipNumber(chip, "watchdog_value"));
    const std::string bits = chipAttribute(chip, "watchdog_bits");
    if (!bits.empty()) {
        write.wide = bits != "16";
    }
    return write;
}

ChipNumbers chipNumbers(const ChipWords& words, const ChipProfile* chip)
{
    ChipNumbers numbers;
    numbers.hwCode = words.hwCode;
    numbers.hwSubCode = words.hwSubCode;
    numbers.hwVersion = words.hwVersion;
    numbers.swVersion = words.swVersion;
    numbers.daCode = static_cast<std::uint16_t>(chipNumber(chip, "da_code").value_or(words.hwCode));
    numbers.protocol = chip == nullptr ? std::string() : chip->protocol;
    return numbers;
}

} // namespace flashwright::mediatek
