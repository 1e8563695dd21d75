// SPDX-License-Identifier: GPL-3.0-or-later
/// What a package says about the unit's own values in its NV images. Private to this room; pure.
#pragma once

#include "core/image/firmware_package.h"
#include "protocols/unisoc/package/bma_config.h"

namespace flashwright::unisoc {

/// Gives every NV image the rules of <NVBackup>, and the mark that it can be merged: "unit_values". A product
/// that says nothing gets none, and the usual ones are taken.
void addNvRules(std::vector<PackageEntry>& entries, const BmaProduct& product);

} // namespace flashwright::unisoc
