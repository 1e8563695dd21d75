// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/da_choice.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

/// What is offered to a phone lies inside the file.
void check(const DaEntry& entry, std::uint64_t size)
{
    if (entry.firstStage() == nullptr) {
        std::abort();
    }
    for (const DaRegion& region : entry.regions) {
        if (region.fileOffset > size || region.bytes > size - region.fileOffset
            || region.signatureBytes > region.bytes) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan input = std::as_bytes(std::span(data, size));
    const auto file = bytesAsSource("fuzz.bin", Bytes(input.begin(), input.end()));
    const auto container = readDaContainer(*file);
    if (!container) {
        if (container.error().fact("problem").empty() || container.error().fact("file").empty()) {
            std::abort(); // every refusal says what and where
        }
        return 0;
    }
    if (container->entries.empty()) {
        std::abort();
    }
    for (const DaEntry& entry : container->entries) {
        check(entry, size);
    }
    ChipNumbers chip;
    chip.daCode = container->entries.front().code;
    (void)chooseDa({{"fuzz.bin", file, true}}, chip);
    return 0;
}
