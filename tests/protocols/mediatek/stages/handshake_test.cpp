// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/handshake.h"
#include "tests/protocols/mediatek/stages/scripted_phone.h"

namespace flashwright::mediatek {

using namespace test;

namespace {

class Handshake : public testing::Test {
protected:
    Result<void> shake(ScriptedPhone& phone)
    {
        PortLink link(phone, clock);
        const Deadlines deadlines;
        const std::stop_token stop;
        const Attention attention{listener, stop};
        TRY(announceTool(link, deadlines, attention));
        return shakeHands(link, deadlines, attention, heard);
    }
    static ScriptedPhone& good(ScriptedPhone& phone)
    {
        return phone.host("a0").phone("5f").host("0a").phone("f5").host("50").phone("af").host("05").phone(
            "fa");
    }

    FakeClock clock;
    Listener listener;
    HandshakeResult heard;
};

TEST_F(Handshake, aBootRomAnswersAtOnce)
{
    ScriptedPhone phone(clock);
    good(phone);
    const auto done = shake(phone);
    ASSERT_TRUE(done) << done.error().toLogLine();
    EXPECT_EQ(heard.tries, 1U);
    EXPECT_FALSE(heard.ready);
    EXPECT_EQ(phone.linesLeft(), 0U);
}

TEST_F(Handshake, aStalledClassRequestMeansNothing)
{
    ScriptedPhone phone(clock);
    phone.stalls = true;
    good(phone);
    EXPECT_TRUE(shake(phone));
}

TEST_F(Handshake, aSerialLineGetsNoClassRequests)
{
    ScriptedPhone phone(clock, LinkKind::Serial);
    good(phone);
    EXPECT_TRUE(shake(phone));
    EXPECT_TRUE(phone.controls.empty());
}

TEST_F(Handshake, aPreloaderSwallowsTheFirstByte)
{
    ScriptedPhone phone(clock);
    phone.phone("5245414459").phone("5245414459").host("a0").phone("5245414459");
    good(phone);
    const auto done = shake(phone);
    ASSERT_TRUE(done) << done.error().toLogLine();
    EXPECT_EQ(heard.tries, 2U);
    EXPECT_TRUE(heard.ready);
}

TEST_F(Handshake, textInTheMiddleIsPassedOver)
{
    ScriptedPhone phone(clock);
    phone.host("a0").phone("5f").host("0a").phone("52454144").phone("59f5");
    phone.host("50").phone("af").host("05").phone("fa52454144").phone("59");
    EXPECT_TRUE(shake(phone));
}

/// Old preloaders count up at a wrong byte and start anew; newer ones only start anew.
TEST_F(Handshake, aWrongByteStartsAnew)
{
    ScriptedPhone phone(clock);
    phone.host("a0").phone("5f").host("0a").phone("0b");
    good(phone);
    EXPECT_TRUE(shake(phone));
    EXPECT_EQ(heard.tries, 2U);
}

TEST_F(Handshake, silenceInTheMiddleStartsAnew)
{
    ScriptedPhone phone(clock);
    phone.host("a0").phone("5f").host("0a");
    phone.host("a0"); // taken as a restart, without an answer
    good(phone);
    EXPECT_TRUE(shake(phone));
    EXPECT_EQ(heard.tries, 3U);
}

TEST_F(Handshake, anEchoIsRememberedAndEndsTheRepeating)
{
    ScriptedPhone phone(clock);
    phone.echo("a0").echo("a0");
    EXPECT_TRUE(shake(phone));
    EXPECT_TRUE(heard.echo);
    EXPECT_TRUE(heard.commandMode);
}

TEST_F(Handshake, silenceEndsWithItsBudget)
{
    ScriptedPhone phone(clock);
    for (int i = 0; i < 1000; ++i) {
        phone.host("a0");
    }
    const TimePoint start = clock.now();
    const auto done = shake(phone);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::Timeout);
    EXPECT_EQ(done.error().where, "mediatek.boot_rom.handshake");
    EXPECT_LE(clock.now() - start, milliseconds(10'100));
    EXPECT_GT(heard.tries, 100U);
}

TEST_F(Handshake, noiseForEverIsNoSilence)
{
    ScriptedPhone phone(clock);
    for (int i = 0; i < 1000; ++i) {
        phone.host("a0").phone("00");
    }
    const auto done = shake(phone);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::BadReply);
}

} // namespace
} // namespace flashwright::mediatek
