// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_errors.h"

namespace flashwright::host {

namespace {

Fault faultOf(int code)
{
    switch (code) {
    case LIBUSB_ERROR_ACCESS:
    case LIBUSB_ERROR_BUSY:
        return Fault::AccessDenied;
    case LIBUSB_ERROR_IO:
    case LIBUSB_ERROR_NO_DEVICE:
    case LIBUSB_ERROR_NOT_FOUND:
        return Fault::LinkLost;
    case LIBUSB_ERROR_PIPE:
        return Fault::PhoneRefused;
    case LIBUSB_ERROR_OVERFLOW:
        return Fault::BadReply;
    case LIBUSB_ERROR_TIMEOUT:
        return Fault::Timeout;
    case LIBUSB_ERROR_INTERRUPTED:
        return Fault::Cancelled;
    default:
        return Fault::HostIo;
    }
}

int codeOf(libusb_transfer_status status)
{
    switch (status) {
    case LIBUSB_TRANSFER_STALL:
        return LIBUSB_ERROR_PIPE;
    case LIBUSB_TRANSFER_OVERFLOW:
        return LIBUSB_ERROR_OVERFLOW;
    case LIBUSB_TRANSFER_TIMED_OUT:
        return LIBUSB_ERROR_TIMEOUT;
    case LIBUSB_TRANSFER_CANCELLED:
        return LIBUSB_ERROR_INTERRUPTED;
    case LIBUSB_TRANSFER_ERROR:
        return LIBUSB_ERROR_IO;
    case LIBUSB_TRANSFER_NO_DEVICE:
        return LIBUSB_ERROR_NO_DEVICE;
    case LIBUSB_TRANSFER_COMPLETED:
        return LIBUSB_SUCCESS;
    }
    return LIBUSB_ERROR_OTHER;
}

} // namespace

Failure usbFailure(int code, std::string where)
{
    return fail(faultOf(code), std::move(where)).with("usb_error", libusb_error_name(code));
}

Failure transferFailure(libusb_transfer_status status, std::string where)
{
    return usbFailure(codeOf(status), std::move(where));
}

} // namespace flashwright::host
