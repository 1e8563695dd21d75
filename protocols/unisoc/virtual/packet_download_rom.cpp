// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/packet_download_rom.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/first_stages.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc::device {

namespace {

constexpr std::byte Mark{0xae};
constexpr std::byte Flow{0xff};
constexpr std::size_t HeaderBytes = 8;
constexpr std::size_t CommandBytes = 12;
constexpr std::size_t LargestData = 0x800;

constexpr std::uint32_t CommandConnect = 0;
constexpr std::uint32_t CommandStart = 4;
constexpr std::uint32_t CommandData = 5;
constexpr std::uint32_t CommandEnd = 6;
constexpr std::uint32_t CommandExecute = 7;

constexpr std::uint32_t Done = 0;
constexpr std::uint32_t Unknown = 1;
constexpr std::uint32_t BadOrder = 2;
constexpr std::uint32_t BadLength = 3;
constexpr std::uint32_t BadAddress = 4;
constexpr std::uint32_t NotTrusted = 5;

constexpr std::array<std::byte, 5> StartData = {
    std::byte{'P'}, std::byte{'D'}, std::byte{'L'}, std::byte{'1'}, std::byte{0}};
constexpr std::array<std::byte, 4> EndData = {
    std::byte{0x1c}, std::byte{0x3c}, std::byte{0x6e}, std::byte{0x06}};

} // namespace

std::size_t PacketDownloadRom::wanted() const
{
    if (m_packet.size() < HeaderBytes) {
        return HeaderBytes;
    }
    return HeaderBytes + loadLittleEndian<std::uint32_t>(ByteSpan(m_packet).subspan(1));
}

std::size_t PacketDownloadRom::takeBytes(ByteSpan bytes)
{
    std::size_t used = 0;
    if (m_packet.empty()) {
        used = static_cast<std::size_t>(std::find(bytes.begin(), bytes.end(), Mark) - bytes.begin());
    }
    if (m_packet.size() < HeaderBytes) {
        const std::size_t part = std::min(HeaderBytes - m_packet.size(), bytes.size() - used);
        const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(used);
        m_packet.insert(m_packet.end(), from, from + static_cast<std::ptrdiff_t>(part));
        used += part;
    }
    if (m_packet.size() < HeaderBytes) {
        return used;
    }
    const std::size_t whole = wanted();
    if (m_packet[5] != Flow || whole < HeaderBytes + CommandBytes
        || whole > HeaderBytes + CommandBytes + LargestData) {
        m_packet.clear();
        answerPacket(BadLength);
        return bytes.size();
    }
    const std::size_t part = std::min(whole - m_packet.size(), bytes.size() - used);
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(used);
    m_packet.insert(m_packet.end(), from, from + static_cast<std::ptrdiff_t>(part));
    return used + part;
}

bool PacketDownloadRom::packetComplete() const
{
    return m_packet.size() >= HeaderBytes && m_packet.size() == wanted();
}

std::uint32_t PacketDownloadRom::pendingCommand() const
{
    return loadLittleEndian<std::uint32_t>(ByteSpan(m_packet).subspan(HeaderBytes));
}

void PacketDownloadRom::answerPacket(std::uint32_t code)
{
    Bytes reply = {Mark};
    appendLittleEndian<std::uint32_t>(reply, 4);
    reply.push_back(Flow);
    reply.resize(HeaderBytes);
    appendLittleEndian<std::uint32_t>(reply, code);
    m_board.sendPlain(std::move(reply));
}

void PacketDownloadRom::carryOut()
{
    const Bytes packet = std::move(m_packet);
    m_packet = {};
    const ByteSpan body = ByteSpan(packet).subspan(HeaderBytes);
    const auto command = loadLittleEndian<std::uint32_t>(body);
    const auto address = loadLittleEndian<std::uint32_t>(body.subspan(4));
    const auto length = loadLittleEndian<std::uint32_t>(body.subspan(8));
    const ByteSpan data = body.subspan(CommandBytes);
    switch (command) {
    case CommandConnect:
        m_connected = true;
        answerPacket(data.empty() ? Done : BadLength);
        break;
    case CommandStart:
        answerPacket(start(address, length, data));
        break;
    case CommandData:
        answerPacket(length == data.size() ? take(address, data) : BadLength);
        break;
    case CommandEnd: {
        const std::uint32_t code = end(data);
        m_ended = code == Done;
        answerPacket(code);
        break;
    }
    case CommandExecute:
        execute();
        break;
    default:
        answerPacket(Unknown);
        break;
    }
}

std::uint32_t PacketDownloadRom::start(std::uint32_t address, std::uint32_t length, ByteSpan data)
{
    if (!m_connected) {
        return BadOrder;
    }
    if (!std::equal(data.begin(), data.end(), StartData.begin(), StartData.end())) {
        return BadLength;
    }
    if (address != m_board.profile().fdl1Base || length > m_board.profile().fdl1Bytes) {
        return BadAddress;
    }
    m_announced = length;
    m_nextIndex = 0;
    m_image.clear();
    m_started = true;
    m_ended = false;
    return Done;
}

std::uint32_t PacketDownloadRom::take(std::uint32_t index, ByteSpan data)
{
    if (!m_started || index != m_nextIndex) {
        return BadOrder;
    }
    if (data.size() > m_announced - m_image.size()) {
        return BadLength;
    }
    ++m_nextIndex;
    m_image.insert(m_image.end(), data.begin(), data.end());
    return Done;
}

std::uint32_t PacketDownloadRom::end(ByteSpan data) const
{
    if (!m_started || m_image.size() != m_announced) {
        return m_started ? BadLength : BadOrder;
    }
    return std::equal(data.begin(), data.end(), EndData.begin(), EndData.end()) ? Done : BadLength;
}

void PacketDownloadRom::execute()
{
    if (!m_ended) {
        answerPacket(BadOrder);
        return;
    }
    if (!isTrusted(m_image, m_board.profile().id, "FDL1")) {
        answerPacket(NotTrusted);
        return;
    }
    answerPacket(Done);
    m_board.jump(std::make_unique<FirstLoader>(m_board));
}

} // namespace flashwright::unisoc::device
