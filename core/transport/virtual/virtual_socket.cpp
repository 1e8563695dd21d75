// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/virtual/virtual_socket.h"

#include <algorithm>
#include <cstring>

namespace flashwright {

namespace {

Failure linkLost(const char* where)
{
    return fail(Fault::LinkLost, where);
}

} // namespace

VirtualSocket::VirtualSocket(Clock& clock, std::shared_ptr<VirtualPhone> phone, Leaver leaver)
    : m_clock(clock)
    , m_phone(std::move(phone))
    , m_leaver(std::move(leaver))
{
}

PortSighting VirtualSocket::appear(const std::string& port, const std::string& address)
{
    const std::scoped_lock phoneLock(m_phoneMutex);
    {
        const std::scoped_lock lock(m_queueMutex);
        m_queue.clear();
        m_departure.reset();
        ++m_appearance;
    }
    m_phone->plugged(*this);
    leaveFromTheClock();
    const PhoneIdentity identity = m_phone->identity();
    {
        const std::scoped_lock lock(m_queueMutex);
        m_packetBytes = identity.packetBytes;
    }
    m_sighting = PortSighting{port, address, LinkKind::Usb, identity.id, identity.bcdDevice,
        identity.manufacturer, identity.product, identity.speed, {}, m_clock.now()};
    return m_sighting;
}

/// A phone that leaves while it is still being plugged in: the bus's lock is taken, so the clock does it.
void VirtualSocket::leaveFromTheClock()
{
    const std::scoped_lock lock(m_queueMutex);
    if (m_departure) {
        m_clock.callAt(m_clock.now(),
            [leaver = m_leaver, asked = *m_departure] { leaver(asked.appearance, asked.backAfter); });
        m_departure.reset();
    }
}

void VirtualSocket::disappear()
{
    const std::scoped_lock phoneLock(m_phoneMutex);
    {
        const std::scoped_lock lock(m_queueMutex);
        ++m_appearance;
        // What the host's controller had fetched by now is still delivered; what was to come later is not.
        const TimePoint now = m_clock.now();
        std::erase_if(m_queue, [now](const Transfer& transfer) { return transfer.ready > now; });
        m_queueChanged.notify_all();
    }
    m_phone->left();
}

bool VirtualSocket::claim(std::uint64_t appearance)
{
    const std::scoped_lock lock(m_queueMutex);
    if (m_claimedBy == appearance) {
        return false;
    }
    m_claimedBy = appearance;
    return true;
}

void VirtualSocket::unclaim(std::uint64_t appearance)
{
    const std::scoped_lock lock(m_queueMutex);
    if (m_claimedBy == appearance) {
        m_claimedBy = 0;
    }
}

Result<std::size_t> VirtualSocket::read(
    MutableByteSpan into, Deadline by, const std::stop_token& stop, std::uint64_t appearance)
{
    if (into.empty()) {
        return fail(Fault::Bug, "transport.virtual.read");
    }
    std::unique_lock lock(m_queueMutex);
    while (true) {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "transport.virtual.read");
        }
        const std::uint64_t current = m_appearance.load();
        // Bytes that were on the host's side when the phone left may be read until the phone is back.
        if (current != appearance && (current != appearance + 1 || !hasInput())) {
            return linkLost("transport.virtual.read");
        }
        if (hasInput()) {
            return take(into);
        }
        if (m_clock.passed(by)) {
            return fail(Fault::Timeout, "transport.virtual.read");
        }
        const Deadline next = m_queue.empty() ? by : std::min(by, Deadline{m_queue.front().ready});
        m_clock.wait(lock, m_queueChanged, stop, next,
            [&] { return hasInput() || m_appearance.load() != appearance; });
    }
}

bool VirtualSocket::hasInput() const
{
    return !m_queue.empty() && m_queue.front().ready <= m_clock.now();
}

