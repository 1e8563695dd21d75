// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/zip_file_set.h"

#include <algorithm>

namespace flashwright {

namespace {

class ZipSet final : public FileSet {
public:
    ZipSet(std::filesystem::path archive, std::vector<ZipMember> members)
        : m_archive(std::move(archive))
        , m_name(m_archive.string())
        , m_zip(std::move(members))
    {
        std::ranges::sort(m_zip, {}, &ZipMember::name);
        for (const ZipMember& member : m_zip) {
            m_members.push_back({member.name, member.bytes});
        }
        std::vector<FileSetMember> kept; // a name that findMember() would never follow is not offered either
        for (const FileSetMember& member : m_members) {
            if (findMember(*this, member.name) != nullptr) {
                kept.push_back(member);
            }
        }
        m_members = std::move(kept);
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] const std::vector<FileSetMember>& members() const override { return m_members; }
    [[nodiscard]] Result<std::shared_ptr<const ByteSource>> open(std::string_view name) const override
    {
        const FileSetMember* wanted = findMember(*this, name);
        const auto found = wanted == nullptr
            ? m_zip.end()
            : std::ranges::find(m_zip, wanted->name, [](const ZipMember& member) { return member.name; });
        if (found == m_zip.end()) {
            return failWithProblem(Fault::HostIo, "firmware.zip.open", "not-found")
                .with("file", m_name + "!" + std::string(name));
        }
        return openZipMember(m_archive, *found);
    }

private:
    std::filesystem::path m_archive;
    std::string m_name;
    std::vector<ZipMember> m_zip;
    std::vector<FileSetMember> m_members;
};

} // namespace

std::shared_ptr<const FileSet> openZipSet(
    const std::filesystem::path& archive, std::vector<ZipMember> members)
{
    return std::make_shared<ZipSet>(archive, std::move(members));
}

} // namespace flashwright
