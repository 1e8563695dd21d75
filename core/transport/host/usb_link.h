// SPDX-License-Identifier: GPL-3.0-or-later
/// What the pipes of one open USB phone share: the handle, the lock that libusb's event thread and the
/// session thread meet at, and whether the phone is still there.
#pragma once

#include "core/base/clock.h"

#include <libusb.h>

namespace flashwright::host {

struct UsbLink {
    UsbLink(libusb_device_handle* opened, Clock& time)
        : handle(opened)
        , clock(time)
    {
    }

    /// The phone has gone, for ever. Any thread.
    void lose()
    {
        const std::lock_guard lock(mutex);
        lost = true;
        changed.notify_all();
    }

    libusb_device_handle* const handle;
    Clock& clock;
    std::mutex mutex;
    std::condition_variable_any changed; ///< a transfer ended or the phone left
    bool lost = false; ///< guarded by mutex
};

struct FreeTransfer {
    void operator()(libusb_transfer* transfer) const { libusb_free_transfer(transfer); }
};
using TransferPointer = std::unique_ptr<libusb_transfer, FreeTransfer>;

} // namespace flashwright::host
