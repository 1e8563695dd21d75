// SPDX-License-Identifier: GPL-3.0-or-later
/// Which parts of a very large image are read back.
#pragma once

#include "core/plan/job_request.h"

namespace flashwright {

struct Sample {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    bool operator==(const Sample&) const = default;
};

/// Larger images are sampled unless every byte is asked for: two GiB take a minute and more to read back.
constexpr std::uint64_t UsualSampleLimit = std::uint64_t{2} << 30U;
/// And where samples are asked for; what is smaller is read in seconds.
constexpr std::uint64_t AskedSampleLimit = std::uint64_t{64} << 20U;

[[nodiscard]] bool isSampled(VerifyDepth depth, std::uint64_t imageBytes) noexcept;

/// The first and the last 4 MiB, where headers and their copies lie, and 64 blocks or more in between, one in
/// each of as many equal parts of the image. Where in its part a block lies follows from `seed` (the plan's
/// digest and the item), so that it is the same each time and not the same for every firmware. Rising, apart,
/// on whole 4 KiB. Pure.
[[nodiscard]] std::vector<Sample> samplesOf(std::uint64_t imageBytes, std::string_view seed);

} // namespace flashwright
