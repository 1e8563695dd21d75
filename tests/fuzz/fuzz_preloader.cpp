// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "protocols/mediatek/loader/auth_file.h"
#include "protocols/mediatek/loader/preloader_image.h"

#include <cstdlib>

using namespace flashwright;
using namespace flashwright::mediatek;

namespace {

void inside(std::uint64_t offset, std::uint64_t bytes, std::uint64_t size)
{
    if (offset > size || bytes > size - offset) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan input = std::as_bytes(std::span(data, size));
    const auto file = bytesAsSource("fuzz.bin", Bytes(input.begin(), input.end()));
    (void)readAuthFile(*file);
    const auto image = readPreloader(*file, 0, size);
    if (!image) {
        if (image.error().fact("problem").empty() || image.error().fact("file").empty()) {
            std::abort(); // every refusal says what and where
        }
        return 0;
    }
    inside(image->bodyOffset, image->bodyBytes, size);
    if (image->emi) {
        inside(image->emi->fileOffset, image->emi->bytes, size);
        inside(image->emi->recordsOffset, image->emi->recordsBytes, size);
    }
    return 0;
}
