// SPDX-License-Identifier: GPL-3.0-or-later
/// What a name-era loader says of itself when it starts.
#pragma once

#include "protocols/unisoc/virtual/scenario.h"

namespace flashwright::unisoc::device {

/// The payload of the 0x96 reply in the shape asked for. Pure; any thread.
[[nodiscard]] Bytes helloPayload(const HelloSpec& hello, DeviceStorage storage);

} // namespace flashwright::unisoc::device
