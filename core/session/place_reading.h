// SPDX-License-Identifier: GPL-3.0-or-later
/// A place of the phone read into a file, once, or twice for comparison. Session thread only.
#pragma once

#include "core/image/image_source.h"
#include "core/plan/operation.h"

#include <functional>

namespace flashwright {

class SessionContext;

/// Reads a place of the phone.
using PlaceReader = std::function<Result<void>(const Operation& place, ImageSink& into)>;

struct PlaceReading {
    std::uint64_t bytes = 0;
    std::string sha256; ///< lower-case hex
};

/// `where` is Error::where. BadReply when nothing came; HostIo, NoRoom; what `read` says.
Result<PlaceReading> readOnce(
    const Operation& place, const std::filesystem::path& file, const char* where, const PlaceReader& read);
/// Read twice with the same result; when the two differ, both once more. As readOnce(); ChecksumMismatch
/// (readings-differ: name, wanted, found).
Result<PlaceReading> readTwice(SessionContext& context, const Operation& place,
    const std::filesystem::path& file, const char* where, const PlaceReader& read);

} // namespace flashwright
