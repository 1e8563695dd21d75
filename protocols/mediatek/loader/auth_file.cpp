// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/loader/auth_file.h"

#include "core/base/units.h"
#include "protocols/mediatek/loader/gfh.h"

#include <array>

namespace flashwright::mediatek {

namespace {

/// A file of keys; anything larger is something else.
constexpr std::uint64_t LargestFile = 1 * MiB;

Failure notOne(const ByteSource& file, std::string problem, std::uint64_t offset)
{
    return failWithProblem(Fault::PackageCorrupt, "mediatek.auth.header", std::move(problem))
        .with("file", file.name())
        .with("offset_bytes", hexNumber(offset));
}

} // namespace

Result<AuthFile> readAuthFile(const ByteSource& file)
{
    if (file.size() < FileInfo::WireBytes) {
        return notOne(file, "truncated", file.size());
    }
    std::array<std::byte, FileInfo::WireBytes> head{};
    TRY(file.readAt(0, head));
    const auto info = readFileInfo(head);
    if (!info || file.size() > LargestFile) {
        return notOne(file, "auth-bad-header", 0);
    }
    if (info->fileBytes > file.size()) {
        return notOne(file, "truncated", file.size());
    }
    if (info->fileBytes != file.size()) {
        return notOne(file, "size-differs", 0x20)
            .with("wanted", std::to_string(info->fileBytes))
            .with("found", std::to_string(file.size()));
    }
    if (!isSound(*info) || info->signatureBytes == 0) {
        return notOne(file, "auth-bad-header", 0x28);
    }
    return AuthFile{info->fileBytes, info->contentOffset, info->signatureBytes};
}

} // namespace flashwright::mediatek
