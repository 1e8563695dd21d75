// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/boot_region.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::size_t NameBytes = 12;
constexpr std::size_t LayoutAt = 0x200;
constexpr std::size_t SlotsAt = 0x214;
constexpr std::size_t SlotBytes = 20;
constexpr std::size_t SlotCount = 8;
constexpr std::size_t LayoutEnd = SlotsAt + SlotBytes * SlotCount;
constexpr std::size_t LayoutBlockEnd = 0x400;
constexpr std::string_view LayoutName = "BRLYT";
constexpr std::uint32_t SlotMark = 0x42424242;
constexpr std::uint32_t BootLoaderImage = 1;

/// What differs by storage. `filler` stands behind the layout block.
struct Kind {
    StorageKind storage;
    std::string_view name;
    std::uint32_t unit;
    std::uint32_t device;
    std::uint32_t begin;
    std::byte filler;
};

constexpr std::array Kinds{
    Kind{StorageKind::Emmc, "EMMC_BOOT", 0x200, 0x5, 0x800, std::byte{0}},
    Kind{StorageKind::Ufs, "UFS_BOOT", 0x1000, 0xc, 0x1000, std::byte{0xff}},
    Kind{StorageKind::Nor, "SF_BOOT", 0x200, 0x7, 0x800, std::byte{0}},
};

const Kind& kindOf(StorageKind storage) noexcept
{
    const auto* found = std::find_if(
        Kinds.begin(), Kinds.end(), [storage](const Kind& kind) { return kind.storage == storage; });
    return found == Kinds.end() ? Kinds.front() : *found;
}

void put32(Bytes& into, std::size_t at, std::uint32_t value)
{
    storeLittleEndian(MutableByteSpan(into).subspan(at, 4), value);
}

void putText(Bytes& into, std::size_t at, std::string_view text, std::size_t field)
{
    const auto place = into.begin() + static_cast<std::ptrdiff_t>(at);
    std::fill_n(place, field, std::byte{0});
    std::copy_n(asBytes(text).begin(), text.size(), place);
}

std::uint32_t word(ByteSpan head, std::size_t at)
{
    return loadLittleEndian<std::uint32_t>(head.subspan(at));
}

Failure badHeader(std::string problem, std::size_t offset)
{
    return failWithProblem(Fault::BadReply, "mediatek.table.boot_header", std::move(problem))
        .with("offset_bytes", hexNumber(offset));
}

/// The kind whose whole name, NUL padded, stands at the start; null when none does.
const Kind* kindAt(ByteSpan head)
{
    const std::string_view field = asText(head.first(NameBytes));
    const std::string_view name = field.substr(0, std::min(field.find('\0'), field.size()));
    const auto* found =
        std::find_if(Kinds.begin(), Kinds.end(), [name](const Kind& kind) { return kind.name == name; });
    return found == Kinds.end() ? nullptr : found;
}

} // namespace

std::uint64_t preloaderOffset(StorageKind storage) noexcept
{
    return kindOf(storage).begin;
}

Bytes encodeBootHeader(StorageKind storage, std::uint64_t maxBytes)
{
    const Kind& kind = kindOf(storage);
    const auto end = static_cast<std::uint32_t>(kind.begin + maxBytes);
    Bytes header(kind.begin, std::byte{0xff});
    putText(header, 0, kind.name, NameBytes);
    put32(header, NameBytes, 1);
    put32(header, NameBytes + 4, kind.unit);
    std::fill_n(header.begin() + LayoutAt, LayoutEnd - LayoutAt, std::byte{0});
    putText(header, LayoutAt, LayoutName, 8);
    put32(header, LayoutAt + 8, 1);
    put32(header, LayoutAt + 12, kind.begin);
    put32(header, LayoutAt + 16, end);
    put32(header, SlotsAt, SlotMark);
    put32(header, SlotsAt + 4, BootLoaderImage << 16U | kind.device);
    put32(header, SlotsAt + 8, kind.begin);
    put32(header, SlotsAt + 12, end);
    put32(header, SlotsAt + 16, 1);
    std::fill(header.begin() + LayoutBlockEnd, header.end(), kind.filler);
    return header;
}

Result<BootRegion> readBootHeader(ByteSpan head)
{
    const Kind* kind = head.size() < LayoutEnd ? nullptr : kindAt(head);
    if (kind == nullptr) {
        return badHeader("boot-header-missing", 0);
    }
    if (asText(head.subspan(LayoutAt, LayoutName.size())) != LayoutName) {
        return badHeader("boot-header-damaged", LayoutAt);
    }
    for (std::size_t at = SlotsAt; at < LayoutEnd && word(head, at) == SlotMark; at += SlotBytes) {
        if (word(head, at + 4) >> 16U != BootLoaderImage) {
            continue;
        }
        const BootRegion region{kind->storage, word(head, at + 8), word(head, at + 12)};
        // The header itself stands in front of its first slot.
        if (region.begin < LayoutBlockEnd || region.boundary <= region.begin) {
            return badHeader("boot-header-damaged", at);
        }
        return region;
    }
    return badHeader("boot-header-damaged", SlotsAt);
}

} // namespace flashwright::mediatek
