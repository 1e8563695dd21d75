// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/boot_maker.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::size_t GfhBytes = 0x38;
constexpr std::size_t CodeBytes = 0x4000;
constexpr std::size_t SignatureBytes = 0x100;
constexpr std::size_t RecordBytes = 0xbc;
constexpr std::size_t RecordCount = 3;
constexpr std::uint32_t LoadAddress = 0x00201000;

void putText(Bytes& into, std::size_t at, std::string_view text)
{
    std::transform(text.begin(), text.end(), into.begin() + static_cast<std::ptrdiff_t>(at),
        [](char c) { return static_cast<std::byte>(c); });
}

void put32(Bytes& into, std::size_t at, std::uint32_t value)
{
    storeLittleEndian<std::uint32_t>(MutableByteSpan(into).subspan(at), value);
}

/// One DRAM record: which storage id it is for, then settings that mean nothing here.
void putRecord(Bytes& into, std::size_t at, const Bytes& id, std::uint32_t number)
{
    put32(into, at, 1);
    put32(into, at + 4, 0x0203); // eMMC package with LPDDR3
    put32(into, at + 8, 9);
    std::copy_n(id.begin(), std::min<std::size_t>(id.size(), 16),
        into.begin() + static_cast<std::ptrdiff_t>(at + 16));
    if (number != 0 && !id.empty()) {
        into[at + 16 + 3] ^= static_cast<std::byte>(number); // the other packages of this board
    }
    for (std::size_t i = 48; i < RecordBytes; ++i) {
        into[at + i] = static_cast<std::byte>(i * (number + 3));
    }
}

Bytes makeLoaderInfo(const PhoneProfile& profile)
{
    Bytes info(0x70 + RecordCount * RecordBytes + 4);
    putText(info, 0, "MTK_BLOADER_INFO_v" + std::to_string(profile.emiVersion));
    putText(info, 0x1b, "preloader_" + profile.board.substr(0, 40) + ".bin");
    putText(info, 0x58, "V116");
    put32(info, 0x5c, 0x33448822);
    put32(info, 0x60, 0x00700090);
    putText(info, 0x64, "MTK_BIN");
    put32(info, 0x6c, RecordCount);
    for (std::uint32_t i = 0; i < RecordCount; ++i) {
        putRecord(info, 0x70 + i * RecordBytes, profile.storageId, i);
    }
    put32(info, info.size() - 4, static_cast<std::uint32_t>(info.size() - 4)); // how far back it begins
    return info;
}

std::uint8_t flashDevice(DeviceStorage storage)
{
    switch (storage) {
    case DeviceStorage::Emmc:
        return 0x05;
    case DeviceStorage::Ufs:
        return 0x0c;
    case DeviceStorage::Nand:
        return 0x02;
    }
    return 0;
}

} // namespace

Bytes makePreloaderImage(const PhoneProfile& profile)
{
    Bytes image(GfhBytes + CodeBytes);
    putText(image, 0, "MMM\x01");
    put32(image, 4, GfhBytes); // size and, above it, type 0
    putText(image, 8, "FILE_INFO");
    put32(image, 0x14, 1);
    image[0x18] = std::byte{1}; // a boot loader of the ARM kind
    image[0x1a] = std::byte{flashDevice(profile.storage)};
    image[0x1b] = std::byte{1};
    put32(image, 0x1c, LoadAddress);
    put32(image, 0x24, static_cast<std::uint32_t>(profile.preloaderBytes));
    put32(image, 0x28, GfhBytes);
    put32(image, 0x2c, SignatureBytes);
    put32(image, 0x30, GfhBytes);
    put32(image, 0x34, 1);
    putText(image, GfhBytes + 0x20, profile.chip + " " + profile.board);
    for (std::size_t i = GfhBytes + 0x80; i < image.size(); ++i) {
        image[i] = static_cast<std::byte>(i * 7 + 3);
    }
    const Bytes info = makeLoaderInfo(profile);
    image.insert(image.end(), info.begin(), info.end());
    image.resize(image.size() + SignatureBytes, std::byte{0x5e});
    put32(image, 0x20, static_cast<std::uint32_t>(image.size()));
    return image;
}

Bytes makeBootHeader(const PhoneProfile& profile)
{
    const bool ufs = profile.storage == DeviceStorage::Ufs;
    const std::size_t start = ufs ? 0x1000 : 0x800;
    Bytes header(start);
    std::fill(header.begin(), header.begin() + 0x400, std::byte{0xff});
    std::fill(header.begin(), header.begin() + 12, std::byte{0});
    putText(header, 0, ufs ? "UFS_BOOT" : "EMMC_BOOT");
    put32(header, 12, 1);
    put32(header, 16, ufs ? 0x1000 : 0x200);
    const auto end = static_cast<std::uint32_t>(start + profile.preloaderBytes);
    std::fill(header.begin() + 0x200, header.begin() + 0x2b4, std::byte{0});
    putText(header, 0x200, "BRLYT");
    put32(header, 0x208, 1);
    put32(header, 0x20c, static_cast<std::uint32_t>(start));
    put32(header, 0x210, end);
    put32(header, 0x214, 0x42424242);
    put32(header, 0x218, 0x00010000U | flashDevice(profile.storage));
    put32(header, 0x21c, static_cast<std::uint32_t>(start));
    put32(header, 0x220, end);
    put32(header, 0x224, 1);
    if (ufs) {
        std::fill(header.begin() + 0x400, header.end(), std::byte{0xff});
    }
    return header;
}

Bytes makeBootRegion(const PhoneProfile& profile)
{
    Bytes region = makeBootHeader(profile);
    const Bytes image = makePreloaderImage(profile);
    region.insert(region.end(), image.begin(), image.end());
    return region;
}

} // namespace flashwright::mediatek::device
