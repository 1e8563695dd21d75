// SPDX-License-Identifier: GPL-3.0-or-later
/// The vendor's BMAConfig XML: which files, in which order, to which places, and the partition table.
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: tools/DEBUG_TOOL/ResearchDownload/Source/Libary/BMAFrame/
/// XmlConfigParse.cpp; [peer] HenriDellal/unisoc-dloader: src/XmlConfigParse.cpp; real files:
/// tests/fixtures/pac-xml
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace flashwright::unisoc {

struct BmaBlock {
    std::optional<std::string> id; ///< a partition name; its presence makes the product one of the name era
    std::uint64_t base = 0;
    std::uint64_t size = 0;
};

/// One <File> of a scheme.
struct BmaFile {
    std::string id;
    std::string alias;
    std::string type;
    std::string description;
    std::vector<BmaBlock> blocks;
    std::optional<std::uint32_t> flag; ///< 0 no image, 1 image, 2 left out; absent in some files
    std::optional<std::uint32_t> checkFlag; ///< 1 must be selected, 0 optional, 2 not checked when packing
    std::optional<std::uint32_t> backup; ///< 1 read and put back, 0 not; absent = the user's choice
    bool selectedByFlash = false; ///< selbyflash: one of several files, by the geometry of the NAND
    bool selectedByRf = false;
    std::string checkCali; ///< which calibrations are looked at before NV is accepted: "GSM,WCDMA,LTE"
    int line = 0;
};

struct BmaScheme {
    std::string name;
    std::vector<BmaFile> files; ///< in the order of flashing
};

struct BmaNvItem {
    std::string name;
    bool backup = false;
    std::uint32_t id = 0; ///< 0xFFFFFFFF: the id that belongs to the name
    bool useFlags = false;
    std::map<std::string, bool> flags; ///< "Continue", "Replace"
};

struct BmaPartition {
    std::string id;
    std::uint64_t size = 0; ///< in units of the table
    bool takesRest = false;
    std::uint64_t gap = 0;
};

struct BmaPartitions {
    std::optional<std::uint32_t> unit; ///< absent: MiB, the old table; 0…4: the new one
    std::vector<BmaPartition> items;
};

struct BmaChip {
    std::uint64_t id = 0;
    std::string name;
};

struct BmaExtPartition {
    std::string id;
    std::string id2;
    std::string type;
    std::uint64_t size = 0;
};

struct BmaProduct {
    std::string name;
    bool enabled = true;
    std::string schemeName;
    std::optional<std::uint32_t> flashTypeId; ///< 0: one loader (NOR); 1: two
    std::uint32_t mode = 0;
    bool powerOff = false;
    std::string comment;
    bool nvBackup = false;
    std::vector<BmaNvItem> nvItems;
    bool chipsEnabled = false;
    std::vector<BmaChip> chips;
    BmaPartitions partitions;
    std::vector<BmaExtPartition> extTable; ///< <ExtTable> with the tag "paty"
    std::map<std::string, std::string> settings; ///< the other one-line elements (APR, OmaDMFlag, …)
};

struct BmaConfig {
    std::vector<BmaProduct> products;
    std::vector<BmaScheme> schemes;
};

/// Reads the XML leniently: any usual encoding, comments, unknown elements; no document type, no entities of
/// its own. PackageCorrupt with facts problem (xml-malformed, xml-entity), line, detail.
[[nodiscard]] Result<BmaConfig> parseBmaConfig(ByteSpan xml);

/// The product of that name, or the only one. PackageCorrupt (two-products, xml-malformed).
[[nodiscard]] Result<const BmaProduct*> pickProduct(const BmaConfig& config, std::string_view name);

/// The scheme that the product names, or the only one. PackageCorrupt (xml-malformed).
[[nodiscard]] Result<const BmaScheme*> pickScheme(const BmaConfig& config, const BmaProduct& product);

/// Bytes per unit of the partition table; nothing for a unit that nobody knows.
[[nodiscard]] std::optional<std::uint64_t> bytesPerUnit(const BmaPartitions& partitions) noexcept;

} // namespace flashwright::unisoc
