// SPDX-License-Identifier: GPL-3.0-or-later
/// Taking the first loader stage into memory and starting it. Source: [capture] MT6577; [peer]
/// svoboda18/preloader: platform/mt6768/src/core/download.c; [peer] bkerler/mtkclient: mtk_preloader.py
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/boot_commands.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t Sla = 1U << 1U;
constexpr std::uint32_t Daa = 1U << 2U;
/// The boot ROM's own memory. [inferred]
constexpr std::uint64_t ReservedStart = 0x00100000;
constexpr std::uint64_t ReservedEnd = 0x00102000;

} // namespace

void BootCommands::sendDa()
{
    echo32([this](std::uint32_t address) {
        echo32([this, address](std::uint32_t total) {
            echo32([this, address, total](std::uint32_t signature) {
                m_address = address;
                m_total = total;
                m_signature = signature;
                m_loaded = false;
                if (m_board.fault("send_da", {})) {
                    return;
                }
                const std::uint16_t verdict = judgeLoad();
                m_pending = verdict == status::AuthNeeded;
                if (verdict != status::Ok) {
                    finish(verdict);
                    return;
                }
                send16(status::Ok);
                takeLoad();
            });
        });
    });
}

std::uint16_t BootCommands::judgeLoad() const
{
    if (fused(Sla) && !m_authorised) {
        return status::AuthNeeded;
    }
    if (m_total == 0) {
        return status::NoLength;
    }
    if (m_signature > m_total) {
        return status::SignatureTooLong;
    }
    if (!isRom()) {
        return m_total > m_board.profile().da1LargestBytes ? status::TooLong : status::Ok;
    }
    const std::uint64_t end = std::uint64_t{m_address} + m_total;
    if (m_address >= 0x80000000) {
        return status::BeyondDram;
    }
    if (end > 0x40000000) {
        return status::BeyondRam; // DRAM is not up
    }
    if (m_address % 2 != 0) {
        return status::Misaligned;
    }
    if (m_address < ReservedEnd && end > ReservedStart) {
        return status::Reserved;
    }
    if (m_total > m_board.profile().da1LargestBytes) {
        return status::BadRange;
    }
    return fused(Daa) && m_signature == 0 ? status::SignatureMissing : status::Ok;
}

void BootCommands::takeLoad()
{
    m_pending = false;
    want(m_total, [this](ByteSpan image) { loaded(image); });
}

void BootCommands::loaded(ByteSpan image)
{
    m_image.assign(image.begin(), image.end());
    appendBigEndian<std::uint16_t>(m_prefix, wordXor(image));
    if (m_board.fault("send_da_data", {})) {
        return;
    }
    m_board.send(std::exchange(m_prefix, {}));
    const std::uint16_t verdict = judgeSignature();
    m_loaded = verdict == status::Ok;
    finish(verdict);
    if (!m_loaded && !isRom()) {
        m_board.hang(); // a preloader wipes the memory and stops
    }
}

/// A virtual phone has nobody's keys: what stands where a signature should be must not be filler.
std::uint16_t BootCommands::judgeSignature() const
{
    if (!fused(Daa)) {
        return status::Ok;
    }
    const ByteSpan signature = ByteSpan(m_image).last(m_signature);
    const bool filler = signature.empty()
        || std::all_of(
            signature.begin(), signature.end(), [&](std::byte byte) { return byte == signature.front(); });
    if (!filler) {
        return status::Ok;
    }
    if (isRom()) {
        return status::RomSignature;
    }
    return m_board.profile().dialect == Dialect::Legacy ? status::OldSignature : status::NewSignature;
}

void BootCommands::jumpDa(bool wide)
{
    echo32([this, wide](std::uint32_t address) {
        if (!wide) {
            jumped(address);
            return;
        }
        want(1, [this, address](ByteSpan mode) {
            m_board.send(Bytes(mode.begin(), mode.end()));
            if (mode[0] != std::byte{0}) {
                finish(status::WrongJump); // loaders of phones are 32-bit
                return;
            }
            jumped(address);
        });
    });
}

void BootCommands::jumped(std::uint32_t address)
{
    if (m_board.fault("jump_da", {})) {
        return;
    }
    if (!m_loaded || address != m_address) {
        finish(m_loaded ? status::WrongJump : status::NotLoaded);
        return;
    }
    send16(status::Ok);
    if (m_board.scenario().agentSilent || !mayRun(m_image, m_board.profile(), "DA1")) {
        m_board.hang();
        return;
    }
    m_board.startAgent({isRom(), m_address, std::move(m_image), m_signature});
}

} // namespace flashwright::mediatek::device
