// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/file_source.h"
#include "protocols/unisoc/package/pac_opener.h"

#include <cstdlib>

using namespace flashwright;

namespace {

/// An image is as long as its entry says, or ends with an error; it never reads past the packet.
void readImages(const FirmwarePackage& package)
{
    Bytes block(4096);
    for (const PackageEntry& entry : package.entries()) {
        if (!entry.hasImage) {
            continue;
        }
        const auto image = package.open(entry);
        if (!image || (*image)->size() != entry.bytes) {
            std::abort();
        }
        std::uint64_t done = 0;
        for (auto got = (*image)->read(block); got && *got > 0; got = (*image)->read(block)) {
            done += *got;
        }
        if (done != entry.bytes) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan input = std::as_bytes(std::span(data, size));
    const auto source = bytesAsSource("fuzz.pac", Bytes(input.begin(), input.end()));
    const auto package = unisoc::openPac({"fuzz.pac", source, "fuzz.pac"}, {});
    if (!package) {
        if (package.error().fact("problem").empty() || package.error().fact("file").empty()) {
            std::abort(); // every refusal says what and where
        }
        return 0;
    }
    NoProgress quiet;
    (void)(*package)->verify(quiet, {});
    readImages(**package);
    return 0;
}
