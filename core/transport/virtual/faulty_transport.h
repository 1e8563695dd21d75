// SPDX-License-Identifier: GPL-3.0-or-later
/// A transport that goes wrong on purpose, from a seed, around any other.
#pragma once

#include "core/transport/transport.h"

#include <memory>
#include <random>

namespace flashwright {

struct FaultPlan {
    std::uint32_t seed = 1;
    std::uint64_t loseLinkAfterBytes = UINT64_MAX; ///< both directions counted
    std::uint32_t corruptEveryReads = 0; ///< flips one bit in every n-th read; 0 = never
    std::size_t largestRead = SIZE_MAX; ///< hands out reads in pieces of 1..n bytes, chosen by the seed
};

/// Same thread rules as the transport it owns.
class FaultyTransport final : public Transport {
public:
    FaultyTransport(std::unique_ptr<Transport> inner, FaultPlan plan);
    [[nodiscard]] LinkTraits traits() const override;
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override;
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override;
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override;
    Result<void> setBaudRate(std::uint32_t baud) override;
    Result<void> discardInput() override;

private:
    [[nodiscard]] std::size_t bytesLeft() const;

    std::unique_ptr<Transport> m_inner;
    FaultPlan m_plan;
    std::mt19937 m_random;
    std::uint64_t m_bytes = 0;
    std::uint32_t m_reads = 0;
};

} // namespace flashwright
