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

class FolderOfSet final : public FileSet {
public:
    FolderOfSet(std::shared_ptr<const FileSet> files, std::string_view folder)
        : m_files(std::move(files))
        , m_name(m_files->name() + "/" + std::string(folder))
        , m_prefix(std::string(folder) + "/")
    {
        for (const FileSetMember& member : m_files->members()) {
            if (member.name.starts_with(m_prefix)) {
                m_members.push_back({member.name.substr(m_prefix.size()), member.bytes});
            }
        }
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] const std::vector<FileSetMember>& members() const override { return m_members; }
    [[nodiscard]] Result<std::shared_ptr<const ByteSource>> open(std::string_view name) const override
    {
        return m_files->open(m_prefix + std::string(name));
    }

private:
    std::shared_ptr<const FileSet> m_files;
    std::string m_name;
    std::string m_prefix;
    std::vector<FileSetMember> m_members;
};

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

std::shared_ptr<const FileSet> filesBelow(std::shared_ptr<const FileSet> files, std::string_view folder)
{
    if (folder.empty()) {
        return files;
    }
    return std::make_shared<FolderOfSet>(std::move(files), folder);
}

std::string folderOf(std::string_view member)
{
    const auto slash = member.rfind('/');
    return std::string(member.substr(0, slash == std::string_view::npos ? 0 : slash));
}

} // namespace flashwright
