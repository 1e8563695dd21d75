// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_files.h"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

constexpr mode_t OwnerOnly = S_IRWXU;
constexpr int StartField = 22; // of /proc/<pid>/stat. Source: [spec] proc(5)

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// When a process began, in the kernel's ticks; empty when there is none of that number.
std::string startOf(long process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t afterName = line.rfind(')'); // the name in field 2 may contain anything
    if (afterName == std::string::npos) {
        return {};
    }
    std::istringstream rest(line.substr(afterName + 1));
    std::string field;
    for (int number = 3; number <= StartField; ++number) {
        rest >> field;
    }
    return rest ? field : std::string();
}

int openHandle(const fs::path& path, int flags)
{
    return ::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
}

} // namespace

Failure hostFailure(const std::string& where, const fs::path& file, const std::error_code& why)
{
    const bool full = why == std::errc::no_space_on_device || why.value() == EDQUOT;
    return failWithProblem(full ? Fault::NoRoom : Fault::HostIo, where, full ? "disk-full" : "unreadable")
        .with("file", file.string())
        .with("detail", why.message());
}

std::string ownerMark()
{
    const long process = ::getpid();
    return std::to_string(process) + "-" + startOf(process);
}

bool ownerLives(std::string_view mark)
{
    long process = 0;
    const auto read = std::from_chars(mark.data(), mark.data() + mark.size(), process);
    if (read.ec != std::errc() || process <= 0) {
        return false;
    }
    const std::string start = startOf(process);
    return !start.empty() && mark == std::to_string(process) + "-" + start;
}

fs::path claimFile(const fs::path& folder)
{
    return folder / "in-use";
}

FolderClaim::FolderClaim(int handle) noexcept
    : m_handle(handle)
{
}

FolderClaim::FolderClaim(FolderClaim&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

FolderClaim::~FolderClaim()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

Result<FolderClaim> FolderClaim::take(const fs::path& folder)
{
    const int handle = openHandle(claimFile(folder), O_RDWR | O_CREAT);
    if (handle < 0) {
        return hostFailure("vault.claim", folder, lastError());
    }
    FolderClaim claim(handle);
    // A file system without locks still has the owner's mark in the folder's name.
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return hostFailure("vault.claim", folder, lastError());
    }
    return claim;
}

bool isClaimed(const fs::path& folder)
{
    const int handle = openHandle(claimFile(folder), O_RDWR);
    if (handle < 0) {
        return false;
    }
    const bool held = ::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(handle);
    return held;
}

Result<void> makePrivateFolders(const fs::path& folder)
{
    if (folder.empty()) {
        return {};
    }
    std::error_code ignored;
    if (fs::is_directory(folder, ignored)) {
        return {};
    }
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        TRY(makePrivateFolders(folder.parent_path()));
    }
    if (::mkdir(folder.c_str(), OwnerOnly) != 0 && errno != EEXIST) {
        return hostFailure("vault.folder", folder, lastError());
    }
    if (!fs::is_directory(folder, ignored)) { // a file has that name
        return hostFailure("vault.folder", folder, std::make_error_code(std::errc::not_a_directory));
    }
    return {};
}

Result<void> syncToDisk(const fs::path& fileOrFolder)
{
    const int handle = openHandle(fileOrFolder, O_RDONLY);
    if (handle < 0) {
        return hostFailure("vault.sync", fileOrFolder, lastError());
    }
    const bool done = ::fsync(handle) == 0 || errno == EINVAL; // EINVAL: a target that cannot be synchronised
    const std::error_code why = lastError();
    ::close(handle);
    if (!done) {
        return hostFailure("vault.sync", fileOrFolder, why);
    }
    return {};
}

Result<bool> moveFolder(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(to, ignored))) {
        return false;
    }
    // The kernel replaces an empty folder at most; what is kept here is never empty.
    if (::rename(from.c_str(), to.c_str()) == 0) {
        return true;
    }
    if (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR) {
        return false;
    }
    return hostFailure("vault.move", to, lastError());
}

} // namespace flashwright
