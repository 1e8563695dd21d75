// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "core/image/sparse_source.h"

#include <cstdlib>

using namespace flashwright;

namespace {

constexpr std::uint64_t MostExpanded = 1 << 20;

void expand(SparseSource& image)
{
    std::uint64_t covered = 0;
    for (const Extent& extent : image.extents()) {
        if (extent.offset != covered || extent.bytes == 0) {
            std::abort();
        }
        covered += extent.bytes;
    }
    if (covered != image.size()) {
        std::abort();
    }
    Bytes block(5000);
    std::uint64_t done = 0;
    while (done < MostExpanded) {
        const auto got = image.read(block);
        if (!got) {
            std::abort(); // everything was checked when it was opened
        }
        done += *got;
        if (*got < block.size()) {
            break;
        }
    }
    if (image.size() <= MostExpanded && done != image.size()) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan input = std::as_bytes(std::span(data, size));
    const auto source = bytesAsSource("fuzz.img", Bytes(input.begin(), input.end()));
    const auto looks = looksSparse(*source, 0, size);
    const auto facts = checkSparse(*source, 0, size);
    const auto image = SparseSource::open(source, 0, size);
    if (!looks || image.has_value() != facts.has_value() || (facts && !*looks)) {
        std::abort();
    }
    if (image) {
        expand(**image);
    }
    return 0;
}
