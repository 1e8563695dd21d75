// SPDX-License-Identifier: GPL-3.0-or-later
/// Which items of an NV image belong to the unit, as a package says it. Values; any thread.
#pragma once

#include "core/base/error.h"

#include <optional>
#include <vector>

namespace flashwright::unisoc {

/// One <NVItem backup="1"> of a package.
struct NvRule {
    std::string name; ///< "Calibration", "IMEI", "WIFI", …: some names have rules of their own
    std::optional<std::uint16_t> id; ///< nothing: the one that belongs to the name
    bool mayBeMissing = false; ///< "Continue": a phone without the item gets the package's
    bool mayBeOlder = false; ///< "Replace": calibration of an older version takes the place of a newer one
};

/// The name of the PackageEntry attribute that holds the rules.
constexpr const char* NvRulesAttribute = "nv_items";

/// "Calibration:*:", "LTE_Calibration:0xa05:c", …, joined with ';' ("*" = the id of the name, c = Continue,
/// r = Replace). Signs that the form needs are replaced in names.
[[nodiscard]] std::string nvRulesText(const std::vector<NvRule>& rules);
/// The other way. PackageCorrupt (calibration-bad, detail rules).
[[nodiscard]] Result<std::vector<NvRule>> parseNvRules(std::string_view text);

/// Rules for names and numbers given by a person: "IMEI,WIFI,0xa05". Refused (unknown-name: name).
[[nodiscard]] Result<std::vector<NvRule>> nvRulesNamed(std::string_view list);

/// What is kept where a package says nothing: calibration, identities, addresses of the radios, locks.
[[nodiscard]] std::vector<NvRule> usualNvRules();

} // namespace flashwright::unisoc
