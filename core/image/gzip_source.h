// SPDX-License-Identifier: GPL-3.0-or-later
/// A .gz file as the bytes packed in it. Source: [spec] RFC 1952
#pragma once

#include "core/image/byte_source.h"

namespace flashwright {

/// True when the first bytes are those of a gzip file with deflated contents.
[[nodiscard]] bool looksGzip(const ByteSource& packed);

/// Reads the whole file once, since nothing in it tells the unpacked length reliably (the trailer counts
/// modulo 4 GiB, and of the last part only), and so knows that every checksum in it holds. The result serves
/// rising offsets in one pass and goes back by starting again; any thread, threads take turns. Its name is
/// the packed file's.
/// PackageCorrupt (gzip-bad with file, offset_bytes of the packed file, detail), HostIo. Blocking.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openGzip(std::shared_ptr<const ByteSource> packed);

} // namespace flashwright
