// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sample_choice.h"

#include "core/base/digest.h"
#include "core/base/endian.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::uint64_t EdgeBytes = std::uint64_t{4} << 20U;
constexpr std::uint64_t BlockBytes = std::uint64_t{256} << 10U;
constexpr std::uint64_t FewestBlocks = 64;
/// One block in so many bytes: some 0.4 per cent of the largest images.
constexpr std::uint64_t BytesPerBlock = std::uint64_t{64} << 20U;
constexpr std::uint64_t Grain = 4096;

/// A number that follows from the seed and the place in the row.
std::uint64_t numberOf(std::string_view seed, std::uint64_t index)
{
    const Bytes sum = sha256(asBytes(std::string(seed) + "/" + std::to_string(index)));
    return loadLittleEndian<std::uint64_t>(ByteSpan(sum).first(sizeof(std::uint64_t)));
}

} // namespace

bool isSampled(VerifyDepth depth, std::uint64_t imageBytes) noexcept
{
    switch (depth) {
    case VerifyDepth::Usual:
        return imageBytes > UsualSampleLimit;
    case VerifyDepth::Sampled:
        return imageBytes > AskedSampleLimit;
    case VerifyDepth::Full:
        break;
    }
    return false;
}

std::vector<Sample> samplesOf(std::uint64_t imageBytes, std::string_view seed)
{
    const std::uint64_t lastBegin =
        imageBytes > EdgeBytes ? (imageBytes - EdgeBytes) / Grain * Grain : std::uint64_t{0};
    const std::uint64_t blocks = std::max(FewestBlocks, imageBytes / BytesPerBlock);
    const std::uint64_t part =
        lastBegin > EdgeBytes ? (lastBegin - EdgeBytes) / blocks / Grain * Grain : std::uint64_t{0};
    if (part < BlockBytes) {
        return {{0, imageBytes}}; // samples would be all of it
    }
    std::vector<Sample> samples{{0, EdgeBytes}};
    for (std::uint64_t i = 0; i < blocks; ++i) {
        const std::uint64_t places = (part - BlockBytes) / Grain + 1;
        const std::uint64_t inside = numberOf(seed, i) % places * Grain;
        samples.push_back({EdgeBytes + i * part + inside, BlockBytes});
    }
    samples.push_back({lastBegin, imageBytes - lastBegin});
    return samples;
}

} // namespace flashwright
