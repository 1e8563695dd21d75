// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/log_lines.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace flashwright {
namespace {

using testing::ElementsAre;

/// Gives a text out in pieces of a size, as files and pipes do.
LogLines::Source piecesOf(std::string text, std::size_t size)
{
    return [text = std::move(text), size, at = std::size_t(0)](std::span<char> into) mutable {
        const std::size_t count = std::min({size, into.size(), text.size() - at});
        std::copy_n(text.begin() + std::ptrdiff_t(at), count, into.begin());
        at += count;
        return count;
    };
}

struct Numbered {
    std::uint64_t number;
    std::string text;
    bool operator==(const Numbered&) const = default;
};

void PrintTo(const Numbered& line, std::ostream* out)
{
    *out << line.number << ": " << line.text;
}

std::vector<Numbered> linesOf(const std::string& text, std::size_t pieces = 3)
{
    LogLines lines(piecesOf(text, pieces));
    std::vector<Numbered> all;
    LogLine line;
    while (lines.next(line)) {
        all.push_back({line.number, line.text});
    }
    return all;
}

std::string utf16(const std::u16string& text, bool bigEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xffU);
        const char high = static_cast<char>(unit >> 8U);
        bytes += bigEndian ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

TEST(LogLines, countsEveryLineAndGivesThoseWithText)
{
    EXPECT_THAT(linesOf("one\n\n  \ntwo"), ElementsAre(Numbered{1, "one"}, Numbered{4, "two"}));
    EXPECT_THAT(linesOf("last\n"), ElementsAre(Numbered{1, "last"}));
    EXPECT_TRUE(linesOf("").empty());
}

TEST(LogLines, aLineEndOfTwoBytesIsOne)
{
    EXPECT_THAT(linesOf("one\r\n\r\ntwo\r\n"), ElementsAre(Numbered{1, "one"}, Numbered{3, "two"}));
}

TEST(LogLines, whatAProgressBarRedrawsIsPartsOfOneLine)
{
    EXPECT_THAT(linesOf(" 10%\r 20%\r 30%\nfailed\n"),
        ElementsAre(Numbered{1, " 10%"}, Numbered{1, " 20%"}, Numbered{1, " 30%"}, Numbered{2, "failed"}));
}

TEST(LogLines, coloursAndTitlesOfTerminalsAreLeftOut)
{
    EXPECT_THAT(linesOf("\x1b[31mStatus:\x1b[0m failed\x1b]0;title\x07!\n"),
        ElementsAre(Numbered{1, "Status: failed!"}));
    EXPECT_THAT(linesOf("\x1b[3\nnext\n"), ElementsAre(Numbered{2, "next"}));
}

TEST(LogLines, textInTwoBytesIsUnderstoodWithAndWithoutItsMark)
{
    const std::u16string text = u"Error \u6d4b\U0001F600\r\nsecond line\n";
    const std::string first = "Error \xe6\xb5\x8b\xf0\x9f\x98\x80";
    for (const bool big : {false, true}) {
        for (const bool marked : {false, true}) {
            EXPECT_THAT(linesOf(utf16((marked ? u"\ufeff" : u"") + text, big), 64),
                ElementsAre(Numbered{1, first}, Numbered{2, "second line"}))
                << big << marked;
        }
    }
}

TEST(LogLines, halfASurrogateIsAQuestionMark)
{
    const std::u16string text = std::u16string(u"\ufeffab") + char16_t(0xdc01) + u"c\n";
    EXPECT_THAT(linesOf(utf16(text, false)), ElementsAre(Numbered{1, "ab?c"}));
}

TEST(LogLines, theMarkOfUtf8IsNoText)
{
    EXPECT_THAT(linesOf("\xef\xbb\xbfone\n", 64), ElementsAre(Numbered{1, "one"}));
}

TEST(LogLines, oneByteTextIsPassedOn)
{
    EXPECT_THAT(linesOf("Ger\xe4t fehlt \xd5\xd2\n"), ElementsAre(Numbered{1, "Ger\xe4t fehlt \xd5\xd2"}));
}

TEST(LogLines, anEndlessLineIsCutAndTheNextOneIsWhole)
{
    const std::string text = std::string(LogLines::MostBytes * 3, 'x') + "\nnext\n";
    const auto lines = linesOf(text, 4096);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].text.size(), LogLines::MostBytes);
    EXPECT_EQ(lines[1], (Numbered{2, "next"}));
}

TEST(LogLines, controlBytesNeverReachALine)
{
    std::string bytes;
    for (int i = 0; i < 4096; ++i) {
        bytes += static_cast<char>((i * 37 + i / 256) & 0xff);
    }
    for (const Numbered& line : linesOf(bytes, 100)) {
        EXPECT_TRUE(std::none_of(
            line.text.begin(), line.text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    }
}

} // namespace
} // namespace flashwright
