// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/mediatek/package/practice_rom.h"
#include "protocols/mediatek/virtual/boot_maker.h"

#include <algorithm>
#include <numeric>
#include <zlib.h>

namespace flashwright::mediatek {

namespace {

constexpr std::uint32_t BlockBytes = 4096;
constexpr std::size_t ExtMagicOffset = 0x438; // of ext2 to ext4, [spec] kernel.org: filesystems/ext4
constexpr std::size_t CodeAt = 0x100; // of a preloader: behind its headers and names

std::uint64_t seedOf(const device::PhoneProfile& profile, const std::string& file)
{
    std::uint64_t seed = 0xcbf29ce484222325ULL;
    const std::string name = profile.board + "/" + file;
    for (const std::byte b : asBytes(name)) {
        seed = (seed ^ std::to_integer<std::uint8_t>(b)) * 0x100000001b3ULL;
    }
    return seed;
}

/// The phone's own preloader with other code in it, so that a new one can be told from the old, and with a
/// path of its sources in the text, as real ones have.
Bytes preloader(const device::PhoneProfile& profile)
{
    Bytes image = device::makePreloaderImage(profile);
    const std::string_view text = asText(image);
    const std::size_t end = std::min(text.find("MTK_BLOADER_INFO"), image.size());
    fillPractice(MutableByteSpan(image).subspan(CodeAt, end - CodeAt), seedOf(profile, "preloader"));
    std::string path = "platform/" + profile.chip + "/src/init/init.c";
    std::ranges::transform(path, path.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::ranges::copy(asBytes(std::string_view(path)), image.begin() + CodeAt);
    image[CodeAt + path.size()] = std::byte{0};
    return image;
}

void appendChunk(Bytes& into, std::uint16_t type, std::uint32_t blocks, ByteSpan data)
{
    constexpr std::uint32_t HeaderBytes = 12;
    appendLittleEndian<std::uint16_t>(into, type);
    appendLittleEndian<std::uint16_t>(into, 0);
    appendLittleEndian<std::uint32_t>(into, blocks);
    appendLittleEndian<std::uint32_t>(into, HeaderBytes + static_cast<std::uint32_t>(data.size()));
    into.insert(into.end(), data.begin(), data.end());
}

struct Run {
    std::uint16_t type;
    std::uint32_t blocks;
    Bytes data;
};

Bytes rawRun(std::uint32_t blocks, std::uint64_t seed)
{
    Bytes data(std::size_t{blocks} * BlockBytes);
    fillPractice(data, seed);
    return data;
}

/// Adds what a run expands to; places that do not matter count as zeros.
std::uint32_t crcOf(std::uint32_t crc, const Run& run)
{
    Bytes block(BlockBytes);
    for (std::uint32_t i = 0; i < run.blocks; ++i) {
        for (std::size_t at = 0; at < block.size() && run.type != 0xCAC3; ++at) {
            block[at] = run.type == 0xCAC1 ? run.data[i * BlockBytes + at] : run.data[at % 4];
        }
        crc = static_cast<std::uint32_t>(
            crc32(crc, reinterpret_cast<const Bytef*>(block.data()), static_cast<uInt>(block.size())));
    }
    return crc;
}

/// An Android sparse image with every kind of chunk, the checksum too. Source: [spec] AOSP
/// system/core/libsparse/sparse_format.h
Bytes sparse(std::uint32_t expandedBytes, std::uint64_t seed)
{
    const std::uint32_t all = expandedBytes / BlockBytes;
    Bytes first = rawRun(all / 8, seed);
    storeLittleEndian<std::uint16_t>(MutableByteSpan(first).subspan(ExtMagicOffset, 2), 0xEF53);
    const Bytes pattern{std::byte{0xde}, std::byte{0xad}, std::byte{0xbe}, std::byte{0xef}};
    const std::vector<Run> runs{{0xCAC1, all / 8, std::move(first)}, {0xCAC2, all / 4, pattern},
        {0xCAC3, all / 4, {}}, {0xCAC1, all / 8, rawRun(all / 8, seed + 1)},
        {0xCAC3, all - all / 8 * 2 - all / 4 * 2, {}}};
    std::uint32_t crc = 0;
    Bytes chunks;
    for (const Run& run : runs) {
        appendChunk(chunks, run.type, run.blocks, run.data);
        crc = crcOf(crc, run);
    }
    Bytes sum;
    appendLittleEndian<std::uint32_t>(sum, crc);
    appendChunk(chunks, 0xCAC4, 0, sum);
    Bytes image;
    appendLittleEndian<std::uint32_t>(image, 0xED26FF3A);
    appendLittleEndian<std::uint16_t>(image, 1);
    appendLittleEndian<std::uint16_t>(image, 0);
    appendLittleEndian<std::uint16_t>(image, 28);
    appendLittleEndian<std::uint16_t>(image, 12);
    appendLittleEndian<std::uint32_t>(image, BlockBytes);
    appendLittleEndian<std::uint32_t>(image, all);
    appendLittleEndian<std::uint32_t>(image, static_cast<std::uint32_t>(runs.size() + 1));
    appendLittleEndian<std::uint32_t>(image, crc);
    image.insert(image.end(), chunks.begin(), chunks.end());
    return image;
}

} // namespace

void fillPractice(MutableByteSpan into, std::uint64_t seed)
{
    std::uint64_t state = seed | 1U;
    for (std::byte& b : into) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        b = static_cast<std::byte>(state >> 32U);
    }
}

Bytes practiceImage(const device::PhoneProfile& profile, const PracticeRow& row)
{
    if (row.kind == PracticeKind::Preloader) {
        return preloader(profile);
    }
    const std::uint64_t seed = seedOf(profile, row.file);
    if (row.kind == PracticeKind::Sparse) {
        return sparse(row.imageBytes, seed);
    }
    Bytes image(row.imageBytes);
    fillPractice(image, seed);
    return image;
}

} // namespace flashwright::mediatek
