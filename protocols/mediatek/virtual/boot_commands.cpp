// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/boot_commands.h"

#include "core/base/endian.h"

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint32_t CacheControlBlocked = 1U << 7U;

} // namespace

std::uint16_t wordXor(ByteSpan bytes) noexcept
{
    std::uint16_t sum = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        sum ^= loadLittleEndian<std::uint16_t>(bytes.subspan(i));
    }
    if (bytes.size() % 2 != 0) {
        sum ^= std::to_integer<std::uint16_t>(bytes.back());
    }
    return sum;
}

bool BootCommands::fused(std::uint32_t bit) const
{
    return (m_board.profile().targetConfig & bit) != 0;
}

void BootCommands::nextCommand()
{
    m_prefix.clear();
    want(1, [this](ByteSpan code) { command(std::to_integer<std::uint8_t>(code[0])); });
}

void BootCommands::answerStatus(std::uint32_t code)
{
    if (!m_prefix.empty()) {
        m_board.send(std::exchange(m_prefix, {}));
    }
    finish(static_cast<std::uint16_t>(code));
}

void BootCommands::finish(std::uint16_t code)
{
    send16(code);
    nextCommand();
}

void BootCommands::plain(Bytes answer)
{
    m_board.send(std::move(answer));
    nextCommand();
}

void BootCommands::echo32(std::function<void(std::uint32_t)> then)
{
    want32([this, then = std::move(then)](std::uint32_t value) {
        send32(value);
        then(value);
    });
}

void BootCommands::command(std::uint8_t code)
{
    if (registerCommand(code) || factCommand(code) || loadCommand(code) || ownCommand(code)) {
        return;
    }
    sendByte(code); // unknown: echoed, and nothing more
    nextCommand();
}

bool BootCommands::registerCommand(std::uint8_t code)
{
    switch (code) {
    case 0xd0: // READ16
    case 0xd1: // READ32
    case 0xd2: // WRITE16
    case 0xd3: // WRITE16_NO_ECHO
    case 0xd4: // WRITE32
        sendByte(code);
        registers(code);
        return true;
    case 0xc8: // CACHE_CTRL
        sendByte(code);
        want(1, [this](ByteSpan mode) {
            m_board.send(Bytes(mode.begin(), mode.end()));
            if (!m_board.fault("cache_ctrl", {})) {
                finish(fused(CacheControlBlocked) ? status::AuthNeeded : status::Ok);
            }
        });
        return true;
    default:
        return false;
    }
}

bool BootCommands::factCommand(std::uint8_t code)
{
    const PhoneProfile& phone = m_board.profile();
    const auto answer = [&](std::string_view name, std::initializer_list<std::uint16_t> words) {
        sendByte(code);
        if (m_board.fault(name, {})) {
            return;
        }
        Bytes bytes;
        for (const std::uint16_t word : words) {
            appendBigEndian<std::uint16_t>(bytes, word);
        }
        m_board.send(std::move(bytes));
        finish(status::Ok);
    };
    constexpr std::uint32_t PreloaderKnows = 7; // SBC, SLA, DAA
    const std::uint32_t fuses = isRom() ? phone.targetConfig : phone.targetConfig & PreloaderKnows;
    switch (code) {
    case 0xfd:
        answer("get_hw_code", {phone.hwCode});
        return true;
    case 0xfc:
        answer("get_hw_sw_ver", {phone.hwSubCode, phone.hwVersion, phone.swVersion});
        return true;
    case 0xd8:
        answer("get_target_config",
            {static_cast<std::uint16_t>(fuses >> 16U), static_cast<std::uint16_t>(fuses)});
        return true;
    case 0xdc:
        sendByte(code);
        setBaud();
        return true;
    default:
        return false;
    }
}

bool BootCommands::loadCommand(std::uint8_t code)
{
    switch (code) {
    case 0xd7:
        sendByte(code);
        sendDa();
        return true;
    case 0xd5:
    case 0xde:
        sendByte(code);
        jumpDa(code == 0xde);
        return true;
    case 0xe0:
        sendByte(code);
        sendCert();
        return true;
    case 0xe2:
        sendByte(code);
        sendAuth();
        return true;
    case 0xe3:
        sendByte(code);
        challenge();
        return true;
    default:
        return false;
    }
}

/// u32 length, bytes, status.
void BootCommands::identity(std::string_view command, const Bytes& id)
{
    if (m_board.fault(command, {})) {
        return;
    }
    send32(static_cast<std::uint32_t>(id.size()));
    m_board.send(id);
    finish(status::Ok);
}

void BootCommands::setBaud()
{
    echo32([this](std::uint32_t baud) {
        constexpr std::uint32_t Fastest = 921600;
        if (!m_board.fault("set_baud", {})) {
            finish(baud == 0 || baud > Fastest || Fastest % baud != 0 ? status::BadBaud : status::Ok);
        }
    });
}

} // namespace flashwright::mediatek::device
