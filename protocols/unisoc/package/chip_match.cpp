// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/chip_match.h"

#include "core/base/letter_case.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Product names shorten "SC9863A" to "s9863a" and write "sp7731e" for the same maker's next series, so the
/// digits and what follows them are what counts; names like "UMS512" stay whole.
std::string keyOf(std::string_view chip)
{
    std::string key = lower(chip);
    for (const std::string_view start : {"sc", "sp", "sl"}) {
        if (key.starts_with(start) && key.size() > start.size() && isDigit(key[start.size()])) {
            return key.substr(start.size());
        }
    }
    return key;
}

/// The key stands in the text and does not begin in the middle of a longer number.
bool standsIn(const std::string& text, const std::string& key)
{
    for (auto at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
        const bool cutFront = isDigit(key.front()) && at > 0 && isDigit(text[at - 1]);
        const auto end = at + key.size();
        const bool cutBack = isDigit(key.back()) && end < text.size() && isDigit(text[end]);
        if (!cutFront && !cutBack) {
            return true;
        }
    }
    return false;
}

std::size_t matchLength(const ChipProfile& chip, const std::string& product)
{
    std::size_t best = 0;
    for (const std::string& name : chip.names) {
        const std::string key = keyOf(name);
        if (!key.empty() && standsIn(product, key)) {
            best = std::max(best, key.size());
        }
    }
    return best;
}

std::vector<std::string> byName(const ChipCatalog& chips, const std::string& product)
{
    std::vector<std::string> found;
    std::size_t best = 1;
    for (const ChipProfile& chip : chips) {
        const std::size_t length = matchLength(chip, product);
        if (length > best) {
            best = length;
            found.clear();
        }
        if (length == best) {
            found.push_back(chip.family);
        }
    }
    return found;
}

bool loadersFit(const ChipProfile& chip, const std::vector<PackageEntry>& entries)
{
    bool any = false;
    for (const PackageEntry& entry : entries) {
        const auto role = entry.attributes.find("loader");
        if (role == entry.attributes.end() || !entry.address) {
            continue;
        }
        const auto base = chip.loaders.find(role->second);
        if (base == chip.loaders.end() || base->second != *entry.address) {
            return false;
        }
        any = true;
    }
    return any;
}

} // namespace

std::vector<std::string> matchChips(const ChipCatalog& chips, std::string_view product,
    std::string_view xmlProduct, const std::vector<PackageEntry>& entries)
{
    for (const std::string_view name : {product, xmlProduct}) {
        if (auto found = byName(chips, lower(name)); !found.empty()) {
            return found;
        }
    }
    std::vector<std::string> found;
    for (const ChipProfile& chip : chips) {
        if (loadersFit(chip, entries)) {
            found.push_back(chip.family);
        }
    }
    return found;
}

} // namespace flashwright::unisoc
