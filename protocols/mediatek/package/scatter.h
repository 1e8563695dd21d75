// SPDX-License-Identifier: GPL-3.0-or-later
/// A scatter file as plain values: the layout of a phone's storage and the image of each partition.
/// Source: [peer] techyminati/mediatek_spflashtool_source: Resource/Handle/DLHandle.cpp; [capture] genuine
/// scatter files of V0.0.0 to V2.2.0 (tests/fixtures/scatter names them).
#pragma once

#include "core/image/firmware_package.h"

namespace flashwright::mediatek {

/// One partition row, with the values as the file has them.
struct ScatterRow {
    std::string index; ///< "SYS0"; empty in old list files
    std::string name;
    std::string fileName; ///< empty where the file says NONE
    bool download = false;
    std::string type; ///< "NORMAL_ROM", "SV5_BL_BIN", …: a hint, the image's own magic decides
    std::optional<std::uint64_t> linearStart;
    std::optional<std::uint64_t> physicalStart; ///< inside the region; of reserved rows a code, see fromEnd
    /// Where the row begins inside its region, made of the two above; nothing for rows that count from the
    /// end.
    std::optional<std::uint64_t> start;
    std::optional<std::uint64_t> bytes;
    std::string region; ///< "EMMC_USER", …, spelled as the maker's tool spells it
    StorageKind storage = StorageKind::Unknown;
    bool boundaryCheck = true;
    bool reserved = false;
    /// Of a row whose address counts from the end of the user area: how many bytes before that end it begins.
    std::optional<std::uint64_t> fromEnd;
    std::string operation; ///< "UPDATE", "BINREGION", …
    std::size_t line = 0; ///< where the row begins in the file
    std::map<std::string, std::string> keys; ///< everything the row says, by its own key
};

/// The rows for one kind of storage, in file order.
struct ScatterStorage {
    StorageKind kind = StorageKind::Unknown;
    std::string bootChannel;
    std::uint64_t blockBytes = 0; ///< unit of 0xffffnnnn addresses only
    std::vector<ScatterRow> rows;
};

struct Scatter {
    std::string format; ///< "scatter-list", "scatter-text", "scatter-xml"
    std::string version; ///< "V1.1.2"; "V0.0.0" for old lists
    std::string platform; ///< "MT6765"; empty in old lists
    std::string project;
    std::vector<ScatterStorage> storages;
    std::vector<Finding> findings; ///< quirks, each with "line" and where it helps "row", "key", "value"
};

/// True when the beginning of a file looks like a text scatter file of any age.
[[nodiscard]] bool looksLikeScatterText(std::string_view head);
[[nodiscard]] bool looksLikeScatterXml(std::string_view head);

/// Reads a text scatter file (config or old list). `fileName` decides the storage of an old list
/// ("…_emmc.txt"). PackageCorrupt with facts file, line, problem. Pure; any thread.
[[nodiscard]] Result<Scatter> parseScatterText(std::string_view text, const std::string& fileName);
/// The same from the XML form.
[[nodiscard]] Result<Scatter> parseScatterXml(std::string_view text, const std::string& fileName);

/// "EMMC", "HW_STORAGE_UFS", … in any case; Unknown for anything else.
[[nodiscard]] StorageKind storageFromText(std::string_view text) noexcept;

} // namespace flashwright::mediatek
