// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "protocols/mediatek/stages/xflash_report.h"
#include "protocols/mediatek/stages/xflash_transfer.h"
#include "protocols/mediatek/stages/xml_start.h"
#include "protocols/mediatek/wire/xml_message_reports.h"

namespace flashwright::mediatek {

namespace {

constexpr UsbId HighSpeedUsb{0x0e8d, 0x2001};

/// The last of a padded range is not the reader's.
class ClippedSink final : public ImageSink {
public:
    ClippedSink(ImageSink& inner, std::uint64_t bytes)
        : m_inner(inner)
        , m_left(bytes)
    {
    }
    Result<void> write(ByteSpan bytes) override
    {
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), m_left));
        m_left -= part;
        return part == 0 ? Result<void>() : m_inner.write(bytes.first(part));
    }
    Result<void> finish() override { return m_inner.finish(); }

private:
    ImageSink& m_inner;
    std::uint64_t m_left;
};

class XmlAgent final : public DownloadAgent {
public:
    explicit XmlAgent(AgentSetup setup)
        : m_setup(std::move(setup))
        , m_link(m_setup.link)
        , m_waits(m_setup.chip)
        , m_talk(m_link, m_waits)
    {
        if (!m_setup.saw) {
            m_setup.saw = [](const std::string&, const std::string&) {};
        }
    }

    Result<Next> start(Attention attention) override;
    [[nodiscard]] const StorageReport& storage() const override { return m_report; }
    Result<void> write(const Area& area, ImageSource& image, Attention attention) override;
    Result<void> read(const Area& area, ImageSink& into, Attention attention) override;
    Result<void> format(const Area& area, Attention attention) override;
    /// Every table that the loader understands, whatever its kind: good for a comparison with the GPT.
    Result<std::optional<std::vector<PmtRow>>> readPmt(Attention attention) override;
    Result<void> testMemory(Attention attention) override;
    Result<void> finish(Farewell farewell, Attention attention) override;

private:
    enum class Phase { First, Second, Away, Ready };

    Result<void> comeBack(Attention attention);
    Result<std::string> place(const Area& area, std::string_view step) const;

    AgentSetup m_setup;
    XflashLink m_link;
    Deadlines m_waits;
    XmlTalk m_talk;
    StorageReport m_report;
    Phase m_phase = Phase::First;
};

/// [inferred] Back on the bus it begins anew with its first document. A host that opened the port too late
/// for it answers all the same: a loader that waits for a command takes an OK that it did not need.
Result<void> XmlAgent::comeBack(Attention attention)
{
    const Step step{"speed_switch", m_waits[Wait::SpeedSwitch]};
    auto begun = m_talk.awaitStart(step, attention);
    if (!begun && begun.error().fault == Fault::Timeout) {
        begun = m_link.send(encodeXmlOk(), step, attention);
    }
    if (!begun) {
        m_setup.saw("usb.switch", "lost");
    }
    return begun;
}

Result<Next> XmlAgent::start(Attention attention)
{
    XmlStart stages(m_talk, m_setup.link, m_setup, m_waits);
    if (m_phase == Phase::First) {
        attention.progress.enter(Stage::StartingLoader, m_setup.loader.name, 0);
        TRY(stages.greet(attention));
        TRY(stages.startSecond(attention));
        TRY(stages.greetSecond(attention));
        m_phase = Phase::Second;
        TRY_LET(const bool leaves, stages.switchSpeed(attention));
        if (leaves) {
            m_setup.saw("usb.switch", "done");
            m_phase = Phase::Away;
            return Next(Handover{{HighSpeedUsb}, m_waits[Wait::Reenumeration]});
        }
    }
    if (m_phase == Phase::Away) {
        TRY(comeBack(attention));
        m_phase = Phase::Second;
    }
    if (m_phase == Phase::Second) {
        attention.progress.enter(Stage::ReadingTable, {}, 0);
        TRY_LET(m_report, stages.report(attention));
        m_phase = Phase::Ready;
    }
    return Next(Stay{});
}

/// The region's word; the range is checked before anything is asked for.
Result<std::string> XmlAgent::place(const Area& area, std::string_view step) const
{
    const std::string where = "mediatek.da2." + std::string(step);
    if (m_phase != Phase::Ready) {
        return fail(Fault::Bug, where);
    }
    const std::uint64_t size = regionBytes(m_report, area.region);
    const std::string word = xmlRegion(m_report.kind, area.region);
    if (size == 0 || word.empty()) {
        return failWithProblem(Fault::Refused, where, "not-offered")
            .with("item", std::string(regionName(area.region)));
    }
    if (area.bytes == 0 || area.bytes > size
        || !rangeFits(area.offset, XflashTransfer::padded(area.bytes), size)) {
        return atOffset(fail(Fault::NoRoom, where).with("limit", std::to_string(size)).value(), area, 0);
    }
    return word;
}

