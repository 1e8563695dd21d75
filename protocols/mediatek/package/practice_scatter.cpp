// SPDX-License-Identifier: GPL-3.0-or-later
// Scatter files as the makers' build systems write them. [capture] the files named in practice_rows.cpp
#include "core/base/units.h"
#include "protocols/mediatek/package/practice_rom.h"

namespace flashwright::mediatek {

namespace {

using device::DeviceStorage;
using device::Dialect;

constexpr std::uint64_t EndCode = 0xffff0000;

/// One kind of storage in the file's words.
struct Shape {
    std::string storage;
    std::string channel;
    std::uint64_t blockBytes;
    std::string bootRegion;
    std::string userRegion;
};

Shape shapeOf(DeviceStorage storage, Dialect dialect)
{
    if (storage == DeviceStorage::Ufs) {
        return {"UFS", "UFSHCI_0", 512 * KiB, "UFS_LU0_LU1", "UFS_LU2"};
    }
    const bool old = dialect == Dialect::Legacy;
    return {"EMMC", "MSDC_0", 128 * KiB, old ? "EMMC_BOOT_1" : "EMMC_BOOT1_BOOT2", "EMMC_USER"};
}

std::string hex(std::uint64_t value)
{
    return hexNumber(value);
}

std::string flag(bool value)
{
    return value ? "true" : "false";
}

using Pair = std::pair<std::string_view, std::string>;

/// Every key of a row, in the order in which genuine files have them.
std::vector<Pair> pairsOf(const PracticeRow& row, const Shape& shape, bool newer)
{
    // Whole blocks before the end, rounded down. [capture] ten genuine files
    const std::string start =
        row.reserved ? hex(EndCode | (row.start / shape.blockBytes & 0xffffU)) : hex(row.start);
    std::vector<Pair> pairs{{"partition_name", row.name}, {"file_name", row.file.empty() ? "NONE" : row.file},
        {"is_download", flag(row.download)}, {"type", row.type}, {"linear_start_addr", start},
        {"physical_start_addr", start}, {"partition_size", hex(row.bytes)},
        {"region", row.kind == PracticeKind::Preloader ? shape.bootRegion : shape.userRegion},
        {"storage", "HW_STORAGE_" + shape.storage}, {"boundary_check", flag(!row.reserved)},
        {"is_reserved", flag(row.reserved)}, {"operation_type", row.operation}};
    if (newer) {
        pairs.emplace_back(
            "is_upgradable", flag(row.download && row.name != "userdata" && row.name != "cache"));
        pairs.emplace_back("empty_boot_needed", "false");
    }
    pairs.emplace_back("reserve", "0x00");
    return pairs;
}

std::string banner(std::string_view title)
{
    const std::string line(108, '#');
    return line + "\n#\n#  " + std::string(title) + "\n#\n" + line + "\n";
}

std::string textRows(
    const std::vector<PracticeRow>& rows, const Shape& shape, bool newer, const std::string& indent)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += indent + "- partition_index: SYS" + std::to_string(i) + "\n";
        for (const auto& [key, value] : pairsOf(rows[i], shape, newer)) {
            text += indent + "  " + std::string(key) + ": " + value + "\n";
        }
        text += "\n";
    }
    return text;
}

std::string generalText(const device::PhoneProfile& profile, std::string_view version)
{
    return banner("General Setting")
        + "- general: MTK_PLATFORM_CFG\n  info: \n    - config_version: " + std::string(version)
        + "\n      platform: " + profile.chip + "\n      project: " + profile.board + "\n";
}

std::string singleText(const device::PhoneProfile& profile, const std::vector<PracticeRow>& rows)
{
    const Shape shape = shapeOf(profile.storage, profile.dialect);
    return generalText(profile, "V1.1.2") + "      storage: " + shape.storage
        + "\n      boot_channel: " + shape.channel + "\n      block_size: " + hex(shape.blockBytes) + "\n"
        + banner("Layout Setting") + textRows(rows, shape, profile.dialect != Dialect::Legacy, "");
}

std::string severalText(const device::PhoneProfile& profile, const std::vector<PracticeRow>& rows)
{
    std::string text = generalText(profile, "V2.1.0");
    for (const DeviceStorage storage : {DeviceStorage::Emmc, DeviceStorage::Ufs}) {
        const Shape shape = shapeOf(storage, profile.dialect);
        text += banner(shape.storage + " Layout Setting");
        text += "- storage_type: " + shape.storage
            + "\n  description:\n  - general: MTK_STORAGE_CFG\n    info: \n      - storage: " + shape.storage
            + "\n        boot_channel: " + shape.channel + "\n        block_size: " + hex(shape.blockBytes)
            + "\n\n" + textRows(rows, shape, true, "  ");
    }
    return text;
}

std::string xml(const device::PhoneProfile& profile, const std::vector<PracticeRow>& rows)
{
    const Shape shape = shapeOf(profile.storage, profile.dialect);
    std::string text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\n<root>\n"
                       "  <general name=\"MTK_PLATFORM_CFG\">\n    <config_version name=\"V2.2.0\">\n"
                       "      <platform>"
        + profile.chip + "</platform>\n      <project>" + profile.board
        + "</project>\n    </config_version>\n  </general>\n  <storage_type name=\"" + shape.storage
        + "\">\n    <general name=\"MTK_STORAGE_CFG\">\n      <storage name=\"" + shape.storage
        + "\">\n        <boot_channel>" + shape.channel + "</boot_channel>\n        <block_size>"
        + hex(shape.blockBytes) + "</block_size>\n      </storage>\n    </general>\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += "    <partition_index name=\"SYS" + std::to_string(i) + "\">\n";
        for (const auto& [key, value] : pairsOf(rows[i], shape, true)) {
            text += "      <" + std::string(key) + ">" + value + "</" + std::string(key) + ">\n";
        }
        text += "    </partition_index>\n";
    }
    return text + "  </storage_type>\n</root>\n";
}

} // namespace

PracticeFile practiceScatter(const device::PhoneProfile& profile, const std::vector<PracticeRow>& rows)
{
    const bool isXml = profile.dialect == Dialect::Xml;
    const std::string text = isXml              ? xml(profile, rows)
        : profile.storage == DeviceStorage::Ufs ? severalText(profile, rows)
                                                : singleText(profile, rows);
    const ByteSpan bytes = asBytes(text);
    return {profile.chip + "_Android_scatter" + (isXml ? ".xml" : ".txt"), Bytes(bytes.begin(), bytes.end())};
}

} // namespace flashwright::mediatek
