// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_set.h"

#include "core/base/letter_case.h"

#include <algorithm>

namespace flashwright {

namespace {

/// With '/', without "./" in front; empty when it leads out of the set.
std::string safeName(std::string_view name)
{
    std::string plain(name);
    std::ranges::replace(plain, '\\', '/');
    while (plain.starts_with("./")) {
        plain.erase(0, 2);
    }
    const bool leaves = plain.starts_with('/') || plain.find(':') != std::string::npos || plain == ".."
        || plain.starts_with("../") || plain.ends_with("/..") || plain.find("/../") != std::string::npos;
    return leaves ? std::string() : plain;
}

} // namespace

const FileSetMember* findMember(const FileSet& files, std::string_view name)
{
    const std::string wanted = safeName(name);
    const auto& all = files.members();
    if (wanted.empty()) {
        return nullptr;
    }
    auto found = std::ranges::find(all, wanted, &FileSetMember::name);
    if (found == all.end()) {
        found = std::ranges::find_if(
            all, [&wanted](const FileSetMember& file) { return lower(file.name) == lower(wanted); });
    }
    return found == all.end() ? nullptr : &*found;
}

} // namespace flashwright
