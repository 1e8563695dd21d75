// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens a serial port and says why it would not open.
#pragma once

#include "core/base/error.h"

class QSerialPort;

namespace flashwright::host {

/// Any thread; the port then belongs to it. AccessDenied (permission-denied, port-busy, modem-manager),
/// LinkLost when the node has gone, HostIo otherwise.
[[nodiscard]] Result<std::unique_ptr<QSerialPort>> openSerialPort(const std::string& node);

} // namespace flashwright::host
