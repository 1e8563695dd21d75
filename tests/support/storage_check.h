// SPDX-License-Identifier: GPL-3.0-or-later
/// Compares what a virtual phone holds with what a package says it should.
#pragma once

#include "core/image/firmware_package.h"

#include <map>
#include <string>

namespace flashwright::test {

struct StorageCheck {
    int equal = 0; ///< images found whole at the start of their areas
    std::vector<std::string> different; ///< names of areas that hold something else, or are missing
};

/// Looks at every image that the package selects for writing and that is no calibration data. Sparse images
/// are compared expanded, where they say anything.
[[nodiscard]] StorageCheck checkStorage(
    const FirmwarePackage& package, const std::map<std::string, Bytes>& storage);

} // namespace flashwright::test
