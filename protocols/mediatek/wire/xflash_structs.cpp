// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/xflash_structs.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t LargestStorage = 1ULL << 50U;
constexpr std::uint32_t UfsType = 0x30;
constexpr std::uint32_t SdType = 2;
constexpr std::uint32_t RestartAfterMs = 100;

std::uint32_t word(ByteSpan raw, std::size_t at)
{
    return loadLittleEndian<std::uint32_t>(raw.subspan(at, 4));
}

std::uint64_t longWord(ByteSpan raw, std::size_t at)
{
    return loadLittleEndian<std::uint64_t>(raw.subspan(at, 8));
}

Failure bad(std::string_view what, ByteSpan raw)
{
    return fail(Fault::BadReply, "mediatek.da2.report")
        .with("field", std::string(what))
        .with("got_bytes", std::to_string(raw.size()));
}

/// A structure of zeros, of any length, means that the storage is not there.
bool absent(ByteSpan raw)
{
    return raw.size() < 4 ? std::all_of(raw.begin(), raw.end(), [](std::byte b) { return b == std::byte{}; })
                          : word(raw, 0) == 0;
}

bool plausible(const XflashStorage& storage)
{
    const bool sector = storage.sectorBytes >= 256 && storage.sectorBytes <= 0x1000000;
    return sector && !storage.regions.empty()
        && std::all_of(storage.regions.begin(), storage.regions.end(),
            [](const auto& region) { return region.second <= LargestStorage; });
}

Result<std::optional<XflashStorage>> checked(XflashStorage storage, std::string_view what, ByteSpan raw)
{
    std::erase_if(storage.regions, [](const auto& region) { return region.second == 0; });
    if (!plausible(storage)) {
        return bad(what, raw);
    }
    return std::optional(std::move(storage));
}

std::optional<std::uint32_t> emmcSection(Region region)
{
    switch (region) {
    case Region::Boot1:
        return 1;
    case Region::Boot2:
        return 2;
    case Region::Rpmb:
        return 3;
    case Region::Gp1:
        return 4;
    case Region::Gp2:
        return 5;
    case Region::Gp3:
        return 6;
    case Region::Gp4:
        return 7;
    case Region::User:
        return 8;
    default:
        return std::nullopt;
    }
}

std::optional<std::uint32_t> ufsSection(Region region)
{
    switch (region) {
    case Region::Lu0:
        return 1;
    case Region::Lu1:
        return 2;
    case Region::User:
    case Region::Lu2:
        return 3;
    default:
        return std::nullopt;
    }
}

