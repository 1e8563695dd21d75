// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/nv/nv_image.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/unisoc/nv/nv_names.h"
#include "protocols/unisoc/wire/nv_image.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t PreambleBytes = 4; // checksum and time stamp
constexpr std::size_t ItemHeadBytes = 4;
constexpr std::size_t Alignment = 4;
constexpr std::size_t MostItems = 65536;
constexpr std::size_t IdentityBytes = 8;
constexpr std::uint16_t OldestCalibration = 0xFF0A;
constexpr std::uint16_t NewestCalibration = 0xFF0C;

// The loader's header of a raw dump: magic, length, sum, version, all u32le, then zeros. Source: [peer]
// Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_operate.c
constexpr std::uint32_t HeaderMagic = 0x4E56;
constexpr std::size_t HeaderBytes = 0x200;
constexpr std::size_t HeaderLengthAt = 4;

Failure bad(std::string detail, std::uint64_t offset)
{
    return failWithProblem(Fault::PackageCorrupt, "unisoc.nv.parse", "calibration-bad")
        .with("detail", std::move(detail))
        .with("offset_bytes", hexNumber(offset));
}

std::uint16_t load(ByteSpan from, NvOrder order)
{
    return order == NvOrder::Little ? loadLittleEndian<std::uint16_t>(from)
                                    : loadBigEndian<std::uint16_t>(from);
}

/// What lies behind the loader's header; all of it where there is none.
Result<ByteSpan> withoutHeader(ByteSpan raw, bool& had)
{
    had = raw.size() >= HeaderBytes && loadLittleEndian<std::uint32_t>(raw) == HeaderMagic;
    if (!had) {
        return raw;
    }
    const auto length = loadLittleEndian<std::uint32_t>(raw.subspan(HeaderLengthAt));
    if (!rangeFits(HeaderBytes, length, raw.size())) {
        return bad("header-length", HeaderLengthAt);
    }
    return raw.subspan(HeaderBytes, length);
}

} // namespace

Result<NvImage> NvImage::parse(ByteSpan raw)
{
    NvImage image;
    TRY_LET(const ByteSpan data, withoutHeader(raw, image.m_hadHeader));
    if (data.size() > LargestNvImage) {
        return bad("too-large", LargestNvImage);
    }
    if (data.size() < PreambleBytes + ItemHeadBytes) {
        return bad("too-short", data.size());
    }
    image.m_bytes.assign(data.begin(), data.end());
    auto little = image.readItems(NvOrder::Little);
    if (little && image.structureTrouble().empty()) {
        return image;
    }
    NvImage swapped = image;
    if (swapped.readItems(NvOrder::Big) && (!little || swapped.structureTrouble().empty())) {
        return swapped;
    }
    if (!little) {
        return Failure(std::move(little).error());
    }
    return image;
}

Result<void> NvImage::readItems(NvOrder order)
{
    m_order = order;
    m_items.clear();
    const ByteSpan all(m_bytes);
    std::size_t at = PreambleBytes;
    while (at < all.size()) {
        if (all.size() - at < sizeof(std::uint16_t)) {
            return bad("item-cut", at);
        }
        const std::uint16_t id = load(all.subspan(at), order);
        if (id == EndId) {
            return {};
        }
        if (all.size() - at < ItemHeadBytes) {
            return bad("item-cut", at);
        }
        const std::uint16_t length = load(all.subspan(at + sizeof(id)), order);
        if (id == DirectoryId && length == 0) {
            return bad("item-empty", at); // zeros: nothing was ever stored here
        }
        const std::size_t dataAt = at + ItemHeadBytes;
        if (!rangeFits(dataAt, length, all.size())) {
            return bad("item-length", at);
        }
        if (id != PaddingId) {
            if (m_items.size() == MostItems) {
                return bad("too-many-items", at);
            }
            m_items.push_back({id, static_cast<std::uint32_t>(dataAt), length});
        }
        const std::size_t padded = (static_cast<std::size_t>(length) + Alignment - 1) / Alignment * Alignment;
        at = dataAt + padded; // the padding of the last item may be missing
    }
    return {};
}

const NvItem* NvImage::find(std::uint16_t id) const noexcept
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [id](const NvItem& item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

ByteSpan NvImage::dataOf(const NvItem& item) const noexcept
{
    return ByteSpan(m_bytes).subspan(item.offset, item.bytes);
}

std::uint16_t NvImage::versionOf(const NvItem& item) const noexcept
{
    return item.bytes < sizeof(std::uint16_t) ? std::uint16_t{0} : load(dataOf(item), m_order);
}

std::uint16_t NvImage::timeStamp() const noexcept
{
    return load(ByteSpan(m_bytes).subspan(2), m_order);
}

bool NvImage::crcIsRight() const noexcept
{
    return loadBigEndian<std::uint16_t>(m_bytes) == crc16Arc(ByteSpan(m_bytes).subspan(2));
}

std::string_view NvImage::structureTrouble() const noexcept
{
    const NvItem* identity = find(FirstIdentityId);
    if (identity == nullptr) {
        return "no-identity";
    }
    if (identity->bytes != IdentityBytes) {
        return "identity-length";
    }
    const NvItem* calibration = find(GsmCalibrationId);
    if (calibration == nullptr) {
        return "no-calibration";
    }
    const std::uint16_t version = versionOf(*calibration);
    return version < OldestCalibration || version > NewestCalibration ? "calibration-version" : "";
}

} // namespace flashwright::unisoc
