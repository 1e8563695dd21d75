// SPDX-License-Identifier: GPL-3.0-or-later
// One GiB through the whole write path to a virtual phone in this process, against the same bytes pushed raw
// through the same kind of transport in blocks of the same size, each acknowledged. Aim: at least 90 % of
// raw.
#include "core/image/file_source.h"
#include "core/plan/operation.h"
#include "core/transport/virtual/virtual_bus.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/bench/ratio.h"

#include <chrono>
#include <cstring>
#include <filesystem>
#include <random>
#include <sys/resource.h>

namespace flashwright::bench {
namespace {

constexpr std::uint64_t ImageBytes = std::uint64_t{1} << 30U;
/// Payload of a data packet on the fast path.
constexpr std::size_t BlockBytes = 0xf800;

/// A GiB of the same random MiB, so that no disk takes part.
class RepeatedImage final : public ImageSource {
public:
    RepeatedImage()
        : m_pattern(std::size_t{1} << 20U)
    {
        std::mt19937_64 random(11);
        for (std::size_t i = 0; i + 8 <= m_pattern.size(); i += 8) {
            const std::uint64_t word = random();
            std::memcpy(&m_pattern[i], &word, 8);
        }
    }
    [[nodiscard]] std::uint64_t size() const override { return ImageBytes; }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        const auto wanted = std::min<std::uint64_t>(into.size(), ImageBytes - m_done);
        for (std::uint64_t got = 0; got < wanted;) {
            const std::size_t at = (m_done + got) % m_pattern.size();
            const std::size_t part = std::min<std::uint64_t>(wanted - got, m_pattern.size() - at);
            std::memcpy(into.data() + got, m_pattern.data() + at, part);
            got += part;
        }
        m_done += wanted;
        return wanted;
    }

private:
    Bytes m_pattern;
    std::uint64_t m_done = 0;
};

/// A cable: a write takes as long as its bytes need at this speed, whatever happens at the other end
/// meanwhile.
class PacedTransport final : public Transport {
public:
    PacedTransport(std::unique_ptr<Transport> inner, double bytesPerSecond)
        : m_inner(std::move(inner))
        , m_bytesPerSecond(bytesPerSecond)
    {
    }
    [[nodiscard]] LinkTraits traits() const override { return m_inner->traits(); }
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override
    {
        return m_inner->read(into, by, stop);
    }
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override
    {
        const auto over = std::chrono::steady_clock::now()
            + std::chrono::nanoseconds(
                static_cast<std::int64_t>(static_cast<double>(bytes.size()) / m_bytesPerSecond * 1e9));
        TRY(m_inner->write(bytes, by, stop, end));
        while (m_bytesPerSecond < Unpaced && std::chrono::steady_clock::now() < over) { }
        return {};
    }
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override
    {
        return m_inner->control(request, by, stop);
    }
    Result<void> setBaudRate(std::uint32_t baud) override { return m_inner->setBaudRate(baud); }
    Result<void> discardInput() override { return m_inner->discardInput(); }

    static constexpr double Unpaced = 1e12;

private:
    std::unique_ptr<Transport> m_inner;
    double m_bytesPerSecond;
};

/// Copies what it gets once and answers eight bytes to every transfer. Speaks no protocol.
class RawSink final : public VirtualPhone {
public:
    [[nodiscard]] PhoneIdentity identity() const override { return {{0x1209, 0x0001}, 0, {}, {}}; }
    void plugged(PhoneLink&) override { }
    void left() override { }
    bool control(const ControlRequest&, PhoneLink&) override { return true; }
    void received(ByteSpan transfer, bool, PhoneLink& link) override
    {
        m_copy.assign(transfer.begin(), transfer.end());
        link.send(Bytes(8));
    }
    void baudRateChanged(std::uint32_t, PhoneLink&) override { }
    [[nodiscard]] std::map<std::string, Bytes> storage() const override { return {}; }

private:
    Bytes m_copy;
};

struct Spent {
    double wall = 0;
    double cpu = 0;
};

template <class Work> Spent measure(Work work)
{
    const double cpu = processCpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
        processCpuSeconds() - cpu};
}

