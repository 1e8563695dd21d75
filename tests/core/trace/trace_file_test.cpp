// SPDX-License-Identifier: GPL-3.0-or-later
// A trace comes back from its file as it was, and a damaged file costs what is damaged.
#include "core/trace/trace_file.h"
#include "core/trace/trace_json.h"
#include "tests/data/schema_validator.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;
using ::testing::SizeIs;
using Kind = TraceEvent::Kind;

std::vector<TraceEvent> oneOfEach(TimePoint start)
{
    std::vector<TraceEvent> all;
    int ms = 0;
    for (const Kind kind : {Kind::Opened, Kind::Sent, Kind::Sent, Kind::Received, Kind::Received,
             Kind::Control, Kind::BaudRate, Kind::Failed, Kind::Closed}) {
        TraceEvent event;
        event.kind = kind;
        event.at = start + milliseconds(++ms);
        all.push_back(event);
    }
    all[0].port = {"usb-1-2", "usb:001:005", LinkKind::Usb, {0x1782, 0x4d00}, 0x0100, "Maker", "Größe \"x\"",
        UsbSpeed::High, "option", start - milliseconds(7)};
    all[0].traits = {LinkKind::Usb, 512, 64, 3};
    all[1].data = {std::byte{0x7e}, std::byte{0}, std::byte{0xff}};
    all[1].bytes = 3;
    all[1].end = TransferEnd::Exact;
    all[2].data = Bytes(64, std::byte{1});
    all[2].bytes = 65536;
    all[2].sha256 = std::string(64, 'a');
    all[3].data = {std::byte{0x80}};
    all[3].bytes = 1;
    all[4].data = Bytes(70000, std::byte{0xff});
    all[4].bytes = 70000;
    all[5].control = {0x21, 34, 0xffff, 2};
    all[5].stalled = true;
    all[6].baud = 921600;
    all[7].fault = Fault::LinkLost;
    all[7].writing = true;
    all[7].bytes = 12;
    return all;
}

class TraceFile : public ::testing::Test {
protected:
    [[nodiscard]] fs::path file() const { return m_folder.filePath(QStringLiteral("t.trace")).toStdString(); }
    void write(const std::vector<TraceEvent>& events)
    {
        auto writer =
            TraceWriter::create(file(), m_clock, {"tool 1", "2026-01-01T00:00:00Z", "flash", false});
        ASSERT_TRUE(writer) << writer.error().toLogLine();
        for (const TraceEvent& event : events) {
            (*writer)->heard(event);
        }
        ASSERT_TRUE((*writer)->finish());
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile in(QString::fromStdString(file().string()));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
};

TEST_F(TraceFile, comesBackAsItWas)
{
    const TimePoint start = m_clock.now();
    const std::vector<TraceEvent> given = oneOfEach(start);
    write(given);
    const auto back = readTrace(file());
    ASSERT_TRUE(back) << back.error().toLogLine();
    EXPECT_EQ(back->title.tool, "tool 1");
    EXPECT_EQ(back->title.command, "flash");
    EXPECT_FALSE(back->title.masked);
    EXPECT_EQ(back->damaged, 0U);
    ASSERT_THAT(back->events, SizeIs(given.size()));
    for (std::size_t i = 0; i < given.size(); ++i) {
        const TraceEvent& was = given[i];
        const TraceEvent& is = back->events[i];
        EXPECT_EQ(is.kind, was.kind) << i;
        EXPECT_EQ(is.at - TimePoint{}, was.at - start) << i;
        EXPECT_EQ(is.data, was.data) << i;
        EXPECT_EQ(is.bytes, was.bytes) << i;
        EXPECT_EQ(is.sha256, was.sha256) << i;
        EXPECT_EQ(is.end, was.end) << i;
        EXPECT_EQ(is.baud, was.baud) << i;
    }
    const PortSighting& port = back->events[0].port;
    EXPECT_EQ(port.id, given[0].port.id);
    EXPECT_EQ(port.address, "usb:001:005");
    EXPECT_EQ(port.product, "Größe \"x\"");
    EXPECT_EQ(port.speed, UsbSpeed::High);
    EXPECT_EQ(port.bcdDevice, 0x0100);
    EXPECT_EQ(port.seen - TimePoint{}, -milliseconds(7));
    EXPECT_EQ(back->events[0].traits.inPacketBytes, 64U);
    EXPECT_EQ(back->events[0].traits.controlInterface, 3);
    EXPECT_EQ(back->events[5].control.value, 0xffff);
    EXPECT_TRUE(back->events[5].stalled);
    EXPECT_EQ(back->events[7].fault, Fault::LinkLost);
    EXPECT_TRUE(back->events[7].writing);
    EXPECT_EQ(parseTrace(traceText(*back))->events.size(), given.size());
}

TEST_F(TraceFile, blankStorageCostsLittle)
{
    TraceEvent blank;
    blank.kind = Kind::Received;
    blank.data = Bytes(1024 * 1024, std::byte{0});
    blank.bytes = blank.data.size();
    write({blank});
    EXPECT_LT(contents().size(), 1000);
    EXPECT_EQ(readTrace(file())->events[0].data, blank.data);
}

TEST_F(TraceFile, eachLineFitsTheSchema)
{
    write(oneOfEach(m_clock.now()));
    const testing_data::SchemaValidator schema(
        fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources" / "schema" / "trace.schema.json");
    const QList<QByteArray> lines = contents().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 10);
    for (const QByteArray& line : lines) {
        const QStringList complaints = schema.complaints(QJsonDocument::fromJson(line).object());
        EXPECT_TRUE(complaints.isEmpty())
            << line.toStdString() << complaints.join(QLatin1Char('\n')).toStdString();
    }
    QJsonObject wrong = QJsonDocument::fromJson(lines[2]).object();
    wrong.insert(QStringLiteral("event"), QStringLiteral("whispered"));
    EXPECT_FALSE(schema.complaints(wrong).isEmpty());
}

TEST_F(TraceFile, theLinesOfAProgramThatWasKilledAreGood)
{
    write(oneOfEach(m_clock.now()));
    const QByteArray whole = contents();
    const auto cut = parseTrace(whole.left(whole.size() - 20));
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->events.size(), 8U);
    EXPECT_EQ(cut->damaged, 1U);
}

