// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"

#include "core/base/units.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace flashwright {

namespace {

std::string reasonText(int code)
{
    return std::system_category().message(code);
}

Failure unreadable(const std::string& name, std::uint64_t offset, int code)
{
    return failWithProblem(Fault::HostIo, "image.file.read", "unreadable")
        .with("file", name)
        .with("offset_bytes", hexNumber(offset))
        .with("detail", reasonText(code));
}

Failure beyondEnd(const std::string& name, std::uint64_t offset, std::uint64_t size)
{
    return failWithProblem(Fault::HostIo, "image.file.read", "truncated")
        .with("file", name)
        .with("offset_bytes", hexNumber(offset))
        .with("found_bytes", std::to_string(size));
}

/// Owns a descriptor of this process.
class Descriptor {
public:
    explicit Descriptor(int number) noexcept
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    [[nodiscard]] int number() const noexcept { return m_number; }
    /// Closes now. @returns errno of a failed close, 0 when it went well.
    int close() noexcept { return ::close(std::exchange(m_number, -1)) == 0 ? 0 : errno; }

private:
    int m_number;
};

class FileSource final : public ByteSource {
public:
    FileSource(std::string name, Descriptor file, std::uint64_t size)
        : m_name(std::move(name))
        , m_file(std::move(file))
        , m_size(size)
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override;

private:
    std::string m_name;
    Descriptor m_file;
    std::uint64_t m_size;
};

// pread keeps no position, so threads need no turns.
Result<void> FileSource::readAt(std::uint64_t offset, MutableByteSpan into) const
{
    if (!rangeFits(offset, into.size(), m_size)) {
        return beyondEnd(m_name, offset, m_size);
    }
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::pread(
            m_file.number(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return unreadable(m_name, offset + done, errno);
        }
        if (got == 0) { // somebody shortened the file after it was opened
            return beyondEnd(m_name, offset + done, offset + done);
        }
        done += static_cast<std::size_t>(got);
    }
    return {};
}

class MemorySource final : public ByteSource {
public:
    MemorySource(std::string name, Bytes bytes)
        : m_name(std::move(name))
        , m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override
    {
        if (!rangeFits(offset, into.size(), m_bytes.size())) {
            return beyondEnd(m_name, offset, m_bytes.size());
        }
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), into.size(), into.begin());
        return {};
    }

private:
    std::string m_name;
    Bytes m_bytes;
};

Failure unwritable(const std::filesystem::path& path, int code)
{
    if (code == ENOSPC || code == EDQUOT || code == EFBIG) {
        return failWithProblem(Fault::NoRoom, "image.file.write", "disk-full").with("file", path.string());
    }
    return failWithProblem(Fault::HostIo, "image.file.write", "unreadable")
        .with("file", path.string())
        .with("detail", reasonText(code));
}

class FileSink final : public ImageSink {
public:
    FileSink(std::filesystem::path path, std::filesystem::path part, Descriptor file)
        : m_path(std::move(path))
        , m_part(std::move(part))
        , m_file(std::move(file))
    {
    }
    FileSink(const FileSink&) = delete;
    FileSink& operator=(const FileSink&) = delete;
    ~FileSink() override
    {
        if (!m_finished) {
            std::error_code ignored;
            std::filesystem::remove(m_part, ignored);
        }
    }
    Result<void> write(ByteSpan bytes) override;
    Result<void> finish() override;

private:
    std::filesystem::path m_path;
    std::filesystem::path m_part;
    Descriptor m_file;
    bool m_finished = false;
};

Result<void> FileSink::write(ByteSpan bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(m_file.number(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put < 0) {
            return unwritable(m_path, errno);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> FileSink::finish()
{
    if (::fsync(m_file.number()) != 0 && errno != EINVAL) { // EINVAL: a target that cannot be synchronised
        return unwritable(m_path, errno);
    }
    if (const int code = m_file.close(); code != 0) {
        return unwritable(m_path, code);
    }
    std::error_code failed;
    std::filesystem::rename(m_part, m_path, failed);
    if (failed) {
        return unwritable(m_path, failed.value());
    }
    m_finished = true;
    return {};
}

} // namespace

Result<std::shared_ptr<const ByteSource>> openFile(const std::filesystem::path& path)
{
    // Non-blocking, so that a named pipe does not hang the program before it is refused.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) {
        const int code = errno;
        const bool missing = code == ENOENT || code == ENOTDIR;
        return failWithProblem(Fault::HostIo, "image.file.open", missing ? "not-found" : "unreadable")
            .with("file", path.string())
            .with("detail", reasonText(code));
    }
    struct stat facts { };
    if (::fstat(file.number(), &facts) != 0) {
        return unreadable(path.string(), 0, errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return failWithProblem(Fault::HostIo, "image.file.open", "not-a-file").with("file", path.string());
    }
    return std::make_shared<FileSource>(
        path.string(), std::move(file), static_cast<std::uint64_t>(facts.st_size));
}

std::shared_ptr<const ByteSource> bytesAsSource(std::string name, Bytes bytes)
{
    return std::make_shared<MemorySource>(std::move(name), std::move(bytes));
}

Result<std::unique_ptr<ImageSink>> createFile(const std::filesystem::path& path)
{
    std::filesystem::path part = path;
    part += ".part";
    Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (file.number() < 0) {
        return unwritable(path, errno);
    }
    return std::make_unique<FileSink>(path, std::move(part), std::move(file));
}

} // namespace flashwright
