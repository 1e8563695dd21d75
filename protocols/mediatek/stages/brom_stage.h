// SPDX-License-Identifier: GPL-3.0-or-later
/// The boot ROM's and the preloader's commands, from the first one after the handshake to the start of the
/// first loader stage.
#pragma once

#include "core/image/byte_source.h"
#include "protocols/mediatek/stages/deadlines.h"
#include "protocols/mediatek/stages/port_link.h"

#include <functional>
#include <optional>

namespace flashwright::mediatek {

/// Answers a maker's challenge. This program has no keys: only what the phone's maker supplies can.
using SlaAnswer = std::function<Result<Bytes>(ByteSpan challenge)>;

/// What a boot ROM or preloader told of its chip.
struct ChipWords {
    std::uint16_t hwCode = 0;
    std::uint16_t hwSubCode = 0;
    std::uint16_t hwVersion = 0;
    std::uint16_t swVersion = 0;
    std::uint32_t targetConfig = 0;
    bool bootRom = false; ///< it echoed the question for the preloader's version
    std::uint8_t loaderVersion = 0; ///< of a preloader: 1 = old, 2 = may speak XFlash, 3 and above newer
    std::uint8_t romVersion = 0;
    Bytes meId; ///< empty when it was not asked for or not told
    Bytes socId;
};

/// Where the watchdog of a chip is and what switches it off.
struct WatchdogWrite {
    std::uint32_t address = 0;
    std::uint32_t value = 0;
    bool wide = true; ///< a 32-bit write, else 16
};

/// The write for a watchdog at this base. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/mtk_preloader.py, mtkclient/config/brom_config.py; [capture] luckasfb/mediatek-utils:
/// 2200 for the MT6577
[[nodiscard]] WatchdogWrite watchdogWrite(std::uint32_t base, std::optional<std::uint32_t> value);

/// A first loader stage to send; the range holds exactly these bytes.
struct FirstStage {
    ByteRange file;
    std::uint32_t address = 0;
    std::uint32_t signatureBytes = 0; ///< at the end, counted in the bytes
    std::string name; ///< for progress
};

/// Session thread only; errors as PortLink, status words as PhoneRefused "brom". `deadlines` outlives it.
class BromStage {
public:
    BromStage(PortLink& link, const Deadlines& deadlines)
        : m_link(link)
        , m_deadlines(deadlines)
    {
    }

    /// The hardware code alone, within `within`: whether somebody listens.
    Result<std::uint16_t> askHardwareCode(milliseconds within, Attention attention);
    /// Everything else, in the order of the maker's tool. Identities are asked for only where an answer is
    /// certain. Source: [capture] luckasfb/mediatek-utils; [peer] bkerler/mtkclient:
    /// mtkclient/Library/mtk_preloader.py
    Result<void> identify(ChipWords& words, Attention attention);

    Result<void> switchWatchdogOff(const WatchdogWrite& write, Attention attention);

    /// The maker's own authorisation with the maker's own files.
    Result<void> sendCertificate(ByteSpan file, Attention attention);
    /// Does nothing more when the phone says that it wants none.
    Result<void> sendAuthentication(ByteSpan file, Attention attention);
    /// Refused (auth-needed) when the phone sends a challenge and `answer` is empty.
    Result<void> authorise(const SlaAnswer& answer, Attention attention);

    /// Sends a first stage and compares the checksum that the phone made of it. PhoneRefused 0x1d0d when the
    /// phone wants authorise() first; ChecksumMismatch (facts wanted, found).
    Result<void> sendAgent(const FirstStage& stage, Attention attention);
    /// The same from the data on: after authorise() the phone takes them at once.
    /// Source: [peer] bkerler/mtkclient: mtkclient/Library/mtk_preloader.py
    Result<void> sendAgentData(const FirstStage& stage, Attention attention);
    /// Starts it. Nothing may be sent until it speaks.
    Result<void> jump(std::uint32_t address, Attention attention);
    /// Lets a preloader go on with its normal start.
    Result<void> leaveDownloadMode(Attention attention);

private:
    Result<void> echoByte(std::uint8_t byte, Step step, Attention attention);
    Result<void> echo32(std::uint32_t value, Step step, Attention attention);
    Result<void> accept(Step step, Attention attention);
    Result<Bytes> askIdentity(std::uint8_t command, Attention attention);
    Result<void> askLoaderVersion(ChipWords& words, Attention attention);
    Result<void> writeWords(const WatchdogWrite& write, Attention attention);
    Result<void> sendFile(
        std::uint8_t command, ByteSpan file, bool mayBeUnwanted, Step step, Attention attention);
    Result<void> sendResponse(ByteSpan response, Step step, Attention attention);
    Result<std::uint16_t> sendData(const FirstStage& stage, Attention attention);

    PortLink& m_link;
    const Deadlines& m_deadlines;
};

} // namespace flashwright::mediatek
