// SPDX-License-Identifier: GPL-3.0-or-later
/// Image bytes made of patterns. Private to this room; pure: the same arguments give the same bytes.
#pragma once

#include "core/base/bytes.h"
#include "protocols/unisoc/package/practice_scheme.h"

namespace flashwright::unisoc {

/// The image of one file of a practice firmware; empty for an operation.
[[nodiscard]] Bytes practiceImage(std::string_view profile, const PracticeFile& file);

/// Its name inside the packet, as the vendor's builds call it; empty for an operation.
[[nodiscard]] std::string practiceFileName(const PracticeFile& file);

} // namespace flashwright::unisoc
