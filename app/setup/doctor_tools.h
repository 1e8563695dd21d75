// SPDX-License-Identifier: GPL-3.0-or-later
/// The doctor of this computer, with what this program wants of it.
#pragma once

#include "core/doctor/doctor.h"

namespace flashwright {

/// This computer, its programs, the ids of resources/ and the program's own folders. HostIo, Bug: shipped
/// data is part of the program. Needs no station.
[[nodiscard]] Result<DoctorTools> makeDoctorTools(const std::filesystem::path& resources);

} // namespace flashwright
