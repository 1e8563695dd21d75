// SPDX-License-Identifier: GPL-3.0-or-later
/// The four bytes that open a conversation; each is answered inverted. Source: [capture] MT6577; [peer]
/// svoboda18/preloader: platform/mt6768/src/core/handshake_usb.c
#pragma once

#include <array>
#include <cstdint>

namespace flashwright::mediatek::device {

constexpr std::array<std::uint8_t, 4> StartBytes = {0xa0, 0x0a, 0x50, 0x05};

} // namespace flashwright::mediatek::device
