// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_out_pipe.h"

#include "core/transport/host/usb_errors.h"

#include <algorithm>

namespace flashwright::host {

namespace {

constexpr std::size_t PieceBytes = 0x10000; // whole packets at every USB speed

} // namespace

UsbOutPipe::UsbOutPipe(UsbLink& link, std::uint8_t endpoint, std::size_t packetBytes)
    : m_link(link)
    , m_packetBytes(packetBytes)
    , m_endpoint(endpoint)
{
    for (Slot& slot : m_slots) {
        slot.pipe = this;
        slot.transfer.reset(libusb_alloc_transfer(0));
    }
}

Result<void> UsbOutPipe::write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end)
{
    std::unique_lock lock(m_link.mutex);
    begin(bytes, end);
    while (true) {
        submitMore();
        if (broken()) {
            break;
        }
        if (m_inFlight == 0) {
            return {};
        }
        const auto moved = [this, before = m_inFlight] { return broken() || m_inFlight < before; };
        if (!m_link.clock.wait(lock, m_link.changed, stop, by, moved)) {
            break;
        }
    }
    drain(lock);
    return failure(stop);
}

void UsbOutPipe::begin(ByteSpan bytes, TransferEnd end)
{
    m_bytes = bytes;
    m_next = 0;
    m_acknowledged = 0;
    m_trouble.reset();
    const bool wanted = end == TransferEnd::Terminated && bytes.size() % m_packetBytes == 0;
    m_flagTerminator = wanted && !bytes.empty();
    m_sendTerminator = wanted && bytes.empty();
}

bool UsbOutPipe::moreToSend() const
{
    return m_next < m_bytes.size() || m_sendTerminator;
}

bool UsbOutPipe::broken() const
{
    return m_link.lost || m_trouble.has_value();
}

UsbOutPipe::Slot* UsbOutPipe::freeSlot()
{
    const auto slot =
        std::find_if(m_slots.begin(), m_slots.end(), [](const Slot& one) { return !one.inFlight; });
    return slot == m_slots.end() ? nullptr : &*slot;
}

void UsbOutPipe::submitMore()
{
    while (!broken() && moreToSend()) {
        Slot* slot = freeSlot();
        if (slot == nullptr) {
            return;
        }
        submit(*slot);
    }
}

void UsbOutPipe::submit(Slot& slot)
{
    const std::size_t piece = std::min(PieceBytes, m_bytes.size() - m_next);
    const bool last = m_next + piece == m_bytes.size();
    // libusb's buffers are not const, but nothing writes to those of an OUT transfer; it ends before write()
    // does.
    auto* start = const_cast<unsigned char*>(reinterpret_cast<const unsigned char*>(m_bytes.data() + m_next));
    libusb_transfer* transfer = slot.transfer.get();
    libusb_fill_bulk_transfer(transfer, m_link.handle, m_endpoint, start, static_cast<int>(piece),
        &UsbOutPipe::completed, &slot, 0);
    transfer->flags = last && m_flagTerminator ? LIBUSB_TRANSFER_ADD_ZERO_PACKET : 0;
    int code = libusb_submit_transfer(transfer);
    bool terminatorLater = false;
    if (code == LIBUSB_ERROR_NOT_SUPPORTED && transfer->flags != 0) {
        transfer->flags = 0;
        terminatorLater = true;
        code = libusb_submit_transfer(transfer);
    }
    if (code != LIBUSB_SUCCESS) {
        m_trouble = usbFailure(code, "link.usb.write");
        m_link.lost = m_link.lost || m_trouble->value().fault == Fault::LinkLost;
        return;
    }
    slot.inFlight = true;
    ++m_inFlight;
    m_next += piece;
    m_sendTerminator = terminatorLater; // an empty piece was the terminator itself
}

void UsbOutPipe::drain(std::unique_lock<std::mutex>& lock)
{
    for (Slot& slot : m_slots) {
        if (slot.inFlight) {
            libusb_cancel_transfer(slot.transfer.get());
        }
    }
    m_link.changed.wait(lock, [this] { return m_inFlight == 0; });
}

Failure UsbOutPipe::failure(const std::stop_token& stop) const
{
    const std::string sent = std::to_string(m_acknowledged);
    if (m_link.lost) {
        return fail(Fault::LinkLost, "link.usb.write").with("sent_bytes", sent);
    }
    if (m_trouble) {
        return Failure(*m_trouble).with("sent_bytes", sent);
    }
    const Fault fault = stop.stop_requested() ? Fault::Cancelled : Fault::Timeout;
    return fail(fault, "link.usb.write").with("sent_bytes", sent);
}

void LIBUSB_CALL UsbOutPipe::completed(libusb_transfer* transfer)
{
    Slot& slot = *static_cast<Slot*>(transfer->user_data);
    UsbOutPipe& pipe = *slot.pipe;
    const std::lock_guard lock(pipe.m_link.mutex);
    slot.inFlight = false;
    --pipe.m_inFlight;
    pipe.m_acknowledged += static_cast<std::uint64_t>(std::max(0, transfer->actual_length));
    pipe.m_link.lost = pipe.m_link.lost || meansGone(transfer->status);
    const bool cutShort =
        transfer->status == LIBUSB_TRANSFER_COMPLETED && transfer->actual_length < transfer->length;
    if (cutShort) {
        pipe.m_trouble = fail(Fault::BadReply, "link.usb.write");
    } else if (transfer->status != LIBUSB_TRANSFER_COMPLETED
        && transfer->status != LIBUSB_TRANSFER_CANCELLED) {
        pipe.m_trouble = transferFailure(transfer->status, "link.usb.write");
    }
    pipe.m_link.changed.notify_all();
}

} // namespace flashwright::host
