// SPDX-License-Identifier: GPL-3.0-or-later
/// Files on this computer as ByteSource and ImageSink.
#pragma once

#include "core/image/byte_source.h"
#include "core/image/image_source.h"

#include <filesystem>

namespace flashwright {

/// Opens a regular file for reading. HostIo with facts file, problem (not-found | not-a-file | unreadable).
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openFile(const std::filesystem::path& path);

/// Bytes held in memory, as a source; for tests and small embedded files.
[[nodiscard]] std::shared_ptr<const ByteSource> bytesAsSource(std::string name, Bytes bytes);

/// Writes to "<path>.part" and renames it to `path` in finish() after an fsync; removes the part file when it
/// is dropped unfinished. HostIo, NoRoom (disk full).
[[nodiscard]] Result<std::unique_ptr<ImageSink>> createFile(const std::filesystem::path& path);

} // namespace flashwright
