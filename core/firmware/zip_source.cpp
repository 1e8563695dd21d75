// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/zip_source.h"

#include "core/base/units.h"
#include "core/image/file_source.h"

#include <QString>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>
#include <quazip/unzip.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace flashwright {

namespace {

constexpr std::size_t MostMembers = 4096;
constexpr std::size_t SkipBytes = 256 * KiB;
constexpr quint16 EncryptedFlag = 1; // [spec] PKWARE APPNOTE 4.4.4

Failure damaged(const std::string& name, std::uint64_t offset, std::string problem)
{
    return failWithProblem(Fault::PackageCorrupt, "firmware.zip.read", std::move(problem))
        .with("file", name)
        .with("offset_bytes", hexNumber(offset));
}

/// One pass through a packed member.
class Cursor {
public:
    explicit Cursor(const std::filesystem::path& archive)
        : m_zip(QString::fromStdString(archive.string()))
    {
    }
    bool start(const QString& member);
    [[nodiscard]] std::uint64_t position() const noexcept { return m_position; }
    /// @returns bytes read; less than asked for at a damaged place.
    std::size_t read(MutableByteSpan into);
    /// True when the archive's own checksum of the member holds; to be asked at its end only.
    bool checksumHolds();
    /// Where the member's bytes begin in the archive; right after start().
    std::uint64_t dataOffset() { return unzGetCurrentFileZStreamPos64(m_zip.getUnzFile()); }

private:
    QuaZip m_zip;
    QuaZipFile m_file;
    std::uint64_t m_position = 0;
};

bool Cursor::start(const QString& member)
{
    if (!m_zip.open(QuaZip::mdUnzip) || !m_zip.setCurrentFile(member)) {
        return false;
    }
    m_file.setZip(&m_zip);
    return m_file.open(QIODevice::ReadOnly);
}

std::size_t Cursor::read(MutableByteSpan into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const qint64 got =
            m_file.read(reinterpret_cast<char*>(into.data() + done), static_cast<qint64>(into.size() - done));
        if (got <= 0) {
            break;
        }
        done += static_cast<std::size_t>(got);
    }
    m_position += done;
    return done;
}

bool Cursor::checksumHolds()
{
    m_file.close();
    return m_file.getZipError() == UNZ_OK;
}

class PackedMember final : public ByteSource {
public:
    PackedMember(std::filesystem::path archive, const ZipMember& member)
        : m_archive(std::move(archive))
        , m_member(QString::fromStdString(member.name))
        , m_name(m_archive.string() + "!" + member.name)
        , m_bytes(member.bytes)
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes; }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override;

private:
    Result<void> goTo(std::uint64_t offset) const;

    std::filesystem::path m_archive;
    QString m_member;
    std::string m_name;
    std::uint64_t m_bytes;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<Cursor> m_cursor;
};

Result<void> PackedMember::goTo(std::uint64_t offset) const
{
    if (m_cursor == nullptr || m_cursor->position() > offset) {
        m_cursor = std::make_unique<Cursor>(m_archive);
        if (!m_cursor->start(m_member)) {
            m_cursor.reset();
            return damaged(m_name, 0, "unreadable");
        }
    }
    Bytes skipped(
        static_cast<std::size_t>(std::min<std::uint64_t>(SkipBytes, offset - m_cursor->position())));
    while (m_cursor->position() < offset) {
        const auto part =
            static_cast<std::size_t>(std::min<std::uint64_t>(skipped.size(), offset - m_cursor->position()));
        if (m_cursor->read(MutableByteSpan(skipped).first(part)) != part) {
            return damaged(m_name, m_cursor->position(), "truncated");
        }
    }
    return {};
}

Result<void> PackedMember::readAt(std::uint64_t offset, MutableByteSpan into) const
{
    if (!rangeFits(offset, into.size(), m_bytes)) {
        return failWithProblem(Fault::HostIo, "firmware.zip.read", "truncated")
            .with("file", m_name)
            .with("offset_bytes", hexNumber(offset))
            .with("found_bytes", std::to_string(m_bytes));
    }
    const std::lock_guard lock(m_mutex);
    TRY(goTo(offset));
    if (m_cursor->read(into) != into.size()) {
        const std::uint64_t place = m_cursor->position();
        m_cursor.reset();
        return damaged(m_name, place, "truncated");
    }
    if (!into.empty() && m_cursor->position() == m_bytes) {
        const bool whole = m_cursor->checksumHolds();
        m_cursor.reset();
        if (!whole) {
            return damaged(m_name, m_bytes, "bad-crc");
        }
    }
    return {};
}

/// A member that is not packed: a window on the archive.
class StoredMember final : public ByteSource {
public:
    StoredMember(std::shared_ptr<const ByteSource> archive, std::uint64_t offset, const ZipMember& member)
        : m_archive(std::move(archive))
        , m_name(m_archive->name() + "!" + member.name)
        , m_offset(offset)
        , m_bytes(member.bytes)
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes; }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override
    {
        if (!rangeFits(offset, into.size(), m_bytes)) {
            return failWithProblem(Fault::HostIo, "firmware.zip.read", "truncated")
                .with("file", m_name)
                .with("offset_bytes", hexNumber(offset))
                .with("found_bytes", std::to_string(m_bytes));
        }
        return m_archive->readAt(m_offset + offset, into);
    }

private:
    std::shared_ptr<const ByteSource> m_archive;
    std::string m_name;
    std::uint64_t m_offset;
    std::uint64_t m_bytes;
};

Result<std::shared_ptr<const ByteSource>> openStored(
    const std::filesystem::path& archive, const ZipMember& member)
{
    TRY_LET(std::shared_ptr<const ByteSource> file, openFile(archive));
    Cursor cursor(archive);
    if (!cursor.start(QString::fromStdString(member.name))) {
        return damaged(archive.string(), 0, "unreadable");
    }
    const std::uint64_t offset = cursor.dataOffset();
    if (!rangeFits(offset, member.bytes, file->size())) {
        return damaged(archive.string(), offset, "entry-beyond-end");
    }
    return std::make_shared<StoredMember>(std::move(file), offset, member);
}

} // namespace

bool looksLikeZip(const ByteSource& file)
{
    constexpr std::string_view Start = "PK\x03\x04"; // [spec] PKWARE APPNOTE 4.3.7
    std::array<std::byte, 4> head{};
    return file.size() >= head.size() && file.readAt(0, head) && asText(head) == Start;
}

Result<std::vector<ZipMember>> listZip(const std::filesystem::path& archive)
{
    QuaZip zip(QString::fromStdString(archive.string()));
    if (!zip.open(QuaZip::mdUnzip)) {
        return damaged(archive.string(), 0, "truncated"); // the list of members stands at the end
    }
    std::vector<ZipMember> members;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info)) {
            return damaged(archive.string(), 0, "unreadable");
        }
        if (members.size() == MostMembers) {
            return damaged(archive.string(), 0, "too-many-entries");
        }
        if (!info.name.endsWith(QLatin1Char('/'))) {
            members.push_back({info.name.toStdString(), info.uncompressedSize, info.method == 0,
                (info.flags & EncryptedFlag) != 0});
        }
    }
    return members;
}

Result<std::shared_ptr<const ByteSource>> openZipMember(
    const std::filesystem::path& archive, const ZipMember& member)
{
    if (member.encrypted) {
        return failWithProblem(Fault::PackageUnsupported, "firmware.zip.open", "encrypted")
            .with("file", archive.string() + "!" + member.name);
    }
    if (member.stored) {
        return openStored(archive, member);
    }
    return std::make_shared<PackedMember>(archive, member);
}

} // namespace flashwright
