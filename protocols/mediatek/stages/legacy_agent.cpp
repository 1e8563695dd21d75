// SPDX-License-Identifier: GPL-3.0-or-later
// Loaders before XFlash: MT6571 to MT6595, MT6735/37/53, MT6752, MT6795, MT8127, MT8163, MT8173. Source:
// [peer] bkerler/mtkclient: mtkclient/Library/DA/legacy/dalegacy_lib.py; [peer]
// saleemrashid/mediatek_flash_tool: src/mtk_da.c; [capture] luckasfb/mediatek-utils
#include "core/base/units.h"
#include "protocols/mediatek/stages/legacy_start.h"
#include "protocols/mediatek/stages/legacy_transfer.h"

namespace flashwright::mediatek {

namespace {

constexpr UsbId HighSpeedUsb{0x0e8d, 0x2001};
constexpr std::size_t FullSpeedPacket = 64;

class LegacyAgent final : public DownloadAgent {
public:
    explicit LegacyAgent(AgentSetup setup)
        : m_setup(std::move(setup))
        , m_deadlines(m_setup.chip)
        , m_link(m_setup.link, m_deadlines)
        , m_transfer(m_link, m_setup.loader.entry.secondStage() == nullptr)
    {
    }

    Result<Next> start(Attention attention) override;
    [[nodiscard]] const StorageReport& storage() const override { return m_report.storage; }
    Result<void> write(const Area& area, ImageSource& image, Attention attention) override
    {
        TRY(check(area, "write_start"));
        return m_transfer.write(area, image, attention);
    }
    Result<void> read(const Area& area, ImageSink& into, Attention attention) override
    {
        TRY(check(area, "read_start"));
        return m_transfer.read(area, into, attention);
    }
    Result<void> format(const Area& area, Attention attention) override
    {
        TRY(check(area, "format"));
        return m_transfer.format(area, attention);
    }
    Result<std::optional<std::vector<PmtRow>>> readPmt(Attention attention) override
    {
        return m_transfer.readPmt(attention);
    }
    Result<void> writePmt(const std::vector<PmtRow>& rows, Attention attention) override
    {
        return m_transfer.writePmt(rows, attention);
    }
    [[nodiscard]] std::size_t blockBytes() const override { return m_transfer.packetBytes(); }
    void useBlockBytes(std::size_t most) override
    {
        constexpr std::size_t Sector = 512;
        const auto whole = std::clamp<std::size_t>(most / Sector * Sector, Sector, legacy::PacketBytes);
        m_transfer.usePackets(static_cast<std::uint32_t>(whole));
    }
    /// The command is known by its number only, so it is not sent.
    Result<void> testMemory(Attention /*attention*/) override
    {
        return failWithProblem(Fault::Refused, "mediatek.da2.test", "not-offered")
            .with("item", "memory test");
    }
    Result<void> finish(Farewell farewell, Attention attention) override;

private:
    [[nodiscard]] bool isSingleStage() const { return m_setup.loader.entry.secondStage() == nullptr; }
    Result<void> check(const Area& area, std::string_view step) const;
    Result<void> askBattery(Attention attention);
    Result<bool> worthSwitching(Attention attention);
    Result<bool> switchSpeed(Attention attention);
    void saw(std::string fact, std::string value) const;

