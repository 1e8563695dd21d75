// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding and checksums against memcpy over the same bytes. Aim: framing and sum at least half of memcpy,
// CRC at least 1 GB per CPU second (a bitwise CRC gives a tenth of that).
#include "core/base/checksum.h"
#include "protocols/unisoc/wire/fdl_checksum.h"
#include "protocols/unisoc/wire/hdlc_framing.h"
#include "tests/bench/ratio.h"

#include <cstring>
#include <random>

namespace flashwright::bench {
namespace {

/// The size of one data block on the fast path, many of them: larger than any cache, as a real image is.
constexpr std::size_t BlockBytes = 0xf800;
constexpr std::size_t Blocks = 512;

const Bytes& randomImage()
{
    static const Bytes Image = [] {
        Bytes bytes(BlockBytes * Blocks);
        std::mt19937_64 random(7);
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            const std::uint64_t word = random();
            std::memcpy(&bytes[i], &word, 8);
        }
        return bytes;
    }();
    return Image;
}

ByteSpan block(std::size_t index)
{
    return ByteSpan(randomImage()).subspan(index * BlockBytes, BlockBytes);
}

void copyAll(Bytes& into)
{
    for (std::size_t i = 0; i < Blocks; ++i) {
        std::memcpy(into.data(), block(i).data(), BlockBytes);
        benchmark::DoNotOptimize(into.data());
        benchmark::ClobberMemory();
    }
}

template <class Work> void runAgainstCopy(benchmark::State& state, Work work)
{
    Bytes copy(BlockBytes);
    compare(
        state, BlockBytes * Blocks,
        [&] {
            for (std::size_t i = 0; i < Blocks; ++i) {
                work(block(i));
            }
        },
        [&] { copyAll(copy); });
}

void hdlcEscape(benchmark::State& state)
{
    Bytes frame;
    frame.reserve(BlockBytes * 2);
    runAgainstCopy(state, [&](ByteSpan bytes) {
        frame.clear();
        unisoc::appendEscaped(bytes, frame);
        benchmark::DoNotOptimize(frame.data());
        benchmark::ClobberMemory();
    });
}
BENCHMARK(hdlcEscape)->Unit(benchmark::kMillisecond);

void fdlSum(benchmark::State& state)
{
    runAgainstCopy(state, [](ByteSpan bytes) { benchmark::DoNotOptimize(unisoc::fdlSum(bytes)); });
}
BENCHMARK(fdlSum)->Unit(benchmark::kMillisecond);

void crc16ArcOfPackages(benchmark::State& state)
{
    runAgainstCopy(state, [](ByteSpan bytes) { benchmark::DoNotOptimize(crc16Arc(bytes)); });
}
BENCHMARK(crc16ArcOfPackages)->Unit(benchmark::kMillisecond);

void crc16XmodemOfTheRom(benchmark::State& state)
{
    runAgainstCopy(state, [](ByteSpan bytes) { benchmark::DoNotOptimize(crc16Xmodem(bytes)); });
}
BENCHMARK(crc16XmodemOfTheRom)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace flashwright::bench
