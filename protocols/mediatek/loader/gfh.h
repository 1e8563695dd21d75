// SPDX-License-Identifier: GPL-3.0-or-later
/// The "FILE_INFO" header in front of preloaders and authentication files. Source: [peer]
/// svoboda18/preloader: tools/gen-preloader-img.py; [peer] any U-Boot tree: tools/mtk_image.h
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace flashwright::mediatek {

struct FileInfo {
    static constexpr std::size_t WireBytes = 0x38;
    std::uint16_t fileType = 0;
    std::uint8_t flashDevice = 0;
    std::uint8_t signatureType = 0;
    std::uint32_t loadAddress = 0;
    std::uint32_t fileBytes = 0; ///< with this header and the signature
    std::uint32_t maxBytes = 0;
    std::uint32_t contentOffset = 0;
    std::uint32_t signatureBytes = 0;
};

/// Nothing when the bytes do not begin with such a header, or are too few. Pure; any thread.
[[nodiscard]] std::optional<FileInfo> readFileInfo(ByteSpan head) noexcept;

/// True when content and signature lie inside the file that the header tells of.
[[nodiscard]] bool isSound(const FileInfo& info) noexcept;

} // namespace flashwright::mediatek
