// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/module/chip_profile.h"

#include <algorithm>

namespace flashwright {

namespace {

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool matchesArea(std::string_view pattern, std::string_view name) noexcept
{
    if (pattern.empty() || name.empty()) {
        return false;
    }
    if (pattern.back() == '*') {
        pattern.remove_suffix(1);
        name = name.substr(0, pattern.size());
    }
    return std::equal(pattern.begin(), pattern.end(), name.begin(), name.end(),
        [](char a, char b) { return lower(a) == lower(b); });
}

} // namespace flashwright
