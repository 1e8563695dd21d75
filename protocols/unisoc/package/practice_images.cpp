// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/practice_images.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "core/base/units.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t SigningHeaderBytes = 0x200;

void fillPattern(MutableByteSpan into, std::uint64_t seed)
{
    std::uint64_t state = seed | 1U;
    for (std::byte& b : into) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        b = static_cast<std::byte>(state >> 32U);
    }
}

void putText(Bytes& into, std::size_t at, std::string_view text)
{
    const ByteSpan bytes = asBytes(text);
    std::copy(bytes.begin(), bytes.end(), into.begin() + static_cast<std::ptrdiff_t>(at));
}

/// "DHTB" is what the vendor's signing header begins with; a virtual phone reads the rest, a real one refuses
/// it.
Bytes loader(std::string_view profile, std::string_view role, std::uint32_t bytes, std::uint64_t seed)
{
    Bytes image(bytes);
    fillPattern(MutableByteSpan(image).subspan(SigningHeaderBytes), seed);
    putText(image, 0, "DHTB");
    storeLittleEndian<std::uint32_t>(
        MutableByteSpan(image).subspan(0x30, 4), bytes - static_cast<std::uint32_t>(SigningHeaderBytes));
    putText(image, 0x40, "FLASHWRIGHT-PRACTICE " + std::string(profile) + " " + std::string(role));
    return image;
}

void appendItem(Bytes& into, std::uint16_t id, ByteSpan data)
{
    appendLittleEndian<std::uint16_t>(into, id);
    appendLittleEndian<std::uint16_t>(into, static_cast<std::uint16_t>(data.size()));
    into.insert(into.end(), data.begin(), data.end());
    into.resize((into.size() + 3) / 4 * 4);
}

/// Checksum, time stamp, items, then 0xFF to the end.
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai:
/// tools/DEBUG_TOOL/ResearchDownload/Source/DLoader/Calibration.cpp
Bytes nv(std::uint32_t bytes, std::uint64_t seed)
{
    Bytes image(4);
    storeBigEndian<std::uint16_t>(MutableByteSpan(image).subspan(2), 0x2026);
    Bytes calibration(1024);
    fillPattern(calibration, seed);
    storeLittleEndian<std::uint16_t>(calibration, 0xFF0A);
    Bytes defaults(2000);
    fillPattern(defaults, seed + 2);
    appendItem(image, 0x2, calibration);
    appendItem(image, 0x4, Bytes(20));
    appendItem(image, 0x5, Bytes(8)); // no identity
    appendItem(image, 0xD, Bytes(4));
    appendItem(image, 0x12D, Bytes(64));
    appendItem(image, 0x179, Bytes(8));
    appendItem(image, 0x186, Bytes(8)); // for models with a third radio
    appendItem(image, 0x191, Bytes(8));
    appendItem(image, 0x199, Bytes(6));
    appendItem(image, 0x19A, Bytes(16));
    appendItem(image, 0x300, ByteSpan(defaults).first(12));
    appendItem(image, 0x301, defaults);
    appendItem(image, 0xA05, Bytes(256));
    image.resize(bytes, std::byte{0xFF});
    storeBigEndian<std::uint16_t>(image, crc16Arc(ByteSpan(image).subspan(2)));
    return image;
}

Bytes fileSystem(std::uint32_t bytes, std::uint64_t seed)
{
    constexpr std::size_t MagicOffset = 0x438; // of ext2 to ext4, [spec] kernel.org: filesystems/ext4
    Bytes image(bytes);
    fillPattern(image, seed);
    storeLittleEndian<std::uint16_t>(MutableByteSpan(image).subspan(MagicOffset, 2), 0xEF53);
    return image;
}

void appendChunk(Bytes& into, std::uint16_t type, std::uint32_t blocks, ByteSpan data)
{
    appendLittleEndian<std::uint16_t>(into, type);
    appendLittleEndian<std::uint16_t>(into, 0);
    appendLittleEndian<std::uint32_t>(into, blocks);
    appendLittleEndian<std::uint32_t>(into, static_cast<std::uint32_t>(12 + data.size()));
    into.insert(into.end(), data.begin(), data.end());
}

/// Half the pattern, a filled run, a run that nobody cares about, the other half.
/// Source: [spec] AOSP system/core: libsparse/sparse_format.h
Bytes sparse(std::uint32_t rawBytes, std::uint64_t seed)
{
    constexpr std::uint32_t Block = 4096;
    constexpr std::uint32_t FillBlocks = 16;
    const std::uint32_t half = std::max(1U, rawBytes / 2 / Block);
    const std::uint32_t idle = 2 * half;
    Bytes data(static_cast<std::size_t>(2) * half * Block);
    fillPattern(data, seed);
    Bytes image;
    appendLittleEndian<std::uint32_t>(image, 0xED26FF3A);
    for (const std::uint16_t word : {1, 0, 28, 12}) {
        appendLittleEndian<std::uint16_t>(image, word);
    }
    for (const std::uint32_t word : {Block, 2 * half + FillBlocks + idle, 4U, 0U}) {
        appendLittleEndian<std::uint32_t>(image, word);
    }
    appendChunk(image, 0xCAC1, half, ByteSpan(data).first(data.size() / 2));
    appendChunk(image, 0xCAC2, FillBlocks, asBytes("FILL"));
    appendChunk(image, 0xCAC3, idle, {});
    appendChunk(image, 0xCAC1, half, ByteSpan(data).last(data.size() / 2));
    return image;
}

} // namespace

Bytes practiceImage(std::string_view profile, const PracticeFile& file)
{
    const std::uint64_t seed = fnv1a64(asBytes(file.id), fnv1a64(asBytes(profile)));
    switch (file.image) {
    case PracticeImage::None:
        break;
    case PracticeImage::Loader1:
        return loader(profile, "FDL1", file.imageBytes, seed);
    case PracticeImage::Loader2:
        return loader(profile, "FDL2", file.imageBytes, seed);
    case PracticeImage::Pattern: {
        Bytes image(file.imageBytes);
        fillPattern(image, seed);
        return image;
    }
    case PracticeImage::Sparse:
        return sparse(file.imageBytes, seed);
    case PracticeImage::Nv:
        return nv(file.imageBytes, seed);
    case PracticeImage::FileSystem:
        return fileSystem(file.imageBytes, seed);
    }
    return {};
}

std::string practiceFileName(const PracticeFile& file)
{
    switch (file.image) {
    case PracticeImage::None:
        return {};
    case PracticeImage::Loader1:
        return "fdl1-sign.bin";
    case PracticeImage::Loader2:
        return "fdl2-sign.bin";
    case PracticeImage::Nv:
        return std::string(file.id) + "_nvitem.bin";
    case PracticeImage::Pattern:
    case PracticeImage::Sparse:
    case PracticeImage::FileSystem:
        break;
    }
    return std::string(file.partition.empty() ? file.id : file.partition) + ".img";
}

} // namespace flashwright::unisoc
