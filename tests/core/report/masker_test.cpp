// SPDX-License-Identifier: GPL-3.0-or-later
// Identities go, in whatever shape they are written; everything else stays as it is.
#include "core/report/identity_forms.h"
#include "core/report/masked_trace.h"
#include "core/report/masker.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Published examples, no phones of anybody's. Luhn digits by hand: 49015420323751 -> 8, 35209900176148 -> 1.
const QString Imei = QStringLiteral("490154203237518");
const QString OtherImei = QStringLiteral("352099001761481");
const QByteArray Secret("a secret of this test");

TEST(IsImei, wantsTheCheckDigitAndDifferentDigits)
{
    EXPECT_TRUE(isImei(Imei));
    EXPECT_TRUE(isImei(OtherImei));
    EXPECT_FALSE(isImei(u"490154203237519"));
    EXPECT_FALSE(isImei(u"49015420323751"));
    EXPECT_FALSE(isImei(u"000000000000000"));
    EXPECT_FALSE(isImei(u"4901542032375181"));
}

TEST(ImeisIn, findsLettersWideLettersAndPackedDigits)
{
    const QByteArray ascii = "xx490154203237518yy";
    EXPECT_THAT(imeisIn(ascii), ElementsAre(Imei));
    QByteArray wide;
    for (const char letter : std::string("490154203237518")) {
        wide += letter;
        wide += '\0';
    }
    EXPECT_THAT(imeisIn("\x01" + wide + "\x02"), Contains(Imei));
    // 4 9 0 1 … with halves swapped behind a filler A, as in a network message: 4a 09 51 24 30 32 57 81
    EXPECT_THAT(imeisIn(QByteArray::fromHex("00084a0951243032578100")), Contains(Imei));
    // Straight, with a filler F behind: 49 01 54 20 32 37 51 8f
    EXPECT_THAT(imeisIn(QByteArray::fromHex("ff490154203237518fff")), Contains(Imei));
    EXPECT_THAT(imeisIn(QByteArray(4096, '\0')), IsEmpty());
    EXPECT_THAT(imeisIn(QByteArray(4096, '\x11')), IsEmpty());
    EXPECT_THAT(imeisIn("1234567"), IsEmpty());
}

struct Shape {
    const char* name;
    QString text; ///< with an identity in it
    QStringList gone; ///< must not be found afterwards, whatever the case of its letters
};

class MaskedShape : public ::testing::TestWithParam<Shape> { };