/// A phone on a bus of its own, opened.
struct Plugged {
    SystemClock clock;
    VirtualBus bus{clock};
    PortSighting sighting;
    std::unique_ptr<Transport> transport;

    Plugged(const std::shared_ptr<VirtualPhone>& phone, double bytesPerSecond)
    {
        require(bus.start([this](const BusEvent& event) { sighting = event.sighting; }));
        bus.plug(phone, "1");
        transport = std::make_unique<PacedTransport>(
            require(bus.open(sighting, clock.in(seconds(5)), {})), bytesPerSecond);
    }
};

Spent pushRaw(double bytesPerSecond)
{
    Plugged plugged(std::make_shared<RawSink>(), bytesPerSecond);
    RepeatedImage image;
    Bytes block(BlockBytes);
    Bytes answer(8);
    return measure([&] {
        while (const std::size_t got = image.read(block).value()) {
            require(plugged.transport->write(ByteSpan(block).first(got), plugged.clock.in(seconds(5)), {}));
            plugged.transport->read(answer, plugged.clock.in(seconds(5)), {}).value();
        }
    });
}

std::vector<LoaderImage> loadersOf(const FirmwarePackage& package)
{
    std::vector<LoaderImage> loaders;
    for (const PackageEntry& entry : package.entries()) {
        if (entry.action == EntryAction::Load) {
            loaders.push_back(
                {entry.id, entry.displayName, entry.address, [&] { return package.open(entry); }});
        }
    }
    return loaders;
}

Spent flash(double bytesPerSecond)
{
    const auto module = unisoc::UnisocModule::create(FLASHWRIGHT_SOURCE_DIR "/resources").value();
    const auto file = std::filesystem::temp_directory_path() / "flashwright-bench.pac";
    require(module->writePracticeFirmware("sc9863a-emmc", file));
    const auto package =
        module->openPackage({file, openFile(file).value(), file.filename().string(), nullptr}).value();
    // Checked and counted by the phone, but not kept: a GiB of fresh memory would measure the kernel.
    Plugged plugged(
        module->makeVirtualPhone("sc9863a-emmc", R"({"storage":{"keep_contents":false}})").value(),
        bytesPerSecond);
    NoProgress progress;
    const auto talk = module->begin({*plugged.transport, plugged.sighting, plugged.clock, module->chips(),
        package.get(), loadersOf(*package), {}, [](const Evidence&) {}});
    require(talk->identify(progress, {}));
    require(talk->startLoader(progress, {}));
    require(talk->readTable(progress, {}));
    Operation write;
    write.target = "super";
    write.entryId = "Super";
    write.bytes = ImageBytes;
    RepeatedImage image;
    const Spent spent = measure([&] { require(talk->perform(write, &image, nullptr, progress, {})); });
    std::filesystem::remove(file);
    return spent;
}

double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Argument: megabytes per second of the cable; 0 = as fast as memory. 40 is what USB 2.0 carries at best,
/// 400 USB 3.
void flashOneGiB(benchmark::State& state)
{
    const double speed =
        state.range(0) == 0 ? PacedTransport::Unpaced : static_cast<double>(state.range(0)) * 1e6;
    Spent raw;
    Spent ours;
    for (auto _ : state) {
        const Spent r = pushRaw(speed);
        const Spent f = flash(speed);
        raw = {raw.wall + r.wall, raw.cpu + r.cpu};
        ours = {ours.wall + f.wall, ours.cpu + f.cpu};
        state.SetIterationTime(f.wall);
    }
    const auto runs = static_cast<double>(state.iterations());
    state.counters["of_raw"] = raw.wall / ours.wall;
    if (state.range(0) == 0) { // a paced cable burns time while it waits
        state.counters["cpu_s_per_GiB"] = ours.cpu / runs;
        state.counters["raw_cpu_s_per_GiB"] = raw.cpu / runs;
    }
    state.counters["peak_MiB"] = peakMiB();
}
BENCHMARK(flashOneGiB)->Arg(0)->Arg(40)->Arg(400)->Unit(benchmark::kSecond)->UseManualTime()->Iterations(1);

} // namespace
} // namespace flashwright::bench
