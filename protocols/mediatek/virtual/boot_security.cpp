// SPDX-License-Identifier: GPL-3.0-or-later
/// Certificate, authentication file and the vendor's answer to a challenge. Source: [peer]
/// bkerler/mtkclient: mtkclient/Library/mtk_preloader.py, mtkclient/Library/Auth/sla.py
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/boot_commands.h"

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t Sla = 1U << 1U;
constexpr std::uint32_t RootCertificate = 1U << 4U;
constexpr std::uint32_t LargestFile = 0x10000;
constexpr std::size_t ChallengeBytes = 16;

Bytes makeChallenge()
{
    Bytes bytes(ChallengeBytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>(0x31 + 0x1d * i);
    }
    return bytes;
}

/// The answer that a practice phone takes: the challenge inverted, over and over. A real one is made with
/// the vendor's key, which nobody has here. Both travel with the bytes of every pair exchanged, which cancels
/// out.
bool goodAnswer(ByteSpan answer)
{
    const Bytes challenge = makeChallenge();
    for (std::size_t i = 0; i < answer.size(); ++i) {
        if (answer[i] != ~challenge[i % ChallengeBytes]) {
            return false;
        }
    }
    return true;
}

} // namespace

void BootCommands::sendCert()
{
    echo32([this](std::uint32_t bytes) {
        if (m_board.fault("send_cert", {})) {
            return;
        }
        if (!fused(RootCertificate)) {
            finish(status::NoAuthNeeded); // [inferred] as SEND_AUTH
            return;
        }
        takeSigned("send_cert_data", bytes);
    });
}

void BootCommands::sendAuth()
{
    echo32([this](std::uint32_t bytes) {
        if (m_board.fault("send_auth", {})) {
            return;
        }
        if (!fused(Sla)) {
            finish(status::NoAuthNeeded);
            return;
        }
        takeSigned("send_auth_data", bytes);
    });
}

void BootCommands::takeSigned(std::string_view command, std::uint32_t bytes)
{
    if (bytes == 0 || bytes > LargestFile) {
        finish(bytes == 0 ? status::NoLength : status::BadRange);
        return;
    }
    send16(status::Ok);
    want(bytes, [this, name = std::string(command)](ByteSpan data) {
        appendBigEndian<std::uint16_t>(m_prefix, wordXor(data));
        if (m_board.fault(name, {})) {
            return;
        }
        m_board.send(std::exchange(m_prefix, {}));
        const bool header = data.size() >= 0x38 && asText(data.first(3)) == "MMM";
        m_authFile = m_authFile || (header && name == "send_auth_data");
        finish(header ? status::Ok : status::AuthImageBad);
    });
}

void BootCommands::challenge()
{
    if (m_board.fault("sla", {})) {
        return;
    }
    if (!fused(Sla) || m_authorised) {
        finish(status::NothingToDo);
        return;
    }
    send16(status::Ok);
    send32(ChallengeBytes);
    m_board.send(makeChallenge());
    want32([this](std::uint32_t bytes) {
        send32(bytes);
        if (bytes != 0x80 && bytes != 0x100 && bytes != 0x180) {
            finish(status::BadRange);
            return;
        }
        send16(status::Ok);
        want(bytes, [this](ByteSpan answer) {
            m_authorised = m_authFile && goodAnswer(answer);
            if (!m_authorised) {
                finish(status::AnswerWrong);
                return;
            }
            const bool goOn = m_pending;
            finish(status::Ok);
            if (goOn) {
                takeLoad(); // the SEND_DA that led here goes on
            }
        });
    });
}

} // namespace flashwright::mediatek::device