Result<void> XmlAgent::write(const Area& area, ImageSource& image, Attention attention)
{
    TRY_LET(const std::string word, place(area, "write_start"));
    const std::uint64_t bytes = XflashTransfer::padded(area.bytes);
    auto written = m_talk.run({.name = "WRITE-FLASH",
                                  .arguments = {{"partition", word}, {"offset", hexNumber(area.offset)},
                                      {"source_file", xmlMemory(bytes)}}},
        {.source = &image, .sourceBytes = bytes, .shownBytes = area.bytes},
        {"write_data", m_waits[Wait::Format]}, attention);
    return written ? Result<void>() : atArea(std::move(written).error(), area);
}

Result<void> XmlAgent::read(const Area& area, ImageSink& into, Attention attention)
{
    TRY_LET(const std::string word, place(area, "read_start"));
    const std::uint64_t bytes = XflashTransfer::padded(area.bytes);
    ClippedSink clipped(into, area.bytes);
    auto done = m_talk.run({.name = "READ-FLASH",
                               .arguments = {{"partition", word}, {"offset", hexNumber(area.offset)},
                                   {"length", hexNumber(bytes)}, {"target_file", xmlMemory(bytes)}}},
        {.sink = &clipped, .sinkBytes = bytes, .exact = true, .shownBytes = area.bytes},
        {"read_data", m_waits[Wait::ReadStart]}, attention);
    return done ? Result<void>() : atArea(std::move(done).error(), area);
}

Result<void> XmlAgent::format(const Area& area, Attention attention)
{
    TRY_LET(const std::string word, place(area, "format"));
    auto done = m_talk.run({.name = "ERASE-FLASH",
                               .arguments = {{"partition", word}, {"offset", hexNumber(area.offset)},
                                   {"length", hexNumber(XflashTransfer::padded(area.bytes))}}},
        {.shownBytes = area.bytes}, {"format", m_waits[Wait::Format]}, attention);
    if (!done) {
        return atArea(std::move(done).error(), area);
    }
    attention.progress.moved(area.bytes);
    return {};
}

Result<std::optional<std::vector<PmtRow>>> XmlAgent::readPmt(Attention attention)
{
    auto text = m_talk.run(
        {.name = "READ-PARTITION-TABLE", .arguments = {{"target_file", xmlMemory(LargestXmlDocument)}}}, {},
        {"read_table", m_waits[Wait::ReadTable]}, attention);
    if (!text && (text.error().fault == Fault::Refused || text.error().fault == Fault::PhoneRefused)) {
        return std::optional<std::vector<PmtRow>>();
    }
    if (!text) {
        return tl::unexpected(std::move(text).error());
    }
    TRY_LET(auto rows, parseXmlTable(*text));
    return std::optional(std::move(rows));
}

/// The range is the published client's; the loader keeps out of its own memory.
Result<void> XmlAgent::testMemory(Attention attention)
{
    attention.progress.enter(Stage::TestingMemory, {}, 0);
    TRY_LET(const std::string verdict,
        m_talk.run(
            {.name = "RAM-TEST",
                .arguments = {{"function", "FLIP"}, {"start_address", "0x4000000"}, {"length", "0x100000"},
                    {"repeat", "0xa"}, {"target_file", xmlMemory(LargestXmlDocument)}}},
            {}, {"test", m_waits[Wait::MemoryTest]}, attention));
    const std::string shown = messageText(asBytes(verdict));
    if (!shown.empty()) {
        attention.progress.phoneSaid(shown);
    }
    if (shown.find("FAIL") != std::string::npos) {
        return fail(Fault::PhoneRefused, "mediatek.da2.test").with("detail", shown);
    }
    return {};
}

Result<void> XmlAgent::finish(Farewell farewell, Attention attention)
{
    attention.progress.enter(Stage::Leaving, {}, 0);
    if (farewell == Farewell::Stay) {
        return {};
    }
    const char* const action = farewell == Farewell::Reboot ? "IMMEDIATE" : "DISCONNECT";
    auto left = m_talk.runLast(
        {.name = "REBOOT", .arguments = {{"action", action}}}, {"finish", m_waits[Wait::Finish]}, attention);
    return left || left.error().fault == Fault::LinkLost ? Result<void>() : std::move(left);
}

} // namespace

std::unique_ptr<DownloadAgent> makeXmlAgent(AgentSetup setup)
{
    return std::make_unique<XmlAgent>(std::move(setup));
}

} // namespace flashwright::mediatek