std::optional<std::uint32_t> sectionOf(StorageKind kind, Region region)
{
    switch (kind) {
    case StorageKind::Emmc:
        return emmcSection(region);
    case StorageKind::Ufs:
        return ufsSection(region);
    case StorageKind::Nand:
    case StorageKind::Nor:
        return region == Region::Whole || region == Region::User ? std::optional<std::uint32_t>(0)
                                                                 : std::nullopt;
    case StorageKind::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<XflashStorage>> parseEmmcInfo(ByteSpan raw)
{
    if (absent(raw)) {
        return std::nullopt;
    }
    if (raw.size() < 88) {
        return bad("emmc_info", raw);
    }
    XflashStorage storage;
    storage.kind = StorageKind::Emmc;
    storage.type = word(raw, 0);
    if (storage.type > SdType) {
        return bad("emmc_info", raw);
    }
    storage.sectorBytes = word(raw, 4);
    constexpr std::array Order{Region::Boot1, Region::Boot2, Region::Rpmb, Region::Gp1, Region::Gp2,
        Region::Gp3, Region::Gp4, Region::User};
    for (std::size_t i = 0; i < Order.size(); ++i) {
        storage.regions[Order.at(i)] = longWord(raw, 8 + 8 * i);
    }
    storage.id = toHex(raw.subspan(72, 16));
    return checked(std::move(storage), "emmc_info", raw);
}

Result<std::optional<XflashStorage>> parseUfsInfo(ByteSpan raw)
{
    if (absent(raw)) {
        return std::nullopt;
    }
    if (raw.size() < 32) {
        return bad("ufs_info", raw);
    }
    XflashStorage storage;
    storage.kind = StorageKind::Ufs;
    storage.type = UfsType;
    storage.sectorBytes = word(raw, 4);
    // [peer] techyminati/mediatek_spflashtool_source numbers the units upwards, bkerler/mtkclient downwards;
    // the user area is by far the largest, which tells the two apart.
    std::array units{longWord(raw, 8), longWord(raw, 16), longWord(raw, 24)};
    if (units[0] > units[2]) {
        std::swap(units[0], units[2]);
    }
    storage.regions = {{Region::Lu0, units[0]}, {Region::Lu1, units[1]}, {Region::User, units[2]}};
    const ByteSpan rest = raw.subspan(32);
    storage.id = toHex(rest.first(std::min<std::size_t>(rest.size(), 22)));
    return checked(std::move(storage), "ufs_info", raw);
}

Result<std::optional<XflashStorage>> parseNandInfo(ByteSpan raw)
{
    if (absent(raw)) {
        return std::nullopt;
    }
    if (raw.size() < 32) {
        return bad("nand_info", raw);
    }
    XflashStorage storage;
    storage.kind = StorageKind::Nand;
    storage.type = word(raw, 0);
    storage.sectorBytes = word(raw, 4);
    storage.regions[Region::Whole] = longWord(raw, 24);
    const ByteSpan rest = raw.subspan(32);
    storage.id = rest.size() < 2 ? "" : toHex(rest.subspan(1, std::min<std::size_t>(rest.size() - 1, 12)));
    return checked(std::move(storage), "nand_info", raw);
}

Result<std::optional<XflashStorage>> parseNorInfo(ByteSpan raw)
{
    if (absent(raw)) {
        return std::nullopt;
    }
    if (raw.size() < 16) {
        return bad("nor_info", raw);
    }
    XflashStorage storage;
    storage.kind = StorageKind::Nor;
    storage.type = word(raw, 0);
    storage.sectorBytes = word(raw, 4);
    storage.regions[Region::Whole] = longWord(raw, 8);
    return checked(std::move(storage), "nor_info", raw);
}

Result<std::uint64_t> parseRamInfo(ByteSpan raw)
{
    if (raw.size() == 24) {
        return word(raw, 20);
    }
    if (raw.size() == 48) {
        return longWord(raw, 40);
    }
    return bad("ram_info", raw);
}

Result<XflashPacketLengths> parsePacketLengths(ByteSpan raw)
{
    constexpr std::uint32_t Smallest = 512;
    constexpr std::uint32_t Largest = 0x4000000;
    if (raw.size() < 8) {
        return bad("packet_length", raw);
    }
    const XflashPacketLengths lengths{word(raw, 0), word(raw, 4)};
    const auto sane = [](std::uint32_t bytes) { return bytes >= Smallest && bytes <= Largest; };
    if (!sane(lengths.write) || !sane(lengths.read)) {
        return bad("packet_length", raw);
    }
    return lengths;
}

std::array<std::byte, 20> encodeEnvironment()
{
    std::array<std::byte, 20> raw{};
    const MutableByteSpan all(raw);
    storeLittleEndian<std::uint32_t>(all.subspan(0, 4), 2);
    storeLittleEndian<std::uint32_t>(all.subspan(4, 4), 1);
    storeLittleEndian<std::uint32_t>(all.subspan(8, 4), 1);
    return raw;
}

std::optional<std::array<std::byte, 56>> encodeArea(const XflashStorage& storage, const Area& area)
{
    const auto section = sectionOf(storage.kind, area.region);
    if (!section) {
        return std::nullopt;
    }
    std::array<std::byte, 56> raw{};
    const MutableByteSpan all(raw);
    storeLittleEndian<std::uint32_t>(all.subspan(0, 4), storage.type);
    storeLittleEndian<std::uint32_t>(all.subspan(4, 4), *section);
    storeLittleEndian<std::uint64_t>(all.subspan(8, 8), area.offset);
    storeLittleEndian<std::uint64_t>(all.subspan(16, 8), area.bytes);
    return raw;
}

std::array<std::byte, 16> encodeBootTo(std::uint64_t address, std::uint64_t bytes)
{
    std::array<std::byte, 16> raw{};
    const MutableByteSpan all(raw);
    storeLittleEndian<std::uint64_t>(all.subspan(0, 8), address);
    storeLittleEndian<std::uint64_t>(all.subspan(8, 8), bytes);
    return raw;
}

Bytes encodeShutdown(bool restart, std::size_t wireBytes)
{
    Bytes raw(wireBytes);
    if (restart && wireBytes >= 12) {
        const MutableByteSpan all(raw);
        storeLittleEndian<std::uint32_t>(all.subspan(0, 4), 1); // the options below count
        storeLittleEndian<std::uint32_t>(all.subspan(4, 4), RestartAfterMs);
        storeLittleEndian<std::uint32_t>(all.subspan(8, 4), 1); // leaves the bus before the watchdog fires
    }
    return raw;
}

} // namespace flashwright::mediatek
