// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "protocols/mediatek/loader/da_container.h"
#include "protocols/mediatek/stages/xflash_report.h"
#include "protocols/mediatek/stages/xflash_start.h"
#include "protocols/mediatek/stages/xflash_transfer.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint32_t HighSpeedIdentity = 0x0e8d2001;
constexpr UsbId HighSpeedUsb{0x0e8d, 0x2001};
constexpr std::size_t ShortShutdown = 24;
constexpr std::size_t LongShutdown = 32;

/// From the acknowledged SHUTDOWN until the phone is off the bus. [capture] MT6577: 0.3 ms after the last
/// byte; the rest is for slow hosts.
constexpr milliseconds LeavesWithin{3000};

class XflashAgent final : public DownloadAgent {
public:
    explicit XflashAgent(AgentSetup setup)
        : m_setup(std::move(setup))
        , m_link(m_setup.link)
        , m_waits(m_setup.chip)
    {
        if (!m_setup.saw) {
            m_setup.saw = [](const std::string&, const std::string&) {};
        }
    }

    Result<Next> start(Attention attention) override;
    [[nodiscard]] const StorageReport& storage() const override { return m_report.report; }
    Result<void> write(const Area& area, ImageSource& image, Attention attention) override;
    Result<void> read(const Area& area, ImageSink& into, Attention attention) override;
    Result<void> format(const Area& area, Attention attention) override;
    /// The old table lies on the storage like any other area; this loader has no report of it.
    Result<std::optional<std::vector<PmtRow>>> readPmt(Attention /*attention*/) override
    {
        return std::optional<std::vector<PmtRow>>();
    }
    /// [inferred] The length that the loader tells is the most it takes: the last packet of every image is
    /// shorter.
    [[nodiscard]] std::size_t blockBytes() const override
    {
        return std::min(m_packetBytes, XflashTransfer::UsualPacket);
    }
    void useBlockBytes(std::size_t most) override
    {
        const auto whole = most / XflashTransfer::Grain * XflashTransfer::Grain;
        m_packetBytes = static_cast<std::uint32_t>(
            std::clamp<std::size_t>(whole, XflashTransfer::Grain, XflashTransfer::LargestPacket));
    }
    Result<void> testMemory(Attention attention) override;
    Result<void> finish(Farewell farewell, Attention attention) override;

private:
    enum class Phase { First, Second, Away, Ready };

    Result<void> runStages(Attention attention);
    Result<bool> worthSwitching(Attention attention);
    Result<bool> switchSpeed(Attention attention);
    Result<void> comeBack(Attention attention);
    Result<void> makeReady(Attention attention);
    Result<void> checkArea(const Area& area, std::string_view step) const;
    [[nodiscard]] XflashTransfer transfer()
    {
        XflashTransfer made(m_link, m_report.storage, m_waits);
        made.usePackets(m_packetBytes);
        return made;
    }
    [[nodiscard]] std::size_t shutdownBytes() const;
    Result<bool> shutDown(bool restart, std::size_t bytes, Attention attention);

    AgentSetup m_setup;
    XflashLink m_link;
    Deadlines m_waits;
    XflashReport m_report;
    Phase m_phase = Phase::First;
    std::uint32_t m_packetBytes = XflashTransfer::LargestPacket;
};

Result<void> XflashAgent::runStages(Attention attention)
{
    XflashStart stages(m_link, m_setup);
    attention.progress.enter(Stage::StartingLoader, m_setup.loader.name, 0);
    TRY(stages.greet(attention));
    TRY(stages.initDram(attention));
    TRY(stages.startSecond(attention));
    m_phase = Phase::Second;
    return {};
}

/// The boot ROM's link is slow and stays so until the loader is told; a preloader's is fast already.
Result<bool> XflashAgent::worthSwitching(Attention attention)
{
    const auto asked = m_setup.options.find("usb_speed");
    const bool wanted = asked == m_setup.options.end() || asked->second != "full";
    const LinkTraits traits = m_setup.link.transport().traits();
    if (!wanted || m_setup.from != StartedFrom::BootRom || traits.kind != LinkKind::Usb) {
        return false;
    }
    const Step step{"speed_switch", m_waits[Wait::Environment]};
    TRY_LET(const auto speed, m_link.get(XflashControl::GetUsbSpeed, step, attention));
    return speed ? messageText(*speed).starts_with("full") : traits.outPacketBytes <= 64;
}

/// @returns true when the phone now leaves the bus.
Result<bool> XflashAgent::switchSpeed(Attention attention)
{
    const Step step{"speed_switch", m_waits[Wait::Environment]};
    auto taken = m_link.command(XflashCommand::SwitchUsbSpeed, step, attention);
    if (taken) {
        TRY(m_link.sendWord(HighSpeedIdentity, step, attention));
        taken = m_link.accept(step, attention);
    }
    if (taken || taken.error().fault == Fault::LinkLost) {
        m_setup.saw("usb.switch", "done");
        return true;
    }
    if (taken.error().fault == Fault::PhoneRefused) {
        m_setup.saw("usb.switch", "refused");
        return false;
    }
    return tl::unexpected(std::move(taken).error());
}

/// The same loader goes on, without a greeting. Source: [capture] luckasfb/mediatek-utils
Result<void> XflashAgent::comeBack(Attention attention)
{
    const Step step{"speed_switch", m_waits[Wait::Environment]};
    auto speed = m_link.get(XflashControl::GetUsbSpeed, step, attention);
    if (!speed) {
        m_setup.saw("usb.switch", "lost");
        return tl::unexpected(std::move(speed).error());
    }
    return {};
}

