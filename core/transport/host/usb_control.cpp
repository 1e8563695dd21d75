// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_control.h"

#include "core/transport/host/usb_errors.h"

#include <array>

namespace flashwright::host {

namespace {

struct Exchange {
    UsbLink& link;
    bool ended = false; // guarded by link.mutex
    libusb_transfer_status status = LIBUSB_TRANSFER_ERROR; // guarded by link.mutex
};

void LIBUSB_CALL completed(libusb_transfer* transfer)
{
    Exchange& exchange = *static_cast<Exchange*>(transfer->user_data);
    UsbLink& link = exchange.link;
    const std::lock_guard lock(link.mutex);
    exchange.status = transfer->status;
    exchange.ended = true;
    link.lost = link.lost || meansGone(transfer->status);
    link.changed.notify_all();
}

} // namespace

Result<void> sendControl(
    UsbLink& link, const ControlRequest& request, Deadline by, const std::stop_token& stop)
{
    std::array<unsigned char, LIBUSB_CONTROL_SETUP_SIZE> setup{};
    libusb_fill_control_setup(
        setup.data(), request.requestType, request.request, request.value, request.index, 0);
    Exchange exchange{link};
    const TransferPointer transfer(libusb_alloc_transfer(0));
    libusb_fill_control_transfer(transfer.get(), link.handle, setup.data(), &completed, &exchange, 0);

    std::unique_lock lock(link.mutex);
    if (link.lost) {
        return fail(Fault::LinkLost, "link.usb.control");
    }
    if (const int code = libusb_submit_transfer(transfer.get()); code != LIBUSB_SUCCESS) {
        Failure failure = usbFailure(code, "link.usb.control");
        link.lost = failure.value().fault == Fault::LinkLost;
        return failure;
    }
    const auto ended = [&exchange] { return exchange.ended; };
    if (!link.clock.wait(lock, link.changed, stop, by, [&] { return exchange.ended || link.lost; })
        || !exchange.ended) {
        libusb_cancel_transfer(transfer.get());
        link.changed.wait(lock, ended);
    }
    if (exchange.status == LIBUSB_TRANSFER_COMPLETED) {
        return {};
    }
    if (link.lost) {
        return fail(Fault::LinkLost, "link.usb.control");
    }
    if (exchange.status == LIBUSB_TRANSFER_CANCELLED) {
        return fail(stop.stop_requested() ? Fault::Cancelled : Fault::Timeout, "link.usb.control");
    }
    return transferFailure(exchange.status, "link.usb.control");
}

} // namespace flashwright::host
