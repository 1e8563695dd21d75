// SPDX-License-Identifier: GPL-3.0-or-later
/// Turns the bytes of somebody's log into clean lines, however they were saved or pasted.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace flashwright {

struct LogLine {
    std::uint64_t number = 0; ///< from 1; the parts of a line that was redrawn share one number
    std::string text; ///< without colour codes and control characters; at most LogLines::MostBytes
};

/// Reads a log piece by piece: a gibibyte of it needs no more memory than a page. Understands UTF-8, UTF-16
/// with or without its mark, every one-byte text (passed on as it is), CRLF, terminal colours and lines that
/// a progress bar redraws with CR. Never fails: what is not text becomes lines without meaning. One thread.
class LogLines {
public:
    /// What a longer line has beyond this is dropped: nothing that tools write is told so late in a line.
    static constexpr std::size_t MostBytes = 64U * 1024U;

    /// Fills the span and says how many bytes it put there; 0 at the end.
    using Source = std::function<std::size_t(std::span<char>)>;

    explicit LogLines(Source source);
    /// The next line that is not empty. @returns false at the end
    [[nodiscard]] bool next(LogLine& line);
    /// Lines begun so far.
    [[nodiscard]] std::uint64_t count() const noexcept { return m_number; }

private:
    enum class Coding : std::uint8_t { OneByte, Utf16Little, Utf16Big };
    enum class Escape : std::uint8_t { None, Begun, Control, Title };

    [[nodiscard]] bool fill();
    void detectCoding();
    [[nodiscard]] bool takeByte(unsigned char& byte);
    [[nodiscard]] bool takeUnit(unsigned char& byte);
    [[nodiscard]] bool inEscape(unsigned char byte) noexcept;
    /// @returns true when the byte ends a line that is to be given out
    [[nodiscard]] bool accept(unsigned char byte);
    void give(LogLine& line);

    Source m_source;
    std::vector<char> m_buffer;
    std::size_t m_place = 0;
    std::size_t m_filled = 0;
    Coding m_coding = Coding::OneByte;
    std::string m_units; ///< UTF-8 bytes of a UTF-16 unit that still wait
    std::uint32_t m_highSurrogate = 0;
    Escape m_escape = Escape::None;
    bool m_started = false;
    bool m_carriageReturn = false;
    std::string m_text;
    std::string m_held; ///< the first byte after a CR that ended a part
    std::uint64_t m_number = 0;
    std::uint64_t m_given = 0;
};

} // namespace flashwright
