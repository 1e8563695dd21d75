// SPDX-License-Identifier: GPL-3.0-or-later
/// The bulk pipe towards the phone: a large write travels as several transfers in flight, which are one
/// transfer on the wire because all but the last are whole packets.
#pragma once

#include "core/transport/host/usb_link.h"
#include "core/transport/transport.h"

#include <array>

namespace flashwright::host {

/// write() on the session thread; completions come on libusb's event thread. No transfer outlives its
/// write().
class UsbOutPipe {
public:
    UsbOutPipe(UsbLink& link, std::uint8_t endpoint, std::size_t packetBytes);
    UsbOutPipe(const UsbOutPipe&) = delete;
    UsbOutPipe& operator=(const UsbOutPipe&) = delete;

    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end);

private:
    struct Slot {
        UsbOutPipe* pipe = nullptr;
        TransferPointer transfer;
        bool inFlight = false;
    };

    static void LIBUSB_CALL completed(libusb_transfer* transfer);
    void begin(ByteSpan bytes, TransferEnd end);
    void submitMore();
    void submit(Slot& slot);
    void drain(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] Slot* freeSlot();
    [[nodiscard]] bool moreToSend() const;
    [[nodiscard]] bool broken() const;
    [[nodiscard]] Failure failure(const std::stop_token& stop) const;

    UsbLink& m_link;
    const std::size_t m_packetBytes;
    const std::uint8_t m_endpoint;
    // Guarded by m_link.mutex.
    std::array<Slot, 4> m_slots;
    std::size_t m_inFlight = 0;
    ByteSpan m_bytes; // of the write under way
    std::size_t m_next = 0; // first byte not yet submitted
    std::uint64_t m_acknowledged = 0; // bytes the phone took
    bool m_flagTerminator = false; // ask the kernel for the empty packet with the last transfer
    bool m_sendTerminator = false; // or send it as a transfer of its own
    std::optional<Failure> m_trouble;
};

} // namespace flashwright::host
