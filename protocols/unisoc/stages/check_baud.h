// SPDX-License-Identifier: GPL-3.0-or-later
/// First words with a boot ROM or a first loader: one 0x7E, answered by a version frame.
#pragma once

#include "protocols/unisoc/stages/bsl_link.h"

#include <functional>

namespace flashwright::unisoc {

struct VersionAnswer {
    std::string text; ///< "SPRD3", "SPRD4:AutoD", "Spreadtrum Boot Block version 1.1", …
    BslChecksum checksum = BslChecksum::Crc16; ///< Crc16: boot ROM (or its double); Sum: FDL1 runs already
    unsigned misses = 0; ///< attempts that nobody answered; one is normal after FDL1 was started
};

struct CheckBaudSetup {
    milliseconds each{}; ///< how long one attempt waits
    milliseconds total{};
    /// Asked after every missed attempt: something else to try. A value ends the search with it.
    std::function<Result<std::optional<VersionAnswer>>(milliseconds silentFor)> meanwhile;
};

/// Sends one 0x7E per attempt until a version frame comes, and adopts the checksum it came with. Damaged
/// answers are thrown away and asked for again. Timeout with problem=no-answer and misses, or the last damage
/// seen. Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: BMPlatform/BMPackage.cpp, BootModeIntegOpr.cpp
Result<VersionAnswer> checkBaud(BslLink& link, const CheckBaudSetup& setup, Attention attention);

/// CONNECT, repeated once as the vendor does because boot code may miss the first. A version frame that is
/// still on its way is passed over.
Result<void> connect(BslLink& link, milliseconds within, Attention attention);

} // namespace flashwright::unisoc
