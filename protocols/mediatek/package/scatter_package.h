// SPDX-License-Identifier: GPL-3.0-or-later
/// A scatter file and the images beside it, as a package.
#pragma once

#include "protocols/mediatek/package/scatter.h"

namespace flashwright::mediatek {

/// Images are plain files below `folder`; a file name that leads out of it is never followed.
/// `folder` empty: the images are out of reach (a scatter file inside an archive).
[[nodiscard]] std::unique_ptr<FirmwarePackage> makeScatterPackage(
    Scatter scatter, std::string name, std::uint64_t bytes, std::filesystem::path folder);

} // namespace flashwright::mediatek
