// SPDX-License-Identifier: GPL-3.0-or-later
/// A trace as it may be shared.
#pragma once

#include "core/report/masker.h"
#include "core/trace/trace_file.h"

namespace flashwright {

/// Longer transfers are contents of the phone's storage: of those only the beginning is kept.
constexpr std::size_t LongestSharedTransfer = 512;
/// More events than this are cut out of the middle.
constexpr std::size_t MostSharedEvents = 40000;

/// Cuts long transfers, and learns what IMEIs are in the rest.
void prepareForSharing(Trace& trace, Masker& masker);
/// Identities gone, also those that stand across the borders of transfers.
void maskTrace(Trace& trace, const Masker& masker);

} // namespace flashwright
