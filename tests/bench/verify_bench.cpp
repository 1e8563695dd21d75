// SPDX-License-Identifier: GPL-3.0-or-later
// Reading back several packed images: comparing in turn with the wire against comparing beside it, with the
// next expected image opened and unpacked meanwhile. Counter "of_in_turn": the speed gained; 1 = none.
#include "core/image/gzip_source.h"
#include "core/image/slice_source.h"
#include "core/session/compare_sink.h"
#include "core/session/hashing.h"
#include "core/session/threaded_sink.h"
#include "tests/bench/raw_cable.h"

#include <condition_variable>
#include <future>
#include <mutex>
#include <zlib.h>

namespace flashwright::bench {
namespace {

constexpr std::size_t ImageBytes = std::size_t{48} << 20U;
constexpr std::size_t PieceBytes = std::size_t{64} << 10U;
constexpr int Images = 4;

class MemoryFile final : public ByteSource {
public:
    explicit MemoryFile(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override
    {
        std::memcpy(into.data(), m_bytes.data() + offset, into.size());
        return {};
    }

private:
    Bytes m_bytes;
    std::string m_name = "image.gz";
};

/// Half of it packs well, as system images do.
const Bytes& image()
{
    static const Bytes Made = [] {
        Bytes bytes(ImageBytes);
        std::mt19937_64 random(5);
        for (std::size_t i = 0; i + 16 <= bytes.size(); i += 16) {
            const std::uint64_t word = random();
            std::memcpy(&bytes[i], &word, 8);
        }
        return bytes;
    }();
    return Made;
}

std::shared_ptr<const ByteSource> packedImage()
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        std::abort();
    }
    Bytes packed(deflateBound(&stream, image().size()) + 64);
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(image().data()));
    stream.avail_in = static_cast<uInt>(image().size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END) {
        std::abort();
    }
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return std::make_shared<MemoryFile>(std::move(packed));
}

std::unique_ptr<CompareSink> expectedImage(const std::shared_ptr<const ByteSource>& packed)
{
    const auto file = require(openGzip(packed));
    return std::make_unique<CompareSink>(std::make_unique<SliceSource>(file, 0, file->size()), "image");
}

/// What a phone gives over a cable of this speed. The wire is busy by itself, so waiting costs no work.
void readBack(ImageSink& into, double bytesPerSecond)
{
    std::mutex mutex;
    std::condition_variable pause; // nobody ends it early
    std::unique_lock idle(mutex);
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t at = 0; at < ImageBytes; at += PieceBytes) {
        const auto due = start
            + std::chrono::nanoseconds(
                static_cast<std::int64_t>(static_cast<double>(at) / bytesPerSecond * 1e9));
        pause.wait_until(idle, due);
        require(into.write(ByteSpan(image()).subspan(at, PieceBytes)));
    }
}

void compareInTurn(const std::shared_ptr<const ByteSource>& packed, double speed)
{
    for (int i = 0; i < Images; ++i) {
        const auto expected = expectedImage(packed);
        HashingSink hashed(*expected);
        readBack(hashed, speed);
        require(hashed.finish());
    }
}

void compareBeside(const std::shared_ptr<const ByteSource>& packed, double speed)
{
    const auto open = [&packed] {
        auto expected = expectedImage(packed);
        expected->readAhead();
        return expected;
    };
    auto next = std::async(std::launch::async, open);
    for (int i = 0; i < Images; ++i) {
        const auto expected = next.get();
        if (i + 1 < Images) {
            next = std::async(std::launch::async, open);
        }
        HashingSink hashed(*expected);
        ThreadedSink threaded(hashed);
        readBack(threaded, speed);
        require(threaded.finish());
    }
}

/// Argument: megabytes per second of the cable.
void overlappedVerify(benchmark::State& state)
{
    static const auto Packed = packedImage();
    const double speed = static_cast<double>(state.range(0)) * 1e6;
    Spent inTurn;
    Spent beside;
    for (auto _ : state) {
        const Spent first = measure([&] { compareInTurn(Packed, speed); });
        const Spent second = measure([&] { compareBeside(Packed, speed); });
        inTurn.wall += first.wall;
        beside.wall += second.wall;
        state.SetIterationTime(second.wall);
    }
    state.counters["of_in_turn"] = inTurn.wall / beside.wall;
}
BENCHMARK(overlappedVerify)->Arg(40)->Arg(400)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace flashwright::bench
