// SPDX-License-Identifier: GPL-3.0-or-later
// The first two bytes say where the package's image ends and the phone's begins. What merges must hold the
// phone's identity, be as long as the package's image, and read well again. What is left is a list of rules.
#include "protocols/unisoc/nv/nv_merge.h"
#include "protocols/unisoc/nv/nv_names.h"

#include <algorithm>
#include <cstdlib>

using namespace flashwright;
using namespace flashwright::unisoc;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkItems(const NvImage& image)
{
    for (const NvItem& item : image.items()) {
        require(item.offset >= 8 && item.offset + item.bytes <= image.bytes().size());
        require(image.find(item.id) != nullptr);
    }
}

void checkMerge(ByteSpan package, ByteSpan phone)
{
    const auto merged = mergeNv(package, phone, usualNvRules());
    if (!merged) {
        require(!merged.error().fact("problem").empty() || merged.error().fault == Fault::PackageCorrupt);
        return;
    }
    const auto before = NvImage::parse(package);
    const auto theirs = NvImage::parse(phone);
    const auto after = NvImage::parse(merged->image);
    require(before && theirs && after && after->crcIsRight());
    require(after->bytes().size() == before->bytes().size());
    const ByteSpan kept = after->dataOf(*after->find(FirstIdentityId));
    const ByteSpan wanted = theirs->dataOf(*theirs->find(FirstIdentityId));
    require(std::equal(kept.begin(), kept.end(), wanted.begin(), wanted.end()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const ByteSpan input = std::as_bytes(std::span(data + 2, size - 2));
    const std::size_t cut = std::min<std::size_t>(input.size(), data[0] * 256U + data[1]);
    for (const ByteSpan part : {input, input.first(cut), input.subspan(cut)}) {
        if (const auto image = NvImage::parse(part)) {
            checkItems(*image);
        }
    }
    checkMerge(input.first(cut), input.subspan(cut));
    if (const auto rules = parseNvRules(asText(input))) {
        const auto again = parseNvRules(nvRulesText(*rules));
        require(again && again->size() == rules->size());
    }
    static_cast<void>(nvRulesNamed(asText(input)));
    return 0;
}
