// SPDX-License-Identifier: GPL-3.0-or-later
/// The documents in which XML loaders describe a phone. Pure; any thread.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_cmd.py (format strings of genuine
/// loaders)
#pragma once

#include "core/base/error.h"
#include "core/image/firmware_package.h"
#include "protocols/mediatek/table/pmt.h"
#include "protocols/mediatek/table/region.h"

#include <map>

namespace flashwright::mediatek {

struct XmlHardware {
    StorageKind kind = StorageKind::Unknown;
    std::uint32_t sectorBytes = 512;
    std::map<Region, std::uint64_t> regions; ///< bytes; only those that exist
    std::string id; ///< of the storage, as the phone spells it
    std::string randomId;
    std::uint64_t ramBytes = 0;
    std::uint32_t batteryMillivolts = 0; ///< 0 = not told
};

/// BadReply (fact field) when the storage or its sizes cannot be read.
[[nodiscard]] Result<XmlHardware> parseXmlHardware(std::string_view document);

/// Rows of READ-PARTITION-TABLE in bytes. BadReply (table-damaged) when a row lacks a number.
[[nodiscard]] Result<std::vector<PmtRow>> parseXmlTable(std::string_view document);

/// "EMMC-USER", "UFS-LUA2", "NAND-WHOLE"; empty when this storage has no such region.
[[nodiscard]] std::string xmlRegion(StorageKind kind, Region region);

/// "ok", "warn", "exhausted"; empty for other answers.
[[nodiscard]] std::string xmlStorageLife(std::string_view text);

} // namespace flashwright::mediatek
