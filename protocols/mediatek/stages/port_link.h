// SPDX-License-Identifier: GPL-3.0-or-later
/// Bytes to and from a phone over one transport: exact reads over any transfer borders, errors with what was
/// said.
#pragma once

#include "core/progress/progress_sink.h"
#include "core/transport/transport.h"

#include <string>
#include <string_view>

namespace flashwright::mediatek {

/// Who listens and who may stop, passed down every call.
struct Attention {
    ProgressSink& progress;
    const std::stop_token& stop;
};

/// One step of a stage: where an error comes from, and how long it may take.
struct Step {
    std::string_view name; ///< last word of Error::where
    milliseconds within{};
};

/// Session thread only. Errors carry where = "mediatek.<stage>.<step>" and the facts last_tx, last_rx (at
/// most 64 bytes each, in hex). Every call ends by its step's time, or within 100 ms of a stop request.
class PortLink {
public:
    PortLink(Transport& transport, Clock& clock);

    /// The phone is back on another pipe; nothing buffered is kept.
    void attach(Transport& transport);
    [[nodiscard]] Transport& transport() const noexcept { return *m_transport; }
    [[nodiscard]] Clock& clock() const noexcept { return m_clock; }

    /// "boot_rom", "preloader", "da1", "da2".
    void setStage(std::string stage) { m_stage = std::move(stage); }
    [[nodiscard]] const std::string& stage() const noexcept { return m_stage; }

    Result<void> send(ByteSpan bytes, Step step, Attention attention, TransferEnd end = TransferEnd::Exact);
    /// Fills `into` wholly.
    Result<void> receive(MutableByteSpan into, Step step, Attention attention);
    /// What has come, at least one byte, at most into.size().
    Result<std::size_t> receiveSome(MutableByteSpan into, Step step, Attention attention);
    Result<std::uint8_t> receiveByte(Step step, Attention attention);
    /// Big-endian numbers, as the boot ROM and legacy loaders send them.
    Result<std::uint16_t> receive16(Step step, Attention attention);
    Result<std::uint32_t> receive32(Step step, Attention attention);
    Result<std::uint64_t> receive64(Step step, Attention attention);
    /// Reads and throws away until nothing has come for `quiet`; bounded. @returns what it threw away, at
    /// most 4 KiB.
    Result<Bytes> drain(milliseconds quiet, Attention attention);

    [[nodiscard]] Failure failed(Error cause, std::string_view step) const;
    /// PhoneRefused with the phone's code in the status table `protocol` ("brom", "mtk", "mtkx").
    [[nodiscard]] Failure refused(std::string protocol, std::uint32_t code, std::string_view step) const;
    /// BadReply.
    [[nodiscard]] Failure unexpected(std::string_view step) const;

private:
    [[nodiscard]] std::string where(std::string_view step) const;
    [[nodiscard]] Failure withBytes(Failure failure) const;
    Result<void> more(Step step, Deadline by, Attention attention);

    Transport* m_transport;
    Clock& m_clock;
    std::string m_stage = "boot_rom";
    Bytes m_input; ///< received and not yet asked for, from m_taken on
    std::size_t m_taken = 0;
    Bytes m_lastSent;
    Bytes m_lastReceived;
};

} // namespace flashwright::mediatek
