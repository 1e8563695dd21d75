// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_in_pipe.h"

#include "core/transport/host/usb_errors.h"

#include <algorithm>
#include <cstring>

namespace flashwright::host {

namespace {

// The longest reply of a loader is 64 KiB and its frame; with room for a packet of each it ends inside one
// transfer.
constexpr std::size_t LongestReply = 0x11000;

// A phone that ends a message with a full packet and no empty one leaves it inside a transfer that never
// ends. After this much silence the transfers are called back to look; a shorter time would disturb phones
// that merely think.
constexpr milliseconds QuietBeforeLook{500};

} // namespace

UsbInPipe::UsbInPipe(UsbLink& link, std::uint8_t endpoint, std::size_t packetBytes)
    : m_link(link)
{
    // A buffer of whole packets cannot overflow.
    const std::size_t bytes = (LongestReply + packetBytes - 1) / packetBytes * packetBytes;
    for (Slot& slot : m_slots) {
        slot.pipe = this;
        slot.transfer.reset(libusb_alloc_transfer(0));
        slot.buffer.resize(bytes);
        libusb_fill_bulk_transfer(slot.transfer.get(), link.handle, endpoint, slot.buffer.data(),
            static_cast<int>(bytes), &UsbInPipe::completed, &slot, 0);
        m_idle.push_back(&slot);
    }
}

UsbInPipe::~UsbInPipe()
{
    std::unique_lock lock(m_link.mutex);
    m_link.lost = true; // nothing is submitted again
    cancelAll(lock);
}

Result<std::size_t> UsbInPipe::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    if (into.empty()) {
        return fail(Fault::Bug, "link.usb.read");
    }
    std::unique_lock lock(m_link.mutex);
    waitForNews(lock, by, stop);
    if (!m_filled.empty()) {
        return take(into);
    }
    if (m_link.lost) {
        return fail(Fault::LinkLost, "link.usb.read");
    }
    if (m_trouble) {
        return transferFailure(*std::exchange(m_trouble, std::nullopt), "link.usb.read");
    }
    return fail(stop.stop_requested() ? Fault::Cancelled : Fault::Timeout, "link.usb.read");
}

void UsbInPipe::discard()
{
    const std::lock_guard lock(m_link.mutex);
    m_idle.insert(m_idle.end(), m_filled.begin(), m_filled.end());
    m_filled.clear();
    submitIdle();
}

void UsbInPipe::waitForNews(std::unique_lock<std::mutex>& lock, Deadline by, const std::stop_token& stop)
{
    submitIdle();
    const Deadline look = std::min(by, m_link.clock.in(QuietBeforeLook));
    for (const Deadline until : {look, by}) {
        if (m_link.clock.wait(lock, m_link.changed, stop, until, [this] { return hasNews(); })
            || stop.stop_requested()) {
            return;
        }
        cancelAll(lock);
        if (hasNews() || until == by) {
            return;
        }
        submitIdle();
    }
}

bool UsbInPipe::hasNews() const
{
    return !m_filled.empty() || m_trouble || m_link.lost;
}

std::size_t UsbInPipe::take(MutableByteSpan into)
{
    std::size_t got = 0;
    while (got < into.size() && !m_filled.empty()) {
        Slot& slot = *m_filled.front();
        const std::size_t piece = std::min(into.size() - got, slot.filled - slot.taken);
        std::memcpy(into.data() + got, slot.buffer.data() + slot.taken, piece);
        got += piece;
        slot.taken += piece;
        if (slot.taken == slot.filled) {
            m_filled.pop_front();
            m_idle.push_back(&slot);
        }
    }
    submitIdle();
    return got;
}

void UsbInPipe::submitIdle()
{
    while (!m_idle.empty() && !m_link.lost && !m_trouble) {
        Slot& slot = *m_idle.front();
        m_idle.pop_front();
        submit(slot);
    }
}

void UsbInPipe::submit(Slot& slot)
{
    slot.filled = 0;
    slot.taken = 0;
    if (libusb_submit_transfer(slot.transfer.get()) == LIBUSB_SUCCESS) {
        m_inFlight.push_back(&slot);
    } else {
        m_idle.push_back(&slot);
        m_link.lost = true;
    }
}

void UsbInPipe::cancelAll(std::unique_lock<std::mutex>& lock)
{
    // The last first, so that data cannot slip into a later transfer while an earlier one is called back.
    for (auto slot = m_inFlight.rbegin(); slot != m_inFlight.rend(); ++slot) {
        libusb_cancel_transfer((*slot)->transfer.get());
    }
    m_link.changed.wait(lock, [this] { return m_inFlight.empty(); });
}

void LIBUSB_CALL UsbInPipe::completed(libusb_transfer* transfer)
{
    Slot& slot = *static_cast<Slot*>(transfer->user_data);
    UsbLink& link = slot.pipe->m_link;
    const std::lock_guard lock(link.mutex);
    slot.pipe->settle(slot);
    link.changed.notify_all();
}

void UsbInPipe::settle(Slot& slot)
{
    std::erase(m_inFlight, &slot);
    const libusb_transfer_status status = slot.transfer->status;
    const bool overflow = status == LIBUSB_TRANSFER_OVERFLOW;
    m_link.lost = m_link.lost || meansGone(status);
    if (overflow || status == LIBUSB_TRANSFER_STALL) {
        m_trouble = status;
    }
    if (slot.transfer->actual_length > 0 && !overflow) {
        slot.filled = static_cast<std::size_t>(slot.transfer->actual_length);
        m_filled.push_back(&slot);
    } else if (status == LIBUSB_TRANSFER_COMPLETED && !m_link.lost) {
        submit(slot); // an empty packet: the end of a message that we have already
    } else {
        m_idle.push_back(&slot);
    }
}

} // namespace flashwright::host
