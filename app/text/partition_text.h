// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of the partition guide in the user's language. Any thread.
#pragma once

#include "core/catalog/partition_guide.h"

#include <QString>

namespace flashwright {

/// A title or sentence of resources/partitions; the English source when it is not translated.
[[nodiscard]] QString partitionGuideText(const std::string& english);

/// "Starts the phone", "Identity of the unit", …
[[nodiscard]] QString partitionKindText(PartitionKind kind);

/// Whether it can be lost: one sentence on what brings the content back.
[[nodiscard]] QString partitionLossText(PartitionLoss loss);

/// "User area", "Boot region 1", "UFS unit 0"; an unknown word as it is.
[[nodiscard]] QString regionText(const std::string& region);

} // namespace flashwright
