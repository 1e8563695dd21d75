// SPDX-License-Identifier: GPL-3.0-or-later
/// What a port's looks say about who sits behind it. Pure; any thread.
#pragma once

#include "core/transport/port_sighting.h"

namespace flashwright::unisoc {

/// Boot ROM, FDL1 and FDL2 show the same ids. Source: [peer] himeno-hamster/sprd-u-boot:
/// nand_fdl/common/src/virtual_com.c; [peer] ersascape/uflash: src/usb_device.cpp for the ROM
constexpr UsbId DownloadPort{0x1782, 0x4d00};
/// Diagnostic and log interfaces of a calibration boot. Source: [peer] TomKing062/spreadtrum_flash: common.c
constexpr UsbId DiagnosticPort{0x1782, 0x4d03};

/// True for the serial gadget of a started or charging system, which has the download port's ids but strings
/// and the version of Linux's gadget. It never answers, except when it is the boot loader's own download
/// double: so it is asked for a short while. Source: [capture] ilyakurdyukov/spreadtrum_flash: issue 6
[[nodiscard]] bool looksLikeGadget(const PortSighting& sighting) noexcept;

} // namespace flashwright::unisoc
