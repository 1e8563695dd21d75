// SPDX-License-Identifier: GPL-3.0-or-later
/// Virtual phones behind cables of a given speed. Waiting for a cable costs no work, so that several cables
/// do not fight for the processor.
#pragma once

#include "tests/bench/raw_cable.h"

#include <condition_variable>
#include <mutex>

namespace flashwright::bench {

/// A cable on which the bytes queue up one behind the other; what is late does not delay what comes later.
class RestingTransport final : public Transport {
public:
    RestingTransport(std::unique_ptr<Transport> inner, double bytesPerSecond)
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
        const auto took = std::chrono::nanoseconds(
            static_cast<std::int64_t>(static_cast<double>(bytes.size()) / m_bytesPerSecond * 1e9));
        const auto now = std::chrono::steady_clock::now();
        m_free = std::max(m_free, now) + took;
        TRY(m_inner->write(bytes, by, stop, end));
        if (m_bytesPerSecond < PacedTransport::Unpaced && m_free - now >= took) {
            std::unique_lock lock(m_mutex);
            m_nobody.wait_until(lock, m_free);
        }
        return {};
    }
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override
    {
        return m_inner->control(request, by, stop);
    }
    Result<void> setBaudRate(std::uint32_t baud) override { return m_inner->setBaudRate(baud); }
    Result<void> discardInput() override { return m_inner->discardInput(); }

private:
    std::unique_ptr<Transport> m_inner;
    double m_bytesPerSecond;
    std::chrono::steady_clock::time_point m_free; ///< when the cable has carried what was given to it
    std::mutex m_mutex;
    std::condition_variable m_nobody; ///< ends no wait early
};

/// A bus of virtual phones whose cables have that speed.
class PacedBus final : public Bus {
public:
    PacedBus(Clock& clock, double bytesPerSecond)
        : m_inner(clock)
        , m_bytesPerSecond(bytesPerSecond)
    {
    }
    [[nodiscard]] VirtualBus& inner() noexcept { return m_inner; }
    [[nodiscard]] LinkKind kind() const override { return m_inner.kind(); }
    Result<void> start(Listener listener) override { return m_inner.start(std::move(listener)); }
    void stop() override { m_inner.stop(); }
    [[nodiscard]] bool owns(const PortSighting& sighting) const override { return m_inner.owns(sighting); }
    Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop) override
    {
        TRY_LET(auto transport, m_inner.open(sighting, by, stop));
        return std::make_unique<RestingTransport>(std::move(transport), m_bytesPerSecond);
    }

private:
    VirtualBus m_inner;
    double m_bytesPerSecond;
};

} // namespace flashwright::bench
