// SPDX-License-Identifier: GPL-3.0-or-later
/// Is a backup of this very phone? Where neither can be told by an identity, what they hold must say so.
#pragma once

#include "core/base/error.h"

namespace flashwright {

class SessionContext;

/// To be called once copies are saved and before anything is changed. Of a job that puts identity or
/// calibration of a backup back to a phone, and where backup or phone tell no identity: at least one such
/// area of the phone must be what the backup has of it. Does nothing in other jobs, and where the user
/// insists. Refused (unit-unproved). Session thread.
[[nodiscard]] Result<void> proveUnit(SessionContext& context);

} // namespace flashwright
