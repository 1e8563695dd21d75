// SPDX-License-Identifier: GPL-3.0-or-later
/// Checksum.ini beside a scatter file: sums of the images as the maker's packing tool wrote them. Source:
/// [capture] a list quoted in forum.gsmhosting.com/vbb/f958 "Checksum.ini explained": [CheckSum] rows
/// "preloader=0xCB45" by partition name, [CHECKSUM_V2] with MD5; [peer]
/// techyminati/mediatek_spflashtool_source: Rules/ChksumRule.cpp for the switch IsEnableChecksum
#pragma once

#include "core/base/bytes.h"
#include "core/image/firmware_package.h"

namespace flashwright::mediatek {

struct ChecksumRow {
    std::string name; ///< partition or file name, as the list spells it
    std::optional<std::uint16_t> byteSum; ///< all bytes added up, modulo 2^16 [inferred]
    std::string md5; ///< lower-case hex; empty when there is none
    std::size_t line = 0;
};

struct ChecksumList {
    bool enabled = true; ///< the list's own switch; off means that the maker's tool does not look at it
    std::vector<ChecksumRow> rows;
    std::vector<Finding> findings; ///< lines that make no sense, each with "line"
    /// By partition or file name, ignoring case; null when the list has none.
    [[nodiscard]] const ChecksumRow* find(std::string_view partition, std::string_view file) const;
};

/// Reads leniently; a list without rows has none. Pure; any thread.
[[nodiscard]] ChecksumList parseChecksumIni(std::string_view text);

} // namespace flashwright::mediatek
