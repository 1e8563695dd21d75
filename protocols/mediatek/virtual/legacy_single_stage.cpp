// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/legacy_single_stage.h"

#include "core/base/endian.h"
#include "protocols/mediatek/virtual/legacy_second_stage.h"
#include "protocols/mediatek/virtual/legacy_words.h"

namespace flashwright::mediatek::device {

namespace {

using namespace legacy;

constexpr milliseconds JumpTakes(8);
constexpr std::size_t ConfigurationBytes = 10; ///< versions, chip selects, access control, clock
constexpr std::uint32_t RecordBytes = 0x34;
constexpr std::uint32_t MostRecords = 0x400;

} // namespace

std::uint16_t LegacySingleStage::product() const
{
    return m_board.handed().fromBootRom ? 0x0003 : 0x2000;
}

void LegacySingleStage::answerStatus(std::uint32_t code)
{
    static_cast<void>(code);
    sendByte(Nack);
    m_board.hang();
}

void LegacySingleStage::started()
{
    if (m_board.fault("sync", {})) {
        return;
    }
    m_board.send({std::byte{Sync}, std::byte{0x03}, std::byte{0x02}, std::byte{0x84}}, JumpTakes);
    want(ConfigurationBytes, [this](ByteSpan) {
        if (m_board.fault("config", {})) {
            return;
        }
        sendByte(Ack);
        send32(RecordBytes);
        want32([this](std::uint32_t count) {
            if (count == 0 || count > MostRecords) {
                answerStatus(0);
                return;
            }
            sendByte(Ack);
            takeRecords(count);
        });
    });
}

void LegacySingleStage::takeRecords(std::uint32_t left)
{
    want(RecordBytes, [this, left](ByteSpan record) {
        const bool end = loadBigEndian<std::uint32_t>(record) == 0xffff0000;
        if (end != (left == 1)) {
            answerStatus(0); // the last record, and only that one, says that it is
            return;
        }
        sendByte(Continue);
        if (left > 1) {
            takeRecords(left - 1);
        } else {
            m_board.jump(std::make_unique<LegacySecondStage>(m_board));
        }
    });
}

} // namespace flashwright::mediatek::device
