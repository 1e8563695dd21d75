// SPDX-License-Identifier: GPL-3.0-or-later
/// Loads the facts in resources/ into plain structs. Blocking; any thread.
#pragma once

#include "core/module/chip_profile.h"

#include <string>

namespace flashwright {

/// Every family in <folder>/chips/<maker>/*.json. HostIo, or Bug with facts file and field when one does not
/// fit the schema: shipped data is part of the program. Chips need no claims of their own when the maker has
/// a file of ports (port_catalog.h).
[[nodiscard]] Result<ChipCatalog> loadChipCatalog(
    const std::filesystem::path& resources, std::string_view maker);

/// Meanings of a protocol's status codes, from <folder>/status/<protocol>.json.
struct StatusMeaning {
    std::string name; ///< the maker's symbol
    std::string
        meaning; ///< one English sentence (of the older tables: words), source text of context "Status"
    std::string readings; ///< what the number means to tools or loaders of another age; mostly empty
    std::string diagnosis; ///< the rule of resources/diagnosis that speaks of it; may be empty
};
using StatusTable = std::map<std::uint32_t, StatusMeaning>;
[[nodiscard]] Result<StatusTable> loadStatusTable(
    const std::filesystem::path& resources, std::string_view protocol);

} // namespace flashwright
