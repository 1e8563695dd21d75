// SPDX-License-Identifier: GPL-3.0-or-later
/// What a virtual phone's factory has put into its calibration areas.
#pragma once

#include "core/base/bytes.h"

namespace flashwright::unisoc::device {

/// Turns pattern bytes into an image of numbered items with a right checksum, blank behind them: two
/// identities, addresses of the radios and calibration made of the pattern, and values that every phone of
/// the model shares. `bytes` too short for that stay a pattern. Layout: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai:
/// tools/DEBUG_TOOL/ResearchDownload/Source/DLoader/Calibration.cpp
void shapeCalibration(Bytes& bytes);

} // namespace flashwright::unisoc::device
