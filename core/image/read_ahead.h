// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads an image on a thread of its own while the caller works on the block before.
#pragma once

#include "core/image/image_source.h"

#include <functional>
#include <stop_token>

namespace flashwright {

/// What the caller does with a block; an error ends the reading and is returned.
using BlockConsumer = std::function<Result<void>(ByteSpan)>;

/// Gives every byte of `image` to `consume`, in order, in blocks of a MiB at most; four blocks of memory. The
/// image is read on a helper thread that has ended when this returns. Errors of the image or of `consume`;
/// Cancelled.
[[nodiscard]] Result<void> readAhead(
    ImageSource& image, const BlockConsumer& consume, const std::stop_token& stop);

} // namespace flashwright
