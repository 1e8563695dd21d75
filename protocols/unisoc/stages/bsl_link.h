// SPDX-License-Identifier: GPL-3.0-or-later
/// Requests and replies of the BSL protocol over one transport.
#pragma once

#include "core/progress/progress_sink.h"
#include "core/transport/transport.h"
#include "protocols/unisoc/wire/bsl_reply.h"
#include "protocols/unisoc/wire/hdlc_framing.h"

namespace flashwright::unisoc {

/// Who listens and who may stop, passed down every call.
struct Attention {
    ProgressSink& progress;
    const std::stop_token& stop;
};

/// One step of a stage: where an error comes from, and how long it may take.
struct Step {
    std::string_view name; ///< "connect": the last word of Error::where
    milliseconds within{};
};

/// Session thread only. Every call ends by its step's time, or within 100 ms of a stop request. Errors carry
/// where = "unisoc.<stage>.<step>" and the facts last_tx, last_rx.
class BslLink {
public:
    BslLink(Transport& transport, Clock& clock);

    /// The phone came back on another pipe: framing starts anew, with escapes and the boot ROM's checksum.
    void attach(Transport& transport);
    [[nodiscard]] Transport& transport() const noexcept { return *m_transport; }
    [[nodiscard]] Clock& clock() const noexcept { return m_clock; }

    /// The stage's word for errors: "boot_rom", "fdl1", "fdl2", "nor", "pdl".
    void setStage(std::string stage) { m_stage = std::move(stage); }
    [[nodiscard]] const std::string& stage() const noexcept { return m_stage; }

    [[nodiscard]] WireMode mode() const noexcept { return m_mode; }
    void setChecksum(BslChecksum checksum) noexcept { m_mode.checksum = checksum; }
    void setTranscode(bool on) noexcept;

    /// The class request that arms the data endpoints of a phone's USB driver; to be sent once per opened
    /// handle. Its refusal means nothing: some boards stall it. LinkLost and Cancelled only. Source: [peer]
    /// ilyakurdyukov/spreadtrum_flash: spd_dump.c; [peer] yonglongliu/chipram:
    /// nand_fdl/common/sprd_usb2_driver.c
    Result<void> arm(Attention attention);

    /// Reads and throws away what comes until nothing has come for `quiet`; a few hundred KiB at most.
    Result<void> drain(milliseconds quiet, Attention attention);

    /// Exactly one 0x7E: some USB controllers of phones accept nothing longer as a first word.
    Result<void> sendFlag(Step step, Attention attention);

    /// Sends one frame of makeFrame()'s, shaped for this link.
    Result<void> send(ByteSpan frame, Step step, Attention attention);
    /// Sends bytes without any frame, as one transfer (raw modes).
    Result<void> sendRaw(ByteSpan block, TransferEnd end, Step step, Attention attention);

    /// The next reply that is no log frame. Log frames go to ProgressSink::phoneSaid().
    Result<BslReply> await(Step step, Attention attention);
    /// The same when it is not known who answers: finds out the checksum and adopts it.
    Result<BslReply> awaitDetecting(Step step, Attention attention);

    Result<BslReply> exchange(BslCommand command, ByteSpan payload, Step step, Attention attention);
    /// An exchange whose only good answer is an acknowledgement.
    Result<void> request(BslCommand command, ByteSpan payload, Step step, Attention attention);

    /// Nothing for an acknowledgement, PhoneRefused with the phone's code for anything else.
    [[nodiscard]] Result<void> accept(const BslReply& reply, std::string_view step) const;
    [[nodiscard]] Failure refused(const BslReply& reply, std::string_view step) const;
    /// The error of a lower layer as seen from this step.
    [[nodiscard]] Failure failed(Error cause, std::string_view step) const;

private:
    Result<BslReply> awaitReply(Step step, Attention attention, bool detecting);
    void noteSent(ByteSpan bytes);
    [[nodiscard]] std::string where(std::string_view step) const;
    [[nodiscard]] Failure withFrames(Failure failure) const;

    Transport* m_transport;
    Clock& m_clock;
    std::string m_stage = "boot_rom";
    WireMode m_mode;
    FrameDecoder m_decoder;
    Bytes m_input;
    Bytes m_lastSent;
};

} // namespace flashwright::unisoc
