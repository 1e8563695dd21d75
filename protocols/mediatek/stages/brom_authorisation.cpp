// SPDX-License-Identifier: GPL-3.0-or-later
// The maker's own authorisation: its certificate, its authentication file, its answer to a challenge. Source:
// [peer] bkerler/mtkclient: mtkclient/Library/mtk_preloader.py, mtkclient/Library/Auth/sla.py; [peer]
// techyminati/mediatek_spflashtool_source: BootRom/SLA_Challenge.h
#include "core/base/endian.h"
#include "protocols/mediatek/stages/brom_stage.h"
#include "protocols/mediatek/wire/brom_commands.h"
#include "protocols/mediatek/wire/sums.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// Largest challenge that a phone may announce; known keys have 128 to 384 bytes.
constexpr std::uint32_t LargestChallenge = 4096;

constexpr std::uint8_t numberOf(BromCommand command) noexcept
{
    return static_cast<std::uint8_t>(command);
}

/// Challenge and response travel with the two bytes of each word exchanged.
void swapPairs(Bytes& bytes) noexcept
{
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::swap(bytes[i], bytes[i + 1]);
    }
}

} // namespace

Result<void> BromStage::sendFile(
    std::uint8_t command, ByteSpan file, bool mayBeUnwanted, Step step, Attention attention)
{
    TRY(echoByte(command, step, attention));
    TRY(echo32(static_cast<std::uint32_t>(file.size()), step, attention));
    TRY_LET(const std::uint16_t wanted, m_link.receive16(step, attention));
    if (mayBeUnwanted && wanted == brom_status::AuthNotRequired) {
        return {};
    }
    if (isBromError(wanted)) {
        return m_link.refused("brom", wanted, step.name);
    }
    TRY(m_link.send(file, step, attention, TransferEnd::Terminated));
    TRY_LET(const std::uint16_t found, m_link.receive16(step, attention));
    TRY(accept(step, attention));
    if (found != xor16(file)) {
        return m_link.failed(fail(Fault::ChecksumMismatch, "mediatek.wire.xor16").value(), step.name)
            .with("wanted", hexNumber(xor16(file)))
            .with("found", hexNumber(found));
    }
    return {};
}

Result<void> BromStage::sendCertificate(ByteSpan file, Attention attention)
{
    return sendFile(
        numberOf(BromCommand::SendCert), file, false, {"cert", m_deadlines[Wait::Cert]}, attention);
}

Result<void> BromStage::sendAuthentication(ByteSpan file, Attention attention)
{
    return sendFile(
        numberOf(BromCommand::SendAuth), file, true, {"auth", m_deadlines[Wait::Auth]}, attention);
}

Result<void> BromStage::authorise(const SlaAnswer& answer, Attention attention)
{
    const Step step{"sla", m_deadlines[Wait::Sla]};
    TRY(echoByte(numberOf(BromCommand::Sla), step, attention));
    TRY_LET(const std::uint16_t status, m_link.receive16(step, attention));
    if (status == brom_status::NothingToAuthorise) {
        return {};
    }
    if (isBromError(status)) {
        return m_link.refused("brom", status, step.name);
    }
    TRY_LET(const std::uint32_t bytes, m_link.receive32(step, attention));
    if (bytes == 0 || bytes > LargestChallenge) {
        return m_link.unexpected(step.name).with("bytes", std::to_string(bytes));
    }
    Bytes challenge(bytes);
    TRY(m_link.receive(challenge, step, attention));
    if (!answer) {
        return m_link.failed(
            failWithProblem(Fault::Refused, "mediatek.auth.sla", "auth-needed").value(), step.name);
    }
    swapPairs(challenge);
    TRY_LET(Bytes response, answer(challenge));
    swapPairs(response);
    return sendResponse(response, step, attention);
}

/// [inferred] The length travels big endian as every other number here; public programs differ.
Result<void> BromStage::sendResponse(ByteSpan response, Step step, Attention attention)
{
    TRY(echo32(static_cast<std::uint32_t>(response.size()), step, attention));
    TRY(accept(step, attention));
    TRY(m_link.send(response, step, attention, TransferEnd::Terminated));
    return accept(step, attention);
}

} // namespace flashwright::mediatek
