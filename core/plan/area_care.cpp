// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/area_care.h"

#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

struct Word {
    std::string_view word;
    Care care;
};

constexpr std::array Words{Word{"bootloaders", Care::Together}, Word{"bootloader", Care::Together},
    Word{"update", Care::Renew}, Word{"invisible", Care::Empty}, Word{"protected", Care::Keep},
    Word{"binregion", Care::Keep}, Word{"keepvisible", Care::Keep}, Word{"reserved", Care::Leave}};

} // namespace

Care careOf(const std::map<std::string, std::string>& attributes)
{
    auto said = attributes.find("operation");
    if (said == attributes.end()) {
        said = attributes.find("operation_type");
    }
    if (said == attributes.end() || said->second.empty()) {
        return Care::AsTicked;
    }
    const auto known = std::find_if(
        Words.begin(), Words.end(), [&said](const Word& word) { return sameName(word.word, said->second); });
    return known == Words.end() ? Care::Empty : known->care;
}

bool hasMark(const std::map<std::string, std::string>& attributes, const char* name)
{
    const auto it = attributes.find(name);
    return it != attributes.end()
        && (sameName(it->second, "true") || it->second == "1" || sameName(it->second, "yes"));
}

} // namespace flashwright
