// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for keys and for the steps of a key guide. Any thread.
#pragma once

#include <QString>

#include <string>

namespace flashwright {

/// "Volume Down" for "volume-down"; an unknown id as it is.
[[nodiscard]] QString keyName(const std::string& id);

/// A step, sign or meaning of resources/key_guide in the user's language; the English source when it is not
/// translated.
[[nodiscard]] QString keyGuideText(const std::string& english);

} // namespace flashwright
