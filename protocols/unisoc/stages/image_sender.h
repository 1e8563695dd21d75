// SPDX-License-Identifier: GPL-3.0-or-later
/// Moves an image to the phone in MIDST_DATA frames, one at a time, each acknowledged.
#pragma once

#include "core/image/image_source.h"
#include "protocols/unisoc/stages/bsl_link.h"

namespace flashwright::unisoc {

struct SendSetup {
    std::string item; ///< name for errors
    std::uint64_t bytes = 0; ///< as announced in START_DATA: even
    std::size_t blockBytes = 0;
    Step data; ///< each block but the last
    Step lastData; ///< the last one: the phone may verify or write everything before it answers
};

/// After 0x8B the block is sent once more, as the vendor's tool does; nothing else is repeated. Errors carry
/// item, offset_bytes and, when only the last acknowledgement is missing, tail=true. Source: [peer]
/// Jakes-Fu/ZW217_W19_V4.1_yisai: BMPlatform/BootModeIntegOpr.cpp
Result<void> sendFramed(BslLink& link, ImageSource& image, const SendSetup& setup, Attention attention);

/// Raw mode 1 (each block announced) or 2 (the file announced once): blocks of `setup.blockBytes` without
/// frames. Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_cmd_proc.c
Result<void> sendUnframed(
    BslLink& link, ImageSource& image, const SendSetup& setup, unsigned rawMode, Attention attention);

/// Sends END_DATA. A silence here means that everything was sent and is waiting to be approved: tail=true.
Result<void> finishData(BslLink& link, const std::string& item, Step step, Attention attention);

/// START_DATA, MIDST_DATA and END_DATA of a loader that goes to RAM.
struct LoaderSend {
    std::string name;
    std::uint64_t address = 0;
    std::size_t blockBytes = 0;
    milliseconds start{};
    milliseconds data{};
    milliseconds end{};
};
Result<void> sendLoader(BslLink& link, ImageSource& image, const LoaderSend& loader, Attention attention);

} // namespace flashwright::unisoc
