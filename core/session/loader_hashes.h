// SPDX-License-Identifier: GPL-3.0-or-later
/// Which loaders went to a phone, by their hash, for the record of the job.
#pragma once

#include "core/module/conversation.h"

namespace flashwright {

/// Called with the SHA-256, lower-case hex, and the loader's name, once for each that was read to its end.
using LoaderHeard = std::function<void(const std::string& sha256, const std::string& name)>;

/// The same loaders; opening and reading one tells of it. `heard` runs on the session's thread.
[[nodiscard]] std::vector<LoaderImage> withHashesTold(std::vector<LoaderImage> loaders, LoaderHeard heard);

} // namespace flashwright
