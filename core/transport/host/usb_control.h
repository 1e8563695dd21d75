// SPDX-License-Identifier: GPL-3.0-or-later
/// One control transfer without data that a stop request can end.
#pragma once

#include "core/transport/host/usb_link.h"
#include "core/transport/transport.h"

namespace flashwright::host {

/// Session thread. Errors as Transport::control() has them.
[[nodiscard]] Result<void> sendControl(
    UsbLink& link, const ControlRequest& request, Deadline by, const std::stop_token& stop);

} // namespace flashwright::host
