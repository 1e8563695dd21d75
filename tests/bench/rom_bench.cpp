// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what a ROM is made of: the scatter file, and sparse images while they are expanded.
#include "core/base/endian.h"
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "core/image/sparse_source.h"
#include "protocols/mediatek/package/scatter.h"
#include "tests/bench/ratio.h"

#include <cstring>
#include <fstream>
#include <sstream>

namespace flashwright::bench {
namespace {

std::string genuineScatter()
{
    std::ifstream file(FLASHWRIGHT_SOURCE_DIR "/tests/fixtures/scatter/mt6785_v2_1_0.txt");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Against counting the line ends of the same text, which any reader has to find.
void parseScatter(benchmark::State& state)
{
    const std::string text = genuineScatter();
    compare(
        state, text.size(),
        [&] {
            benchmark::DoNotOptimize(mediatek::parseScatterText(text, "mt6785.txt").value().storages.size());
        },
        [&] { benchmark::DoNotOptimize(std::ranges::count(text, '\n')); });
}
BENCHMARK(parseScatter)->Unit(benchmark::kMicrosecond);

constexpr std::uint32_t BlockBytes = 4096;
constexpr std::uint32_t RawBlocks = 4096;
constexpr std::uint32_t Chunks = 16;

void put16(Bytes& to, std::uint16_t value)
{
    std::array<std::byte, 2> raw{};
    storeLittleEndian<std::uint16_t>(raw, value);
    to.insert(to.end(), raw.begin(), raw.end());
}

void put32(Bytes& to, std::uint32_t value)
{
    std::array<std::byte, 4> raw{};
    storeLittleEndian<std::uint32_t>(raw, value);
    to.insert(to.end(), raw.begin(), raw.end());
}

/// 256 MiB expanded: raw chunks, every fourth one a fill. Source: [spec] AOSP libsparse/sparse_format.h
Bytes sparseImage()
{
    Bytes image;
    image.reserve(Chunks * RawBlocks * BlockBytes);
    put32(image, 0xed26ff3a);
    for (const int half : {1, 0, 28, 12}) {
        put16(image, static_cast<std::uint16_t>(half));
    }
    for (const std::uint32_t word : {BlockBytes, Chunks * RawBlocks, Chunks, 0U}) {
        put32(image, word);
    }
    for (std::uint32_t chunk = 0; chunk < Chunks; ++chunk) {
        const bool fill = chunk % 4 == 3;
        put16(image, fill ? 0xcac2 : 0xcac1);
        put16(image, 0);
        put32(image, RawBlocks);
        put32(image, 12 + (fill ? 4 : RawBlocks * BlockBytes));
        if (fill) {
            put32(image, 0x5a5a5a5a);
        } else {
            image.resize(image.size() + std::size_t{RawBlocks} * BlockBytes, static_cast<std::byte>(chunk));
        }
    }
    return image;
}

/// Against copying as many bytes.
void expandSparse(benchmark::State& state)
{
    constexpr std::size_t Expanded = std::size_t{Chunks} * RawBlocks * BlockBytes;
    const auto source = bytesAsSource("sparse.img", sparseImage());
    Bytes block(MiB);
    Bytes other(MiB, std::byte{1});
    compare(
        state, Expanded,
        [&] {
            const auto image = SparseSource::open(source, 0, source->size()).value();
            while (image->read(block).value() != 0) {
                benchmark::ClobberMemory();
            }
        },
        [&] {
            for (std::size_t done = 0; done < Expanded; done += MiB) {
                std::memcpy(block.data(), other.data(), MiB);
                benchmark::ClobberMemory();
            }
        });
}
BENCHMARK(expandSparse)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace flashwright::bench
