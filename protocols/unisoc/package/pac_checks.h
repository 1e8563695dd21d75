// SPDX-License-Identifier: GPL-3.0-or-later
/// What a .pac's table must keep before it is believed. Private to this room.
#pragma once

#include "protocols/unisoc/package/pac_reader.h"

namespace flashwright::unisoc {

/// No real packet comes near; a count beyond it is damage or malice.
constexpr std::uint32_t MostPacFiles = 1024;

/// A fault of the packet with problem and file set; the caller adds field and offset_bytes.
[[nodiscard]] Failure pacFault(Fault fault, const ByteSource& source, std::string problem);

/// The table is where the header says, behind the header and inside the file.
[[nodiscard]] Result<void> checkTablePlace(
    const ByteSource& source, std::uint64_t tableOffset, std::uint32_t count);

/// Blobs inside the file and apart from each other, ids and names once and harmless, exactly one XML.
[[nodiscard]] Result<void> checkFiles(const ByteSource& source, const PacTable& table);

} // namespace flashwright::unisoc
