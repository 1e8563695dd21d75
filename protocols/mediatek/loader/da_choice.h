// SPDX-License-Identifier: GPL-3.0-or-later
/// Which loader of which file fits a phone, and why. Pure; any thread.
#pragma once

#include "protocols/mediatek/loader/da_container.h"

#include <memory>

namespace flashwright::mediatek {

/// What the chip said of itself, and what the chip table adds.
struct ChipNumbers {
    std::uint16_t hwCode = 0;
    std::uint16_t hwSubCode = 0;
    std::uint16_t hwVersion = 0;
    std::uint16_t swVersion = 0;
    std::uint16_t daCode = 0; ///< number under which containers list it; from the chip table
    std::string protocol; ///< "legacy", "xflash", "xml"
};

/// A file that may hold the loader.
struct DaCandidate {
    std::string name; ///< for people
    std::shared_ptr<const ByteSource> file;
    bool named = false; ///< the user or the package named it: it wins over what was found in a folder
};

struct DaChoice {
    std::shared_ptr<const ByteSource> file;
    std::string name;
    DaEntry entry;
    DaFileKind kind = DaFileKind::Classic;
    std::string reason; ///< "loader-exact-match", "loader-older-version", "loader-only-entry"
    std::vector<Fact> facts; ///< file, entry, wanted, found
};

/// Why one candidate does not do: "loader-wrong-chip", "loader-newer-version", "loader-wrong-generation",
/// "loader-unreadable", "loader-inconsistent".
struct DaRejection {
    std::string name;
    std::string reason;
    std::vector<Fact> facts;
};

struct DaSelection {
    std::optional<DaChoice> choice;
    std::vector<DaRejection> rejected;
};

/// Of the entries with the chip's code the one with the highest versions that are not above the phone's; an
/// exact pair first. Named candidates first, then by versions, then by file name. A damaged file is a
/// rejection. Source: [capture] MT6577: two entries for one code; [peer] saleemrashid/mediatek_flash_tool:
/// flash_tool/main.c
[[nodiscard]] DaSelection chooseDa(const std::vector<DaCandidate>& candidates, const ChipNumbers& chip);

} // namespace flashwright::mediatek
