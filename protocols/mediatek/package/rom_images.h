// SPDX-License-Identifier: GPL-3.0-or-later
/// The image files of a ROM: found by the names in a scatter file, looked into, opened once each.
#pragma once

#include "core/image/file_set.h"
#include "core/image/firmware_package.h"

namespace flashwright::mediatek {

/// Values and a shared source; copy freely.
struct RomImage {
    std::string member; ///< of the file set; empty when nothing was found
    std::shared_ptr<const ByteSource> source; ///< unpacked; null when the image cannot be used
    std::uint64_t bytes = 0;
    std::optional<std::uint64_t> expandedBytes; ///< of a sparse image
    std::string problem; ///< empty, or "image-missing", "unsafe-name", "lfs-pointer", "gzip-bad",
                         ///< "sparse-bad", "unreadable"
    std::vector<Fact> facts; ///< of the problem
    std::string note; ///< "image-other-case", "image-packed", "image-elsewhere"; `member` says which
    [[nodiscard]] std::uint64_t bytesOnPhone() const noexcept { return expandedBytes.value_or(bytes); }
};

/// Not thread-safe; used while a package is opened.
class RomImages {
public:
    /// `files` null: everything is missing.
    explicit RomImages(std::shared_ptr<const FileSet> files);

    /// By the exact name, else ignoring case, else the same with ".gz" behind it. A name that leads out of
    /// the folder is never followed. A file of that name in a sub-folder is not taken, but told
    /// (image-elsewhere).
    const RomImage& find(const std::string& fileName);
    [[nodiscard]] const FileSet* files() const noexcept { return m_files.get(); }

private:
    [[nodiscard]] RomImage look(const std::string& fileName) const;
    void probe(RomImage& image) const;

    std::shared_ptr<const FileSet> m_files;
    std::map<std::string, RomImage> m_known;
};

/// True for a relative name that stays inside its folder.
[[nodiscard]] bool staysInside(std::string_view fileName);

} // namespace flashwright::mediatek