Result<void> XflashAgent::makeReady(Attention attention)
{
    const Step step{"report", m_waits[Wait::Environment]};
    TRY(m_link.act(XflashControl::StartDownload, step, attention));
    m_phase = Phase::Ready;
    return {};
}

Result<Next> XflashAgent::start(Attention attention)
{
    if (m_phase == Phase::First) {
        TRY(runStages(attention));
    }
    if (m_phase == Phase::Second) {
        attention.progress.enter(Stage::ReadingTable, {}, 0);
        TRY_LET(m_report, readXflashReport(m_link, m_setup, attention));
        TRY_LET(const bool worth, worthSwitching(attention));
        if (worth) {
            TRY_LET(const bool leaves, switchSpeed(attention));
            if (leaves) {
                m_phase = Phase::Away;
                return Next(Handover{{HighSpeedUsb}, m_waits[Wait::Reenumeration]});
            }
        }
        TRY(makeReady(attention));
    }
    if (m_phase == Phase::Away) {
        TRY(comeBack(attention));
        TRY(makeReady(attention));
    }
    return Next(Stay{});
}

/// [inferred] Loaders check too, but a range that wraps around or ends beyond the region must not even be
/// asked for.
Result<void> XflashAgent::checkArea(const Area& area, std::string_view step) const
{
    const std::string where = "mediatek.da2." + std::string(step);
    if (m_phase != Phase::Ready) {
        return fail(Fault::Bug, where);
    }
    const std::uint64_t size = regionBytes(m_report.report, area.region);
    if (size == 0) {
        return failWithProblem(Fault::Refused, where, "not-offered")
            .with("item", std::string(regionName(area.region)));
    }
    if (area.bytes == 0 || area.bytes > size
        || !rangeFits(area.offset, XflashTransfer::padded(area.bytes), size)) {
        return atOffset(fail(Fault::NoRoom, where).with("limit", std::to_string(size)).value(), area, 0);
    }
    return {};
}

Result<void> XflashAgent::write(const Area& area, ImageSource& image, Attention attention)
{
    TRY(checkArea(area, "write_start"));
    return transfer().write(area, image, attention);
}

Result<void> XflashAgent::read(const Area& area, ImageSink& into, Attention attention)
{
    TRY(checkArea(area, "read_start"));
    return transfer().read(area, into, attention);
}

Result<void> XflashAgent::format(const Area& area, Attention attention)
{
    TRY(checkArea(area, "format"));
    return transfer().format(area, attention);
}

Result<void> XflashAgent::testMemory(Attention attention)
{
    attention.progress.enter(Stage::TestingMemory, {}, 0);
    const Step step{"test", m_waits[Wait::MemoryTest]};
    TRY_LET(const bool offered, m_link.act(XflashControl::RamTest, step, attention));
    if (!offered) {
        return failWithProblem(Fault::Refused, "mediatek.da2.test", "not-offered")
            .with("item", "memory_test");
    }
    return {};
}

/// Loaders up to 2019 read 24 bytes and ignore the longer form. Source: [capture] genuine MT6765 loader of
/// 2019, run
std::size_t XflashAgent::shutdownBytes() const
{
    if (m_setup.loader.file == nullptr) {
        return LongShutdown;
    }
    const auto container = readDaContainer(*m_setup.loader.file);
    const std::string text = container ? container->description : std::string();
    constexpr std::string_view Year = "20";
    for (std::size_t at = text.find(Year); at != std::string::npos; at = text.find(Year, at + 1)) {
        const std::string year = text.substr(at, 4);
        if (text.substr(at + 4, 1) == "/" && std::all_of(year.begin(), year.end(), ::isdigit)) {
            return year <= "2019" ? ShortShutdown : LongShutdown;
        }
    }
    return LongShutdown;
}

/// @returns true when the phone left the bus.
Result<bool> XflashAgent::shutDown(bool restart, std::size_t bytes, Attention attention)
{
    const Step step{"finish", m_waits[Wait::Finish]};
    TRY(m_link.command(XflashCommand::Shutdown, step, attention));
    TRY(m_link.send(encodeShutdown(restart, bytes), step, attention));
    TRY(m_link.accept(step, attention));
    if (!restart) {
        return true;
    }
    // Nothing comes any more; the wait ends when the phone has gone.
    auto more = m_link.status({step.name, LeavesWithin}, attention);
    if (!more && more.error().fault == Fault::Cancelled) {
        return tl::unexpected(std::move(more).error());
    }
    return !more && more.error().fault == Fault::LinkLost;
}

Result<void> XflashAgent::finish(Farewell farewell, Attention attention)
{
    attention.progress.enter(Stage::Leaving, {}, 0);
    const Step step{"finish", m_waits[Wait::Environment]};
    TRY(m_link.act(XflashControl::EndDownload, step, attention));
    if (farewell == Farewell::Stay) {
        return {};
    }
    const bool restart = farewell == Farewell::Reboot;
    const std::size_t first = shutdownBytes();
    auto left = shutDown(restart, first, attention);
    if (left && !*left) {
        left = shutDown(restart, first == LongShutdown ? ShortShutdown : LongShutdown, attention);
    }
    if (!left && left.error().fault != Fault::LinkLost) {
        return tl::unexpected(std::move(left).error());
    }
    return {};
}

} // namespace

std::unique_ptr<DownloadAgent> makeXflashAgent(AgentSetup setup)
{
    return std::make_unique<XflashAgent>(std::move(setup));
}

} // namespace flashwright::mediatek
