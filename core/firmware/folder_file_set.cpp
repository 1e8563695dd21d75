// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/folder_file_set.h"

#include "core/image/file_source.h"

#include <algorithm>
#include <deque>
#include <mutex>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t MostFiles = 4096;
constexpr std::size_t MostEntries = 65536; // looked at, whatever they are
constexpr std::size_t DeepestLevel = 3;

struct Level {
    fs::path path;
    std::size_t depth = 0;
};

bool isBelow(const fs::path& file, const fs::path& folder)
{
    const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    static_cast<void>(rest);
    return end == folder.end();
}

class FolderSet final : public FileSet {
public:
    explicit FolderSet(fs::path folder)
        : m_folder(std::move(folder))
        , m_name(m_folder.string())
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] const std::vector<FileSetMember>& members() const override
    {
        std::call_once(m_once, [this] { list(); });
        return m_members;
    }
    [[nodiscard]] Result<std::shared_ptr<const ByteSource>> open(std::string_view name) const override;

private:
    void list() const;
    void take(const fs::directory_entry& entry, const Level& in, std::deque<Level>& waiting) const;

    fs::path m_folder;
    std::string m_name;
    mutable std::once_flag m_once;
    mutable fs::path m_real;
    mutable std::vector<FileSetMember> m_members;
};

void FolderSet::take(const fs::directory_entry& entry, const Level& in, std::deque<Level>& waiting) const
{
    std::error_code failed;
    const bool link = entry.is_symlink(failed);
    if (entry.is_directory(failed) && !failed) {
        if (!link && in.depth < DeepestLevel) {
            waiting.push_back({entry.path(), in.depth + 1});
        }
        return;
    }
    if (!entry.is_regular_file(failed) || failed) {
        return;
    }
    if (link && !isBelow(fs::canonical(entry.path(), failed), m_real)) {
        return;
    }
    const std::uint64_t bytes = entry.file_size(failed);
    if (!failed) {
        m_members.push_back({entry.path().lexically_relative(m_folder).generic_string(), bytes});
    }
}

void FolderSet::list() const
{
    std::error_code failed;
    m_real = fs::canonical(m_folder, failed);
    std::deque<Level> waiting{{m_folder, 0}};
    std::size_t seen = 0;
    while (!waiting.empty()) {
        const Level level = std::move(waiting.front());
        waiting.pop_front();
        fs::directory_iterator at(level.path, failed);
        for (const fs::directory_iterator end; !failed && at != end; at.increment(failed)) {
            if (++seen > MostEntries || m_members.size() == MostFiles) {
                waiting.clear();
                break;
            }
            take(*at, level, waiting);
        }
    }
    std::ranges::sort(m_members, {}, &FileSetMember::name);
}

Result<std::shared_ptr<const ByteSource>> FolderSet::open(std::string_view name) const
{
    const FileSetMember* member = findMember(*this, name);
    if (member == nullptr) {
        return failWithProblem(Fault::HostIo, "firmware.folder.open", "not-found")
            .with("file", m_name + "/" + std::string(name));
    }
    return openFile(m_folder / member->name);
}

} // namespace

std::shared_ptr<const FileSet> openFolder(const std::filesystem::path& folder)
{
    return std::make_shared<FolderSet>(folder);
}

} // namespace flashwright
