// SPDX-License-Identifier: GPL-3.0-or-later
/// The files that lie around a firmware file: in its folder, or in the same archive. Names are relative, with
/// '/', and never lead out of the set.
#pragma once

#include "core/image/byte_source.h"
#include "core/image/image_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace flashwright {

struct FileSetMember {
    std::string name; ///< "images/boot.img"
    std::uint64_t bytes = 0; ///< of the file as the set serves it (unpacked)
};

/// Immutable after it was made; any thread.
class FileSet {
public:
    virtual ~FileSet() = default;
    /// What a person calls the set: the folder's or the archive's path.
    [[nodiscard]] virtual const std::string& name() const = 0;
    /// All files, in the order of their names.
    [[nodiscard]] virtual const std::vector<FileSetMember>& members() const = 0;
    /// Its bytes at random; of a packed member, rising offsets are fast and going back starts again.
    /// HostIo (not-found, unreadable), PackageCorrupt.
    [[nodiscard]] virtual Result<std::shared_ptr<const ByteSource>> open(std::string_view name) const = 0;
};

/// The member of that name: exact first, else ignoring case; null when there is none or the name is absolute
/// or leads out of the set ("..", a drive letter). Backslashes count as '/'.
[[nodiscard]] const FileSetMember* findMember(const FileSet& files, std::string_view name);

/// What lies in one folder of a set and below it, with names that begin there; the set itself for an empty
/// `folder` ("rom", "rom/images").
[[nodiscard]] std::shared_ptr<const FileSet> filesBelow(
    std::shared_ptr<const FileSet> files, std::string_view folder);

/// The folder part of a member's name: "rom" of "rom/boot.img", empty of "boot.img".
[[nodiscard]] std::string folderOf(std::string_view member);

} // namespace flashwright
