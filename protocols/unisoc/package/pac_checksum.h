// SPDX-License-Identifier: GPL-3.0-or-later
/// The two CRC-16 of a .pac. Private to this room.
#pragma once

#include "core/progress/progress_sink.h"
#include "protocols/unisoc/package/pac_reader.h"

#include <stop_token>

namespace flashwright::unisoc {

/// Reads the whole packet once and compares both sums. PackageCorrupt (bad-crc) with field, offset_bytes,
/// wanted, found; HostIo, Cancelled.
[[nodiscard]] Result<void> checkPacSums(const std::shared_ptr<const ByteSource>& packet,
    const PacHeader& header, ProgressSink& progress, const std::stop_token& stop);

} // namespace flashwright::unisoc
