// SPDX-License-Identifier: GPL-3.0-or-later
/// FDL1, the loader that has set up the RAM: it takes FDL2. It registers eight commands and jumps through a
/// null pointer on any other, so nothing else is ever sent to it. Source: [peer] yonglongliu/chipram:
/// nand_fdl/fdl-1/src/fdl_main.c
#pragma once

#include "protocols/unisoc/stages/check_baud.h"
#include "protocols/unisoc/stages/deadlines.h"
#include "protocols/unisoc/wire/loader_hello.h"

namespace flashwright::unisoc {

/// Waits for FDL1 after it was started: one 0x7E per attempt; the first often goes unheard while the RAM is
/// trained.
/// @returns its version. BadReply with answered=boot_rom when the ROM answers again: the phone was reset.
Result<VersionAnswer> awakenFdl1(BslLink& link, const Deadlines& deadlines, Attention attention);

/// Asks for another line speed and follows after the acknowledgement, which comes at the old speed.
/// Only for serial lines; on USB it does nothing.
Result<void> changeLineSpeed(
    BslLink& link, std::uint32_t baud, const Deadlines& deadlines, Attention attention);

/// What the second loader said when it was started.
struct SecondLoaderAnswer {
    bool hello = false; ///< reply 0x96: a greeting, not an error
    LoaderHello facts; ///< of a greeting
};

struct SecondLoader {
    std::string name;
    std::uint64_t address = 0;
};

/// Sends FDL2 in FDL1's 2112-byte blocks, starts it and waits until it has looked at its storage.
Result<SecondLoaderAnswer> loadFdl2(BslLink& link, ImageSource& image, const SecondLoader& loader,
    const Deadlines& deadlines, Attention attention);

} // namespace flashwright::unisoc
