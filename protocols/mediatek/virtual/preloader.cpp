// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/preloader.h"

#include "core/base/endian.h"
#include "protocols/mediatek/virtual/start_bytes.h"

namespace flashwright::mediatek::device {

namespace {

/// Source: [peer] svoboda18/preloader: platform/mt6768/src/drivers/inc/platform.h
constexpr milliseconds NextStartWithin(300);
/// Bits of GET_PL_CAP. Source: [peer] ibid.: src/core/download.c
constexpr std::uint32_t SpeaksXflash = 1;
constexpr std::uint32_t KnowsMeId = 2;
constexpr std::uint32_t KnowsSocId = 4;
constexpr std::uint8_t KnowsIds = 3; ///< version from which identities are told

} // namespace

void Preloader::started()
{
    m_swallow = m_board.scenario().swallowsFirst;
    if (!m_board.serialLine()) {
        openWindow();
    }
    handshake(0);
}

/// Behind a serial line nobody is there before the line is opened, so the window opens with it.
void Preloader::lineOpened()
{
    if (!m_leaveAt && m_step < StartBytes.size()) {
        openWindow();
        lineCodingSet();
    }
}

void Preloader::openWindow()
{
    const milliseconds stays = m_board.scenario().preloaderStays;
    m_leaveAt = m_board.now() + stays;
    m_board.wake(stays);
}

/// Taken as "a tool is present". Source: [capture] MT6577: READY every 20.0 ms from then on
void Preloader::lineCodingSet()
{
    if (m_step < StartBytes.size() && m_board.scenario().readyEvery > 0 && !m_nextReady) {
        sayReady();
    }
}

void Preloader::sayReady()
{
    const milliseconds every(m_board.scenario().readyEvery);
    sendText("READY");
    m_nextReady = m_board.now() + every;
    m_board.wake(every);
}

void Preloader::tick()
{
    const TimePoint now = m_board.now();
    if (m_nextStartBy && now >= *m_nextStartBy) {
        m_nextStartBy.reset();
        handshake(0);
    }
    if (m_leaveAt && now >= *m_leaveAt) {
        m_leaveAt.reset();
        m_nextReady.reset();
        m_board.leave(milliseconds(0), m_board.scenario().preloaderBackAfter);
        return;
    }
    if (m_nextReady && now >= *m_nextReady) {
        sayReady();
    }
}

void Preloader::heard()
{
    m_nextReady.reset();
}

void Preloader::handshake(std::size_t step)
{
    m_step = step;
    want(1, [this, step](ByteSpan byte) { takeStart(std::to_integer<std::uint8_t>(byte[0]), step); });
}

void Preloader::takeStart(std::uint8_t value, std::size_t step)
{
    if (step == 0 && m_swallow) {
        m_swallow = false; // the listening loop ate it on its way into the handler
        handshake(0);
        return;
    }
    if (value == StartBytes[step]) {
        accepted(value, step);
        return;
    }
    // Wrong byte: old ones count up and start anew, newer ones say nothing and take another A0 as a start.
    // Source: [peer] bq/aquaris-E4.5: mediatek/platform/mt6582/preloader/src/core/download.c; [peer]
    // svoboda18/preloader: platform/mt6768/src/core/download.c
    if (m_board.scenario().countsUp && step > 0) {
        sendByte(static_cast<std::uint8_t>(value + 1));
    }
    const bool restart = !m_board.scenario().countsUp && value == StartBytes[0];
    handshake(restart ? 1 : 0);
}

void Preloader::accepted(std::uint8_t value, std::size_t step)
{
    if (step == 0 && m_board.fault("handshake", {})) {
        handshake(0);
        return;
    }
    sendByte(static_cast<std::uint8_t>(~value));
    if (step + 1 < StartBytes.size()) {
        m_nextStartBy = m_board.now() + NextStartWithin;
        m_board.wake(NextStartWithin);
        handshake(step + 1);
        return;
    }
    m_step = StartBytes.size();
    m_nextStartBy.reset();
    m_leaveAt.reset();
    nextCommand();
}

bool Preloader::ownCommand(std::uint8_t code)
{
    const PhoneProfile& phone = m_board.profile();
    const bool knowsIds = phone.preloaderVersion >= KnowsIds;
    switch (code) {
    case 0xfe: // GET_BL_VER: the answer is the version, no echo
        if (!m_board.fault("get_bl_ver", {})) {
            plain({std::byte{phone.preloaderVersion}});
        }
        return true;
    case 0xff: // GET_VERSION. Source: [capture] MT6577
        if (!m_board.fault("get_version", {})) {
            plain({std::byte{0xff}});
        }
        return true;
    case 0xfb:
        if (phone.preloaderVersion < 2) {
            return false;
        }
        sendByte(code);
        if (!m_board.fault("get_pl_cap", {})) {
            send32((phone.dialect == Dialect::Xflash ? SpeaksXflash : 0)
                | (knowsIds ? KnowsMeId | KnowsSocId : 0));
            send32(0);
            nextCommand();
        }
        return true;
    case 0xe1:
    case 0xe7:
        if (!knowsIds) {
            return false;
        }
        sendByte(code);
        identity(code == 0xe1 ? "get_me_id" : "get_soc_id", code == 0xe1 ? phone.meId : phone.socId);
        return true;
    case 0xd6: // JUMP_BL: on with the boot
        sendByte(code);
        if (!m_board.fault("jump_bl", {})) {
            send16(status::Ok);
            m_board.leave(milliseconds(1), std::nullopt);
        }
        return true;
    default:
        return false;
    }
}

std::unique_ptr<DeviceProgram> makePreloader(Board& board)
{
    return std::make_unique<Preloader>(board);
}

} // namespace flashwright::mediatek::device
