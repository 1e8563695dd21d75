// SPDX-License-Identifier: GPL-3.0-or-later
/// An NV image (fixnv): a checksum, a time stamp and the modem's numbered items, among them what was measured
/// and written for one unit only.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

namespace flashwright::unisoc {

struct NvItem {
    std::uint16_t id = 0;
    std::uint32_t offset = 0; ///< of its data, in NvImage::bytes()
    std::uint16_t bytes = 0;
};

/// The order of the bytes in ids, lengths and numbers inside items.
enum class NvOrder : std::uint8_t { Little, Big };

/// Immutable; any thread. Layout: u16be CRC-16/ARC of bytes 2..end, u16 time stamp, then items of u16 id, u16
/// length and data padded to 4; the end is id 0xFFFF, or the exact end. Source: [peer]
/// Jakes-Fu/ZW217_W19_V4.1_yisai: tools/DEBUG_TOOL/ResearchDownload/Source/DLoader/Calibration.cpp
class NvImage {
public:
    static constexpr std::uint16_t EndId = 0xFFFF;
    static constexpr std::uint16_t PaddingId = 0xFFFE;
    static constexpr std::uint16_t DirectoryId = 0; ///< "INDX", in files for several cores

    /// Little-endian is tried first, as the vendor's tool does. The loader's own header of 512 bytes, which a
    /// raw dump of the partition begins with, is stripped. PackageCorrupt (calibration-bad: detail,
    /// offset_bytes).
    [[nodiscard]] static Result<NvImage> parse(ByteSpan raw);

    /// Without the loader's header.
    [[nodiscard]] const Bytes& bytes() const noexcept { return m_bytes; }
    /// In the order of the image, padding left out.
    [[nodiscard]] const std::vector<NvItem>& items() const noexcept { return m_items; }
    /// The first of that id, as the vendor's tool takes it; null when there is none.
    [[nodiscard]] const NvItem* find(std::uint16_t id) const noexcept;
    [[nodiscard]] ByteSpan dataOf(const NvItem& item) const noexcept;
    /// The number at the beginning of an item, in the image's order; 0 of an item that is too short.
    [[nodiscard]] std::uint16_t versionOf(const NvItem& item) const noexcept;
    [[nodiscard]] NvOrder order() const noexcept { return m_order; }
    [[nodiscard]] bool hadHeader() const noexcept { return m_hadHeader; }
    [[nodiscard]] std::uint16_t timeStamp() const noexcept;
    [[nodiscard]] bool crcIsRight() const noexcept;
    /// An image that a modem can work with has the first identity with its fixed length, and GSM calibration
    /// of a version that is known. @returns empty when it has, else what is wrong: "no-identity",
    /// "identity-length", "no-calibration", "calibration-version". Source: as above, XCheckNVStruct
    [[nodiscard]] std::string_view structureTrouble() const noexcept;

private:
    NvImage() = default;
    Result<void> readItems(NvOrder order);

    Bytes m_bytes;
    std::vector<NvItem> m_items;
    NvOrder m_order = NvOrder::Little;
    bool m_hadHeader = false;
};

} // namespace flashwright::unisoc
