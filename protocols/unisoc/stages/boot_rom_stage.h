// SPDX-License-Identifier: GPL-3.0-or-later
/// The boot ROM: who is there, and the first loader.
#pragma once

#include "protocols/unisoc/stages/check_baud.h"
#include "protocols/unisoc/stages/deadlines.h"

namespace flashwright::unisoc {

/// What answered.
enum class Answering : std::uint8_t {
    BootRom,
    Fdl1, ///< or the only loader of a one-stage phone, or an address-era FDL2: they cannot be told apart
    NameFdl2,
};

struct FirstWords {
    Answering who = Answering::BootRom;
    std::string version; ///< empty when it answered to CONNECT only
    bool connected = false; ///< CONNECT was already acknowledged
    unsigned misses = 0;
};

/// Looks for a boot ROM, an FDL1 or an FDL2, in the order that harms none of them: the lone 0x7E first; after
/// a silence of Wait::ReattachAfter one CONNECT with the loaders' sum, because loaders stop for ever on a
/// frame of the ROM's kind while the ROM answers theirs with 0x8B. FDL1 acknowledges CONNECT, a name-era FDL2
/// does not know it (0xFE). Source: [peer] TomKing062/spreadtrum_flash: spd_dump.c (re-connecting); the safe
/// order is [inferred]
Result<FirstWords> findStage(
    BslLink& link, const Deadlines& deadlines, milliseconds total, bool mayReattach, Attention attention);

/// Marker in an FDL1 that resets USB when it starts. Source: [peer] yonglongliu/chipram:
/// nand_fdl/fdl-1/src/fdl_main.c
constexpr std::string_view SecondEnumerationMarker = "##PORT-SECOND-ENUM##";

struct FirstLoader {
    std::string name;
    std::uint64_t address = 0;
};

/// Sends FDL1 in the ROM's 528-byte blocks and starts it; @returns whether it carries the marker above.
/// The ROM's answer to EXEC may get lost: the caller asks for FDL1 anyway.
Result<bool> loadFdl1(BslLink& link, ImageSource& image, const FirstLoader& loader,
    const Deadlines& deadlines, Attention attention);

} // namespace flashwright::unisoc
