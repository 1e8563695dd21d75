// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/bma_xml.h"

namespace flashwright::unisoc {

namespace {

constexpr std::size_t MostPartitions = 744; // the table's length travels in 16 bits of 88-byte rows
constexpr std::uint64_t TakesRest = 0xFFFFFFFF;

void readNvFlags(BmaXml& xml, BmaNvItem& item)
{
    item.useFlags = xml.numberOf("use", 0) == 1;
    while (xml.next()) {
        if (xml.at("NVFlag")) {
            const std::string name = xml.attribute("name").value_or(std::string());
            if (item.flags.size() < 16) {
                item.flags[name] = xml.numberOf("check", 0) == 1;
            }
        }
        xml.skip();
    }
}

void readNvItem(BmaXml& xml, BmaNvItem& item)
{
    item.name = xml.attribute("name").value_or(std::string());
    item.backup = xml.numberOf("backup", 0) == 1;
    while (xml.next()) {
        if (xml.at("ID")) {
            item.id = xml.smallNumber("NVItem/ID");
        } else if (xml.at("BackupFlag")) {
            readNvFlags(xml, item);
        } else {
            xml.skip();
        }
    }
}

void readNvBackup(BmaXml& xml, BmaProduct& product)
{
    product.nvBackup = xml.numberOf("backup", 0) == 1;
    while (xml.next()) {
        if (xml.at("NVItem") && xml.roomFor(product.nvItems, "NVItem")) {
            readNvItem(xml, product.nvItems.emplace_back());
        } else {
            xml.skip();
        }
    }
}

void readChips(BmaXml& xml, BmaProduct& product)
{
    product.chipsEnabled = xml.numberOf("enable", 0) == 1;
    while (xml.next()) {
        if (xml.at("ChipItem") && xml.roomFor(product.chips, "ChipItem")) {
            product.chips.push_back({xml.numberOf("id", 0), xml.attribute("name").value_or(std::string())});
        }
        xml.skip();
    }
}

void readPartition(BmaXml& xml, BmaPartitions& partitions)
{
    BmaPartition partition;
    partition.id = xml.attribute("id").value_or(std::string());
    const std::string size = xml.attribute("size").value_or(std::string());
    if (size == "-1") {
        partition.takesRest = true;
    } else {
        partition.size = xml.numberFrom("Partition/size", size);
        partition.takesRest = partition.size == TakesRest;
    }
    if (partition.takesRest) {
        partition.size = 0;
    }
    partition.gap = xml.numberOf("gap", 0);
    if (partition.id.empty()) {
        xml.wrong("Partition/id", "");
    }
    partitions.items.push_back(std::move(partition));
}

void readPartitions(BmaXml& xml, BmaPartitions& partitions)
{
    if (xml.attribute("unit")) {
        const std::uint64_t unit = xml.numberOf("unit", 0);
        partitions.unit = static_cast<std::uint32_t>(unit);
        if (unit > 4) {
            xml.wrong("Partitions/unit", std::to_string(unit));
        }
    }
    while (xml.next()) {
        if (xml.at("Partition") && xml.roomFor(partitions.items, "Partition", MostPartitions)) {
            readPartition(xml, partitions);
        }
        xml.skip();
    }
}

void readExtTable(BmaXml& xml, BmaProduct& product)
{
    while (xml.next()) {
        if (!xml.at("PartitionType")) {
            xml.skip();
            continue;
        }
        while (xml.next()) {
            if (xml.at("Partition") && xml.roomFor(product.extTable, "ExtTable/Partition")) {
                product.extTable.push_back({xml.attribute("id").value_or(std::string()),
                    xml.attribute("id2").value_or(std::string()),
                    xml.attribute("type").value_or(std::string()), xml.numberOf("size", 0)});
            }
            xml.skip();
        }
    }
}

bool readProductSetting(BmaXml& xml, BmaProduct& product)
{
    if (xml.at("SchemeName")) {
        product.schemeName = xml.text();
    } else if (xml.at("FlashTypeID")) {
        product.flashTypeId = xml.smallNumber("FlashTypeID");
    } else if (xml.at("Mode")) {
        product.mode = xml.smallNumber("Mode");
    } else if (xml.at("PowerOff")) {
        product.powerOff = xml.smallNumber("PowerOff") == 1;
    } else if (xml.at("ProductComment")) {
        product.comment = xml.text();
    } else {
        return false;
    }
    return true;
}

} // namespace

void readBmaProduct(BmaXml& xml, BmaProduct& product)
{
    product.name = xml.attribute("name").value_or(std::string());
    product.enabled = xml.numberOf("enable", 1) != 0;
    while (xml.next()) {
        if (readProductSetting(xml, product)) {
            continue;
        }
        if (xml.at("NVBackup")) {
            readNvBackup(xml, product);
        } else if (xml.at("Chips")) {
            readChips(xml, product);
        } else if (xml.at("Partitions")) {
            readPartitions(xml, product.partitions);
        } else if (xml.at("ExtTable")) {
            readExtTable(xml, product);
        } else if (product.settings.size() < 64) {
            const std::string name = xml.elementName();
            product.settings[name] = xml.text();
        } else {
            xml.skip();
        }
    }
}

} // namespace flashwright::unisoc
