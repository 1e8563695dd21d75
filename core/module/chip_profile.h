// SPDX-License-Identifier: GPL-3.0-or-later
/// Facts on one chip family, loaded from resources/chips/<maker>/<family>.json.
#pragma once

#include "core/image/firmware_package.h"
#include "core/transport/port_sighting.h"

#include <map>

namespace flashwright {

/// One way a phone of this family shows itself on a port.
struct Claim {
    UsbId usb;
    std::string stage; ///< the maker's word for what runs there ("boot_rom", "loader", "diag")
};

struct ChipProfile {
    std::string maker; ///< the protocol module's id
    std::string family; ///< file name without .json, unique within the maker
    std::vector<std::string> names; ///< chip names as printed on boxes and in firmware ("SC9863A")
    std::string protocol; ///< the dialect, in the module's own words
    std::vector<Claim> claims; ///< empty where the maker's chips do not differ in this (resources/ports)
    std::map<std::string, std::uint64_t> loaders; ///< fallback load addresses by loader name
    std::map<std::string, milliseconds> deadlines; ///< where they differ from the module's own
    std::vector<std::string> neverErase; ///< areas of calibration and identity; may end in '*'
    /// What is saved before anything of the phone is changed. Each line names one area in all its spellings,
    /// with '|' between; "region:boot1" is a whole storage region; a '?' in front: many phones have none.
    std::vector<std::string> vault;
    std::vector<std::string> vaultReadOnly; ///< saved, but never put back from an earlier job's copy
    std::vector<std::string>
        bootKeys; ///< key combinations to try, as ids that app/text names ("volume-down")
    std::map<std::string, std::string>
        verified; ///< operation -> "bench <date>" | "replay" | "virtual" | "untested"
    std::map<std::string, std::string> sources; ///< fact -> where it comes from
    std::map<std::string, std::string> attributes; ///< what only the module understands
};

/// All families of one maker; shared, immutable.
using ChipCatalog = std::vector<ChipProfile>;

/// True when `name` matches `pattern`, ignoring case; a trailing '*' matches any rest.
[[nodiscard]] bool matchesArea(std::string_view pattern, std::string_view name) noexcept;

} // namespace flashwright
