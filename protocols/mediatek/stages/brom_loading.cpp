// SPDX-License-Identifier: GPL-3.0-or-later
// How a first loader stage gets into the phone. Source: [capture] luckasfb/mediatek-utils; [peer]
// svoboda18/preloader: platform/mt6768/src/core/download.c; [peer] saleemrashid/mediatek_flash_tool:
// src/mtk_preloader.c
#include "core/base/endian.h"
#include "protocols/mediatek/stages/brom_stage.h"
#include "protocols/mediatek/wire/brom_commands.h"
#include "protocols/mediatek/wire/sums.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// The maker's tool writes so many bytes at a time, each write ended by an empty packet.
constexpr std::size_t PieceBytes = 1024;

} // namespace

Result<void> BromStage::sendAgent(const FirstStage& stage, Attention attention)
{
    const Step step{"send_da", m_deadlines[Wait::SendDa]};
    const auto bytes = static_cast<std::uint32_t>(stage.file.bytes);
    attention.progress.enter(Stage::SendingLoader, stage.name, bytes);
    TRY(echoByte(static_cast<std::uint8_t>(BromCommand::SendDa), step, attention));
    for (const std::uint32_t value : {stage.address, bytes, stage.signatureBytes}) {
        TRY(echo32(value, step, attention));
    }
    TRY(accept(step, attention));
    return sendAgentData(stage, attention);
}

Result<void> BromStage::sendAgentData(const FirstStage& stage, Attention attention)
{
    TRY_LET(const std::uint16_t wanted, sendData(stage, attention));
    const Step check{"send_da_checksum", m_deadlines[Wait::SendDaChecksum]};
    TRY_LET(const std::uint16_t found, m_link.receive16(check, attention));
    if (found != wanted) {
        return m_link.failed(fail(Fault::ChecksumMismatch, "mediatek.wire.xor16").value(), check.name)
            .with("wanted", hexNumber(wanted))
            .with("found", hexNumber(found));
    }
    return accept({"send_da_data", check.within}, attention);
}

Result<std::uint16_t> BromStage::sendData(const FirstStage& stage, Attention attention)
{
    const Step step{"send_da_data", m_deadlines[Wait::SendDaData]};
    std::array<std::byte, PieceBytes> piece{};
    std::uint16_t sum = 0;
    for (std::uint64_t done = 0; done < stage.file.bytes;) {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), stage.file.bytes - done));
        const MutableByteSpan part = MutableByteSpan(piece).first(count);
        TRY(stage.file.source->readAt(stage.file.offset + done, part));
        sum = xor16(part, sum);
        auto sent = m_link.send(part, step, attention, TransferEnd::Terminated);
        if (!sent) {
            return Failure(std::move(sent).error()).with("offset_bytes", std::to_string(done));
        }
        done += count;
        attention.progress.moved(done);
    }
    return sum;
}

Result<void> BromStage::jump(std::uint32_t address, Attention attention)
{
    const Step step{"jump_da", m_deadlines[Wait::JumpDa]};
    TRY(echoByte(static_cast<std::uint8_t>(BromCommand::JumpDa), step, attention));
    TRY(echo32(address, step, attention));
    return accept(step, attention);
}

} // namespace flashwright::mediatek
