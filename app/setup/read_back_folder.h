// SPDX-License-Identifier: GPL-3.0-or-later
/// A folder of partition images, as `read` leaves it, seen as a package: something to compare a phone with.
#pragma once

#include "core/plan/job_request.h"

namespace flashwright {

/// Every "<partition>.bin" and "<partition>.img" of the folder. `family` and `chips` are those of the
/// firmware that lends the loaders. HostIo (no-images) when there is none.
[[nodiscard]] Result<std::shared_ptr<const FirmwarePackage>> openReadBackFolder(
    const std::filesystem::path& folder, std::string family, std::vector<std::string> chips);
/// One file as the image of the place that it is to be compared with. HostIo (not-found).
[[nodiscard]] Result<std::shared_ptr<const FirmwarePackage>> openReadBackFile(
    const TargetRange& place, std::string family, std::vector<std::string> chips);

} // namespace flashwright
