// SPDX-License-Identifier: GPL-3.0-or-later
/// How a virtual phone's bytes leave it.
#include "protocols/mediatek/virtual/phone_machine.h"

#include <algorithm>

namespace flashwright::mediatek::device {

bool PhoneMachine::spendBytes(std::size_t bytes)
{
    m_bytes += bytes;
    if (m_linkFaultDone || !m_scenario.linkLostAfterBytes || m_bytes <= *m_scenario.linkLostAfterBytes) {
        return true;
    }
    m_linkFaultDone = true;
    m_hung = true; // until power is back
    leave(milliseconds(0), m_scenario.linkBackAfter);
    return false;
}

void PhoneMachine::damage(Bytes& bytes)
{
    ++m_transfers;
    const std::uint32_t every = m_scenario.output.corruptEvery;
    if ((m_damageNext || (every != 0 && m_transfers % every == 0)) && !bytes.empty()) {
        m_damageNext = false;
        bytes[bytes.size() / 2] ^= std::byte{0x10};
    }
}

void PhoneMachine::send(Bytes bytes, milliseconds after)
{
    if (bytes.empty() || m_link == nullptr) {
        return;
    }
    damage(bytes);
    if (m_scenario.output.joined && after <= milliseconds(0)) {
        m_joined.insert(m_joined.end(), bytes.begin(), bytes.end());
        return;
    }
    flushJoined();
    transmit(std::move(bytes), after);
}

void PhoneMachine::flushJoined()
{
    if (!m_joined.empty() && m_link != nullptr) {
        Bytes bytes = std::move(m_joined);
        m_joined = {};
        transmit(std::move(bytes), milliseconds(0));
    }
}

void PhoneMachine::transmit(Bytes bytes, milliseconds after)
{
    if (!spendBytes(bytes.size())) {
        return;
    }
    const TimePoint start = now();
    const TimePoint wanted = start + after + m_extraDelay + m_scenario.output.delay;
    m_lastReady = std::max(m_lastReady, wanted);
    const auto when = std::chrono::ceil<milliseconds>(m_lastReady - start);
    const std::size_t step = m_scenario.output.fragmentBytes;
    if (step == 0) {
        const std::size_t packet = identity().packetBytes;
        const bool whole = bytes.size() % packet == 0;
        m_link->send(std::move(bytes), when, whole);
        return;
    }
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const std::size_t end = std::min(bytes.size(), at + step);
        m_link->send(Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                         bytes.begin() + static_cast<std::ptrdiff_t>(end)),
            when);
    }
}

} // namespace flashwright::mediatek::device
