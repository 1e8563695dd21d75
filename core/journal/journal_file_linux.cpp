// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace flashwright {

namespace {

Failure failedWith(int code, const std::filesystem::path& path)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    return failWithProblem(
        full ? Fault::NoRoom : Fault::HostIo, "journal.file", full ? "disk-full" : "unreadable")
        .with("file", path.string())
        .with("detail", std::generic_category().message(code));
}

} // namespace

JournalFile::JournalFile(std::filesystem::path path, int handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

JournalFile::JournalFile(JournalFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
{
}

JournalFile::~JournalFile()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

namespace {

/// A new file is safe only when its folder is: after a power cut it would have no name.
void syncFolderOf(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        (void)::fsync(handle);
        ::close(handle);
    }
}

} // namespace

Result<JournalFile> JournalFile::open(std::filesystem::path path)
{
    // Identities of phones are in it: nobody else on this computer reads it.
    const int handle = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) {
        return failedWith(errno, path);
    }
    syncFolderOf(path);
    // Tells other programs that a job runs; the lock goes with the process, however it ends.
    (void)::flock(handle, LOCK_EX | LOCK_NB);
    return JournalFile(std::move(path), handle);
}

Result<void> JournalFile::append(std::string_view line)
{
    while (!line.empty()) {
        const ssize_t written = ::write(m_handle, line.data(), line.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return failedWith(errno, m_path);
        }
        line.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> JournalFile::sync()
{
    // A pipe or a terminal has nothing to sync.
    if (::fsync(m_handle) != 0 && errno != EINVAL && errno != EROFS) {
        return failedWith(errno, m_path);
    }
    return {};
}

bool isBeingWritten(const std::filesystem::path& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool free = ::flock(handle, LOCK_SH | LOCK_NB) == 0;
    ::close(handle);
    return !free;
}

} // namespace flashwright
