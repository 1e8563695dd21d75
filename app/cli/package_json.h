// SPDX-License-Identifier: GPL-3.0-or-later
/// A firmware as one JSON object (resources/schema/inspect.schema.json).
#pragma once

#include "core/image/firmware_package.h"

#include <QJsonObject>

#include <map>

namespace flashwright {

constexpr int InspectSchemaVersion = 1;

/// What checking the checksums of the file came to.
enum class Checksums : std::uint8_t { Ok, Absent, Bad, NotChecked };

struct Inspection {
    const FirmwarePackage& package;
    Checksums checksums = Checksums::NotChecked;
    std::vector<Finding> extraFindings; ///< beside the package's own
    std::map<std::string, std::string> sha256; ///< by entry id; empty = not asked for
};

[[nodiscard]] QJsonObject inspectionJson(const Inspection& inspection);

} // namespace flashwright
