// SPDX-License-Identifier: GPL-3.0-or-later
/// A folder of partition images, as `read` leaves it, seen as a package: something to compare a phone with.
#pragma once

#include "core/plan/job_request.h"

namespace flashwright {

/// Every "<partition>.bin" and "<partition>.img" of the folder. `family` and `chips` are those of the
/// firmware that lends the loaders. HostIo (no-images) when there is none.
[[nodiscard]] Result<std::shared_ptr<const FirmwarePackage>> openReadBackFolder(
    const std::filesystem::path& folder, std::string family, std::vector<std::string> chips);
/// A firmware with one entry more, the last one: a file as the image of the place that it is to be compared
/// with. The firmware lends what it takes to talk to the phone. HostIo (not-found).
[[nodiscard]] Result<std::shared_ptr<const FirmwarePackage>> openBesidePackage(
    const TargetRange& place, std::shared_ptr<const FirmwarePackage> lender);

} // namespace flashwright
