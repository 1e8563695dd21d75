// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/byte_program.h"

#include "core/base/endian.h"

namespace flashwright::mediatek::device {

void ByteProgram::received(ByteSpan bytes)
{
    heard();
    m_input.insert(m_input.end(), bytes.begin(), bytes.end());
    while (m_take && m_input.size() - m_taken >= m_wanted) {
        const Bytes field(m_input.begin() + static_cast<std::ptrdiff_t>(m_taken),
            m_input.begin() + static_cast<std::ptrdiff_t>(m_taken + m_wanted));
        m_taken += m_wanted;
        const Take take = std::exchange(m_take, nullptr);
        take(field);
    }
    m_input.erase(m_input.begin(), m_input.begin() + static_cast<std::ptrdiff_t>(m_taken));
    m_taken = 0;
    if (!m_take) {
        m_input.clear();
    }
}

void ByteProgram::want(std::size_t bytes, Take take)
{
    m_wanted = bytes;
    m_take = std::move(take);
}

void ByteProgram::want32(std::function<void(std::uint32_t)> take)
{
    want(4, [take = std::move(take)](ByteSpan field) { take(loadBigEndian<std::uint32_t>(field)); });
}

void ByteProgram::sendByte(std::uint8_t value, milliseconds after)
{
    m_board.send({std::byte{value}}, after);
}

void ByteProgram::send16(std::uint16_t value, milliseconds after)
{
    Bytes bytes;
    appendBigEndian<std::uint16_t>(bytes, value);
    m_board.send(std::move(bytes), after);
}

void ByteProgram::send32(std::uint32_t value, milliseconds after)
{
    Bytes bytes;
    appendBigEndian<std::uint32_t>(bytes, value);
    m_board.send(std::move(bytes), after);
}

void ByteProgram::sendText(std::string_view text)
{
    const ByteSpan bytes = asBytes(text);
    m_board.send(Bytes(bytes.begin(), bytes.end()));
}

} // namespace flashwright::mediatek::device
