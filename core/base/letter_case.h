// SPDX-License-Identifier: GPL-3.0-or-later
/// Letter case of the names in firmware files: ASCII only, whatever the locale. Pure; any thread.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace flashwright {

/// The text with A..Z as a..z; all other bytes stay as they are.
[[nodiscard]] inline std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

} // namespace flashwright
