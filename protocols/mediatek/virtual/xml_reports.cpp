// SPDX-License-Identifier: GPL-3.0-or-later
/// What the XML agent tells of its board. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/xmlflash/xml_cmd.py (format strings of an agent), xml_lib.py (a phone's answer)
#include "protocols/mediatek/virtual/xml_second_stage.h"

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t ProtocolError = 0xc0010005;
constexpr std::uint32_t UnknownOperation = 0xc0040001;
constexpr std::uint32_t NoTable = 0xc0040007;
constexpr std::uint64_t RamBytes = 0x100000000;
constexpr std::string_view Prolog = R"(<?xml version="1.0" encoding="utf-8"?>)";

std::string tag(std::string_view name, std::string_view value)
{
    std::string text = "<";
    text.append(name).append(">").append(value).append("</").append(name).append(">");
    return text;
}

std::string emmcPart(const PhoneStorage& storage, const PhoneProfile& profile)
{
    return "<emmc>" + tag("block_size", "0x200") + tag("boot1_size", hexNumber(storage.size(Part::Boot1)))
        + tag("boot2_size", hexNumber(storage.size(Part::Boot2)))
        + tag("rpmb_size", hexNumber(storage.size(Part::Rpmb)))
        + tag("user_size", hexNumber(storage.size(Part::User))) + tag("gp1_size", "0") + tag("gp2_size", "0")
        + tag("gp3_size", "0") + tag("gp4_size", "0") + tag("id", toHex(profile.storageId)) + "</emmc>";
}

std::string ufsPart(const PhoneStorage& storage, const PhoneProfile& profile)
{
    // The stray quote behind lua3_size is the agent's own.
    return "<ufs>" + tag("block_size", hexNumber(profile.sectorBytes))
        + tag("lua0_size", hexNumber(storage.size(Part::Lu0)))
        + tag("lua1_size", hexNumber(storage.size(Part::Lu1)))
        + tag("lua2_size", hexNumber(storage.size(Part::User))) + "<lua3_size>0</lua3_size\">"
        + tag("id", toHex(profile.storageId)) + tag("ufs_vendor_id", "0x1ce")
        + tag("ufs_cid", toHex(profile.storageId)) + tag("ufs_fwver", "0201") + "</ufs>";
}

} // namespace

using namespace xml;

void XmlSecondStage::hardwareInfo(const std::string& document)
{
    const PhoneProfile& profile = m_board.profile();
    const bool ufs = profile.storage == DeviceStorage::Ufs;
    const std::string part = ufs ? ufsPart(m_board.storage(), profile) : emmcPart(m_board.storage(), profile);
    pushText(document,
        std::string(Prolog) + "<da_hw_info>" + tag("version", "1.2") + tag("ram_size", hexNumber(RamBytes))
            + tag("battery_voltage", std::to_string(profile.batteryMillivolts))
            + tag("random_id", toHex(profile.meId)) + tag("storage", ufs ? "UFS" : "EMMC") + part
            + tag("product_id", "") + "</da_hw_info>");
}

void XmlSecondStage::property(const std::string& document)
{
    if (element(document, "key").value_or("") != "DA.SLA") {
        fail(UnknownOperation, "unknown key");
        return;
    }
    pushText(document,
        std::string(Prolog) + R"(<sys_property version="1.0"><item key="DA.SLA">)"
            + (m_board.scenario().wantsLogin ? "ENABLED" : "DISABLED") + "</item></sys_property>");
}

void XmlSecondStage::firmwareInfo(const std::string& document)
{
    const PhoneProfile& profile = m_board.profile();
    pushText(document,
        std::string(Prolog) + R"(<sla version="1.0">)" + tag("rnd", toHex(profile.meId))
            + tag("hrid", toHex(profile.meId)) + tag("socid", toHex(profile.socId)) + "</sla>");
}

void XmlSecondStage::partitionTable(const std::string& document)
{
    const std::vector<PhoneStorage::Line> lines = m_board.storage().table();
    if (lines.empty()) {
        fail(NoTable, "partition table not found");
        return;
    }
    std::string text = std::string(Prolog) + R"(<partition_table version="1.0">)";
    for (const PhoneStorage::Line& line : lines) {
        text += "<pt>" + tag("name", line.name) + tag("start", hexNumber(line.offset))
            + tag("size", hexNumber(line.bytes)) + "</pt>";
    }
    pushText(document, text + "</partition_table>");
}

void XmlSecondStage::storageControl(const std::string& document)
{
    const auto function = element(document, "function").value_or("");
    if (m_board.profile().storage != DeviceStorage::Emmc) {
        fail(UnknownOperation, "not an eMMC");
        return;
    }
    if (function == "LIFE-CYCLE-STATUS") {
        // "OK" is what a client waits for. [inferred] the words of a worn storage, from the names of the
        // codes
        const std::string& life = m_board.scenario().storageLife;
        pushText(document,
            life == "exhausted"  ? "STOR_LIFE_EXHAUST"
                : life == "warn" ? "STOR_LIFE_WARN"
                                 : "OK");
    } else if (function == "GET-RPMB-STATUS") {
        pushText(document, "OK");
    } else {
        fail(ProtocolError, "invalid argument");
    }
}

} // namespace flashwright::mediatek::device
