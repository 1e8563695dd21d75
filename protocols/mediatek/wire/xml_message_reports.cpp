// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/xml_message_reports.h"

#include "protocols/mediatek/wire/xml_message.h"

#include <array>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t LargestStorage = 1ULL << 50U;

using Elements = std::vector<std::pair<std::string, std::string>>;

Failure bad(std::string_view field)
{
    return fail(Fault::BadReply, "mediatek.da2.report").with("field", std::string(field));
}

std::string textOf(const Elements& all, std::string_view name)
{
    for (const auto& [one, value] : all) {
        if (one == name) {
            return value;
        }
    }
    return {};
}

std::uint64_t numberOf(const Elements& all, std::string_view name)
{
    return xmlNumber(textOf(all, name)).value_or(0);
}

struct SizeRow {
    std::string_view name;
    Region region;
};
constexpr std::array EmmcSizes{SizeRow{"boot1_size", Region::Boot1}, SizeRow{"boot2_size", Region::Boot2},
    SizeRow{"rpmb_size", Region::Rpmb}, SizeRow{"gp1_size", Region::Gp1}, SizeRow{"gp2_size", Region::Gp2},
    SizeRow{"gp3_size", Region::Gp3}, SizeRow{"gp4_size", Region::Gp4}, SizeRow{"user_size", Region::User}};
/// Two spellings are about.
constexpr std::array UfsSizes{SizeRow{"lua0_size", Region::Lu0}, SizeRow{"lua1_size", Region::Lu1},
    SizeRow{"lua2_size", Region::User}, SizeRow{"lu0_size", Region::Lu0}, SizeRow{"lu1_size", Region::Lu1},
    SizeRow{"lu2_size", Region::User}};
constexpr std::array NandSizes{SizeRow{"total_size", Region::Whole}};

template <class Rows> void takeSizes(XmlHardware& into, const Elements& all, const Rows& rows)
{
    for (const SizeRow& row : rows) {
        const std::uint64_t bytes = numberOf(all, row.name);
        if (bytes > 0 && bytes <= LargestStorage) {
            into.regions[row.region] = bytes;
        }
    }
}

} // namespace

Result<XmlHardware> parseXmlHardware(std::string_view document)
{
    const Elements all = xmlElements(document);
    XmlHardware hardware;
    hardware.ramBytes = numberOf(all, "ram_size");
    hardware.batteryMillivolts =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(numberOf(all, "battery_voltage"), 0xffffffffU));
    hardware.randomId = textOf(all, "random_id");
    const std::string storage = textOf(all, "storage");
    std::string_view sector = "block_size";
    if (storage == "EMMC") {
        hardware.kind = StorageKind::Emmc;
        takeSizes(hardware, all, EmmcSizes);
    } else if (storage == "UFS") {
        hardware.kind = StorageKind::Ufs;
        takeSizes(hardware, all, UfsSizes);
    } else if (storage == "NAND") {
        hardware.kind = StorageKind::Nand;
        sector = "page_size";
        takeSizes(hardware, all, NandSizes);
    } else {
        return bad("storage").with("found", storage);
    }
    const std::uint64_t bytes = numberOf(all, sector);
    const Region main = hardware.kind == StorageKind::Nand ? Region::Whole : Region::User;
    if (bytes < 256 || bytes > 0x1000000 || !hardware.regions.contains(main)) {
        return bad(bytes < 256 || bytes > 0x1000000 ? sector : "user_size");
    }
    hardware.sectorBytes = static_cast<std::uint32_t>(bytes);
    for (const std::string_view name : {"id", "emmc_cid", "ufs_cid"}) {
        if (hardware.id.empty()) {
            hardware.id = textOf(all, name);
        }
    }
    return hardware;
}

Result<std::vector<PmtRow>> parseXmlTable(std::string_view document)
{
    std::vector<PmtRow> rows;
    unsigned told = 0;
    for (const auto& [name, value] : xmlElements(document)) {
        if (name == "name") {
            rows.push_back({value, 0, 0, 0});
        }
        if (name != "start" && name != "size") {
            continue;
        }
        const auto number = xmlNumber(value);
        if (!number || rows.empty()) {
            return failWithProblem(Fault::BadReply, "mediatek.da2.read_table", "table-damaged")
                .with("field", name);
        }
        (name == "start" ? rows.back().startBytes : rows.back().bytes) = *number;
        ++told;
    }
    if (told != 2 * rows.size()) {
        return failWithProblem(Fault::BadReply, "mediatek.da2.read_table", "table-damaged")
            .with("field", "size");
    }
    return rows;
}

std::string xmlRegion(StorageKind kind, Region region)
{
    struct Word {
        StorageKind kind;
        Region region;
        std::string_view word;
    };
    constexpr std::array Words{Word{StorageKind::Emmc, Region::User, "EMMC-USER"},
        Word{StorageKind::Emmc, Region::Boot1, "EMMC-BOOT1"},
        Word{StorageKind::Emmc, Region::Boot2, "EMMC-BOOT2"},
        Word{StorageKind::Emmc, Region::Rpmb, "EMMC-RPMB"}, Word{StorageKind::Emmc, Region::Gp1, "EMMC-GP1"},
        Word{StorageKind::Emmc, Region::Gp2, "EMMC-GP2"}, Word{StorageKind::Emmc, Region::Gp3, "EMMC-GP3"},
        Word{StorageKind::Emmc, Region::Gp4, "EMMC-GP4"}, Word{StorageKind::Ufs, Region::Lu0, "UFS-LUA0"},
        Word{StorageKind::Ufs, Region::Lu1, "UFS-LUA1"}, Word{StorageKind::Ufs, Region::User, "UFS-LUA2"},
        Word{StorageKind::Ufs, Region::Lu2, "UFS-LUA2"}, Word{StorageKind::Nand, Region::Whole, "NAND-WHOLE"},
        Word{StorageKind::Nand, Region::User, "NAND-WHOLE"},
        Word{StorageKind::Nor, Region::Whole, "NOR-WHOLE"},
        Word{StorageKind::Nor, Region::User, "NOR-WHOLE"}};
    for (const Word& word : Words) {
        if (word.kind == kind && word.region == region) {
            return std::string(word.word);
        }
    }
    return {};
}

std::string xmlStorageLife(std::string_view text)
{
    if (text.find("EXHAUST") != std::string_view::npos) {
        return "exhausted";
    }
    if (text.find("WARN") != std::string_view::npos) {
        return "warn";
    }
    return text.starts_with("OK") ? "ok" : "";
}

} // namespace flashwright::mediatek
