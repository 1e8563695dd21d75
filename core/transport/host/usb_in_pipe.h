// SPDX-License-Identifier: GPL-3.0-or-later
/// The bulk pipe from the phone: several transfers always wait for data, so the phone never waits for us.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/transport/host/usb_link.h"

#include <array>
#include <deque>

namespace flashwright::host {

/// read() and discard() on the session thread; completions come on libusb's event thread. Nothing is asked of
/// the phone before the first read: some boot ROMs arm their endpoints only in the class request that
/// precedes it.
class UsbInPipe {
public:
    UsbInPipe(UsbLink& link, std::uint8_t endpoint, std::size_t packetBytes);
    ~UsbInPipe();
    UsbInPipe(const UsbInPipe&) = delete;
    UsbInPipe& operator=(const UsbInPipe&) = delete;

    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop);
    void discard();

private:
    struct Slot {
        UsbInPipe* pipe = nullptr;
        TransferPointer transfer;
        std::vector<unsigned char> buffer;
        std::size_t filled = 0;
        std::size_t taken = 0;
    };

    static void LIBUSB_CALL completed(libusb_transfer* transfer);
    void settle(Slot& slot);
    void submit(Slot& slot);
    void submitIdle();
    void waitForNews(std::unique_lock<std::mutex>& lock, Deadline by, const std::stop_token& stop);
    void cancelAll(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] bool hasNews() const;
    std::size_t take(MutableByteSpan into);

    UsbLink& m_link;
    std::array<Slot, 4> m_slots;
    // Guarded by m_link.mutex. A slot is in exactly one of the three.
    std::deque<Slot*> m_idle;
    std::deque<Slot*> m_inFlight; // in the order of submission, which is the order of completion
    std::deque<Slot*> m_filled;
    std::optional<libusb_transfer_status> m_trouble; // a stall or an overflow not yet reported
};

} // namespace flashwright::host
