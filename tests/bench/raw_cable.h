// SPDX-License-Identifier: GPL-3.0-or-later
/// A GiB of image, a cable of a given speed and the yardstick that the flash benches share: the same bytes
/// pushed raw through the same kind of transport.
#pragma once

#include "core/image/image_source.h"
#include "core/transport/virtual/virtual_bus.h"
#include "tests/bench/ratio.h"

#include <chrono>
#include <cstring>
#include <random>
#include <sys/resource.h>

namespace flashwright::bench {

constexpr std::uint64_t OneGiB = std::uint64_t{1} << 30U;
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
    [[nodiscard]] std::uint64_t size() const override { return OneGiB; }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        const auto wanted = std::min<std::uint64_t>(into.size(), OneGiB - m_done);
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

/// The GiB in transfers of `blockBytes`, each acknowledged.
inline Spent pushRaw(double bytesPerSecond, std::size_t blockBytes)
{
    Plugged plugged(std::make_shared<RawSink>(), bytesPerSecond);
    RepeatedImage image;
    Bytes block(blockBytes);
    Bytes answer(8);
    return measure([&] {
        while (const std::size_t got = image.read(block).value()) {
            require(plugged.transport->write(ByteSpan(block).first(got), plugged.clock.in(seconds(5)), {}));
            plugged.transport->read(answer, plugged.clock.in(seconds(5)), {}).value();
        }
    });
}

inline double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Runs both in turn. Counter "of_raw": the flash path's speed as a share of the raw one's. Argument of the
/// benchmark: megabytes per second of the cable; 0 = as fast as memory. 40 is what USB 2.0 carries at best,
/// 400 USB 3.
template <class Flash> void compareWithRaw(benchmark::State& state, std::size_t blockBytes, Flash flash)
{
    const double speed =
        state.range(0) == 0 ? PacedTransport::Unpaced : static_cast<double>(state.range(0)) * 1e6;
    Spent raw;
    Spent ours;
    for (auto _ : state) {
        const Spent r = pushRaw(speed, blockBytes);
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

} // namespace flashwright::bench
