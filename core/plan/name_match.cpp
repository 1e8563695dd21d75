// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isPlain(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '.';
}

} // namespace

bool sameName(std::string_view a, std::string_view b) noexcept
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

bool isCalled(const PackageEntry& entry, std::string_view name) noexcept
{
    return !name.empty() && (sameName(entry.id, name) || sameName(entry.target, name));
}

bool isNamed(const PackageEntry& entry, const std::set<std::string>& names) noexcept
{
    return std::any_of(
        names.begin(), names.end(), [&entry](const std::string& name) { return isCalled(entry, name); });
}

std::string safeFileName(std::string_view name)
{
    std::string safe;
    for (const char c : name) {
        safe += isPlain(c) ? c : '_';
    }
    if (safe.empty() || safe.front() == '.') {
        safe.insert(safe.begin(), '_');
    }
    return safe;
}

} // namespace flashwright