TEST_F(TraceFile, isThereForOthersBeforeItIsFinished)
{
    auto writer = TraceWriter::create(file(), m_clock, {});
    ASSERT_TRUE(writer);
    for (const TraceEvent& event : oneOfEach(m_clock.now())) {
        (*writer)->heard(event);
    }
    EXPECT_THAT(readTrace(file())->events, SizeIs(9)) << "closing the pipe writes it out";
}

struct Wrong {
    const char* name;
    QByteArray contents;
    const char* problem;
};

class WrongTrace : public ::testing::TestWithParam<Wrong> { };

TEST_P(WrongTrace, isRefused)
{
    const auto trace = parseTrace(GetParam().contents);
    ASSERT_FALSE(trace);
    EXPECT_EQ(trace.error().fact("problem"), GetParam().problem);
}

INSTANTIATE_TEST_SUITE_P(Kinds, WrongTrace,
    ::testing::Values(Wrong{"empty", "", "not-a-trace"}, Wrong{"text", "hello\nthere\n", "not-a-trace"},
        Wrong{"journal", "{\"v\":1,\"event\":\"note\"}\n", "not-a-trace"},
        Wrong{"newer", "{\"v\":2,\"event\":\"trace\"}\n", "newer-trace"},
        Wrong{"noVersion", "{\"event\":\"trace\"}\n", "not-a-trace"}),
    [](const auto& row) { return row.param.name; });

class WrongLine : public ::testing::TestWithParam<const char*> { };

TEST_P(WrongLine, isPassedOverAndCounted)
{
    const auto trace = parseTrace(
        QByteArray("{\"v\":1,\"event\":\"trace\"}\n") + GetParam() + "\n{\"event\":\"closed\",\"t_us\":1}\n");
    ASSERT_TRUE(trace);
    EXPECT_EQ(trace->damaged, 1U) << GetParam();
    EXPECT_THAT(trace->events, SizeIs(1));
}

INSTANTIATE_TEST_SUITE_P(Kinds, WrongLine,
    ::testing::Values("", "{}", "[1,2]", R"({"event":"spoken"})", R"({"event":"sent","n":3,"d":"AAA"})",
        R"({"event":"sent","n":2,"d":"AAAA"})", R"({"event":"received","n":-1,"d":""})",
        R"({"event":"received","n":1e300,"fill":0})", R"({"event":"received","n":4,"fill":300})",
        R"({"event":"received","n":99999999999,"fill":0})",
        R"({"event":"sent","n":1,"d":"AAAA","sha256":"x"})", R"({"event":"failed","fault":"nonsense"})"));

TEST_F(TraceFile, saysWhyItCannotBeRead)
{
    const auto none = readTrace(file());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fact("problem"), "not-found");
    EXPECT_EQ(none.error().fact("file"), file().string());
}

} // namespace
} // namespace flashwright