std::size_t VirtualSocket::take(MutableByteSpan into)
{
    Transfer& front = m_queue.front();
    const std::size_t count = std::min(into.size(), front.bytes.size() - front.taken);
    std::memcpy(into.data(), front.bytes.data() + front.taken, count);
    front.taken += count;
    if (front.taken == front.bytes.size()) {
        m_queue.pop_front();
    }
    return count;
}

Result<void> VirtualSocket::write(ByteSpan bytes, bool ended, std::uint64_t appearance)
{
    {
        const std::scoped_lock phoneLock(m_phoneMutex);
        if (m_appearance.load() != appearance) {
            return linkLost("transport.virtual.write");
        }
        m_phone->received(bytes, ended, *this);
    }
    carryOutLeave();
    return {};
}

Result<void> VirtualSocket::control(const ControlRequest& request, std::uint64_t appearance)
{
    bool accepted = false;
    {
        const std::scoped_lock phoneLock(m_phoneMutex);
        if (m_appearance.load() != appearance) {
            return linkLost("transport.virtual.control");
        }
        accepted = m_phone->control(request, *this);
    }
    carryOutLeave();
    if (!accepted) {
        return fail(Fault::PhoneRefused, "transport.virtual.control");
    }
    return {};
}

void VirtualSocket::discardInput(std::uint64_t appearance)
{
    const std::scoped_lock lock(m_queueMutex);
    if (m_appearance.load() == appearance) {
        const TimePoint now = m_clock.now();
        std::erase_if(m_queue, [now](const Transfer& transfer) { return transfer.ready <= now; });
    }
}

std::size_t VirtualSocket::packetBytes() const
{
    const std::scoped_lock lock(m_queueMutex);
    return m_packetBytes;
}

TimePoint VirtualSocket::now() const
{
    return m_clock.now();
}

void VirtualSocket::send(Bytes transfer, milliseconds after, bool /*zeroPacket*/)
{
    // Transport does not keep message borders, so a closing zero-length packet is invisible here.
    const std::scoped_lock lock(m_queueMutex);
    if (transfer.empty() || m_appearance.load() % 2 == 0) {
        return;
    }
    const TimePoint ready = m_clock.now() + after;
    // Nearly always the last one; a phone that answers byte by byte sends very many.
    if (m_queue.empty() || m_queue.back().ready <= ready) {
        m_queue.push_back(Transfer{ready, std::move(transfer), 0});
    } else {
        const auto place = std::upper_bound(m_queue.begin(), m_queue.end(), ready,
            [](TimePoint at, const Transfer& queued) { return at < queued.ready; });
        m_queue.insert(place, Transfer{ready, std::move(transfer), 0});
    }
    m_queueChanged.notify_all();
}

void VirtualSocket::leave(milliseconds after, std::optional<milliseconds> backAfter)
{
    const std::uint64_t appearance = m_appearance.load();
    if (after <= milliseconds(0)) {
        const std::scoped_lock lock(m_queueMutex);
        if (!m_departure) {
            m_departure = Departure{appearance, backAfter};
        }
        return;
    }
    m_clock.callAt(
        m_clock.now() + after, [leaver = m_leaver, appearance, backAfter] { leaver(appearance, backAfter); });
}

void VirtualSocket::wake(milliseconds after)
{
    // The clock may outlive the bus and its sockets.
    m_clock.callAt(m_clock.now() + after, [weak = weak_from_this(), appearance = m_appearance.load()] {
        if (const auto socket = weak.lock()) {
            socket->wakePhone(appearance);
        }
    });
}

void VirtualSocket::wakePhone(std::uint64_t appearance)
{
    {
        const std::scoped_lock phoneLock(m_phoneMutex);
        if (m_appearance.load() != appearance) {
            return;
        }
        m_phone->woken(*this);
    }
    carryOutLeave();
}

void VirtualSocket::carryOutLeave()
{
    std::optional<Departure> departure;
    {
        const std::scoped_lock lock(m_queueMutex);
        departure.swap(m_departure);
    }
    if (departure) {
        m_leaver(departure->appearance, departure->backAfter);
    }
}

} // namespace flashwright