TEST_P(MaskedShape, isGone)
{
    Masker masker(Secret);
    masker.learn(QStringLiteral("unit"), QStringLiteral("00112233445566778899aabbccddeeff"));
    masker.learn(QStringLiteral("user"), QStringLiteral("mariachen"));
    masker.learnFrom(GetParam().text);
    const QString masked = masker.masked(GetParam().text);
    for (const QString& identity : GetParam().gone) {
        EXPECT_FALSE(masked.contains(identity, Qt::CaseInsensitive)) << masked.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, MaskedShape,
    ::testing::Values(Shape{"imei", QStringLiteral("IMEI1: 490154203237518."), {Imei}},
        Shape{"grouped", QStringLiteral("49-015420-323751-8"), {QStringLiteral("015420-323751")}},
        Shape{"namelessImei", QStringLiteral("a 490154203237518 b"), {Imei}},
        Shape{"fileName", QStringLiteral("nv_490154203237518.bin"), {Imei}},
        Shape{"hexOfLetters", QStringLiteral("d=343930313534323033323337353138"),
            {QStringLiteral("343930313534323033323337353138")}},
        Shape{"packedDump", QStringLiteral("08 4a 09 51 24 30 32 57 81 00"), {QStringLiteral("4a 09 51 24")}},
        Shape{"base64", QStringLiteral("\"d\":\"eHg0OTAxNTQyMDMyMzc1MTh5eQ==\""),
            {QStringLiteral("eHg0OTAxNTQyMDMyMzc1MTh5eQ")}},
        Shape{"unitText", QStringLiteral("me 00112233445566778899AABBCCDDEEFF"),
            {QStringLiteral("00112233445566778899aabbccddeeff")}},
        Shape{"unitReversed", QStringLiteral("ffeeddccbbaa99887766554433221100"),
            {QStringLiteral("ffeeddccbbaa99887766554433221100")}},
        Shape{"unitInADump", QStringLiteral("00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff"),
            {QStringLiteral("44 55 66 77")}},
        Shape{"unitGlued", QStringLiteral("x00112233445566778899aabbccddeeffy"),
            {QStringLiteral("445566778899aabb")}},
        Shape{"serial", QStringLiteral(R"("serial":"R58M12ABCDE")"), {QStringLiteral("R58M12ABCDE")}},
        Shape{"fact", QStringLiteral(R"({"name":"usb.serial","value":"R58M12ABCDE"})"),
            {QStringLiteral("R58M12ABCDE")}},
        Shape{"evidence",
            QStringLiteral(
                R"({"event":"evidence","fact":"phone.chip_uid","source":"x","value":"8877665544332211"})"),
            {QStringLiteral("8877665544332211")}},
        Shape{"evidenceByKey",
            QStringLiteral(
                R"({"fact":"phone.cid","value":"150100424a5444","source":"phone"} 424a 150100424a5444)"),
            {QStringLiteral("150100424a5444")}},
        Shape{"mac", QStringLiteral("bt a4:c3:f0:85:ac:2d and A4C3F085AC2D"),
            {QStringLiteral("a4:c3:f0:85:ac:2d"), QStringLiteral("a4c3f085ac2d")}},
        Shape{"homePath", QStringLiteral("/home/peter.k/fw.pac by peter.k"), {QStringLiteral("peter.k")}},
        Shape{"windowsPath", QStringLiteral(R"(C:\\Users\\Peter K\\fw.pac)"), {QStringLiteral("Peter K\\")}},
        Shape{"mediaPath", QStringLiteral("/run/media/peterk/STICK/fw.pac"), {QStringLiteral("peterk")}},
        Shape{"userWord", QStringLiteral("saved by MariaChen."), {QStringLiteral("mariachen")}}),
    [](const auto& row) { return row.param.name; });

TEST(Masker, leavesTheRestAlone)
{
    Masker masker(Secret);
    masker.learn(QStringLiteral("user"), QStringLiteral("ann"));
    const QString text =
        QStringLiteral("{\"v\":1,\"event\":\"evidence\",\"fact\":\"usb.arrived.id\",\"value\":\"1782:4d00\"} "
                       "channel 123456789012345 "
                       "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0x84 "
                       "20261121T173940Z annual "
                       "/usr/lib/x 2026-11-21 SC9863A");
    masker.learnFrom(text);
    EXPECT_EQ(masker.masked(text), text);
}

TEST(Masker, onePhoneHasOneNameAndTwoHaveTwo)
{
    Masker masker(Secret);
    masker.learnFrom(QStringLiteral("490154203237518 352099001761481"));
    const QString masked = masker.masked(QStringLiteral("490154203237518 352099001761481 490154203237518"));
    const QStringList names = masked.split(QLatin1Char(' '));
    ASSERT_EQ(names.size(), 3);
    EXPECT_EQ(names[0], names[2]);
    EXPECT_NE(names[0], names[1]);
    EXPECT_EQ(Masker(Secret).nameOf(QStringLiteral("imei"), Imei), names[0]) << "the same in the next report";
    EXPECT_NE(Masker("other").nameOf(QStringLiteral("imei"), Imei), names[0]) << "and another one elsewhere";
}

TEST(Masker, bytesKeepTheirLength)
{
    Masker masker(Secret);
    masker.learn(QStringLiteral("unit"), QStringLiteral("00112233445566778899aabbccddeeff"));
    const QByteArray id = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    const QByteArray masked = masker.maskedBytes("head" + id + "tail");
    EXPECT_EQ(masked.size(), id.size() + 8);
    EXPECT_TRUE(masked.startsWith("head"));
    EXPECT_TRUE(masked.endsWith("tail"));
    EXPECT_FALSE(masked.contains(id.mid(4, 8)));
}

TEST(MaskTrace, findsWhatStandsAcrossTransfers)
{
    Trace trace;
    for (const char* part : {"IMEI=4901", "5420323", "7518\n"}) {
        TraceEvent event;
        event.kind = TraceEvent::Kind::Received;
        const ByteSpan bytes = asBytes(part);
        event.data.assign(bytes.begin(), bytes.end());
        event.bytes = event.data.size();
        trace.events.push_back(event);
        event.kind = TraceEvent::Kind::Sent;
        event.data = {std::byte{0x5a}};
        event.bytes = 1;
        trace.events.push_back(event);
    }
    Masker masker(Secret);
    prepareForSharing(trace, masker);
    maskTrace(trace, masker);
    std::string all;
    for (const TraceEvent& event : trace.events) {
        if (event.kind == TraceEvent::Kind::Received) {
            all += asText(event.data);
        }
    }
    EXPECT_EQ(all.size(), 21U);
    EXPECT_EQ(all.substr(0, 5), "IMEI=");
    EXPECT_EQ(all.find("4901"), std::string::npos);
    EXPECT_EQ(all.find("7518"), std::string::npos);
    EXPECT_TRUE(trace.title.masked);
}

TEST(MaskTrace, contentsOfStorageAreCut)
{
    Trace trace;
    TraceEvent event;
    event.kind = TraceEvent::Kind::Received;
    event.data = Bytes(4096, std::byte{0x41});
    event.data.back() = std::byte{0x42};
    event.bytes = event.data.size();
    trace.events = {event};
    Masker masker(Secret);
    prepareForSharing(trace, masker);
    EXPECT_EQ(trace.events[0].data.size(), TraceEvent::HeadBytes);
    EXPECT_EQ(trace.events[0].bytes, 4096U);
    const auto back = parseTrace(traceText(trace));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->damaged, 0U);
    EXPECT_EQ(back->events[0].bytes, 4096U);
}

TEST(MaskSecret, isMadeOnceAndForItsOwnerOnly)
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto first = maskSecret(path / "state");
    ASSERT_TRUE(first);
    EXPECT_GE(first->size(), 32);
    EXPECT_EQ(*maskSecret(path / "state"), *first);
    EXPECT_NE(*maskSecret(path / "other"), *first);
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(path / "state" / "mask.key").permissions()
            & (perms::group_all | perms::others_all),
        perms::none);
}

} // namespace
} // namespace flashwright
