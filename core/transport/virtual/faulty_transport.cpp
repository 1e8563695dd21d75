// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/virtual/faulty_transport.h"

#include <algorithm>

namespace flashwright {

namespace {

Failure linkLost()
{
    return fail(Fault::LinkLost, "transport.faulty");
}

} // namespace

FaultyTransport::FaultyTransport(std::unique_ptr<Transport> inner, FaultPlan plan)
    : m_inner(std::move(inner))
    , m_plan(plan)
    , m_random(plan.seed)
{
}

LinkTraits FaultyTransport::traits() const
{
    return m_inner->traits();
}

Result<std::size_t> FaultyTransport::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    std::size_t wanted = std::min(into.size(), bytesLeft());
    if (wanted == 0) {
        return linkLost();
    }
    if (m_plan.largestRead < wanted) {
        wanted = std::uniform_int_distribution<std::size_t>(1, m_plan.largestRead)(m_random);
    }
    TRY_LET(const std::size_t got, m_inner->read(into.first(wanted), by, stop));
    m_bytes += got;
    ++m_reads;
    if (m_plan.corruptEveryReads != 0 && m_reads % m_plan.corruptEveryReads == 0) {
        const auto place = std::uniform_int_distribution<std::size_t>(0, got - 1)(m_random);
        into[place] ^= static_cast<std::byte>(1U << std::uniform_int_distribution<unsigned>(0, 7)(m_random));
    }
    return got;
}

Result<void> FaultyTransport::write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end)
{
    const std::size_t left = bytesLeft();
    if (left == 0) {
        return linkLost();
    }
    if (left < bytes.size()) {
        m_bytes += left;
        TRY(m_inner->write(bytes.first(left), by, stop, TransferEnd::Exact));
        return linkLost().with("offset_bytes", std::to_string(left));
    }
    m_bytes += bytes.size();
    return m_inner->write(bytes, by, stop, end);
}

Result<void> FaultyTransport::control(const ControlRequest& request, Deadline by, const std::stop_token& stop)
{
    if (bytesLeft() == 0) {
        return linkLost();
    }
    return m_inner->control(request, by, stop);
}

Result<void> FaultyTransport::setBaudRate(std::uint32_t baud)
{
    return m_inner->setBaudRate(baud);
}

Result<void> FaultyTransport::discardInput()
{
    return m_inner->discardInput();
}

std::size_t FaultyTransport::bytesLeft() const
{
    const std::uint64_t left = m_plan.loseLinkAfterBytes - std::min(m_bytes, m_plan.loseLinkAfterBytes);
    return static_cast<std::size_t>(std::min<std::uint64_t>(left, SIZE_MAX));
}

} // namespace flashwright
