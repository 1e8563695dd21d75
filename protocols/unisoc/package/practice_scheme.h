// SPDX-License-Identifier: GPL-3.0-or-later
/// What the practice firmware of each virtual phone consists of. Private to this room; pure data.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace flashwright::unisoc {

enum class PracticeImage : std::uint8_t {
    None, ///< an operation
    Loader1,
    Loader2,
    Pattern, ///< bytes that look random and are always the same
    Sparse, ///< an Android sparse image with every kind of chunk
    Nv, ///< NV items with a right checksum, and nobody's identity
    FileSystem, ///< a pattern with the magic number of ext4
};

struct PracticeFile {
    std::string_view id;
    std::string_view type;
    std::string_view partition; ///< empty: `base` says where
    std::uint32_t base = 0;
    std::uint32_t size = 0; ///< <Size>
    PracticeImage image = PracticeImage::None;
    std::uint32_t imageBytes = 0;
    std::uint32_t checkFlag = 2;
    bool backup = false;
};

struct PracticePartition {
    std::string_view name;
    std::uint32_t mib; ///< 0 = all that is left
};

struct PracticeScheme {
    std::string_view profile;
    std::string_view product;
    std::uint32_t flashTypeId = 1;
    std::span<const PracticeFile> files;
    std::span<const PracticePartition> partitions;
};

/// The scheme of a profile; null when there is none.
[[nodiscard]] const PracticeScheme* findPracticeScheme(std::string_view profile) noexcept;

/// The BMAConfig XML of a scheme, in the shape of the vendor's files.
[[nodiscard]] std::string practiceXml(const PracticeScheme& scheme);

/// The tables by era, each in its own file.
[[nodiscard]] std::span<const PracticeScheme> practiceNameSchemes() noexcept;
[[nodiscard]] std::span<const PracticeScheme> practiceAddressSchemes() noexcept;

} // namespace flashwright::unisoc
