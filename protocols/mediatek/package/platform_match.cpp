// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/platform_match.h"

#include "core/base/letter_case.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// Words between commas, in lower case.
bool listHas(std::string_view list, const std::string& word)
{
    while (!list.empty()) {
        const auto comma = list.find(',');
        std::string item = lower(list.substr(0, comma));
        std::erase(item, ' ');
        if (item == word) {
            return true;
        }
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
    return false;
}

bool isNamed(const ChipProfile& chip, const std::string& name)
{
    const bool own =
        std::ranges::any_of(chip.names, [&name](const std::string& known) { return lower(known) == name; });
    const auto aliases = chip.attributes.find("aliases");
    return own || chip.family == name || (aliases != chip.attributes.end() && listHas(aliases->second, name));
}

std::vector<std::string> named(const ChipCatalog& chips, const std::string& name)
{
    std::vector<std::string> families;
    for (const ChipProfile& chip : chips) {
        if (isNamed(chip, name)) {
            families.push_back(chip.family);
        }
    }
    return families;
}

} // namespace

std::vector<std::string> familiesOf(const ChipCatalog& chips, std::string_view platform)
{
    std::string name = lower(platform);
    if (name.empty()) {
        return {};
    }
    std::vector<std::string> families = named(chips, name);
    const auto lastDigit = name.find_last_of("0123456789");
    if (families.empty() && lastDigit != std::string::npos && lastDigit + 1 < name.size()) {
        name.erase(lastDigit + 1);
        families = named(chips, name);
    }
    return families;
}

} // namespace flashwright::mediatek
