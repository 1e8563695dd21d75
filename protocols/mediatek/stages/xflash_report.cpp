// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/xflash_report.h"

#include "core/base/endian.h"
#include "protocols/mediatek/stages/deadlines.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// How long a second word may take behind the first.
constexpr milliseconds LifeTail{300};

using Parse = Result<std::optional<XflashStorage>> (*)(ByteSpan);

class Reporter {
public:
    Reporter(XflashLink& link, const AgentSetup& setup, Attention attention)
        : m_link(link)
        , m_setup(setup)
        , m_attention(attention)
        , m_step{"report", Deadlines(setup.chip)[Wait::Report]}
    {
    }

    Result<XflashReport> read()
    {
        XflashReport all;
        TRY_LET(all.storage, storage());
        all.report.kind = all.storage.kind;
        all.report.sectorBytes = all.storage.sectorBytes;
        all.report.regions = all.storage.regions;
        all.report.id = all.storage.id;
        TRY_LET(all.version, text(XflashControl::GetDaVersion));
        TRY(tellRam());
        TRY(tellIdentity());
        TRY(tableCategory(all.report));
        TRY(life(all.report));
        TRY(battery());
        TRY(authorisation());
        publishStorage(all.report, m_setup);
        if (!all.version.empty()) {
            m_setup.facts.attributes["da_version"] = all.version;
        }
        return all;
    }

private:
    /// A refusal of something nobody depends on is no failure.
    Result<std::optional<Bytes>> ask(XflashControl control)
    {
        auto answer = m_link.get(control, m_step, m_attention);
        if (!answer && answer.error().fault == Fault::PhoneRefused) {
            return std::nullopt;
        }
        return answer;
    }

    Result<std::string> text(XflashControl control)
    {
        TRY_LET(const auto raw, ask(control));
        return raw ? messageText(*raw) : std::string();
    }

    /// A loader knows one kind of storage on a board; the others answer with zeros or not at all.
    Result<XflashStorage> storage()
    {
        constexpr std::array<std::pair<XflashControl, Parse>, 4> Kinds{
            {{XflashControl::GetEmmcInfo, parseEmmcInfo}, {XflashControl::GetUfsInfo, parseUfsInfo},
                {XflashControl::GetNandInfo, parseNandInfo}, {XflashControl::GetNorInfo, parseNorInfo}}};
        for (const auto& [control, parse] : Kinds) {
            TRY_LET(const auto raw, ask(control));
            if (!raw) {
                continue;
            }
            TRY_LET(const auto found, parse(*raw));
            if (found) {
                return *found;
            }
        }
        return m_link.port().unexpected(m_step.name).with("field", "storage");
    }

    Result<void> tellRam()
    {
        TRY_LET(const auto raw, ask(XflashControl::GetRamInfo));
        const auto bytes = raw ? parseRamInfo(*raw) : Result<std::uint64_t>(0);
        if (bytes && *bytes > 0) {
            m_setup.facts.attributes["ram_bytes"] = std::to_string(*bytes);
        }
        return {};
    }

    Result<void> tellIdentity()
    {
        TRY_LET(const auto chip, ask(XflashControl::GetChipId));
        if (chip && chip->size() >= 2) {
            m_setup.facts.attributes["da_hw_code"] =
                hexNumber(loadLittleEndian<std::uint16_t>(ByteSpan(*chip).first(2)));
        }
        TRY_LET(const auto random, ask(XflashControl::GetRandomId));
        if (random && m_setup.facts.uniqueId.empty()) {
            m_setup.facts.uniqueId = toHex(*random, 32);
        }
        return {};
    }

    Result<void> tableCategory(StorageReport& report)
    {
        TRY_LET(const auto raw, ask(XflashControl::GetTableCategory));
        const auto category = raw ? statusOf(*raw) : std::nullopt;
        if (category && (*category == XflashTableIsGpt || *category == XflashTableIsPmt)) {
            report.tableIsGpt = *category == XflashTableIsGpt;
        }
        return {};
    }

