// SPDX-License-Identifier: GPL-3.0-or-later
/// What was seen, as typed facts with a source and a time. Values; any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

namespace flashwright {

/// One line of evidence. `fact` is a stable dotted name ("usb.arrived", "reply.code", "link.life_ms");
/// resources/diagnosis rules match on it.
struct Evidence {
    std::string fact;
    std::string value;
    std::string source; ///< who saw it: "watcher", "session", "package", "host", "phone"
    TimePoint at{};
    bool operator==(const Evidence&) const = default;
};

} // namespace flashwright
