// SPDX-License-Identifier: GPL-3.0-or-later
/// What a factory reset erases. Pure; any thread.
#pragma once

#include "core/plan/job_request.h"

namespace flashwright {

/// The partitions of a firmware that hold what the owner stored, and what must go with it: "metadata" holds
/// the keys of an encrypted "userdata", "cache" what was made of it. Empty when it has no "userdata", or for
/// null.
[[nodiscard]] std::vector<TargetRange> ownerDataTargets(const FirmwarePackage* package);

} // namespace flashwright
