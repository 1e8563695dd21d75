// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/nv_image.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "protocols/unisoc/wire/fdl_checksum.h"

namespace flashwright::unisoc {

namespace {

constexpr std::size_t CrcBytes = 2;
constexpr std::size_t SmallestImage = 8;
constexpr std::uint32_t PartitionHeaderMagic = 0x4e56;

Failure unusable(std::string field, std::string found)
{
    return failWithProblem(Fault::PackageCorrupt, "unisoc.fdl2.write_start", "unknown-format")
        .with("field", std::move(field))
        .with("found", std::move(found));
}

} // namespace

Result<std::uint32_t> nvImageSum(ByteSpan image)
{
    if (image.size() < SmallestImage) {
        return unusable("nv_bytes", std::to_string(image.size()));
    }
    if (loadLittleEndian<std::uint32_t>(image) == PartitionHeaderMagic) {
        return unusable("nv_header", hexNumber(PartitionHeaderMagic));
    }
    const std::uint32_t sum = byteSum(image);
    if (sum == 0) {
        return unusable("nv_sum", "0x0");
    }
    return sum;
}

Result<std::uint32_t> sealNvImage(MutableByteSpan image)
{
    TRY(nvImageSum(image));
    storeBigEndian(image.first(CrcBytes), crc16Arc(image.subspan(CrcBytes)));
    return nvImageSum(image);
}

} // namespace flashwright::unisoc
