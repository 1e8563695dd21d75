// SPDX-License-Identifier: GPL-3.0-or-later
/// Header and table of a .pac, checked against the file before anything is believed.
#pragma once

#include "core/image/byte_source.h"

#include <optional>
#include <vector>

namespace flashwright::unisoc {

struct PacHeader {
    std::string version;
    std::string product;
    std::string productVersion;
    std::string productAlias;
    std::uint64_t tableOffset = 0;
    std::uint32_t flashType = 0; ///< 0 NOR, 1 NAND, eMMC or UFS
    std::uint32_t nandStrategy = 0; ///< when the vendor's tool repartitions: 0 always … 3 only when it must
    bool hasChecksums = false;
    std::uint16_t crc1 = 0;
    std::uint16_t crc2 = 0;
};

struct PacFile {
    std::string id; ///< empty for the XML
    std::string fileName;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::uint32_t flag = 0;
    bool checked = false;
    bool canOmit = false;
    std::optional<std::uint64_t> address; ///< the first of the table's own addresses, when there is one
    std::uint64_t rowOffset = 0; ///< of its row in the file, for error messages
    [[nodiscard]] bool isXml() const noexcept;
};

struct PacTable {
    PacHeader header;
    bool wide = false; ///< told by content: the high halves of sizes and offsets are in use
    std::vector<PacFile> files; ///< in table order, which is not the order of flashing
};

/// True when the first bytes are a .pac's.
[[nodiscard]] bool startsLikePac(ByteSpan head) noexcept;

/// Reads the header and the table and checks sizes, bounds, overlaps, ids and names. PackageCorrupt,
/// PackageUnsupported with facts file, field, offset_bytes, problem; HostIo.
[[nodiscard]] Result<PacTable> readPacTable(const ByteSource& source);

/// A file name that stays inside a folder: no separators, no drive, no control characters, not "." or "..".
[[nodiscard]] bool isPlainFileName(std::string_view name) noexcept;

} // namespace flashwright::unisoc
