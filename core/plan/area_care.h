// SPDX-License-Identifier: GPL-3.0-or-later
/// What a firmware says of a place besides its image: whether an upgrade renews, empties or keeps it. Pure;
/// any thread.
#pragma once

#include "core/image/firmware_package.h"

namespace flashwright {

enum class Care : std::uint8_t {
    AsTicked, ///< the firmware says nothing: what is ticked is done
    Together, ///< part of a set that is written whole or not at all; never erased beforehand
    Renew, ///< erased and written when ticked
    Empty, ///< erased, and written when it has an image
    Keep, ///< belongs to the unit or its owner: stays, or moves along with a new layout
    Leave, ///< no business of a job
};

/// By the attribute "operation" (or "operation_type") of an entry or a row: bootloaders, update, invisible,
/// protected, binregion, keepvisible, reserved, in any case. Other words are treated as invisible ones.
[[nodiscard]] Care careOf(const std::map<std::string, std::string>& attributes);

/// "true", "1" or "yes", in any case.
[[nodiscard]] bool hasMark(const std::map<std::string, std::string>& attributes, const char* name);

} // namespace flashwright
