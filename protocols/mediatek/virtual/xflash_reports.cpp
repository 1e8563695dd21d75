// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xflash_reports.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t EmmcType = 1;
constexpr std::uint32_t UfsType = 0x30;
constexpr std::uint64_t SramBase = 0x00100000;
constexpr std::uint64_t SramBytes = 0x00038000;
constexpr std::uint64_t DramBase = 0x40000000;
constexpr std::uint64_t DramBytes = 0x80000000;
constexpr std::uint32_t TableIsGpt = 0x64;

Bytes fixed(ByteSpan from, std::size_t bytes)
{
    Bytes field(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(std::min(from.size(), bytes)));
    field.resize(bytes);
    return field;
}

void append(Bytes& into, ByteSpan more)
{
    into.insert(into.end(), more.begin(), more.end());
}

Bytes text(std::string_view words)
{
    const ByteSpan raw = asBytes(words);
    return {raw.begin(), raw.end()};
}

Bytes number(std::uint32_t value)
{
    Bytes data;
    appendLittleEndian<std::uint32_t>(data, value);
    return data;
}

/// Wear as the storage itself counts it: 1 normal, 2 warning, 3 urgent; life in tenths used.
struct Wear {
    std::uint32_t endOfLife = 1;
    std::uint32_t used = 1;
};

Wear wearOf(const Scenario& scenario)
{
    if (scenario.storageLife == "exhausted") {
        return {3, 11};
    }
    return scenario.storageLife == "warn" ? Wear{2, 9} : Wear{};
}

Bytes emmcInfo(Board& board)
{
    const PhoneStorage& storage = board.storage();
    const bool here = board.profile().storage == DeviceStorage::Emmc;
    Bytes info = number(here ? EmmcType : 0);
    appendLittleEndian<std::uint32_t>(info, here ? 0x200 : 0);
    const auto size = [&](Part part) { return here ? storage.size(part) : 0; };
    const std::array<std::uint64_t, 8> sizes = {
        size(Part::Boot1), size(Part::Boot2), size(Part::Rpmb), 0, 0, 0, 0, size(Part::User)};
    for (const std::uint64_t one : sizes) {
        appendLittleEndian<std::uint64_t>(info, one);
    }
    append(info, here ? fixed(board.profile().storageId, 16) : Bytes(16));
    appendLittleEndian<std::uint64_t>(info, here ? 0x5031 : 0); // its own firmware's version
    const Wear wear = wearOf(board.scenario());
    appendLittleEndian<std::uint32_t>(info, here ? wear.endOfLife : 0);
    appendLittleEndian<std::uint32_t>(info, here ? wear.used : 0);
    appendLittleEndian<std::uint32_t>(info, here ? wear.used : 0);
    appendLittleEndian<std::uint32_t>(info, 0);
    return info;
}

Bytes ufsInfo(Board& board)
{
    const PhoneStorage& storage = board.storage();
    const bool here = board.profile().storage == DeviceStorage::Ufs;
    constexpr std::size_t CidBytes = 20;
    constexpr std::size_t FirmwareBytes = 8;
    constexpr std::size_t SerialBytes = 132;
    Bytes info = number(here ? UfsType : 0);
    appendLittleEndian<std::uint32_t>(info, here ? board.profile().sectorBytes : 0);
    for (const Part part : {Part::Lu0, Part::Lu1, Part::User}) {
        appendLittleEndian<std::uint64_t>(info, here ? storage.size(part) : 0);
    }
    appendLittleEndian<std::uint16_t>(info, here ? 0x01ce : 0); // maker of the storage
    append(info, here ? fixed(board.profile().storageId, CidBytes) : Bytes(CidBytes));
    append(info, here ? fixed(asBytes("0201"), FirmwareBytes) : Bytes(FirmwareBytes));
    append(info, here ? fixed(board.profile().storageId, SerialBytes) : Bytes(SerialBytes));
    return info;
}

Bytes ramInfo(const PhoneProfile& profile)
{
    const std::array<std::uint64_t, 6> fields = {1, SramBase, SramBytes, 2, DramBase, DramBytes};
    const bool narrow = profile.chip == "MT6765"; // agents of its age count in 32 bits
    Bytes info;
    for (const std::uint64_t field : fields) {
        if (narrow) {
            appendLittleEndian<std::uint32_t>(info, static_cast<std::uint32_t>(field));
        } else {
            appendLittleEndian<std::uint64_t>(info, field);
        }
    }
    return info;
}

Bytes chipId(const PhoneProfile& profile)
{
    Bytes info;
    for (const std::uint16_t field :
        {profile.hwCode, profile.hwSubCode, profile.hwVersion, profile.swVersion, std::uint16_t{0}}) {
        appendLittleEndian<std::uint16_t>(info, field);
    }
    return info;
}

Bytes firmwareInfo(const PhoneProfile& profile)
{
    Bytes info = number(0);
    append(info, fixed(profile.meId, 16)); // a fresh random number on a genuine phone
    append(info, fixed(profile.meId, 16));
    append(info, fixed(profile.socId, 32));
    return info;
}

std::optional<Bytes> boardReport(std::string_view word, Board& board)
{
    constexpr std::size_t NandInfoBytes = 45;
    const PhoneProfile& profile = board.profile();
    if (word == "get_emmc_info") {
        return emmcInfo(board);
    }
    if (word == "get_ufs_info") {
        return ufsInfo(board);
    }
    if (word == "get_nand_info") {
        return Bytes(NandInfoBytes);
    }
    if (word == "get_nor_info") {
        return Bytes(16);
    }
    if (word == "get_ram_info") {
        return ramInfo(profile);
    }
    if (word == "get_chip_id") {
        return chipId(profile);
    }
    if (word == "get_random_id" || word == "get_hrid") {
        return fixed(profile.meId, 16);
    }
    if (word == "get_dev_fw_info") {
        return firmwareInfo(profile);
    }
    if (word == "get_battery_voltage" && profile.batteryMillivolts != 0) {
        return number(profile.batteryMillivolts);
    }
    return std::nullopt;
}

} // namespace

std::optional<Bytes> xflashReport(std::string_view word, Board& board, bool highSpeed)
{
    if (word == "get_da_version") {
        return text("1.0");
    }
    if (word == "get_connection_agent") {
        return text(board.handed().fromBootRom ? "brom" : "preloader"); // without a terminator
    }
    if (word == "get_usb_speed") {
        return text(highSpeed ? "high-speed" : "full-speed");
    }
    if (word == "get_packet_length") {
        Bytes lengths = number(WritePacketBytes);
        appendLittleEndian<std::uint32_t>(lengths, ReadPacketBytes);
        return lengths;
    }
    if (word == "get_partition_tbl_cata") {
        return number(TableIsGpt);
    }
    if (word == "sla_enabled_status") {
        return number(board.scenario().wantsLogin ? 1 : 0);
    }
    if (word == "get_expire_date" || word == "get_rpmb_status" || word == "get_dram_type") {
        return number(0);
    }
    if (word == "get_error_detail") {
        return Bytes(1);
    }
    return boardReport(word, board);
}

} // namespace flashwright::mediatek::device