    /// The verdict is the action's status; some loaders put a word before it. [inferred] from the pattern of
    /// all controls: only mtkclient asks at all, and it takes the first packet for the verdict.
    Result<void> life(StorageReport& report)
    {
        TRY_LET(const bool known, lifeKnown());
        if (!known) {
            return {};
        }
        TRY_LET(const std::uint32_t first, m_link.status(m_step, m_attention));
        std::uint32_t verdict = first;
        if (first < XflashLifeWarn) {
            const auto second = m_link.status({m_step.name, LifeTail}, m_attention);
            if (!second && second.error().fault != Fault::Timeout) {
                return tl::unexpected(second.error());
            }
            verdict = second && !succeeded(*second) ? *second : first;
        }
        report.life = verdict == XflashLifeWarn ? "warn"
            : verdict == XflashLifeExhausted    ? "exhausted"
            : succeeded(verdict)                ? "ok"
                                                : "";
        return {};
    }

    Result<bool> lifeKnown()
    {
        auto known = m_link.enter(XflashControl::StorageLife, m_step, m_attention);
        if (!known && known.error().fault == Fault::PhoneRefused) {
            return false;
        }
        return known;
    }

    Result<void> battery()
    {
        TRY_LET(const auto raw, ask(XflashControl::GetBatteryVoltage));
        const auto millivolts = raw ? statusOf(*raw) : std::nullopt;
        if (millivolts) {
            publishBattery(*millivolts, m_setup);
        }
        return {};
    }

    Result<void> authorisation()
    {
        TRY_LET(const auto raw, ask(XflashControl::GetSlaStatus));
        const bool wanted =
            raw && std::any_of(raw->begin(), raw->end(), [](std::byte b) { return b != std::byte{}; });
        if (!wanted) {
            return {};
        }
        m_setup.facts.locked = true;
        return failWithProblem(Fault::PhoneRefused, "mediatek.da2.sla", "auth-needed");
    }

    XflashLink& m_link;
    const AgentSetup& m_setup;
    Attention m_attention;
    Step m_step;
};

} // namespace

Result<XflashReport> readXflashReport(XflashLink& link, const AgentSetup& setup, Attention attention)
{
    return Reporter(link, setup, attention).read();
}

std::uint64_t regionBytes(const StorageReport& report, Region region)
{
    if (report.kind == StorageKind::Ufs && region == Region::Lu2) {
        region = Region::User;
    }
    const bool oneArea = report.kind == StorageKind::Nand || report.kind == StorageKind::Nor;
    return report.bytesOf(oneArea && region == Region::User ? Region::Whole : region);
}

void publishStorage(const StorageReport& report, const AgentSetup& setup)
{
    const Region main =
        report.kind == StorageKind::Nand || report.kind == StorageKind::Nor ? Region::Whole : Region::User;
    const std::uint64_t user = report.bytesOf(main);
    setup.facts.storage = report.kind;
    setup.facts.storageBytes = user;
    for (const auto& [region, bytes] : report.regions) {
        setup.facts.attributes["region." + std::string(regionName(region)) + "_bytes"] =
            std::to_string(bytes);
    }
    setup.saw("storage.kind", std::string(storageName(report.kind)));
    setup.saw("storage.user_bytes", std::to_string(user));
    if (!report.life.empty()) {
        setup.facts.attributes["storage_life"] = report.life;
        setup.saw("storage.life", report.life);
    }
}

void publishBattery(std::uint32_t millivolts, const AgentSetup& setup)
{
    constexpr std::uint32_t Impossible = 20'000;
    if (millivolts == 0 || millivolts > Impossible) {
        return;
    }
    setup.facts.attributes["battery_mv"] = std::to_string(millivolts);
    setup.saw("battery.mv", std::to_string(millivolts));
}

} // namespace flashwright::mediatek
