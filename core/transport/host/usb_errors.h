// SPDX-License-Identifier: GPL-3.0-or-later
/// libusb's codes in our words; the only place where they are translated.
#pragma once

#include "core/base/error.h"

#include <libusb.h>

namespace flashwright::host {

/// A negative return of a libusb call. A phone that was pulled shows as NO_DEVICE, IO or NOT_FOUND, whichever
/// the kernel noticed first: all are LinkLost.
[[nodiscard]] Failure usbFailure(int code, std::string where);

/// The end of a transfer that did not complete.
[[nodiscard]] Failure transferFailure(libusb_transfer_status status, std::string where);

/// True for the ends of a transfer after which the phone is gone. A host controller reports the failed packet
/// (ERROR) before the hub reports the empty port (NO_DEVICE).
[[nodiscard]] constexpr bool meansGone(libusb_transfer_status status) noexcept
{
    return status == LIBUSB_TRANSFER_ERROR || status == LIBUSB_TRANSFER_NO_DEVICE;
}

} // namespace flashwright::host
