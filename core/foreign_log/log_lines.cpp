// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/log_lines.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::size_t PieceBytes = 64U * 1024U;
constexpr unsigned char EscapeByte = 0x1b;
constexpr unsigned char Bell = 0x07;

void appendUtf8(std::string& out, std::uint32_t point)
{
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0U | (point >> 6U));
        put(0x80U | (point & 0x3fU));
    } else if (point < 0x10000) {
        put(0xe0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3fU));
        put(0x80U | (point & 0x3fU));
    } else {
        put(0xf0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3fU));
        put(0x80U | ((point >> 6U) & 0x3fU));
        put(0x80U | (point & 0x3fU));
    }
}

bool isHighSurrogate(std::uint32_t unit) noexcept
{
    return unit >= 0xd800 && unit < 0xdc00;
}

bool isLowSurrogate(std::uint32_t unit) noexcept
{
    return unit >= 0xdc00 && unit < 0xe000;
}

} // namespace

LogLines::LogLines(Source source)
    : m_source(std::move(source))
    , m_buffer(PieceBytes)
{
}

bool LogLines::fill()
{
    m_place = 0;
    m_filled = std::min(m_source(m_buffer), m_buffer.size());
    if (!m_started && m_filled > 0) {
        m_started = true;
        m_number = 1;
        detectCoding();
    }
    return m_filled > 0;
}

void LogLines::detectCoding()
{
    const auto at = [this](std::size_t place) {
        return place < m_filled ? static_cast<unsigned char>(m_buffer[place]) : 0xffU;
    };
    if (at(0) == 0xff && at(1) == 0xfe) {
        m_coding = Coding::Utf16Little;
        m_place = 2;
    } else if (at(0) == 0xfe && at(1) == 0xff) {
        m_coding = Coding::Utf16Big;
        m_place = 2;
    } else if (at(0) == 0xef && at(1) == 0xbb && at(2) == 0xbf) {
        m_place = 3;
    } else {
        // Without a mark, text in two bytes shows by its zeroes: nearly all on one side.
        std::size_t zeroes[2] = {0, 0};
        const std::size_t looked = std::min<std::size_t>(m_filled, 4096) & ~std::size_t(1);
        for (std::size_t i = 0; i < looked; ++i) {
            zeroes[i & 1U] += m_buffer[i] == 0 ? 1U : 0U;
        }
        if (looked >= 8 && zeroes[1] > looked / 4 && zeroes[0] < zeroes[1] / 8) {
            m_coding = Coding::Utf16Little;
        } else if (looked >= 8 && zeroes[0] > looked / 4 && zeroes[1] < zeroes[0] / 8) {
            m_coding = Coding::Utf16Big;
        }
    }
}

bool LogLines::takeByte(unsigned char& byte)
{
    if (m_place >= m_filled && !fill()) {
        return false;
    }
    // The mark of the coding may have been all there was.
    if (m_place >= m_filled) {
        return false;
    }
    byte = static_cast<unsigned char>(m_buffer[m_place++]);
    return true;
}

bool LogLines::takeUnit(unsigned char& byte)
{
    if (m_units.empty()) {
        unsigned char first = 0;
        unsigned char second = 0;
        if (!takeByte(first)) {
            return false;
        }
        if (m_coding == Coding::OneByte) {
            byte = first;
            return true;
        }
        if (!takeByte(second)) {
            return false;
        }
        const std::uint32_t unit = m_coding == Coding::Utf16Little ? first | (std::uint32_t(second) << 8U)
                                                                   : second | (std::uint32_t(first) << 8U);
        if (isHighSurrogate(unit)) {
            m_highSurrogate = unit;
            byte = 0;
            return true;
        }
        const bool paired = isLowSurrogate(unit) && m_highSurrogate != 0;
        const std::uint32_t point = paired
            ? 0x10000U + ((m_highSurrogate - 0xd800U) << 10U) + (unit - 0xdc00U)
            : isLowSurrogate(unit) ? std::uint32_t('?')
                                   : unit;
        m_highSurrogate = 0;
        appendUtf8(m_units, point);
        std::reverse(m_units.begin(), m_units.end());
    }
    byte = static_cast<unsigned char>(m_units.back());
    m_units.pop_back();
    return true;
}

bool LogLines::inEscape(unsigned char byte) noexcept
{
    switch (m_escape) {
    case Escape::None:
        if (byte == EscapeByte) {
            m_escape = Escape::Begun;
            return true;
        }
        return false;
    case Escape::Begun:
        m_escape = byte == '[' ? Escape::Control : byte == ']' ? Escape::Title : Escape::None;
        return true;
    case Escape::Control:
        // A sequence ends with a letter; a line end means that it was none.
        if (byte == '\n' || byte == '\r') {
            m_escape = Escape::None;
            return false;
        }
        m_escape = byte >= 0x40 && byte <= 0x7e ? Escape::None : Escape::Control;
        return true;
    case Escape::Title:
        if (byte == '\n' || byte == '\r') {
            m_escape = Escape::None;
            return false;
        }
        m_escape = byte == Bell ? Escape::None : Escape::Title;
        return true;
    }
    return false;
}

bool LogLines::accept(unsigned char byte)
{
    if (inEscape(byte) || byte == 0) {
        return false;
    }
    if (m_carriageReturn) {
        m_carriageReturn = false;
        if (byte != '\n' && byte != '\r') {
            m_held.assign(1, static_cast<char>(byte < 0x20 ? ' ' : byte));
            m_given = m_number;
            return true;
        }
    }
    if (byte == '\r') {
        m_carriageReturn = true;
        return false;
    }
    if (byte == '\n') {
        m_given = m_number++;
        return true;
    }
    if (m_text.size() < MostBytes) {
        m_text += static_cast<char>(byte < 0x20 || byte == 0x7f ? ' ' : byte);
    }
    return false;
}

void LogLines::give(LogLine& line)
{
    line.number = m_given;
    line.text.swap(m_text);
    m_text = std::move(m_held);
    m_held.clear();
}

bool LogLines::next(LogLine& line)
{
    unsigned char byte = 0;
    while (takeUnit(byte)) {
        if (!accept(byte)) {
            continue;
        }
        give(line);
        if (line.text.find_first_not_of(' ') != std::string::npos) {
            return true;
        }
    }
    m_given = m_number;
    give(line);
    return line.text.find_first_not_of(' ') != std::string::npos;
}

} // namespace flashwright