    AgentSetup m_setup;
    Deadlines m_deadlines;
    LegacyLink m_link;
    LegacyTransfer m_transfer;
    LegacyReport m_report;
    bool m_running = false;
    bool m_away = false;
};

void LegacyAgent::saw(std::string fact, std::string value) const
{
    if (m_setup.saw) {
        m_setup.saw(std::move(fact), std::move(value));
    }
}

Result<Next> LegacyAgent::start(Attention attention)
{
    if (!m_running) {
        TRY_LET(m_report, LegacyStart(m_link, m_setup).run(attention));
        m_running = true;
        if (m_setup.facts.uniqueId.empty()) {
            m_setup.facts.uniqueId = toHex(m_report.randomId);
        }
        TRY(askBattery(attention));
        TRY_LET(const bool worth, worthSwitching(attention));
        if (worth) {
            TRY_LET(m_away, switchSpeed(attention));
        }
        if (m_away) {
            return Next(Handover{{HighSpeedUsb}, m_deadlines[Wait::Reenumeration]});
        }
    }
    if (m_away) {
        m_away = false;
        saw("usb.switch", "done");
    }
    return Next(Stay{});
}

/// [inferred] The number has two or four bytes; a voltage in millivolts tells which. Single-stage loaders are
/// not asked: no capture has it.
Result<void> LegacyAgent::askBattery(Attention attention)
{
    constexpr milliseconds Within{1000};
    const Step step{"report", Within};
    if (isSingleStage()) {
        return {};
    }
    TRY(m_link.sendCommand(LegacyCommand::BatteryVoltage, step, attention));
    auto first = m_link.port().receive16(step, attention);
    if (first && *first == 0) {
        first = m_link.port().receive16(step, attention);
    }
    if (!first && first.error().fault == Fault::Timeout) {
        return {};
    }
    TRY_LET(const std::uint16_t millivolts, std::move(first));
    constexpr std::uint16_t Lowest = 1500;
    constexpr std::uint16_t Highest = 20000;
    if (millivolts >= Lowest && millivolts <= Highest) {
        m_setup.facts.attributes["battery_mv"] = std::to_string(millivolts);
    }
    return {};
}

/// A boot ROM's link is slow and stays so until the loader is told; a preloader's is fast already.
Result<bool> LegacyAgent::worthSwitching(Attention attention)
{
    const auto asked = m_setup.options.find("usb_speed");
    const std::string wish = asked == m_setup.options.end() ? std::string() : asked->second;
    const LinkTraits traits = m_setup.link.transport().traits();
    if (wish == "full" || traits.kind != LinkKind::Usb) {
        return false;
    }
    if (wish == "high") {
        return true;
    }
    if (m_setup.from != StartedFrom::BootRom || isSingleStage()) {
        return false;
    }
    const Step step = m_link.step("speed_switch", Wait::SpeedSwitch);
    TRY(m_link.sendCommand(LegacyCommand::UsbStatus, step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    TRY_LET(const std::uint8_t speed, m_link.port().receiveByte(step, attention));
    return speed == 0 && traits.outPacketBytes <= FullSpeedPacket;
}

Result<bool> LegacyAgent::switchSpeed(Attention attention)
{
    const Step step = m_link.step("speed_switch", Wait::SpeedSwitch);
    TRY(m_link.sendCommand(LegacyCommand::SetUpUsb, step, attention));
    TRY(m_link.sendByte(1, step, attention));
    TRY_LET(const std::uint8_t answer, m_link.port().receiveByte(step, attention));
    if (answer == legacy::Ack) {
        return true;
    }
    saw("usb.switch", "refused");
    return false;
}

/// A range that ends beyond its region must not even be asked for.
Result<void> LegacyAgent::check(const Area& area, std::string_view step) const
{
    const std::string where = "mediatek.da2." + std::string(step);
    if (m_report.storage.kind != StorageKind::Emmc) {
        return failWithProblem(Fault::Refused, where, "not-offered")
            .with("item", std::string(storageName(m_report.storage.kind)));
    }
    if (!rangeFits(area.offset, area.bytes, m_report.storage.bytesOf(area.region)) || area.bytes == 0) {
        return failWithProblem(Fault::NoRoom, where, "image-larger-than-partition")
            .with("entry", std::string(regionName(area.region)))
            .with("image_bytes", std::to_string(area.bytes))
            .with("partition_bytes", std::to_string(m_report.storage.bytesOf(area.region)));
    }
    return {};
}

Result<void> LegacyAgent::finish(Farewell farewell, Attention attention)
{
    const Step step = m_link.step("finish", Wait::Finish);
    if (farewell == Farewell::Stay || !m_running) {
        return {};
    }
    if (farewell == Farewell::Reboot && !isSingleStage()) {
        // Time-out, asynchronous, boot mode, download flag; the clock is kept.
        const std::array<std::uint8_t, 9> plain{
            static_cast<std::uint8_t>(LegacyCommand::EnableWatchdog), 0, 0, 0, 0, 0, 0, 0, 1};
        TRY(m_link.send(std::as_bytes(std::span(plain)), step, attention));
        return m_link.expect(legacy::Ack, step, attention);
    }
    TRY(m_link.sendCommand(LegacyCommand::Finish, step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    if (isSingleStage()) {
        return {};
    }
    TRY(m_link.send32(0, step, attention));
    return m_link.expect(legacy::Ack, step, attention);
}

} // namespace

std::unique_ptr<DownloadAgent> makeLegacyAgent(AgentSetup setup)
{
    return std::make_unique<LegacyAgent>(std::move(setup));
}

} // namespace flashwright::mediatek
