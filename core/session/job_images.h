// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the bytes of a job come from and go to. Session thread.
#pragma once

#include "core/plan/job_request.h"
#include "core/session/compare_sink.h"

namespace flashwright {

/// The loaders to send: the user's, else the package's, with files put in their place where asked.
[[nodiscard]] std::vector<LoaderImage> loadersOf(const JobRequest& request);

/// The data of a write, as stored. HostIo, PackageCorrupt, Bug.
[[nodiscard]] Result<std::unique_ptr<ImageSource>> openImage(
    const JobRequest& request, const Operation& operation);

/// What a place must hold after the write: a sparse image is expanded. Null when the image cannot be expanded
/// here because it is a stream.
[[nodiscard]] Result<std::unique_ptr<CompareSink>> openComparison(
    const JobRequest& request, const Operation& operation);

} // namespace flashwright
