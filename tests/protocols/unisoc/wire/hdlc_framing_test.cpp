// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/bsl_packet.h"
#include "protocols/unisoc/wire/bsl_reply.h"
#include "protocols/unisoc/wire/hdlc_framing.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>
#include <random>

namespace flashwright::unisoc {

using test::hex;
using test::join;

namespace {

Bytes escapedSlowly(ByteSpan bytes)
{
    Bytes out;
    for (const std::byte b : bytes) {
        if (b == std::byte{0x7e} || b == std::byte{0x7d}) {
            out.push_back(std::byte{0x7d});
            out.push_back(b ^ std::byte{0x20});
        } else {
            out.push_back(b);
        }
    }
    return out;
}

std::vector<std::string> framesOf(FrameDecoder& decoder)
{
    std::vector<std::string> frames;
    while (const auto frame = decoder.next()) {
        frames.push_back(toHex(*frame));
    }
    return frames;
}

TEST(HdlcFraming, everyByteValueIsEscapedAsTheRuleSays)
{
    Bytes all(256);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<std::byte>(i);
    }
    Bytes fast;
    appendEscaped(all, fast);
    EXPECT_EQ(fast, escapedSlowly(all));
    EXPECT_EQ(fast.size(), 258U);
}

TEST(HdlcFraming, fastEscapeEqualsTheSlowOneOnAnyData)
{
    std::mt19937 random(11);
    for (std::size_t size = 0; size < 200; ++size) {
        for (const unsigned density : {1U, 4U, 64U}) {
            Bytes bytes(size);
            for (std::byte& b : bytes) {
                b = random() % density == 0 ? static_cast<std::byte>(0x7c + random() % 4)
                                            : static_cast<std::byte>(random());
            }
            Bytes fast = hex("aa");
            appendEscaped(bytes, fast);
            ASSERT_EQ(fast, join({hex("aa"), escapedSlowly(bytes)})) << size;
        }
    }
}

TEST(HdlcFraming, framesComeOutWhateverTheFragments)
{
    const Bytes stream =
        hex("7e 00 80 00 00 ff 7f 7e 7e 00 02 00 04 7d 5e 7d 5d 20 00 61 7c 7e 00 96 00 00 ff 69 7e");
    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        FrameDecoder decoder;
        std::vector<std::string> frames;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            decoder.feed(ByteSpan(stream).subspan(at, std::min(piece, stream.size() - at)));
            for (const std::string& frame : framesOf(decoder)) {
                frames.push_back(frame);
            }
        }
        // The second and third frame share one flag.
        EXPECT_EQ(frames, (std::vector<std::string>{"00800000ff7f", "000200047e7d2000617c", "00960000ff69"}))
            << piece;
    }
}

TEST(HdlcFraming, withoutTranscodeTheLengthSaysWhereAFrameEnds)
{
    const Bytes stream = hex("7e 00 93 00 04 7e 7d 7e 00 03 6c 7e 7e 00 80 00 00 ff 7f 7e");
    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        FrameDecoder decoder;
        decoder.setTranscode(false);
        std::vector<std::string> frames;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            decoder.feed(ByteSpan(stream).subspan(at, std::min(piece, stream.size() - at)));
            for (const std::string& frame : framesOf(decoder)) {
                frames.push_back(frame);
            }
        }
        EXPECT_EQ(frames, (std::vector<std::string>{"009300047e7d7e00036c", "00800000ff7f"})) << piece;
    }
}

TEST(HdlcFraming, noiseBeforeAFlagIsSkippedAndLoneFlagsAreIdle)
{
    FrameDecoder decoder;
    decoder.feed(hex("12 34 7e 7e 7e"));
    EXPECT_FALSE(decoder.next());
    decoder.feed(hex("00 80 00 00 3b 5a 7e"));
    EXPECT_EQ(framesOf(decoder), std::vector<std::string>{"008000003b5a"});
}

TEST(HdlcFraming, endlessBytesWithoutAFlagAreGivenUp)
{
    FrameDecoder decoder;
    decoder.feed(hex("7e"));
    bool gaveUp = false;
    for (int i = 0; i < 5 && !gaveUp; ++i) {
        decoder.feed(Bytes(0x10000, std::byte{0x11}));
        const auto frame = decoder.next();
        gaveUp = frame && !parseBslReply(*frame, BslChecksum::Sum);
    }
    EXPECT_TRUE(gaveUp);
    decoder.feed(hex("7e 00 80 00 00 ff 7f 7e"));
    EXPECT_EQ(framesOf(decoder).back(), "00800000ff7f");
}

TEST(HdlcFraming, largestFrameSurvives)
{
    const Bytes payload(LargestPayload, std::byte{0x7e});
    for (const bool transcode : {true, false}) {
        FrameDecoder decoder;
        decoder.setTranscode(transcode);
        decoder.feed(makeFrame(BslCommand::MidstData, payload, {BslChecksum::Sum, transcode}));
        const auto frame = decoder.next();
        ASSERT_TRUE(frame);
        EXPECT_EQ(frame->size(), LargestFrame);
    }
}

TEST(HdlcFraming, tailIsTheEvidence)
{
    FrameDecoder decoder;
    decoder.feed(hex("01 02 03"));
    EXPECT_EQ(toHex(decoder.tail(2)), "0203");
}

} // namespace
} // namespace flashwright::unisoc
