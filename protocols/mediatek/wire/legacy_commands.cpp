// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/legacy_commands.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek {

namespace {

constexpr std::uint8_t EmmcForWrites = 0x01;
constexpr std::uint8_t EmmcForReads = 0x02;
constexpr std::uint8_t HostIsLinux = 0x0c;

/// What the maker's tool sends whatever is asked: any boot ROM version, the first kind of preloader.
constexpr std::uint8_t AnyRomVersion = 0xff;
constexpr std::uint8_t PreloaderVersion = 0x01;
constexpr std::uint16_t NorChipSelect = 0x0008;
constexpr std::uint32_t NandAccess = 0x7007ffff;
constexpr std::uint8_t ChargeAuto = 0x02;
constexpr std::uint8_t ChargeOn = 0x01;
constexpr std::uint8_t Clock26MHz = 0x02;

void append8(Bytes& into, std::uint8_t value)
{
    into.push_back(std::byte{value});
}

void appendSingleLevelCells(Bytes& into)
{
    appendBigEndian<std::uint32_t>(into, 1); // per cent
    constexpr std::array<std::uint8_t, 20> Block{0x46, 0x46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff};
    std::ranges::transform(
        Block, std::back_inserter(into), [](std::uint8_t value) { return std::byte{value}; });
}

/// Some families want more than the common settings. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/legacy/dalegacy_lib.py
void appendFamilySettings(Bytes& into, std::uint16_t hwCode)
{
    switch (hwCode) {
    case 0x6580:
    case 0x8163:
        appendSingleLevelCells(into);
        return;
    case 0x8127:
        appendBigEndian<std::uint32_t>(into, 0); // its table is no GPT
        appendSingleLevelCells(into);
        return;
    case 0x6582:
        appendBigEndian<std::uint32_t>(into, 1); // newer combined chips
        return;
    case 0x6592:
    case 0x6583:
        appendBigEndian<std::uint32_t>(into, 0);
        return;
    case 0x6589:
        appendBigEndian<std::uint32_t>(into, 1);
        return;
    default:
        return;
    }
}

Bytes commonSettings()
{
    Bytes bytes;
    append8(bytes, AnyRomVersion);
    append8(bytes, PreloaderVersion);
    appendBigEndian(bytes, NorChipSelect);
    append8(bytes, 0); // NAND chip select
    appendBigEndian(bytes, NandAccess);
    return bytes;
}

} // namespace

std::optional<std::uint8_t> legacyPart(Region region) noexcept
{
    constexpr std::array Parts{Region::Boot1, Region::Boot2, Region::Rpmb, Region::Gp1, Region::Gp2,
        Region::Gp3, Region::Gp4, Region::User};
    const auto found = std::ranges::find(Parts, region);
    return found == Parts.end() ? std::nullopt
                                : std::optional(static_cast<std::uint8_t>(found - Parts.begin() + 1));
}

Bytes encodeLegacyWrite(
    std::uint8_t part, std::uint64_t address, std::uint64_t bytes, std::uint32_t packetBytes)
{
    Bytes request;
    append8(request, static_cast<std::uint8_t>(LegacyCommand::WriteData));
    append8(request, EmmcForWrites);
    append8(request, part);
    appendBigEndian(request, address);
    appendBigEndian(request, bytes);
    appendBigEndian(request, packetBytes);
    return request;
}

Bytes encodeLegacyRead(bool namesHost, std::uint64_t address, std::uint64_t bytes)
{
    Bytes request;
    append8(request, static_cast<std::uint8_t>(LegacyCommand::Read));
    if (namesHost) {
        append8(request, HostIsLinux);
    }
    append8(request, EmmcForReads);
    appendBigEndian(request, address);
    appendBigEndian(request, bytes);
    return request;
}

Bytes encodeLegacyFormat(std::uint64_t address, std::uint64_t bytes)
{
    Bytes request;
    append8(request, static_cast<std::uint8_t>(LegacyCommand::Format));
    append8(request, EmmcForReads);
    append8(request, 0); // ordinary erase
    append8(request, 0); // without validation
    append8(request, 0); // logical addresses
    appendBigEndian(request, address);
    appendBigEndian(request, bytes);
    return request;
}

Bytes encodeLegacySettings(const LegacySettings& settings)
{
    Bytes bytes = commonSettings();
    append8(bytes, settings.bmtFlag);
    appendBigEndian(bytes, settings.bmtBlocks);
    append8(bytes, settings.chargeAlways ? ChargeOn : ChargeAuto);
    append8(bytes, settings.hwCode == 0x6583 ? 0 : 1); // reset key
    append8(bytes, Clock26MHz);
    append8(bytes, 0); // card channel
    appendFamilySettings(bytes, settings.hwCode);
    return bytes;
}

Bytes encodeLegacyShortSettings()
{
    Bytes bytes = commonSettings();
    append8(bytes, ChargeAuto);
    return bytes;
}

} // namespace flashwright::mediatek
