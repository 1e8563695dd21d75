// SPDX-License-Identifier: GPL-3.0-or-later
/// What a practice ROM consists of. Private to the practice files and their tests.
#pragma once

#include "core/base/bytes.h"
#include "protocols/mediatek/virtual/scenario.h"

namespace flashwright::mediatek {

/// What an image is made of.
enum class PracticeKind : std::uint8_t { None, Preloader, Pattern, Sparse };

/// A row of the scatter file to be.
struct PracticeRow {
    std::string name;
    std::string file; ///< empty = NONE
    std::string type; ///< "NORMAL_ROM", …
    std::string operation; ///< "UPDATE", …
    bool download = false;
    bool reserved = false; ///< counts from the end of the user area
    std::uint64_t start = 0; ///< of reserved rows: how far before the end they begin
    std::uint64_t bytes = 0;
    PracticeKind kind = PracticeKind::None;
    std::uint32_t imageBytes = 0; ///< of a sparse image: expanded
};

struct PracticeFile {
    std::string name; ///< in the ROM, with '/'
    Bytes data;
};

/// The preloader's row first, then the profile's own layout. Pure; any thread.
[[nodiscard]] std::vector<PracticeRow> practiceRows(const device::PhoneProfile& profile);

/// The scatter file of the profile's era: V1.1.2, V2.1.0 with both kinds of storage, or XML V2.2.0.
[[nodiscard]] PracticeFile practiceScatter(
    const device::PhoneProfile& profile, const std::vector<PracticeRow>& rows);

/// An image of the row; the same for rows that share a file.
[[nodiscard]] Bytes practiceImage(const device::PhoneProfile& profile, const PracticeRow& row);

/// The container with the two stages of the profile's loader.
[[nodiscard]] PracticeFile practiceAgent(const device::PhoneProfile& profile);

/// Numbers that look like nothing in particular, the same for the same seed.
void fillPractice(MutableByteSpan into, std::uint64_t seed);

/// An archive of unpacked members, the same bytes for the same files. Source: [spec] PKWARE APPNOTE 6.3.3,
/// 4.3.7, 4.3.12, 4.3.16
[[nodiscard]] Bytes storedZip(const std::vector<PracticeFile>& files);

} // namespace flashwright::mediatek
